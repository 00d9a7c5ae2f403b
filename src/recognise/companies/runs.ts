import { DOMAIN_ENDINGS, SUBSIDIARY_WORDS } from '../../lexicon/company-cues.ts';
import type { Sentences } from '../../text/sentences.ts';
import {
  GAP,
  isCapital,
  isDigits,
  isGlued,
  isWord,
  KIND,
  lengthOf,
  type Tokens,
  textBetween,
  wordAt,
} from '../../text/tokens.ts';
import { fold, intern, unaccented, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { AMBIGUOUS, SMALL } from './compile-names.ts';
import { endOf, type Names } from './names.ts';
import { PARTICLES } from './particles.ts';

/** Second words that make a known name another company's: « Twitter Ventures ». */
export const SUBSIDIARY = new WordSet(() => wordsIn(SUBSIDIARY_WORDS));
const STOP = intern('.');
const SLASH = intern('/');
const PLUS = intern('+');
/** Marks that join the parts of a name. */
export const HYPHENS = new WordSet(['-', '‐', '‑', '–']);
const DOMAINS = new WordSet(() => wordsIn(DOMAIN_ENDINGS));
const AND = intern('et');
/** English words that hold a name together: « Bank of America ». */
const LINKS = new WordSet(['of', 'and', 'for', '&', 'on', 'in', 'by', 'to', 'at']);
const THE = intern('the');
/** « X et Cie », « X & Fils »: partners without names. */
const PARTNERS = new WordSet(['cie', 'compagnie', 'fils', 'associés']);
const APOSTROPHES = new WordSet(["'", '’']);
const GENITIVE = intern('s');

/** The token after the run of capitals that starts at `i`, « & », hyphens and domains inside it. */
export function runEnd(tokens: Tokens, names: Names, i: number): number {
  const site = siteEnd(tokens, i);
  if (site !== undefined) return site;
  let end = i + 1;
  while (end < tokens.length && tokens.gap[end]! < GAP.line) {
    const word = tokens.word[end]!;
    if (isCapital(tokens, end) && !startsKnown(tokens, names, end)) end++;
    else if (
      (HYPHENS.has(word) || (word === SLASH && (lengthOf(tokens, end - 1) < 3 || lengthOf(tokens, end + 1) < 3))) &&
      isGlued(tokens, end) &&
      isGlued(tokens, end + 1) &&
      (isCapital(tokens, end + 1) || isDigits(tokens, end + 1))
    )
      end += 2;
    else if (word === STOP && isGlued(tokens, end) && isGlued(tokens, end + 1) && DOMAINS.has(wordAt(tokens, end + 1)))
      end += 2;
    else if (LINKS.has(word) && isCapital(tokens, end + 1)) end += 2;
    else if (LINKS.has(word) && wordAt(tokens, end + 1) === THE && isCapital(tokens, end + 2)) end += 3;
    else if (word === AND && isCapital(tokens, end + 1) && PARTNERS.has(tokens.word[end + 1]!)) end += 2;
    else if (
      APOSTROPHES.has(word) &&
      isGlued(tokens, end) &&
      isGlued(tokens, end + 1) &&
      wordAt(tokens, end + 1) === GENITIVE
    )
      end += 2;
    else if (isDigits(tokens, end) && isGlued(tokens, end)) end++;
    else if (word === PLUS && isGlued(tokens, end)) end++;
    else break;
  }
  return end;
}

/** Whether token `i` is a capital by itself: a word in small letters follows that holds no name together. */
export const standsAlone = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i + 1] === KIND.lower && !LINKS.has(tokens.word[i + 1]!) && tokens.word[i + 1] !== AND;

