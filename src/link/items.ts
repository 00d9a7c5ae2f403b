/** Linked mentions as the document prints them: token positions become UTF-16 spans, what is absent becomes null. */
import type { AmountMention } from '../recognise/amounts/amounts.ts';
import type { WeighedName } from '../recognise/companies/companies.ts';
import { THRESHOLD } from '../recognise/companies/score.ts';
import { isoDay } from '../recognise/dates/calendar.ts';
import type { DateMention } from '../recognise/dates/dates.ts';
import { boundsOf, edtfOf, timexOf } from '../recognise/dates/period.ts';
import type { Amount, Company, Explanation, DateMention as PrintedDate, UserMetric } from '../schema/document.ts';
import type { Tokens } from '../text/tokens.ts';
import type { LinkedCompany } from './companies.ts';
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

/** A company as printed. */
export const companyItem = (tokens: Tokens, { name, aliases, mentions, confidence, rule }: LinkedCompany): Company => ({
  name,
  aliases: [...aliases],
  mentions: mentions.map((mention) => ({ ...spanOf(tokens, mention), type: 'name' })),
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
export const amountItem = (tokens: Tokens, amount: AmountMention): Amount => ({
  ...spanOf(tokens, amount),
  value: amount.value,
  min: amount.min,
  max: amount.max,
  qualifier: amount.qualifier,
  currency: amount.currency,
  implied: amount.implied,
  per: amount.per,
  rule: amount.rule,
});

/** A date as printed: TIMEX3 value, first and last day, EDTF; a day or month of an unknown year keeps its `XXXX`. */
export function dateItem(
  tokens: Tokens,
  { first, end, period, partial, mod, relative, rule }: DateMention,
): PrintedDate {
  const span = spanOf(tokens, { first, end });
  if (period === undefined) {
    return { ...span, value: partial ?? null, mod, from: null, to: null, edtf: partial ?? null, relative, rule };
  }
  const value = timexOf(period);
  if (period.unit === 'day') return { ...span, value, mod, from: value, to: value, edtf: value, relative, rule };
  const [from, to] = boundsOf(period);
  return {
    ...span,
    value,
    mod,
    from: isoDay(from),
    to: isoDay(to),
    edtf: edtfOf(period),
    relative,
    rule,
  };
}

/** A user metric as printed. */
export const userMetricItem = (tokens: Tokens, { metric, company, asOf }: LinkedMetric): UserMetric => ({
  ...spanOf(tokens, metric),
  value: metric.value,
  min: metric.min,
  max: metric.max,
  qualifier: metric.qualifier,
  unit: metric.unit,
  active: metric.active,
  per: metric.per,
  change: metric.change,
  company,
  asOf,
  rule: metric.rule,
});
