/** Infinitives behind a preposition: what they say is mostly to come. */
import { DONE_BEFORE_INFINITIVES, NOT_INFINITIVES } from '../../lexicon/dates.ts';
import { KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';

/** Whether token `i` is an infinitive behind « pour », « de », « à »: to come, or right after what a verb in the past tells; not « avant de partir ». */
export function isInfinitive(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== KIND.lower) return false;
  let before = i - 1;
  while (CLITICS.has(wordAt(tokens, before))) before--;
  if (!BEFORE_INFINITIVE.has(wordAt(tokens, before)) || DONE.has(wordAt(tokens, before - 1))) return false;
  return endsAsInfinitive(tokens, i) && !NO_INFINITIVE.has(tokens.word[i]!);
}

/** Whether token `i` ends as an infinitive does. */
export function endsAsInfinitive({ text, start, end }: Tokens, i: number): boolean {
  return end[i]! - start[i]! >= 4 && INFINITIVE_ENDINGS.some((ending) => text.endsWith(ending, end[i]));
}

/** Whether the infinitive at token `i` stands behind « pour ». */
export function isPurpose(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  while (CLITICS.has(wordAt(tokens, at))) at--;
  return wordAt(tokens, at) === POUR;
}
const POUR = intern('pour');
const BEFORE_INFINITIVE = new WordSet(['pour', 'de', "d'", 'à'], { exact: true });
const DONE = new WordSet(() => ['avant', ...wordsIn(DONE_BEFORE_INFINITIVES)], { exact: true });
const CLITICS = new WordSet(["s'", 'se', 'y', 'en', 'ne', 'pas', 'lui', 'leur', 'nouveau'], {
  exact: true,
});
const INFINITIVE_ENDINGS = ['er', 'ir', 'dre', 'tre', 'ire', 'vre', 'mpre'];
const NO_INFINITIVE = new WordSet(() => wordsIn(NOT_INFINITIVES));
