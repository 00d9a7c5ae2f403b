/**
 * Units left out: « 10 millions en 2019, puis 15 millions », « 6,8 millions de téléspectateurs… M6 (2,8 millions) ».
 * A bare number takes the unit of the quantity nearest before it, a sum's currency or a metric's noun, and abstains
 * where another thing was counted in between.
 */
import { AFTER_BARE, COMPARISONS, MONEY_NOUNS } from '../lexicon/implied-units.ts';
import type { Sentences } from '../text/sentences.ts';
import { GAP, isCapital, KIND, type Tokens, wordAt } from '../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../text/vocabulary.ts';
import type { AmountMention } from './amounts/amount.ts';
import { toNumber } from './numerals/decimal.ts';
import { type Quantity, qualifierAfter, valuesOf } from './numerals/quantities.ts';
import { priceRateAfter } from './numerals/rates.ts';
import { changeAfter, type MetricMention } from './user-metrics/metric.ts';

const FOLLOWS = new WordSet(() => wordsIn(AFTER_BARE), { exact: true });
const MONEY = new WordSet(() => wordsIn(MONEY_NOUNS));
/** Nouns of money that are counted themselves: « 2 millions de ventes » are no sum. */
const COUNTED_MONEY = new WordSet([
  'ventes',
  'prêts',
  'crédits',
  'emprunts',
  'amendes',
  'loyers',
  'transferts',
  'salaires',
  'impôts',
]);
const COMPARES = new WordSet(() => wordsIn(COMPARISONS), { exact: true });
const DE = new WordSet(['de', "d'", 'des', 'du']);
const PERCENT = new WordSet(['%', '°', '‰']);
const POUR = intern('pour');
const CENT = intern('cent');
const D = intern("d'");
const ICI = intern('ici');
const EN = intern('en');
const COMMA = intern(',');
const CLOSE = intern(')');
const PERSONNES = intern('personnes');
/** How many sentences back a unit is still in the reader's ear. */
const MEMORY = 2;

/** What a quantity counts: money, users, another thing; undefined for a bare number, which says nothing. */
type Unit = { readonly amount: AmountMention } | { readonly metric: MetricMention } | 'other' | undefined;

/** Adds the sums (`amount.implied`) and counts (`metric.implied`) whose unit is left out; order by position. Never throws. */
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
  let last: { unit: Unit; sentence: number } = { unit: undefined, sentence: -MEMORY - 1 };
  let sentence = 0;

  for (const quantity of quantities) {
    while (sentences[sentence + 1]! <= quantity.number.first) sentence++;
    const said = units.get(quantity);
    if (said !== undefined) {
      last = { unit: said, sentence };
      if (said !== 'other') covered = 'amount' in said ? said.amount.end : said.metric.end;
      continue;
    }
    if (quantity.number.first < covered) continue;
    const kind = bareness(tokens, quantity);
    if (kind === 'counts') last = { unit: 'other', sentence };
    if (kind !== 'bare') continue;
    const unit = sentence - last.sentence <= MEMORY ? last.unit : undefined;
    if (unit !== undefined && unit !== 'other' && inherits(tokens, quantity, unit, sentence - last.sentence)) {
      if ('amount' in unit) newAmounts.push(impliedAmount(tokens, quantity, unit.amount.currency));
      else newMetrics.push(impliedMetric(tokens, quantity, unit.metric));
      last = { unit, sentence };
    } else if (isLarge(quantity)) {
      const spoken = byValue.get(valuesOf(quantity).value ?? Number.NaN);
      const money = speaksOfMoney(tokens, sentences, sentence, quantity) ? (currency ?? 'EUR') : undefined;
      const said = spoken ?? money;
      if (said !== undefined) newAmounts.push({ ...impliedAmount(tokens, quantity, said), rule: 'amount.context' });
    }
  }
  return { amounts: merge(amounts, newAmounts), metrics: merge(metrics, newMetrics) };
}

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
    const money = DE.has(wordAt(tokens, quantity.end)) && MONEY.has(wordAt(tokens, quantity.end + 1));
    if (money || DE.has(wordAt(tokens, quantity.first - 1))) return false;
    return distance === 0 || isLarge(quantity) || (recalled && distance === 1);
  }
  if (quantity.number.letter !== undefined) return false;
  if (isLarge(quantity)) return true;
  return distance === 0 && (!recalled || MONEY.has(wordAt(tokens, quantity.first - 1)));
}

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

