import { DOUBTFUL_HEADS } from '../../lexicon/company-cues.ts';
import { GAP, type Tokens, wordAt } from '../../text/tokens.ts';
import { WordSet, wordsIn } from '../../text/vocabulary.ts';
import type { Say } from './evidence.ts';

const SENSES = DOUBTFUL_HEADS.map(([weight, reach, nouns, near]) => ({
  weight,
  reach,
  nouns: new WordSet(() => wordsIn(nouns)),
  near: new WordSet(() => wordsIn(near)),
}));

/** Says that the noun before the name means no company here: « le groupe X » beside an album, « le groupe X » of an assembly. */
export function sayDoubtfulHead(tokens: Tokens, before: number, end: number, say: Say): void {
  for (const { weight, reach, nouns, near } of SENSES) {
    // A nationality may stand between: « le groupe suédois X ».
    const at = nouns.has(wordAt(tokens, before)) ? before : before - 1;
    if (at === before || nouns.has(wordAt(tokens, at))) {
      if (isNear(tokens, at, end, reach, near)) say('other-sense', weight);
      return;
    }
  }
}

function isNear(tokens: Tokens, head: number, end: number, reach: number, words: WordSet): boolean {
  for (let i = head - 1; i >= head - reach && i >= 0 && tokens.gap[i + 1]! < GAP.paragraph; i--)
    if (words.has(tokens.word[i]!)) return true;
  for (let i = end; i < end + reach && i < tokens.length && tokens.gap[i]! < GAP.paragraph; i++)
    if (words.has(tokens.word[i]!)) return true;
  return false;
}
