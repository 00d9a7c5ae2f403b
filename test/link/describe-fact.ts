/** Facts as one line of a table each. */
import { extract } from '../../src/extract.ts';
import type { Fact } from '../../src/schema/document.ts';

/** The facts of a text published on 15 June 2020. */
export const factsIn = (text: string): readonly Fact[] =>
  extract(text, { anchor: { date: '2020-06-15', origin: 'option' }, force: true }).facts;

/**
 * `type companies [from investors] [amount value currency [qualifier]] [number n] [share n] [date d] [status] [by source]`;
 * who acts and whom, `>` between them (`?` for unknown), else all with `+`; a status is left out where asserted.
 */
export function describeFact(fact: Fact): string {
  const actor = fact.acquirer ?? fact.investor;
  const directed = fact.type === 'acquisition' || fact.type === 'investment';
  const who =
    directed && fact.target !== null
      ? `${actor ?? '?'} > ${fact.target}`
      : fact.type === 'acquisition'
        ? `${actor} > ?`
        : fact.companies.join(' + ');
  const { amount, number, share, date, status, attribution } = fact;
  return [
    fact.type,
    who,
    fact.investors.length === 0 ? '' : `from ${fact.investors.join(' + ')}`,
    amount === null ? '' : `amount ${figure(amount)} ${amount.currency ?? ''}`.trim(),
    amount === null || amount.qualifier === 'exact' ? '' : amount.qualifier,
    number === null ? '' : `number ${figure(number)}`,
    share === null ? '' : `share ${figure(share)}`,
    date === null ? '' : `date ${date}`,
    status === 'asserted' ? '' : status,
    attribution === null ? '' : `by ${attribution}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const figure = ({ value, min, max }: NonNullable<Fact['number']>): string =>
  value === null ? `${min}..${max}` : String(value);
