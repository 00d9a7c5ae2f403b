import type { Fact, FactType } from '../schema/document.ts';
import { formatAmount, formatQuantity } from './french.ts';
import { formatTimex } from './french-dates.ts';
import { DISPUTED, HEAD_LABELS, STATUS_LABELS } from './labels.ts';

/** What a fact says in one line: who, to whom, how much, how many, when, how surely and according to whom. French; never throws. */
export function factNote(fact: Fact): string {
  const { type, amount, number, share, date, status, attribution, disputed } = fact;
  return joined(
    parties(fact),
    share === null ? null : `${formatQuantity(share)}\u202f%`,
    amount === null ? null : sum(amount),
    number === null ? null : people(type, number),
    date === null ? null : formatTimex(date),
    STATUS_LABELS[status],
    attribution === null ? null : `selon ${attribution}`,
    disputed ? DISPUTED : null,
  );
}

/** The parts that are there, parted by « · ». */
export const joined = (...parts: ReadonlyArray<string | null>): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

/** « giver → receiver » where both are known; those who buy or put in the money give. */
function parties({ companies, acquirer, investor, investors, target }: Fact): string {
  const giver = acquirer ?? investor;
  if (giver !== null && target !== null) return `${giver} → ${target}`;
  const receivers = companies.filter((name) => !investors.includes(name));
  if (giver === null && investors.length > 0 && receivers.length > 0)
    return `${investors.join(', ')} → ${receivers.join(', ')}`;
  return companies.join(', ');
}

const sum = ({ currency, ...quantity }: NonNullable<Fact['amount']>): string =>
  currency === null ? formatQuantity(quantity) : formatAmount({ ...quantity, currency });

function people(type: FactType, number: NonNullable<Fact['number']>): string {
  const [one, many] = HEAD_LABELS[type] ?? HEAD_LABELS.headcount!;
  const most = number.max ?? number.value ?? number.min;
  return `${formatQuantity(number)} ${most !== null && most < 2 ? one : many}`;
}
