import type { DateMention } from '../recognise/dates/dates.ts';
import { timexOf } from '../recognise/dates/period.ts';
import type { MetricMention } from '../recognise/user-metrics/metric.ts';
import type { Sentences } from '../text/sentences.ts';
import { GAP, KIND, type Tokens, wordAt } from '../text/tokens.ts';
import { intern } from '../text/vocabulary.ts';
import { asOf } from './as-of.ts';
import { lowerBound } from './bounds.ts';
import type { LinkedCompany } from './companies.ts';
import { MeasuredCompanies } from './measured-company.ts';
import type { Referents } from './referents.ts';

const OPEN = intern('(');
const CLOSE = intern(')');

/** A user metric with what it measures and when; null where the text does not say it. */
export interface LinkedMetric {
  readonly metric: MetricMention;
  readonly company: string | null;
  /** TIMEX3. */
  readonly asOf: string | null;
}

/** Ties each metric to its company and its date. Abstains where the text does not say them. Never throws. */
export function linkUserMetrics(
  tokens: Tokens,
  sentences: Sentences,
  metrics: readonly MetricMention[],
  companies: readonly LinkedCompany[],
  referents: Referents,
  dates: readonly DateMention[],
): LinkedMetric[] {
  if (metrics.length === 0) return [];
  const measured = new MeasuredCompanies(tokens, companies, referents);
  let sentence = 0;
  const linked = metrics.map((metric, i) => {
    while (sentences[sentence + 1]! <= metric.first) sentence++;
    const bounds = { from: sentences[sentence]!, to: sentences[sentence + 1]! };
    const dated = dates.slice(lowerBound(dates, bounds.from), lowerBound(dates, bounds.to));
    const outside =
      dated.length > 0
        ? null
        : isBracketed(tokens, metric)
          ? headingDate(tokens, sentences, sentence, dates)
          : metric.unit === 'viewers'
            ? broadcastDay(tokens, sentences, sentence, dates)
            : null;
    return {
      metric,
      company: measured.of(metrics, i, bounds) ?? null,
      asOf: outside ?? asOf(tokens, metric, dated, metrics[i - 1], bounds),
    };
  });
  return completed(linked);
}

/** The day of a broadcast whose audience the sentence gives: the one that the sentence before, in the same paragraph, opens with. */
function broadcastDay(
  tokens: Tokens,
  sentences: Sentences,
  sentence: number,
  dates: readonly DateMention[],
): string | null {
  const from = sentences[sentence - 1];
  if (from === undefined || tokens.gap[sentences[sentence]!]! >= GAP.paragraph) return null;
  const date = dates[lowerBound(dates, from)];
  const opens = date !== undefined && date.first - from <= 2 && date.period?.unit === 'day';
  return opens ? timexOf(date.period!) : null;
}

/** How many sentences above a ranking's line its heading may stand. */
const HEADING_REACH = 12;

/** « Louvre, Paris (8,1M) »: a line of a ranking, whose heading says when. */
const isBracketed = (tokens: Tokens, { first, end }: MetricMention): boolean =>
  wordAt(tokens, first - 1) === OPEN && wordAt(tokens, end) === CLOSE;

/** The date of the nearest line above the sentence that ends without a full stop: « Les cinq musées les plus visités en 2017 ». */
function headingDate(
  tokens: Tokens,
  sentences: Sentences,
  sentence: number,
  dates: readonly DateMention[],
): string | null {
  for (let i = sentence - 1; i >= Math.max(0, sentence - HEADING_REACH); i--) {
    const [from, to] = [sentences[i]!, sentences[i + 1]!];
    if (tokens.kind[to - 1] === KIND.punctuation || tokens.gap[to]! < GAP.line) continue;
    const date = dates[lowerBound(dates, from)];
    if (date?.period !== undefined && date.first < to) return timexOf(date.period);
  }
  return null;
}

/** A count said twice, in the title and in the text, takes what only one of the two says. */
function completed(counts: readonly LinkedMetric[]): LinkedMetric[] {
  const said = new Map<string, { company: string | null; asOf: string | null }>();
  for (const { metric, company, asOf } of counts) {
    const same = said.get(figureOf(metric));
    if (same === undefined) said.set(figureOf(metric), { company, asOf });
    else {
      same.company ??= company;
      same.asOf ??= asOf;
    }
  }
  return counts.map((count) => {
    if (count.metric.value === null) return count;
    const { company, asOf } = said.get(figureOf(count.metric))!;
    return { ...count, company: count.company ?? company, asOf: count.asOf ?? asOf };
  });
}

const figureOf = ({ unit, value, min, max, change }: MetricMention): string => [unit, value, min, max, change].join();
