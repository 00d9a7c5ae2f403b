import { BUSINESS_NOUNS } from '../../lexicon/company-cues.ts';
import { GAP, isCapital, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';

const BUSINESS = new WordSet(() => wordsIn(BUSINESS_NOUNS), { exact: true });
const STOP = intern('.');
/** How far from the name, in tokens, such a noun may stand. */
const REACH = 9;

/** Whether token `i` is such a noun, capital or not: « Magasins » of a headline. */
export const isBusinessNoun = (tokens: Tokens, i: number): boolean => BUSINESS.has(wordAt(tokens, i));

/** Whether a noun of business stands near the name `[first, end)` in its sentence: « Renard va distribuer ses bénéfices ». */
export function speaksOfBusiness(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first - 1; i >= first - REACH && i >= 0 && !endsAt(tokens, i); i--)
    if (BUSINESS.has(tokens.word[i]!) && !isCapital(tokens, i)) return true;
  for (let i = end; i < end + REACH && i < tokens.length && !endsAt(tokens, i - 1); i++)
    if (BUSINESS.has(tokens.word[i]!) && !isCapital(tokens, i)) return true;
  return false;
}

const endsAt = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === STOP || (i + 1 < tokens.length && tokens.gap[i + 1]! >= GAP.line);