/** The end of the address of a site (« monsite-auto.com ») that starts at token `i`; undefined where none does. */
export function siteEnd(tokens: Tokens, i: number): number | undefined {
  if (!isGlued(tokens, i + 1)) return undefined;
  let end: number | undefined;
  for (let at = i + 1; isGlued(tokens, at); at++) {
    if (tokens.word[at] === STOP) {
      if (isGlued(tokens, at + 1) && DOMAINS.has(wordAt(tokens, at + 1))) end = at + 2;
    } else if (!HYPHENS.has(tokens.word[at]!) && !isWord(tokens, at) && !isDigits(tokens, at)) break;
  }
  return end;
}

/** The end of the quotation that the run `[i, end)` opens, where it is short enough for a name. */
export function quotedEnd(tokens: Tokens, i: number, end: number): number | undefined {
  for (let at = end; at < i + LONGEST_TITLE && at < tokens.length && tokens.gap[at]! < GAP.line; at++) {
    if (QUOTES.has(tokens.word[at]!)) return at;
    if (!isWord(tokens, at) && !isDigits(tokens, at)) return undefined;
  }
  return undefined;
}
const QUOTES = new WordSet(['»', '"', '”']);
const LONGEST_TITLE = 6;

/** Whether a known name that stands by itself starts at token `i`: it ends the run before it. */
function startsKnown(tokens: Tokens, names: Names, i: number): boolean {
  const match = names.match(tokens, i);
  if (match === undefined) return false;
  if (
    match.surface !== undefined &&
    (names.flagsOf(match.surface) & AMBIGUOUS) === 0 &&
    isWritten(tokens, i, match.surfaceEnd, 0)
  )
    return !SUBSIDIARY.has(tokens.word[i]!);
  const behind = endOf(match, 'firstName');
  return (
    behind > i &&
    (isCapital(tokens, behind) || (PARTICLES.has(wordAt(tokens, behind)) && isCapital(tokens, behind + 1)))
  );
}

/** A name folded for comparison: case, accents and spaces make no difference. */
export function nameKey(tokens: Tokens, first: number, end: number): string {
  const plain = unaccented(fold(textBetween(tokens, first, end)));
  return end === first + 1 ? plain : plain.replace(/\s+/g, ' ');
}

/** Whether a sentence is set in capitals, so that a capital says nothing. */
export function isShouting(tokens: Tokens, sentences: Sentences, sentence: number): boolean {
  let capitals = 0;
  let words = 0;
  const to = sentences[sentence + 1] ?? tokens.length;
  for (let i = sentences[sentence] ?? 0; i < to; i++) {
    if (!isWord(tokens, i) || lengthOf(tokens, i) < 3) continue;
    words++;
    if (tokens.kind[i] === KIND.capitals) capitals++;
  }
  return words >= 3 && capitals > words * 0.6;
}

/** Whether the tokens are written as the name is: a capital where the name has one. */
export function isWritten(tokens: Tokens, first: number, end: number, flags: number): boolean {
  if ((flags & SMALL) !== 0) return true;
  for (let i = first; i < end; i++) {
    if (isCapital(tokens, i)) return true;
    // « 20th Century Fox »
    if (isWord(tokens, i) && !(i > first && isGlued(tokens, i) && isDigits(tokens, i - 1))) return false;
  }
  return false;
}

/** « Le titrepar Le Monde », « RTLpar »: a web page's by-line glued to what it stands behind. */
export const endsInBy = (tokens: Tokens, i: number): boolean =>
  lengthOf(tokens, i) > 4 &&
  tokens.text.endsWith('par', tokens.end[i]) &&
  (isCapital(tokens, i + 1) || isUpper(tokens.text, tokens.end[i]! - 4));
const isUpper = (text: string, at: number): boolean => text[at] !== text[at]!.toLowerCase();

/** « 2Bvision »: a number opens the name; not « 20M » or « 88B ». */
export const isNumbered = (tokens: Tokens, i: number): boolean =>
  isGlued(tokens, i) && isDigits(tokens, i - 1) && !isGlued(tokens, i - 1) && lengthOf(tokens, i) >= LONG_ENOUGH;
const LONG_ENOUGH = 4;
