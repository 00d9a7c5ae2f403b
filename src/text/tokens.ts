import type { WordId } from './vocabulary.ts';

/** What a token is made of. */
export const KIND = {
  /** Letters in lower case, an elision with its apostrophe among them (« groupe », « l' »). */
  lower: 1,
  /** A capital, then lower case (« Renault »); a single capital too. */
  capitalised: 2,
  /** Two capitals or more and nothing else (« SNCF »). */
  capitals: 3,
  /** Capitals inside (« LinkedIn », « iPhone »). */
  mixed: 4,
  /** A run of digits. */
  digits: 5,
  /** One punctuation mark, currency signs included; « ... » is one. */
  punctuation: 6,
  /** An emoji or another sign. */
  symbol: 7,
} as const;

/** What stands between a token and the one before it. */
export const GAP = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/** The tokens of one text in parallel arrays (only the first `length` entries are meaningful); offsets are UTF-16, half-open, into `text`. */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly gap: Uint8Array;
  /** The number of the folded word in the vocabulary, 0 where no lexicon knows it; of punctuation marks too. */
  readonly word: Int32Array;
}

/** Whether token `i` is a word of letters (any case). Out of range: no. */
export const isWord = (tokens: Tokens, i: number): boolean =>
  i >= 0 && i < tokens.length && tokens.kind[i]! <= KIND.mixed;

/** Whether token `i` starts with a capital or has one. */
export const isCapital = (tokens: Tokens, i: number): boolean => {
  if (i < 0 || i >= tokens.length) return false;
  const kind = tokens.kind[i]!;
  return kind >= KIND.capitalised && kind <= KIND.mixed;
};

/** Whether token `i` is a run of digits. Out of range: no. */
export const isDigits = (tokens: Tokens, i: number): boolean =>
  i >= 0 && i < tokens.length && tokens.kind[i] === KIND.digits;

/** The vocabulary number of token `i`, 0 out of range. */
export const wordAt = (tokens: Tokens, i: number): WordId => (i >= 0 && i < tokens.length ? tokens.word[i]! : 0);

/** Whether the word numbered `word` stands in the tokens `[from, to)`. */
export function contains(tokens: Tokens, word: WordId, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.word[i] === word) return true;
  return false;
}

/** Whether token `i` follows its neighbour with nothing between. Out of range: no. */
export const isGlued = (tokens: Tokens, i: number): boolean => i > 0 && i < tokens.length && tokens.gap[i] === GAP.none;

/** The length of token `i` in UTF-16 units. */
export const lengthOf = (tokens: Tokens, i: number): number => tokens.end[i]! - tokens.start[i]!;

/** The source text of token `i`. */
export const textOf = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i]);

/** The source text from token `first` up to, without, token `end`. */
export const textBetween = (tokens: Tokens, first: number, end: number): string =>
  tokens.text.slice(tokens.start[first], tokens.end[end - 1]);

/** The value of a run of digits, NaN where the token is none or has more than 15 digits (no exact number). */
export function integerAt(tokens: Tokens, i: number): number {
  if (!isDigits(tokens, i) || lengthOf(tokens, i) > 15) return Number.NaN;
  let value = 0;
  for (let at = tokens.start[i]!; at < tokens.end[i]!; at++) value = value * 10 + tokens.text.charCodeAt(at) - 48;
  return value;
}
