/**
 * Numerals, recognised once for the whole program: digits with any grouping, words, mixed forms, collective nouns.
 * Amounts, user metrics and durations build on these mentions and never read digits again.
 */
import { CURRENCIES, PREFIX_CODES } from '../../lexicon/currencies.ts';
import { UNITS as CALENDAR_UNITS } from '../../lexicon/dates.ts';
import { NATIONAL_CURRENCIES } from '../../lexicon/national-currencies.ts';
import {
  COLLECTIVES,
  MAGNITUDES,
  ORDINAL_SUFFIXES,
  ORDINALS,
  SCALE_LETTERS,
  SINGULAR_DETERMINERS,
  TENS,
  UNITS,
  VAGUE_DETERMINERS,
} from '../../lexicon/numerals.ts';
import { GAP, isDigits, isGlued, isWord, KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { add, type Decimal, decimal, negate, scale, toNumber } from './decimal.ts';
import { COLLECTIVE_PLURAL, type Group, HALF, isOf, MAGNITUDE, readGroup, readMagnitude } from './groups.ts';
import { isHyphen } from './words.ts';

/** A number in the text, over the tokens `[first, end)`. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  /** The value with its magnitude, exact; undefined for a vague one (« des millions »). */
  readonly value: Decimal | undefined;
  /** The power of ten of its last magnitude word, 0 for none. */
  readonly power: number;
  readonly form: 'digits' | 'words' | 'article' | 'vague';
  /** A collective noun: « une centaine », « un millier ». */
  readonly approximate: boolean;
  readonly ordinal: boolean;
  /** A scale letter behind it, part of the number only if a unit follows: « 70 M€ », « 800 k€ ». */
  readonly letter: { readonly power: number; readonly currency?: string; readonly needsUnit: boolean } | undefined;
  /** Glued to letters, so part of a name or a code: « A320 », « Covid-19 », « 5G », « 14h30 ». */
  readonly attached: boolean;
}

const LETTERS = new WordMap(() => SCALE_LETTERS);
const ORDINAL = new WordMap(() => ORDINALS);
const SUFFIX = new WordSet(() => wordsIn(ORDINAL_SUFFIXES));
const VAGUE = new WordSet(() => wordsIn(VAGUE_DETERMINERS));
const SINGULAR = new WordSet(() => wordsIn(SINGULAR_DETERMINERS));
const ET = intern('et');
const ONE_MAGNITUDE = new WordSet(['million', 'milliard']);
const TIME_UNITS = new WordSet(['h']);

/** Every numeral of the text, in order, none overlapping another. Never throws. */
export function recogniseNumerals(tokens: Tokens): Numeral[] {
  const found: Numeral[] = [];
  for (let i = 0; i < tokens.length; ) {
    const numeral = startsNumeral(tokens, i) ? readNumeral(tokens, i) : undefined;
    if (numeral === undefined) i++;
    else {
      found.push(numeral);
      i = numeral.end;
    }
  }
  return found;
}

function startsNumeral(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i]!;
  if (kind === KIND.digits) return true;
  return kind <= KIND.capitals && STARTERS.has(tokens.word[i]!);
}

/** Every word that a numeral can start with: one question for each token of a text. */
const STARTERS = new WordSet(() => [
  ...UNITS.map(([word]) => word),
  ...TENS.map(([word]) => word),
  ...MAGNITUDES.map(([word]) => word),
  ...COLLECTIVES.map(([word]) => `${word}s`),
  ...ORDINALS.map(([word]) => word),
  ...['cent', 'zéro', 'demi', 'demie'],
]);
const ARTICLES = new WordSet(['un', 'une']);
/** Units that « un » or « une » counts: « un euro », « un an »; before anything else it is an article and no number. */
const COUNTED = new WordSet(() => [
  ...CALENDAR_UNITS.map(([word]) => word),
  ...wordsIn(CURRENCIES)
    .filter((word) => /^\p{Ll}+;?$/u.test(word))
    .map((word) => word.replace(';', '')),
  ...wordsIn(NATIONAL_CURRENCIES).filter((word, i, words) => words[i - 1] === '|' && /^\p{Ll}+$/u.test(word)),
  'centime',
  'cent',
  'penny',
]);
/** What « un » or « une » may start a number with. */
const AFTER_ARTICLE = new WordSet(() => [
  ...MAGNITUDES.map(([word]) => word),
  ...COLLECTIVES.map(([word]) => word),
  ...['demi', 'demie', 'quart', 'bonne', 'petite', 'grosse', 'bon', 'petit', 'gros', 'virgule'],
]);

function readNumeral(tokens: Tokens, i: number): Numeral | undefined {
  if (isDigits(tokens, i)) return readCardinal(tokens, i) ?? undefined;
  const word = tokens.word[i]!;
  if (ARTICLES.has(word) && !AFTER_ARTICLE.has(wordAt(tokens, isHyphen(tokens, i + 1) ? i + 2 : i + 1))) {
    return COUNTED.has(wordAt(tokens, i + 1))
      ? plain({ first: i, end: i + 1, value: ONE, form: 'article' })
      : undefined;
  }
  const ordinal = ORDINAL.get(word);
  if (ordinal !== undefined && !ONE_MAGNITUDE.has(wordAt(tokens, i + 1))) {
    return plain({ first: i, end: i + 1, value: decimal(ordinal), ordinal: true, form: 'words' });
  }
  return readVague(tokens, i) ?? readSingular(tokens, i) ?? readCardinal(tokens, i);
}

