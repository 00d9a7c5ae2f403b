/** What stands around a number in digits: a sign, an ordinal ending, a scale letter, the letters of a name. */
import { PREFIX_CODES } from '../../lexicon/currencies.ts';
import { ORDINAL_SUFFIXES, SCALE_LETTERS } from '../../lexicon/numerals.ts';
import { GAP, isDigits, isGlued, isWord, KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { type Decimal, negate } from './decimal.ts';
import { type Draft, type Numeral, plain } from './numeral.ts';
import { isHyphen } from './words.ts';

const LETTERS = new WordMap(() => SCALE_LETTERS);
const SUFFIX = new WordSet(() => wordsIn(ORDINAL_SUFFIXES));
const TIME_UNITS = new WordSet(['h']);

/** Adds what the neighbours say: a sign before, an ordinal ending, a scale letter, letters it is glued to. */
export function finish(tokens: Tokens, draft: Draft & { readonly value: Decimal }): Numeral {
  let { first, value } = draft;
  const { end, form, power = 0, approximate = false } = draft;
  if (form !== 'digits') return plain(draft);
  let attached =
    isGlued(tokens, first) &&
    ((isWord(tokens, first - 1) &&
      !isCode(tokens, first - 1) &&
      !isElision(tokens, first - 1) &&
      !(power >= 6 && tokens.kind[first - 1] === KIND.lower)) ||
      (isHyphen(tokens, first - 1) && isWord(tokens, first - 2)));
  if (isSigned(tokens, first)) {
    value = negate(value);
    first--;
  }
  const ordinal = isGlued(tokens, end) && power === 0 && SUFFIX.has(wordAt(tokens, end));
  if (ordinal) return plain({ first, end: end + 1, value, form, ordinal, attached });
  const letter =
    power === 0 && isWord(tokens, end) && tokens.gap[end]! <= GAP.space ? LETTERS.get(wordAt(tokens, end)) : undefined;
  if (
    isGlued(tokens, end) &&
    letter === undefined &&
    isWord(tokens, end) &&
    (power === 0 || TIME_UNITS.has(wordAt(tokens, end)))
  ) {
    attached ||= !GLUED_UNITS.has(wordAt(tokens, end));
  }
  return plain({ first, end, value, power, form, approximate, letter, attached });
}

/** « d'1,2 milliard », « l'1 »: an elided word is glued to what follows without being part of it. */
const isElision = (tokens: Tokens, i: number): boolean => APOSTROPHES.includes(tokens.text[tokens.end[i]! - 1]!);
const APOSTROPHES = "'’ʼ´";

/** « EUR29,99 », « $CA70 »: a currency's code may be glued before its number. */
const isCode = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === KIND.capitals &&
  (isGlued(tokens, i) ? wordAt(tokens, i - 1) === DOLLAR : CODES.has(tokens.word[i]!));
const DOLLAR = intern('$');
const CODES = new WordSet(() => wordsIn(PREFIX_CODES));

/** Units that the press glues to a number: no part of a name. */
const GLUED_UNITS = new WordSet(() => wordsIn('eur euros euro usd chf f d km kg'));

const SIGN = new WordSet(['-', '−', '–', '+']);

/** « -3,2 milliards »: a sign glued to the number and not to what stands before it. */
function isSigned(tokens: Tokens, first: number): boolean {
  if (first === 0 || !isGlued(tokens, first) || !SIGN.has(tokens.word[first - 1]!)) return false;
  if (tokens.text.charCodeAt(tokens.start[first - 1]!) === 0x2b) return false;
  const before = first - 2;
  return (
    before < 0 ||
    (tokens.gap[first - 1]! === GAP.space && !isDigits(tokens, before)) ||
    wordAt(tokens, before) === PAREN
  );
}

const PAREN = intern('(');