const isLarge = ({ number }: Quantity): boolean => number.power >= 6 || number.letter !== undefined;

const size = ({ number }: Quantity): number => (number.value === undefined ? 0 : toNumber(number.value));

/** Whether nothing is counted by the quantity (« bare »), something else is (« counts »), or it says nothing here. */
function bareness(tokens: Tokens, quantity: Quantity): 'bare' | 'counts' | undefined {
  const { number, end } = quantity;
  if (number.value === undefined || number.form === 'article') return undefined;
  const next = wordAt(tokens, end);
  if (PERCENT.has(next) || (next === POUR && wordAt(tokens, end + 1) === CENT)) return undefined;
  if (number.letter !== undefined)
    return number.letter.power >= 6 && wordAt(tokens, end + 1) === CLOSE ? 'bare' : undefined;
  if (changeAfter(tokens, afterPeople(tokens, end)) !== undefined && size(quantity) >= 1000) return 'bare';
  const large = isLarge(quantity);
  const compared =
    (COMPARES.has(wordAt(tokens, quantity.first - 1)) || takesUp(tokens, quantity) || followsName(tokens, quantity)) &&
    size(quantity) >= 1000;
  if (!large && !compared && quantity.next === undefined)
    return isNoun(tokens, end) && number.power >= 3 ? 'counts' : undefined;
  if (next === D && wordAt(tokens, end + 1) === ICI) return 'bare';
  if (DE.has(next) && MONEY.has(wordAt(tokens, end + 1)) && !COUNTED_MONEY.has(wordAt(tokens, end + 1))) return 'bare';
  if (DE.has(next) || (isNoun(tokens, end) && !(large && isParticiple(tokens, end)))) return 'counts';
  return large || (compared && !isYear(quantity)) ? 'bare' : undefined;
}

/** « 120.000 personnes de moins »: the token behind the people, who are those counted before. */
const afterPeople = (tokens: Tokens, i: number): number => (wordAt(tokens, i) === PERSONNES ? i + 1 : i);

/** Whether the word at token `i` is what the number before it counts. */
const isNoun = (tokens: Tokens, i: number): boolean =>
  i < tokens.length &&
  tokens.gap[i]! < GAP.line &&
  tokens.kind[i]! <= KIND.mixed &&
  !FOLLOWS.has(tokens.word[i]!) &&
  changeAfter(tokens, i) === undefined;

/** « il en revendique 45.000 »: the pronoun takes up the noun. */
const takesUp = (tokens: Tokens, { first }: Quantity): boolean =>
  wordAt(tokens, first - 2) === EN || wordAt(tokens, first - 3) === EN;

/** « et Arte, moins de 900.000 »: a name and a comma in the place of the verb. */
const followsName = (tokens: Tokens, { first }: Quantity): boolean =>
  wordAt(tokens, first - 1) === COMMA && isCapital(tokens, first - 2);

/** « contre 2 milliards espérés »: no noun follows a million without « de ». */
const isParticiple = ({ text, end }: Tokens, i: number): boolean =>
  /é(?:e|s|es)?$/.test(text.slice(end[i]! - 3, end[i]));

const isYear = ({ number }: Quantity): boolean => {
  const { mantissa, exponent } = number.value!;
  return (
    number.form === 'digits' && number.end === number.first + 1 && exponent === 0 && mantissa >= 1900 && mantissa < 2100
  );
};

function speaksOfMoney(tokens: Tokens, sentences: Sentences, sentence: number, quantity: Quantity): boolean {
  const from = Math.max(sentences[sentence]!, quantity.first - 15);
  const to = Math.min(sentences[sentence + 1]!, quantity.end + 10);
  for (let i = from; i < to; i++) if (MONEY.has(tokens.word[i]!)) return true;
  return false;
}

function impliedAmount(tokens: Tokens, quantity: Quantity, currency: string): AmountMention {
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
    rule: 'amount.implied',
  };
}

function impliedMetric(tokens: Tokens, quantity: Quantity, { unit, active, per }: MetricMention): MetricMention {
  const changed = changeAfter(tokens, afterPeople(tokens, quantity.end));
  const letter = quantity.number.letter;
  return {
    first: quantity.first,
    end: changed ?? (letter === undefined ? quantity.end : quantity.end + 1),
    quantity,
    ...valuesOf(quantity, letter?.power ?? 0),
    qualifier: quantity.qualifier,
    unit,
    active,
    per,
    change: changed !== undefined,
    rule: 'metric.implied',
  };
}
