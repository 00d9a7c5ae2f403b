/** What a number is made of: groups below a thousand, or in digits, and the magnitude words between them. */
import { COLLECTIVES, MAGNITUDES } from '../../lexicon/numerals.ts';
import { GAP, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordMap, WordSet } from '../../text/vocabulary.ts';
import { type Decimal, decimal, scale } from './decimal.ts';
import { readDigits } from './digits.ts';
import { isHyphen, readWords } from './words.ts';

/** Magnitude words → powers of ten. */
export const MAGNITUDE = new WordMap(() => MAGNITUDES);
const COLLECTIVE = new WordMap(() => COLLECTIVES);
/** Collective nouns in the plural → how many they count. */
export const COLLECTIVE_PLURAL = new WordMap(() => COLLECTIVES.map(([word, value]) => [`${word}s`, value] as const));
const DE = intern('de');
const D = intern("d'");
/** « demi », « demie ». */
export const HALF = new WordSet(['demi', 'demie']);
const QUARTER = new WordSet(['quart', 'quarts']);

/** Whether a word is « de » or « d' ». */
export const isOf = (word: number): boolean => word === DE || word === D;

/** One group of a number: what stands before a magnitude word. */
export interface Group {
  readonly end: number;
  readonly value: Decimal;
  readonly form: 'digits' | 'words' | 'article';
  readonly approximate: boolean;
}

/** The group at token `i`: digits, a fraction, a collective noun or words; undefined for none. */
export function readGroup(tokens: Tokens, i: number): Group | undefined {
  const digits = readDigits(tokens, i);
  if (digits !== undefined) return { end: digits.end, value: digits.value, form: 'digits', approximate: false };
  return readFraction(tokens, i) ?? readCollective(tokens, i) ?? readWordGroup(tokens, i);
}

function readWordGroup(tokens: Tokens, i: number): Group | undefined {
  const words = readWords(tokens, i);
  if (words === undefined) return undefined;
  return { end: words.end, value: words.value, form: words.article ? 'article' : 'words', approximate: false };
}

/** « un demi-milliard », « demi-million », « trois quarts de milliard »; the magnitude must follow. */
function readFraction(tokens: Tokens, i: number): Group | undefined {
  const lead = readWords(tokens, i);
  let at = lead?.end ?? i;
  const count = lead === undefined ? 1 : lead.value.mantissa;
  if (HALF.has(wordAt(tokens, at)) && (lead === undefined || lead.article)) {
    at = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
    const group = { value: decimal(5, -1), form: 'words', approximate: false } as const;
    const collective = COLLECTIVE.get(wordAt(tokens, at));
    if (collective !== undefined)
      return { ...group, end: at + 1, value: decimal(collective * 5, -1), approximate: true };
    return MAGNITUDE.get(wordAt(tokens, at)) === undefined ? undefined : { ...group, end: at };
  }
  if (
    lead !== undefined &&
    QUARTER.has(wordAt(tokens, at)) &&
    isOf(wordAt(tokens, at + 1)) &&
    MAGNITUDE.get(wordAt(tokens, at + 2)) !== undefined
  ) {
    return { end: at + 2, value: decimal(count * 25, -2), form: 'words', approximate: false };
  }
  return undefined;
}

const COLLECTIVE_ADJECTIVES = new WordSet(['bonne', 'petite', 'grosse', 'bon', 'petit', 'gros', 'demi']);

/** « une centaine », « deux douzaines », « une petite dizaine »; a magnitude may follow with « de ». */
function readCollective(tokens: Tokens, i: number): Group | undefined {
  const lead = readWords(tokens, i);
  if (lead === undefined) return undefined;
  let at = lead.end;
  if (COLLECTIVE_ADJECTIVES.has(wordAt(tokens, at))) at++;
  const unit = COLLECTIVE.get(wordAt(tokens, at)) ?? COLLECTIVE_PLURAL.get(wordAt(tokens, at));
  if (unit === undefined) return undefined;
  const more =
    isOf(wordAt(tokens, at + 1)) &&
    (MAGNITUDE.get(wordAt(tokens, at + 2)) !== undefined || wordAt(tokens, at + 2) === MILLIERS);
  const value = decimal(lead.value.mantissa * unit, lead.value.exponent);
  if (more && wordAt(tokens, at + 2) === MILLIERS)
    return { end: at + 3, value: scale(value, 3), form: 'words', approximate: true };
  return { end: more ? at + 2 : at + 1, value, form: 'words', approximate: true };
}

const MILLIERS = intern('milliers');

/** The magnitude words at token `i`, behind a group or leading the number: one, or two that multiply (« mille milliards »). */
export function readMagnitude(tokens: Tokens, i: number, leads: boolean): { power: number; end: number } | undefined {
  if (i >= tokens.length || (tokens.gap[i] === GAP.paragraph && !leads)) return undefined;
  let at = isHyphen(tokens, i) ? i + 1 : i;
  let power = 0;
  for (
    let next = MAGNITUDE.get(wordAt(tokens, at));
    next !== undefined && next > power;
    next = MAGNITUDE.get(wordAt(tokens, at))
  ) {
    power += next;
    at++;
    if (next >= 9) break;
    if (isHyphen(tokens, at) && (MAGNITUDE.get(wordAt(tokens, at + 1)) ?? 0) > power) at++;
    if (isOf(wordAt(tokens, at)) && (MAGNITUDE.get(wordAt(tokens, at + 1)) ?? 0) > power) at++;
  }
  return power === 0 ? undefined : { power, end: at };
}
