/**
 * Units left out: « 10 millions en 2019, puis 15 millions », « 6,8 millions de téléspectateurs… M6 (2,8 millions) ».
 * A bare number takes the unit of the quantity nearest before it, a sum's currency or a metric's noun, and abstains
 * where another thing was counted in between.
 */
import { SETTING_AGAINST } from '../lexicon/implied-units.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Tokens, wordAt } from '../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../text/vocabulary.ts';
import type { AmountMention } from './amounts/amount.ts';
import {
  afterPeople,
  bareness,
  countsMoney,
  isLarge,
  isMoney,
  numberOf,
  size,
  speaksOfMoney,
  standsAlone,
  takesUp,
} from './bare-numbers.ts';
import { type Quantity, qualifierAfter, valuesOf } from './numerals/quantities.ts';
import { periodAfter, priceRateAfter } from './numerals/rates.ts';
import { changeAfter, type MetricMention, readAdjectives } from './user-metrics/metric.ts';
import { unitOfNoun } from './user-metrics/nouns.ts';

const DE = new WordSet(['de', "d'", 'des', 'du']);
const DONT = intern('dont');
const SETS_AGAINST = new WordSet(() => wordsIn(SETTING_AGAINST), { exact: true });
const OPEN = intern('(');
const CLOSE = intern(')');
/** How many sentences back a unit is still in the reader's ear; more of them for the lines of a ranking. */
const MEMORY = 2;
const RANKING_MEMORY = 6;

/** What a quantity counts: money, users, another thing; undefined for a bare number, which says nothing. */
type Unit = { readonly amount: AmountMention } | { readonly metric: MetricMention } | 'other' | undefined;

/**
 * Adds the sums and counts whose unit is left out; order by position. Never throws. Rules: `amount.implied` and
 * `metric.implied` (the unit was said before), `amount.context` (a noun of money stands by: « 35 milliards de dette »),
 * `metric.number` (« le nombre d'abonnés a atteint 72 millions »).
 */
export function recogniseImplied(
  tokens: Tokens,
  sentences: Sentences,
  quantities: readonly Quantity[],
  amounts: readonly AmountMention[],
  metrics: readonly MetricMention[],
): { amounts: readonly AmountMention[]; metrics: readonly MetricMention[] } {
  const units = new Map<Quantity, Unit>();
  for (const amount of amounts) units.set(amount.quantity, { amount });
  for (const metric of metrics) units.set(metric.quantity, { metric });
  let covered = 0;
  const newAmounts: AmountMention[] = [];
  const newMetrics: MetricMention[] = [];
  const currency = dominant(amounts);
  /** A title tells a sum that the text says in full. */
  const byValue = new Map(amounts.map((amount) => [amount.value, amount.currency]));
  let last: { unit: Unit; sentence: number; at: number } = { unit: undefined, sentence: -MEMORY - 1, at: 0 };
  let sentence = 0;

  for (const [i, quantity] of quantities.entries()) {
    while (sentences[sentence + 1]! <= quantity.number.first) sentence++;
    const at = quantity.end;
    const said = units.get(quantity);
    if (said !== undefined) {
      const kept = isConverted(tokens, said, last.unit) ? last.unit : said;
      last = { unit: kept, sentence, at };
      if (said !== 'other') covered = 'amount' in said ? said.amount.end : said.metric.end;
      continue;
    }
    if (quantity.number.first < covered) continue;
    const kind = bareness(tokens, quantity);
    if (kind === 'counts') last = { unit: 'other', sentence, at };
    const counted = numberOf(
      tokens,
      quantity,
      isNumbered(last.unit) ? sentences[sentence]! : Math.max(sentences[sentence]!, last.at),
    );
    if (counted !== undefined && kind !== 'counts') {
      const unit = isCountable(tokens, quantity, kind) ? unitOfNoun(tokens, counted, at) : undefined;
      if (unit !== undefined) {
        const metric = numberedMetric(tokens, quantity, unit);
        newMetrics.push(metric);
        last = { unit: { metric }, sentence, at };
      } else if (kind === 'bare') last = { unit: 'other', sentence, at };
      continue;
    }
    if (kind === 'counts' && isLarge(quantity) && isSaidAgain(tokens, quantity)) {
      const code = byValue.get(valuesOf(quantity).value ?? Number.NaN);
      if (code !== undefined) newAmounts.push(impliedAmount(tokens, quantity, code, 'amount.context'));
    }
    if (kind !== 'bare') continue;
    const memory = isBracketed(tokens, quantity) ? RANKING_MEMORY : MEMORY;
    const unit =
      unitAhead(tokens, quantities, i, sentences[sentence + 1]!, units) ??
      (sentence - last.sentence <= memory ? last.unit : undefined);
    if (unit !== undefined && unit !== 'other' && inherits(tokens, quantity, unit, sentence - last.sentence)) {
      if ('amount' in unit) newAmounts.push(impliedAmount(tokens, quantity, unit.amount.currency, 'amount.implied'));
      else newMetrics.push(impliedMetric(tokens, quantity, unit.metric));
      last = { unit, sentence, at };
    } else if (isLarge(quantity) && !takesUp(tokens, quantity)) {
      const other = unit === 'other' && sentence === last.sentence;
      const money = other
        ? countsMoney(tokens, quantity)
        : speaksOfMoney(tokens, quantity, sentences[sentence]!, sentences[sentence + 1]!);
      const code = byValue.get(valuesOf(quantity).value ?? Number.NaN) ?? (money ? (currency ?? 'EUR') : undefined);
      if (code !== undefined) {
        const amount = impliedAmount(tokens, quantity, code, 'amount.context');
        newAmounts.push(amount);
        if (amount.value !== null && !byValue.has(amount.value)) byValue.set(amount.value, code);
        last = { unit: { amount }, sentence, at };
      }
    }
  }
  return { amounts: merge(amounts, newAmounts), metrics: merge(metrics, newMetrics) };
}

