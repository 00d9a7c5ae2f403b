import { TENS, UNITS } from '../../lexicon/numerals.ts';
import { GAP, isGlued, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordMap, WordSet } from '../../text/vocabulary.ts';
import { type Decimal, decimal } from './decimal.ts';

type Word = { readonly kind: 'unit' | 'ten' | 'hundred' | 'zero'; readonly value: number };

/** Every word that can be part of a number below a thousand. */
export const NUMBER_WORDS = new WordMap<Word>(() => [
  ...UNITS.map(([word, value]) => [word, { kind: 'unit', value }] as const),
  ...TENS.map(([word, value]) => [word, { kind: 'ten', value }] as const),
  ['cent', { kind: 'hundred', value: 100 }],
  ['cents', { kind: 'hundred', value: 100 }],
  ['zéro', { kind: 'zero', value: 0 }],
]);

const ET = intern('et');
const HYPHEN = new WordSet(['-', '‐', '‑']);
for (const mark of ['‐', '‑']) intern(mark);
const ARTICLES = new WordSet(['un', 'une']);
const POINT = intern('virgule');

/** Whether token `i` is a hyphen glued on both sides. */
export const isHyphen = (tokens: Tokens, i: number): boolean =>
  HYPHEN.has(wordAt(tokens, i)) && isGlued(tokens, i) && isGlued(tokens, i + 1);

/** A number in words below a thousand; `article` where it is « un » or « une » alone. */
interface WordNumber {
  readonly end: number;
  readonly value: Decimal;
  readonly article: boolean;
}

/**
 * Reads a number below a thousand in words at token `i`, with or without hyphens, decimals after « virgule » included.
 * A little machine that refuses what French does not say (« vingt-dix », « cent soixante-cent »): it stops before it.
 */
export function readWords(tokens: Tokens, i: number): WordNumber | undefined {
  const whole = readWhole(tokens, i);
  if (whole === undefined) return undefined;
  const article = whole.end === i + 1 && ARTICLES.has(tokens.word[i]!);
  if (!article && wordAt(tokens, whole.end) === POINT) {
    const decimals = readDecimals(tokens, whole.end + 1);
    if (decimals !== undefined) {
      return {
        end: decimals.end,
        value: decimal(whole.value * 10 ** decimals.digits + decimals.value, -decimals.digits),
        article,
      };
    }
  }
  return { end: whole.end, value: decimal(whole.value), article };
}

function readDecimals(tokens: Tokens, i: number): { end: number; value: number; digits: number } | undefined {
  let at = i;
  let zeros = 0;
  while (NUMBER_WORDS.get(wordAt(tokens, at))?.kind === 'zero') {
    zeros++;
    at++;
  }
  const rest = readWhole(tokens, at);
  if (rest === undefined) return zeros > 0 ? { end: at, value: 0, digits: zeros } : undefined;
  return { end: rest.end, value: rest.value, digits: zeros + String(rest.value).length };
}

function readWhole(tokens: Tokens, i: number): { end: number; value: number } | undefined {
  let value = 0;
  let end = i;
  let at = i;
  for (;;) {
    const word = NUMBER_WORDS.get(wordAt(tokens, at));
    if (word === undefined) break;
    const next = end === i ? first(word, tokens.word[at]!) : join(value, word, wordAt(tokens, at - 1) === ET);
    if (next === undefined) break;
    value = next;
    at++;
    end = at;
    if (word.kind === 'zero') break;
    if (tokens.gap[at]! >= GAP.line) break;
    if (isHyphen(tokens, at)) at++;
    if (wordAt(tokens, at) === ET) {
      at++;
      if (isHyphen(tokens, at)) at++;
    }
  }
  return end === i ? undefined : { end, value };
}

/** « cents » and « vingts » only ever multiply what stands before them. */
const MULTIPLIED = new WordSet(['cents', 'vingts']);
const first = (word: Word, id: number): number | undefined => (MULTIPLIED.has(id) ? undefined : word.value);

/** The value once `word` follows a number worth `value`; undefined where French does not say that. */
function join(value: number, word: Word, afterEt: boolean): number | undefined {
  const tail = value % 100;
  if (word.kind === 'hundred') return !afterEt && value >= 2 && value < 20 && value !== 10 ? value * 100 : undefined;
  if (word.kind === 'ten') {
    if (word.value === 20 && tail === 4 && !afterEt) return value + 76;
    return tail === 0 && value >= 100 && !afterEt ? value + word.value : undefined;
  }
  if (word.kind === 'zero') return undefined;
  if (afterEt) {
    const takesOne =
      (tail >= 20 && tail <= 80 && tail % 10 === 0 && word.value === 1) || (tail === 60 && word.value === 11);
    return takesOne || (tail === 90 && word.value === 1) ? value + word.value : undefined;
  }
  if (tail === 0) return value >= 100 ? value + word.value : undefined;
  if (tail === 10 || tail === 70 || tail === 90) {
    if (tail === 10 && word.value >= 7 && word.value <= 9) return value + word.value;
    if ((tail === 70 || tail === 90) && word.value < 10) return value + word.value;
    return undefined;
  }
  if (tail === 60 || tail === 80) return word.value < 17 ? value + word.value : undefined;
  return tail >= 20 && tail % 10 === 0 && word.value < 10 ? value + word.value : undefined;
}
