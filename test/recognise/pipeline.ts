/** The recognisers as the pipeline runs them, for tables of cases: one text in, short descriptions out. */

import { linkCompanies } from '../../src/link/companies.ts';
import { Referents } from '../../src/link/referents.ts';
import { linkUserMetrics } from '../../src/link/user-metrics.ts';
import { recogniseAmounts } from '../../src/recognise/amounts/amounts.ts';
import { recogniseCompanies } from '../../src/recognise/companies/companies.ts';
import { NAMES } from '../../src/recognise/companies/names.ts';
import { type DateMention, recogniseDates } from '../../src/recognise/dates/dates.ts';
import { timexOf } from '../../src/recognise/dates/period.ts';
import { recogniseTimes } from '../../src/recognise/dates/times.ts';
import { recogniseImplied } from '../../src/recognise/implied.ts';
import { recogniseNumerals } from '../../src/recognise/numerals/numerals.ts';
import { recogniseQuantities } from '../../src/recognise/numerals/quantities.ts';
import { recogniseUserMetrics } from '../../src/recognise/user-metrics/user-metrics.ts';
import { segment } from '../../src/text/sentences.ts';
import { tokenise } from '../../src/text/tokenise.ts';
import { textBetween } from '../../src/text/tokens.ts';

NAMES.load();

/** A number, `min..max` for a range, `?` where neither is said. */
const figure = ({ value, min, max }: { value: number | null; min: number | null; max: number | null }): string =>
  value !== null ? String(value) : min !== null || max !== null ? `${min}..${max}` : '?';

/** What the recognisers find in a text, each item as one line of a table. */
export function read(text: string, anchor?: string) {
  const tokens = tokenise(text);
  const sentences = segment(tokens);
  const numerals = recogniseNumerals(tokens);
  const quantities = recogniseQuantities(tokens, numerals);
  const saidAmounts = recogniseAmounts(tokens, quantities);
  const saidMetrics = recogniseUserMetrics(tokens, quantities, saidAmounts);
  const { amounts, metrics } = recogniseImplied(tokens, sentences, quantities, saidAmounts, saidMetrics);
  const dates = recogniseDates(tokens, sentences, numerals, anchor);
  const mentions = recogniseCompanies(tokens, sentences);
  const companies = linkCompanies(tokens, mentions);
  const referents = new Referents(tokens, sentences, companies);
  const described = (date: DateMention): string => {
    const value = date.period === undefined ? (date.partial ?? 'null') : timexOf(date.period);
    return `${textBetween(tokens, date.first, date.end)}=${value}${date.mod === null ? '' : `/${date.mod}`}`;
  };
  return {
    /** `value currency [qualifier] [per rate] [implied]`, qualifier left out where exact. */
    amounts: amounts.map((amount) =>
      [
        figure(amount),
        amount.currency,
        amount.qualifier === 'exact' ? '' : amount.qualifier,
        amount.per === null ? '' : `per ${amount.per}`,
        amount.implied ? 'implied' : '',
      ]
        .filter(Boolean)
        .join(' '),
    ),
    /** `text=value[/mod]`, `null` where it cannot be placed. */
    dates: dates.map(described),
    /** Times of day that no date takes up, in the same form. */
    times: recogniseTimes(tokens, sentences, dates, anchor).map(described),
    /** `value unit [qualifier] [active] [per period] [change] [of company] [as of date]`. */
    metrics: linkUserMetrics(tokens, sentences, metrics, companies, referents, dates).map(({ metric, company, asOf }) =>
      [
        figure(metric),
        metric.unit,
        metric.qualifier === 'exact' ? '' : metric.qualifier,
        metric.active ? 'active' : '',
        metric.per === null ? '' : `per ${metric.per}`,
        metric.change ? 'change' : '',
        company === null ? '' : `of ${company}`,
        asOf === null ? '' : `as of ${asOf}`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
    /** The surface of each mention, in order. */
    companies: mentions.map(({ first, end }) => textBetween(tokens, first, end)),
  };
}
