/** The small signs in a sentence: words that say how sure a thing is or who tells it, and where a verb starts. */
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { WordSet } from '../../text/vocabulary.ts';
import { type Term, term } from './terms.ts';
import { AUXILIARY, CANDIDATE, CONDITION, LIABLE, PLAN, SE, STATUS_VERB, STATUS_WORD, VERB } from './vocabulary.ts';

/** « fort de 300 salariés »: what follows is its own. */
const STRONG = new WordSet(['fort', 'forte'], { exact: true });
export const NE = new WordSet(['ne', "n'"], { exact: true });

/** The word at token `i` that says how sure a thing is (« éventuel », « si », « candidat à ») plans it (« le plan ») or has it (« fort de »); undefined for another. */
export function cueTerm(tokens: Tokens, i: number): Term | undefined {
  const word = tokens.word[i]!;
  if (PLAN.has(word)) return term(i, i + 1, ['Gap', 'Voice', 'Plan']);
  if (STRONG.has(word)) return term(i, i + 1, ['Gap', 'Filler', 'Strong']);
  const cue = STATUS_WORD.match(tokens, i);
  if (cue === undefined) return undefined;
  return term(i, cue.edge, ['Gap', 'Cue', ...kindOf(word)], { status: cue.value });
}

function kindOf(word: number): readonly string[] {
  if (CONDITION.has(word)) return ['If'];
  if (CANDIDATE.has(word)) return ['Candidate'];
  return LIABLE.has(word) ? ['Liable'] : [];
}

/** Whether a verb group without a subject of its own starts at token `i`. */
export function startsVerb(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i);
  if (NE.has(word) || SE.has(word) || AUXILIARY.get(word) !== undefined) return true;
  return (VERB.match(tokens, i) ?? STATUS_VERB.match(tokens, i)) !== undefined;
}