/** « 300 millions de francs (46 millions d'euros) »: what goes on goes on in francs. */
const isConverted = (tokens: Tokens, said: Unit, last: Unit): boolean =>
  typeof said === 'object' &&
  'amount' in said &&
  typeof last === 'object' &&
  'amount' in last &&
  said.amount.currency !== last.amount.currency &&
  wordAt(tokens, said.amount.first - 1) === OPEN &&
  said.amount.first - last.amount.end <= 1;

/** A sum that is set beside one of millions. */
const LARGE_ENOUGH = 1000;
/** How far behind a bare number the one that says the unit may stand. */
const AHEAD = 10;

/** « 10 millions en 2019, puis 15 millions d'euros »: the unit said for the next number of the same kind, in the same sentence. */
function unitAhead(
  tokens: Tokens,
  quantities: readonly Quantity[],
  i: number,
  to: number,
  units: ReadonlyMap<Quantity, Unit>,
): Unit {
  const quantity = quantities[i]!;
  if (!isLarge(quantity)) return undefined;
  for (let k = i + 1; k < quantities.length; k++) {
    const next = quantities[k]!;
    if (next.number.first >= to || next.first - quantity.end > AHEAD) return undefined;
    const unit = units.get(next);
    if (unit !== undefined || isLarge(next)) {
      const before = wordAt(tokens, next.first - 1);
      // « près de 2,4 millions et plus de 310.000 euros »
      const sum = typeof unit === 'object' && 'amount' in unit && size(next) >= LARGE_ENOUGH;
      return (isLarge(next) || sum) && SETS_AGAINST.has(before) ? unit : undefined;
    }
    if (bareness(tokens, next) === 'counts') return undefined;
  }
  return undefined;
}

/** « le nombre d'abonnés est passé de 15.000 à 33.000 »: the second number is that number too. */
const isNumbered = (unit: Unit): boolean =>
  typeof unit === 'object' && 'metric' in unit && unit.metric.rule === 'metric.number';

/** Whether a number behind « le nombre de » may be that number. */
const isCountable = (tokens: Tokens, quantity: Quantity, kind: 'bare' | undefined): boolean =>
  kind === 'bare' || (size(quantity) >= 1000 && standsAlone(tokens, quantity));

