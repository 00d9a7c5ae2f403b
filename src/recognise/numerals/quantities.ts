import { MONTHS, STRONG_BEFORE_YEAR } from '../../lexicon/dates.ts';
import {
  AFTER_NUMBER,
  BARRIERS,
  BEFORE_NUMBER,
  BRIDGES,
  CROSSING_VERBS,
  LIST_LINKS,
  MOVEMENTS,
  VERBS_BEFORE_NUMBER,
} from '../../lexicon/qualifiers.ts';
import type { Qualifier } from '../../schema/document.ts';
import { PhraseMap, phrasesOf } from '../../text/phrases.ts';
import { GAP, isGlued, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { scale, toNumber } from './decimal.ts';
import type { Numeral } from './numeral.ts';

/** A number or a range with the words that bound it, before its unit is known. Tokens `[first, end)`. */
export interface Quantity {
  /** The first token, qualifiers included. */
  readonly first: number;
  readonly end: number;
  /** The lower bound of a range; undefined for a single number. */
  readonly low: Numeral | undefined;
  /** The number itself, or a range's upper bound. */
  readonly number: Numeral;
  readonly qualifier: Qualifier;
  /**
   * The quantity after it says its magnitude and its unit: « passé de 12 à 15 millions d'euros », « 2 ou 3 millions ».
   */
  readonly next: Quantity | undefined;
}

const BEFORE = new PhraseMap<Qualifier>(
  () =>
    [...BEFORE_NUMBER, ...VERBS_BEFORE_NUMBER].flatMap(([qualifier, list]) => phrasesOf<Qualifier>(list, qualifier)),
  { backwards: true },
);
const VERB = new PhraseMap<Qualifier>(
  () => VERBS_BEFORE_NUMBER.flatMap(([qualifier, list]) => phrasesOf<Qualifier>(list, qualifier)),
  { backwards: true },
);
const BRIDGE = new PhraseMap(() => phrasesOf(BRIDGES, true), { backwards: true });
const CROSSING = new PhraseMap<Qualifier>(() => phrasesOf<Qualifier>(CROSSING_VERBS, 'more_than'), { backwards: true });
const BARRIER = new PhraseMap(() => phrasesOf(BARRIERS, true), { backwards: true });
const AFTER = new PhraseMap<Qualifier>(() =>
  AFTER_NUMBER.flatMap(([qualifier, list]) => phrasesOf<Qualifier>(list, qualifier)),
);
const MOVEMENT = new WordSet(() => wordsIn(MOVEMENTS));
const LIST_LINK = new WordSet(() => wordsIn(LIST_LINKS));
const MORE_OR_LESS = new WordSet(['plus', 'moins']);
const ENTRE = intern('entre');
const DE = new WordSet(['de', "d'"]);
const ET = intern('et');
const A = intern('à');
const COMMA = intern(',');
/** Before a number these make a year of it: « de 14 millions en 2015 à 12 millions ». */
const DATING = new WordSet(() => [...wordsIn(STRONG_BEFORE_YEAR), ...MONTHS.map(([month]) => month)], { exact: true });
const QUOTES = new WordSet(['"', '«', '“']);
const DASHES = new WordSet(['-', '–', '—']);

/** Every quantity of the text, in order: a numeral each, two for a range; ordinals and numbers inside names left out. */
export function recogniseQuantities(tokens: Tokens, numerals: readonly Numeral[]): Quantity[] {
  const usable = numerals.filter((numeral) => !numeral.ordinal && !numeral.attached);
  const found: Quantity[] = [];
  // From the last to the first: a number that shares the unit of the next one refers to it.
  for (let i = usable.length - 1; i >= 0; i--) {
    const numeral = usable[i]!;
    const after = usable[i + 1];
    const before = usable[i - 1];
    if (before !== undefined && isRange(tokens, before, numeral) && !closesRange(tokens, usable, i - 1)) {
      found.push({
        first: rangeStart(tokens, before),
        end: numeral.end,
        low: before,
        number: numeral,
        qualifier: 'between',
        next: undefined,
      });
      i--;
      continue;
    }
    const bound = qualifierBefore(tokens, numeral);
    const own: Qualifier = numeral.form === 'vague' ? 'vague' : numeral.approximate ? 'about' : 'exact';
    const shares = after !== undefined && sharesUnit(tokens, numeral, after, found.at(-1)!);
    found.push({
      first: bound?.first ?? numeral.first,
      end: numeral.end,
      low: undefined,
      number: numeral,
      qualifier: bound?.qualifier ?? own,
      next: shares ? found.at(-1) : undefined,
    });
  }
  return found.reverse();
}

/** Whether the numeral is a range's upper bound itself: in « de 3 à 4-5 », read from the left, it is taken. */
function closesRange(tokens: Tokens, numerals: readonly Numeral[], i: number): boolean {
  const before = numerals[i - 1];
  return before !== undefined && isRange(tokens, before, numerals[i]!) && !closesRange(tokens, numerals, i - 1);
}

/** The number of a quantity in its unit; null for what is not said. `power` is that of the scale letter, 0 for none. */
export interface Values {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** Works out a quantity's value, or its bounds: the last magnitude of a range or list counts for the first number too. */
export function valuesOf({ low, number, next }: Quantity, power = 0): Values {
  if (number.value === undefined) return { value: null, min: null, max: null };
  if (low !== undefined && low.value !== undefined) {
    const spread = spreadOf(low, number, power);
    return { value: null, min: toNumber(scale(low.value, spread)), max: toNumber(scale(number.value, power)) };
  }
  if (next === undefined || power > 0) return { value: toNumber(scale(number.value, power)), min: null, max: null };
  const { number: last } = magnitudeOf(next);
  const shared = spreads(number, last, last.power) ? last.power : leftOut(number, last);
  return { value: toNumber(scale(number.value, shared)), min: null, max: null };
}

/** The quantity of a list that says its magnitude: the last of « 2, 3 et 4 millions ». */
function magnitudeOf(first: Quantity): Quantity {
  let last = first;
  while (last.number.power === 0 && last.next !== undefined) last = last.next;
  return last;
}

/** The power of ten that `low` takes from `high` where no magnitude word says it: hundreds in words, thousands in digits. */
const leftOut = (low: Numeral, high: Numeral): number =>
  countsHundreds(low, high) ? 2 : countsThousands(low, high) ? 3 : 0;

/** The power of ten that a range's lower bound takes from its upper one; none in « entre cinq cents et mille ». */
function spreadOf(low: Numeral, high: Numeral, letter: number): number {
  const power = high.power + letter;
  if (!spreads(low, high, power)) return leftOut(low, high);
  const fits = toNumber(scale(low.value!, power)) < toNumber(scale(high.value!, letter));
  return fits || high.power !== 3 ? power : 0;
}

/**
 * Whether a number without magnitude takes the `power` of the one after it: « 10 à 15 millions », « 1.000 à 2.000
 * milliards », not « 800.000 » in « 800.000 à 1 million ».
 */
const spreads = (number: Numeral, next: Numeral, power: number): boolean => {
  if (power === 0 || number.power > 0) return false;
  const size = Math.abs(toNumber(number.value!));
  return size < 1000 || (next.value !== undefined && size <= toNumber(scale(next.value, -next.power)));
};

/** « entre cinq et six cents euros »: the hundreds count for both. */
const countsHundreds = (low: Numeral, high: Numeral): boolean => {
  if (low.form !== 'words' || high.form !== 'words' || low.power > 0 || high.power > 0) return false;
  const [from, to] = [toNumber(low.value!), toNumber(high.value!)];
  return from > 1 && from < 10 && to < 1000 && to % 100 === 0;
};

/** « 10 ou 15.000 euros », « 2 à 3.000 euros »: thousands for both, where the two are of one size. */
const countsThousands = (low: Numeral, high: Numeral): boolean => {
  if (low.form !== 'digits' || high.form !== 'digits' || low.power > 0 || high.power > 0) return false;
  const [from, thousands] = [toNumber(low.value!), toNumber(high.value!) / 1000];
  return Number.isInteger(thousands) && Number.isInteger(from) && from < thousands && from * 4 >= thousands;
};

/** The qualifier said behind the unit (« maximum »), and the token after it. */
export const qualifierAfter = (tokens: Tokens, end: number): { qualifier: Qualifier; end: number } | undefined => {
  const match = end < tokens.length && tokens.gap[end]! <= GAP.space ? AFTER.match(tokens, end) : undefined;
  // « 5 millions de vues et plus de 800 partages »
  if (match === undefined || (MORE_OR_LESS.has(wordAt(tokens, match.edge - 1)) && DE.has(wordAt(tokens, match.edge))))
    return undefined;
  return { qualifier: match.value, end: match.edge };
};

function qualifierBefore(tokens: Tokens, numeral: Numeral): { qualifier: Qualifier; first: number } | undefined {
  if (numeral.form === 'vague') return undefined;
  const direct = BEFORE.matchBack(tokens, numeral.first - 1);
  const bridge = BRIDGE.matchBack(tokens, numeral.first - 1);
  const verb = bridge === undefined ? undefined : VERB.matchBack(tokens, bridge.edge - 1);
  const barrier = BARRIER.matchBack(tokens, numeral.first - 1);
  const crossing = barrier === undefined ? undefined : CROSSING.matchBack(tokens, barrier.edge - 1);
  const match = verb ?? crossing ?? direct;
  return match === undefined ? undefined : { qualifier: match.value, first: match.edge };
}

/** Whether two numerals bound one range: « entre a et b », « de a à b », « a à b », « a-b », the first the smaller. */
function isRange(tokens: Tokens, low: Numeral, high: Numeral): boolean {
  if (high.first !== low.end + 1 || low.value === undefined || high.value === undefined) return false;
  if (tokens.gap[low.end]! >= GAP.line || tokens.gap[high.first]! >= GAP.line) return false;
  if (low.form === 'article' && low.power === 0 && wordAt(tokens, low.end) !== A) return false;
  if (isYear(low) && !isYear(high) && DATING.has(wordAt(tokens, low.first - 1))) return false;
  const letter = high.letter?.power ?? 0;
  const from = toNumber(scale(low.value, spreadOf(low, high, letter) || (low.letter?.power ?? 0)));
  if (from >= toNumber(scale(high.value, letter))) return false;
  const link = tokens.word[low.end]!;
  if (link === ET) return wordAt(tokens, openerOf(tokens, low)) === ENTRE;
  if (link === A) return !moves(tokens, low.first);
  return DASHES.has(link);
}

/** Whether « de a à b », a starting at token `first`, follows a verb of movement, so that a and b are two values in time. */
export function moves(tokens: Tokens, first: number): boolean {
  if (!DE.has(wordAt(tokens, first - 1))) return false;
  for (let i = first - 2; i >= Math.max(0, first - MOVEMENT_REACH); i--) if (MOVEMENT.has(tokens.word[i]!)) return true;
  return false;
}

/** In tokens: « a relevé le prix minimum d'une course de 7,10 euros à 7,30 euros ». */
const MOVEMENT_REACH = 9;

function rangeStart(tokens: Tokens, low: Numeral): number {
  const opener = openerOf(tokens, low);
  const before = wordAt(tokens, opener);
  return before === ENTRE || DE.has(before) ? opener : low.first;
}

/** The token where « entre » or « de » stands before a range, an opening quote skipped (« entre "8 et 10 milliards" »). */
const openerOf = (tokens: Tokens, { first }: Numeral): number =>
  QUOTES.has(wordAt(tokens, first - 1)) && isGlued(tokens, first) ? first - 2 : first - 1;

/** Whether the unit said after `next` counts for `numeral` too; `quantity` is what `next` was read as. */
function sharesUnit(tokens: Tokens, numeral: Numeral, next: Numeral, quantity: Quantity): boolean {
  if (next.first !== numeral.end + 1 || numeral.form === 'article' || numeral.value === undefined) return false;
  if (numeral.power > 0 && next.power === 0) return false;
  const link = tokens.word[numeral.end]!;
  if (link === A) return moves(tokens, numeral.first) || falls(tokens, numeral, next);
  return (LIST_LINK.has(link) || (link === COMMA && quantity.next !== undefined)) && !isYear(numeral);
}

/** « de 400 à 200 euros »: no range runs down. */
const falls = (tokens: Tokens, numeral: Numeral, next: Numeral): boolean =>
  DE.has(wordAt(tokens, numeral.first - 1)) &&
  numeral.power === 0 &&
  !isYear(numeral) &&
  next.value !== undefined &&
  toNumber(numeral.value!) > toNumber(scale(next.value, -next.power));

const isYear = (numeral: Numeral): boolean => {
  const value = numeral.value?.exponent === 0 ? numeral.value.mantissa : 0;
  return numeral.power === 0 && value >= 1900 && value < 2100;
};
