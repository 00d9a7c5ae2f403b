import { BEFORE_RATE, NOT_A_RATE, PERIOD_RATES, PRICE_RATES } from '../../lexicon/rates.ts';
import type { MetricPeriod, PriceRate } from '../../schema/document.ts';
import { PhraseMap, phrasesOf } from '../../text/phrases.ts';
import { GAP, type Tokens, wordAt } from '../../text/tokens.ts';
import { WordSet, wordsIn } from '../../text/vocabulary.ts';

/** A rate behind a unit, and the token after it. */
export interface Rate<T> {
  readonly per: T;
  readonly end: number;
}

const PERIOD = new PhraseMap<MetricPeriod>(() =>
  PERIOD_RATES.flatMap(([per, list]) => phrasesOf<MetricPeriod>(list, per)),
);
const PERIOD_BEFORE = new PhraseMap<MetricPeriod>(
  () => PERIOD_RATES.flatMap(([per, list]) => phrasesOf<MetricPeriod>(list, per)),
  { backwards: true },
);
const PRICE = new PhraseMap<PriceRate>(() =>
  [...PERIOD_RATES, ...PRICE_RATES].flatMap(([per, list]) => phrasesOf<PriceRate>(list, per)),
);
const BETWEEN = new PhraseMap<true>(() => phrasesOf<true>(BEFORE_RATE, true));
const OTHERWISE = new WordSet(() => wordsIn(NOT_A_RATE));
const ARTICLES = new WordSet(['le', 'la', "l'"], { exact: true });
const DE = new WordSet(['de', "d'", 'du', 'des']);
/** « le titre de transport », « la nuit du 3 »: these nouns are no rate with « de » behind them. */
const OPEN_NOUNS: ReadonlySet<PriceRate> = new Set(['share', 'unit', 'night', 'day', 'year', 'hour']);

/** The stretch of time that a count is reckoned by, said at token `i` (« par mois »). */
export const periodAfter = (tokens: Tokens, i: number): Rate<MetricPeriod> | undefined => rateAt(tokens, i, PERIOD);

/** The stretch of time said right before token `i` (« chaque mois 3 millions de visiteurs »). */
export const periodBefore = (tokens: Tokens, i: number): MetricPeriod | undefined =>
  PERIOD_BEFORE.matchBack(tokens, i - 1)?.value;

/** What the sum that ends before token `i` is the price of (« 41 dollars le baril », « 1.500 euros nets par mois »). */
export function priceRateAfter(tokens: Tokens, i: number): Rate<PriceRate> | undefined {
  let at = i;
  for (let between = BETWEEN.match(tokens, at); between !== undefined; between = BETWEEN.match(tokens, at)) {
    if (tokens.gap[at]! >= GAP.line) return undefined;
    at = between.edge;
  }
  return rateAt(tokens, at, PRICE);
}

function rateAt<T extends PriceRate>(tokens: Tokens, i: number, rates: PhraseMap<T>): Rate<T> | undefined {
  if (i >= tokens.length || tokens.gap[i]! >= GAP.line || !rates.starts(tokens.word[i]!)) return undefined;
  const match = rates.match(tokens, i);
  if (match === undefined || OTHERWISE.has(wordAt(tokens, match.edge))) return undefined;
  if (ARTICLES.has(tokens.word[i]!) && OPEN_NOUNS.has(match.value) && DE.has(wordAt(tokens, match.edge)))
    return undefined;
  return { per: match.value, end: match.edge };
}