/**
 * Whether a bare number takes a unit said `distance` sentences before: a large one does, a smaller one in the same
 * sentence, or in the next behind « en » (« nous en avions 35.000 »).
 */
function inherits(
  tokens: Tokens,
  quantity: Quantity,
  unit: Exclude<Unit, 'other' | undefined>,
  distance: number,
): boolean {
  const recalled = takesUp(tokens, quantity);
  if ('metric' in unit) {
    const money = DE.has(wordAt(tokens, quantity.end)) && isMoney(tokens, quantity.end + 1);
    if (money || DE.has(wordAt(tokens, quantity.first - 1))) return false;
    const changed = changeAfter(tokens, afterPeople(tokens, quantity.end)) !== undefined;
    return distance === 0 || isLarge(quantity) || ((recalled || changed) && distance === 1);
  }
  if (quantity.number.letter !== undefined) return false;
  // « Les tickets, dont 1,5 million ont été vendus »: what is parted stands in the sentence itself.
  if (distance > 0 && wordAt(tokens, quantity.first - 1) === DONT) return false;
  if (isLarge(quantity)) return true;
  return distance === 0 && (!recalled || isMoney(tokens, quantity.first - 1));
}

/** « ces 14 milliards profitent à… », « les 20 millions serviront »: a sum of which the text spoke, with no noun counted. */
const isSaidAgain = (tokens: Tokens, { first, end }: Quantity): boolean =>
  TAKEN_UP.has(wordAt(tokens, first - 1)) && !DE.has(wordAt(tokens, end));
const TAKEN_UP = new WordSet(['ces', 'les', 'des', 'aux'], { exact: true });

/** « Louvre, Paris (8,1M) »: alone in brackets. */
const isBracketed = (tokens: Tokens, { first, end, number }: Quantity): boolean =>
  wordAt(tokens, first - 1) === OPEN && wordAt(tokens, number.letter === undefined ? end : end + 1) === CLOSE;

const merge = <T extends { readonly first: number }>(said: readonly T[], implied: readonly T[]): readonly T[] =>
  implied.length === 0 ? said : [...said, ...implied].sort((a, b) => a.first - b.first);

/** The currency that the article uses most; undefined where it uses none. */
function dominant(amounts: readonly AmountMention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { currency } of amounts) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  let best: string | undefined;
  for (const [currency, count] of counts) if (best === undefined || count > counts.get(best)!) best = currency;
  return best;
}

function impliedAmount(tokens: Tokens, quantity: Quantity, currency: string, rule: string): AmountMention {
  const trailing = quantity.qualifier === 'exact' ? qualifierAfter(tokens, quantity.end) : undefined;
  const rate = priceRateAfter(tokens, quantity.end);
  return {
    first: quantity.first,
    end: rate?.end ?? trailing?.end ?? quantity.end,
    quantity,
    ...valuesOf(quantity),
    qualifier: trailing?.qualifier ?? quantity.qualifier,
    currency,
    implied: true,
    per: rate?.per ?? null,
    rule,
  };
}

function impliedMetric(tokens: Tokens, quantity: Quantity, { unit, active, per }: MetricMention): MetricMention {
  const changed = changeAfter(tokens, afterPeople(tokens, quantity.end));
  const letter = quantity.number.letter;
  const adjectives = readAdjectives(tokens, quantity.end);
  const rate = periodAfter(tokens, adjectives.end);
  return {
    first: quantity.first,
    end: changed ?? rate?.end ?? (letter === undefined ? adjectives.end : quantity.end + 1),
    quantity,
    ...valuesOf(quantity, letter?.power ?? 0),
    qualifier: quantity.qualifier,
    unit,
    active: active || adjectives.active,
    per: adjectives.per ?? rate?.per ?? per,
    change: changed !== undefined,
    rule: 'metric.implied',
  };
}

const numberedMetric = (tokens: Tokens, quantity: Quantity, unit: MetricMention['unit']): MetricMention => ({
  ...impliedMetric(tokens, quantity, { unit, active: false, per: null } as MetricMention),
  rule: 'metric.number',
});
