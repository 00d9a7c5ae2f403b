import { FIRM_NOUNS, LESSER_NAMES } from '../../lexicon/company-cues.ts';
import { MORE_FIRST_NAMES } from '../../lexicon/more-first-names.ts';
import { speechVerbs } from '../../lexicon/titles.ts';
import { HashedWords } from '../../text/hashed-words.ts';
import { PhraseMap } from '../../text/phrases.ts';
import { isCapital, isGlued, isWord, KIND, type Tokens, textOf, wordAt } from '../../text/tokens.ts';
import { intern, unaccented, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { entriesOf } from './compile-names.ts';
import type { Say } from './evidence.ts';

const FIRST_NAME = new HashedWords(() => wordsIn(MORE_FIRST_NAMES));
/** Verbs of saying that end at a token. */
export const SAYS = new PhraseMap(() => entriesOf(speechVerbs).map((verb) => [verb, true] as const), {
  backwards: true,
});
const SMALL = new WordSet(() => wordsIn(LESSER_NAMES), { exact: true });
const TAGS = new WordSet(['#', '@']);
/** How many words an acronym is looked for in, and how much of it must be their initials. */
const MOST_WORDS = 12;
const MOST_LETTERS = 0.6;
const OPEN = intern('(');
const CLOSE = intern(')');
const COMMA = intern(',');

/** Says that the name is a person's (its shape may say that it is not), a tag's, or an institution's that the text has spelt out. */
export function sayAgainst(tokens: Tokens, first: number, end: number, shaped: boolean, say: Say): void {
  if (TAGS.has(wordAt(tokens, first - 1)) && isGlued(tokens, first)) say('tag', -4);
  if (tokens.kind[first] === KIND.capitalised) {
    const several = end > first + 1 && tokens.kind[end - 1] === KIND.capitalised && !isGlued(tokens, first + 1);
    if (tokens.word[first] === 0 && FIRST_NAME.has(textOf(tokens, first)))
      say('first-name', several ? (isFirm(tokens, first - 1) ? -0.5 : shaped ? -1.5 : -2.5) : -1);
    if (several && SAYS.matchBack(tokens, first - 1) !== undefined) say('said-by', -1.5);
  }
  if (isSpeltOut(tokens, first, end)) say('spelt-out', -2.5);
}

/** « sa société Zoe Jam »: no person stands right behind such a noun. */
const isFirm = (tokens: Tokens, i: number): boolean =>
  FIRM.has(wordAt(tokens, QUOTES.has(wordAt(tokens, i)) ? i - 1 : i));
const FIRM = new WordSet(() => wordsIn(FIRM_NOUNS));
const QUOTES = new WordSet(['«', '"', '“']);

/** « la Journée de la femme digitale (JFD) »: the initials of the words before the bracket, small ones left out. */
function isSpeltOut(tokens: Tokens, first: number, end: number): boolean {
  if (tokens.kind[first] === KIND.capitalised || end !== first + 1) return false;
  if (wordAt(tokens, first - 1) !== OPEN || wordAt(tokens, end) !== CLOSE) return false;
  const letters = unaccented(textOf(tokens, first)).toLowerCase();
  let small = 0;
  let found = 0;
  let letter = letters.length;
  for (let at = first - 2; at > first - 2 - MOST_WORDS; at--) {
    if (wordAt(tokens, at) === COMMA) continue;
    if (!isWord(tokens, at)) return false;
    const initial = unaccented(textOf(tokens, at)).toLowerCase()[0]!;
    const place = letters.lastIndexOf(initial, letter - 1);
    if (letter === 0 || place < 0 || SMALL.has(tokens.word[at]!)) continue;
    letter = place;
    found++;
    if (!isCapital(tokens, at)) small++;
    if (place === 0 && found >= 2 && found >= letters.length * MOST_LETTERS) return small > 0;
  }
  return false;
}
