/** What the words around a count say of it: the verb before it, a social network near it. */
import { ADVERBS_BEFORE_COUNT, FOLLOWER_NETWORKS } from '../../lexicon/user-metrics.ts';
import { PhraseMap, phrasesOf } from '../../text/phrases.ts';
import { GAP, type Tokens } from '../../text/tokens.ts';
import { WordSet, wordsIn } from '../../text/vocabulary.ts';

const NETWORK = new PhraseMap<true>(() => phrasesOf<true>(FOLLOWER_NETWORKS, true));
const ADVERBS = new WordSet(() => wordsIn(ADVERBS_BEFORE_COUNT));

/** How many tokens from the count a network may be named. */
const REACH_BEFORE = 24;
const REACH_BEHIND = 10;

/** « abonnés » of an account: a network is named in the words around the count. */
export function isFollowing(tokens: Tokens, first: number, end: number): boolean {
  for (let i = end; i < Math.min(tokens.length, end + REACH_BEHIND) && tokens.gap[i]! < GAP.line; i++) {
    if (NETWORK.match(tokens, i) !== undefined) return true;
  }
  for (let i = first - 1; i >= Math.max(0, first - REACH_BEFORE) && tokens.gap[i + 1]! < GAP.line; i--) {
    if (NETWORK.match(tokens, i) !== undefined) return true;
  }
  return false;
}

/** What `test` answers for the word before token `first`, adverbs skipped. */
export function verbBefore<T>(tokens: Tokens, first: number, test: (word: number) => T | undefined): T | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const answer = test(tokens.word[i]!);
    if (answer !== undefined) return answer;
    if (!ADVERBS.has(tokens.word[i]!)) return undefined;
  }
  return undefined;
}
