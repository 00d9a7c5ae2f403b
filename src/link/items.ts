/** Linked mentions as the document prints them: token positions become UTF-16 spans, what is absent becomes null. */
import type { AmountMention } from '../recognise/amounts/amount.ts';
import type { WeighedName } from '../recognise/companies/companies.ts';
import { THRESHOLD } from '../recognise/companies/score.ts';
import { isoDay } from '../recognise/dates/calendar.ts';
import type { DateMention } from '../recognise/dates/dates.ts';
import { boundsOf, edtfOf, timexOf } from '../recognise/dates/period.ts';
import type { Amount, Company, Explanation, DateMention as PrintedDate, UserMetric } from '../schema/document.ts';
import type { Tokens } from '../text/tokens.ts';
import type { LinkedCompany } from './companies.ts';
import type { Nominal } from './nominals.ts';
import type { LinkedMetric } from './user-metrics.ts';

interface Range {
  readonly first: number;
  readonly end: number;
}

/** The text and UTF-16 span of a range of tokens. */
export function spanOf({ text, start, end }: Tokens, range: Range): { text: string; start: number; end: number } {
  const from = start[range.first]!;
  const to = end[range.end - 1]!;
  return { text: text.slice(from, to), start: from, end: to };
}

// The items below are written out, not spread from their mentions: an object made at its full size is made five times as fast.

function mentionItem(tokens: Tokens, range: Range, type: 'name' | 'nominal'): Company['mentions'][number] {
  const { text, start, end } = spanOf(tokens, range);
  return { text, start, end, type };
}

/** A company as printed, with the nouns that stand for it. */
export const companyItem = (
  tokens: Tokens,
  { name, id, aliases, mentions, confidence, rule }: LinkedCompany,
  nominals: readonly Nominal[],
): Company => ({
  name,
  id,
  aliases: [...aliases],
  mentions: [
    ...mentions.map((mention) => mentionItem(tokens, mention, 'name')),
    ...nominals.map((nominal) => mentionItem(tokens, nominal, 'nominal')),
  ].sort((a, b) => a.start - b.start),
  confidence,
  rule,
});

/** A name that was weighed, as printed; weights to two decimals. */
export const explanationItem = (tokens: Tokens, weighed: WeighedName): Explanation => {
  const span = spanOf(tokens, weighed);
  return {
    ...span,
    name: weighed.entry?.name ?? span.text,
    score: hundredths(weighed.score),
    threshold: THRESHOLD,
    accepted: weighed.accepted,
    evidence: weighed.evidence.map(({ cue, weight }) => ({ cue, weight: hundredths(weight) })),
  };
};

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** A sum as printed. */
export function amountItem(tokens: Tokens, amount: AmountMention): Amount {
  const { text, start, end } = spanOf(tokens, amount);
  const { value, min, max, qualifier, currency, implied, per, rule } = amount;
  return { text, start, end, value, min, max, qualifier, currency, implied, per, rule };
}

/** A date as printed: TIMEX3 value, first and last day, EDTF; a day or month of an unknown year keeps its `XXXX`. */
export function dateItem(tokens: Tokens, mention: DateMention): PrintedDate {
  const { text, start, end } = spanOf(tokens, mention);
  const { mod, relative, rule } = mention;
  const { value, from, to, edtf } = calendarOf(mention);
  return { text, start, end, value, mod, from, to, edtf, relative, rule };
}

function calendarOf({ period, partial }: DateMention): Pick<PrintedDate, 'value' | 'from' | 'to' | 'edtf'> {
  if (period === undefined) return { value: partial ?? null, from: null, to: null, edtf: partial ?? null };
  const value = timexOf(period);
  if (period.unit === 'day') return { value, from: value, to: value, edtf: value };
  const [from, to] = boundsOf(period);
  return { value, from: isoDay(from), to: isoDay(to), edtf: edtfOf(period) };
}

/** A user metric as printed. */
export function userMetricItem(tokens: Tokens, { metric, company, asOf }: LinkedMetric): UserMetric {
  const { text, start, end } = spanOf(tokens, metric);
  const { value, min, max, qualifier, unit, active, per, change, rule } = metric;
  return { text, start, end, value, min, max, qualifier, unit, active, per, change, company, asOf, rule };
}