/** « des millions », « plusieurs dizaines de milliers »: a magnitude that nothing counts. */
function readVague(tokens: Tokens, i: number): Numeral | undefined {
  const collective = COLLECTIVE_PLURAL.get(tokens.word[i]!);
  const magnitude = MAGNITUDE.get(tokens.word[i]!);
  if (collective === undefined && (magnitude === undefined || magnitude === 3)) return undefined;
  if (i === 0 || !VAGUE.has(tokens.word[i - 1]!)) {
    if (collective === undefined) return undefined;
  }
  let end = i + 1;
  while (
    isOf(wordAt(tokens, end)) &&
    (MAGNITUDE.get(wordAt(tokens, end + 1)) ?? COLLECTIVE_PLURAL.get(wordAt(tokens, end + 1))) !== undefined
  ) {
    end += 2;
  }
  const first = i > 0 && VAGUE.has(tokens.word[i - 1]!) ? i - 1 : i;
  return plain({ first, end, value: undefined, form: 'vague' });
}

/** « le million de vues », « un nouveau milliard »: one of them. */
function readSingular(tokens: Tokens, i: number): Numeral | undefined {
  const word = tokens.word[i]!;
  if (!ONE_MAGNITUDE.has(word) || i === 0 || !SINGULAR.has(tokens.word[i - 1]!)) return undefined;
  const power = MAGNITUDE.get(word)!;
  return plain({ first: i, end: i + 1, value: decimal(1, power), power, form: 'words' });
}

/** The grammar of a whole number: groups and magnitudes in falling order (« deux millions trois cent mille »), « et demi ». */
function readCardinal(tokens: Tokens, i: number): Numeral | undefined {
  let total: Decimal | undefined;
  let power = 0;
  let last = Number.POSITIVE_INFINITY;
  let form: Group['form'] | undefined;
  let approximate = false;
  let end = i;

  for (;;) {
    const start = total !== undefined && isHyphen(tokens, end) ? end + 1 : end;
    let group = readGroup(tokens, start);
    if (group === undefined && last > 3 && form !== 'digits' && MAGNITUDE.get(wordAt(tokens, start)) === 3) {
      group = { end: start, value: ONE, form: 'words', approximate: false };
    }
    if (group === undefined) break;
    const next = readMagnitude(tokens, group.end, group.end === i);
    const counted = total !== undefined && form === 'words' && countsMagnitude(total, next?.power ?? 0, last);
    if (total !== undefined && !counted && !continues(tokens, group, next?.power ?? 0, last, form)) break;
    const value = scale(group.value, counted ? 0 : (next?.power ?? 0));
    const added = total === undefined ? value : add(total, value);
    const sum = counted && added !== undefined ? scale(added, next!.power) : added;
    if (sum === undefined) return undefined;
    total = sum;
    form ??= group.form;
    if (next !== undefined && form === 'article') form = 'words';
    approximate ||= group.approximate;
    end = next?.end ?? group.end;
    if (next === undefined) break;
    power = next.power;
    last = next.power;
    if (wordAt(tokens, end) === ET && HALF.has(wordAt(tokens, end + 1))) {
      total = add(total, decimal(5, power - 1));
      if (total === undefined) return undefined;
      end += 2;
      break;
    }
    if (tokens.gap[end]! >= GAP.line) break;
  }
  if (total === undefined || form === undefined) return undefined;
  return finish(tokens, { first: i, end, value: total, power, form, approximate });
}

/** Whether a further group belongs to the same number: it must be smaller than the magnitude before it. */
function continues(
  tokens: Tokens,
  group: Group,
  power: number,
  last: number,
  form: Group['form'] | undefined,
): boolean {
  if (group.form === 'article' && power === 0) return form === 'words' && endsInOne(tokens, group.end, last);
  if (group.approximate || group.form === 'article') return power > 0 && power < last;
  if (power >= last) return false;
  if (group.value.exponent < 0) return false;
  if (group.form !== 'digits') return form !== 'digits' || power > 0;
  return power > 0 || (group.value.mantissa >= 1000 && group.value.mantissa < 10 ** last);
}

/** « deux mille cinq cents milliards »: all that stands before the larger magnitude counts it. */
const countsMagnitude = (total: Decimal, power: number, last: number): boolean =>
  last === 3 && power >= 6 && toNumber(total) < 1e6;

/** « mille un », « trois millions un euros »; not « trois millions un soir ». */
const endsInOne = (tokens: Tokens, end: number, last: number): boolean =>
  last === 3 || isHyphen(tokens, end - 2) || COUNTED.has(wordAt(tokens, end));

const ONE = decimal(1);

type Draft = Pick<Numeral, 'first' | 'end' | 'value' | 'form'> & Partial<Numeral>;

/** Written out, so that every numeral has one shape: a spread costs five times as much. */
const plain = ({
  first,
  end,
  value,
  power = 0,
  form,
  approximate = false,
  ordinal = false,
  letter,
  attached = false,
}: Draft): Numeral => ({
  first,
  end,
  value,
  power,
  form,
  approximate,
  ordinal,
  letter,
  attached,
});

/** Adds what the neighbours say: a sign before, an ordinal ending, a scale letter, letters it is glued to. */
function finish(tokens: Tokens, draft: Draft & { readonly value: Decimal }): Numeral {
  let { first, value } = draft;
  const { end, form, power = 0, approximate = false } = draft;
  if (form !== 'digits') return plain(draft);
  let attached =
    isGlued(tokens, first) &&
    ((isWord(tokens, first - 1) && !isCode(tokens, first - 1) && !isElision(tokens, first - 1)) ||
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

/** « EUR29,99 »: a currency's code may be glued before its number. */
const isCode = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === KIND.capitals && CODES.has(tokens.word[i]!) && !isGlued(tokens, i);
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
