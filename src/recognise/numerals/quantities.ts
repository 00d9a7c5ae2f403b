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
import { GAP, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { scale, toNumber } from './decimal.ts';
import type { Numeral } from './numerals.ts';

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
const ENTRE = intern('entre');
const DE = new WordSet(['de', "d'"]);
const ET = intern('et');
const A = intern('à');
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
    const shares = after !== undefined && sharesUnit(tokens, numeral, after);
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
    const spread = spreads(low, number.power + power) ? number.power + power : countsHundreds(low, number) ? 2 : 0;
    return { value: null, min: toNumber(scale(low.value, spread)), max: toNumber(scale(number.value, power)) };
  }
  const shared = next !== undefined && power === 0 && spreads(number, next.number.power) ? next.number.power : power;
  return { value: toNumber(scale(number.value, shared)), min: null, max: null };
}

/** Whether a number without magnitude takes the one of the number after it: not « 800.000 » in « 800.000 à 1 million ». */
const spreads = (number: Numeral, power: number): boolean =>
  power > 0 && number.power === 0 && Math.abs(toNumber(number.value!)) < 1000;

/** « entre cinq et six cents euros »: the hundreds count for both. */
const countsHundreds = (low: Numeral, high: Numeral): boolean => {
  if (low.form !== 'words' || high.form !== 'words' || low.power > 0 || high.power > 0) return false;
  const [from, to] = [toNumber(low.value!), toNumber(high.value!)];
  return from > 1 && from < 10 && to < 1000 && to % 100 === 0;
};

/** The qualifier said behind the unit (« maximum »), and the token after it. */
export const qualifierAfter = (tokens: Tokens, end: number): { qualifier: Qualifier; end: number } | undefined => {
  const match = end < tokens.length && tokens.gap[end]! <= GAP.space ? AFTER.match(tokens, end) : undefined;
  return match === undefined ? undefined : { qualifier: match.value, end: match.edge };
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
  const power = high.power + (high.letter?.power ?? 0);
  const from = toNumber(scale(low.value, spreads(low, power) ? power : (low.letter?.power ?? 0)));
  if (from >= toNumber(scale(high.value, high.letter?.power ?? 0))) return false;
  const link = tokens.word[low.end]!;
  if (link === ET) return wordAt(tokens, low.first - 1) === ENTRE;
  if (link === A) return !moves(tokens, low.first);
  return DASHES.has(link);
}

/** Whether « de a à b », a starting at token `first`, follows a verb of movement, so that a and b are two values in time. */
export function moves(tokens: Tokens, first: number): boolean {
  if (!DE.has(wordAt(tokens, first - 1))) return false;
  for (let i = first - 2; i >= Math.max(0, first - 5); i--) if (MOVEMENT.has(tokens.word[i]!)) return true;
  return false;
}

function rangeStart(tokens: Tokens, low: Numeral): number {
  const before = wordAt(tokens, low.first - 1);
  return before === ENTRE || DE.has(before) ? low.first - 1 : low.first;
}

/** Whether the unit said after `next` counts for `numeral` too. */
function sharesUnit(tokens: Tokens, numeral: Numeral, next: Numeral): boolean {
  if (next.first !== numeral.end + 1 || numeral.form === 'article' || numeral.value === undefined) return false;
  if (numeral.power > 0 && next.power === 0) return false;
  const link = tokens.word[numeral.end]!;
  if (link === A) return moves(tokens, numeral.first);
  return LIST_LINK.has(link) && !isYear(numeral);
}

const isYear = (numeral: Numeral): boolean => {
  const value = numeral.value?.exponent === 0 ? numeral.value.mantissa : 0;
  return numeral.power === 0 && value >= 1900 && value < 2100;
};
