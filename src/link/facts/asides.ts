/** What stands beside what a sentence says: who says it, whom it stresses, names that are no company. */
import { BEFORE_SOURCES } from '../../lexicon/fact-words.ts';
import { GAP, isCapital, KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { AUXILIARY, DETERMINER, INTERPOSED_PHRASE, QUOTE, STRESSED, VERB } from './vocabulary.ts';

const ACCORDING = new WordSet(() => wordsIn(BEFORE_SOURCES), { exact: true });
const READY = new WordSet(['prêt', 'prêts'], { exact: true });
const COMMA = intern(',');
const RELATIVE = new WordSet(['qui', 'dont'], { exact: true });

/** « selon X, », « d'après le X. »: a source alone, that nothing more is said of. */
export function isSource(tokens: Tokens, first: number, end: number): boolean {
  const at = DETERMINER.has(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (!ACCORDING.has(wordAt(tokens, at))) return false;
  // « selon X, qui emploie 300 personnes »
  return end >= tokens.length || (tokens.kind[end] === KIND.punctuation && !RELATIVE.has(wordAt(tokens, end + 1)));
}

/** The token behind what only stresses the subject between commas: « supprimera, elle, 180 emplois », « prévoit, pour sa part, ». */
export function stressEnd(tokens: Tokens, i: number): number | undefined {
  const close = STRESSED.has(wordAt(tokens, i + 1)) ? i + 2 : INTERPOSED_PHRASE.match(tokens, i + 1)?.edge;
  return close !== undefined && wordAt(tokens, close) === COMMA ? close + 1 : undefined;
}

/** How many tokens the commas of an aside are apart at most. */
const LONGEST_ASIDE = 10;

/** The comma that closes the one at token `i` right before the participle of a verb group: « aurait, selon X, supprimé ». */
export function groupAsideEnd(tokens: Tokens, i: number, to: number): number | undefined {
  const last = Math.min(i + LONGEST_ASIDE, to - 1);
  for (let close = i + 2; close < last; close++) {
    if (tokens.word[close] !== COMMA) continue;
    return VERB.match(tokens, close + 1)?.value.some(({ form }) => form === 'Part') ? close : undefined;
  }
  return undefined;
}

/** Whether token `i` is a capitalised word inside a sentence, no company: a person, a place. */
export const isName = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) && tokens.kind[i - 1] !== KIND.punctuation && tokens.gap[i]! < GAP.line;

/** Whether the word at token `i` says what somebody is: « est prêt à », « est « prêt » à » is no loan. */
export function isPredicate(tokens: Tokens, i: number): boolean {
  if (!READY.has(tokens.word[i]!)) return false;
  return AUXILIARY.get(wordAt(tokens, QUOTE.has(wordAt(tokens, i - 1)) ? i - 2 : i - 1))?.verb === 'be';
}
