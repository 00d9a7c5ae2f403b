import { GAP, isCapital, isGlued, KIND, lengthOf, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet } from '../../text/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { PARTICLES } from './particles.ts';
import { HYPHENS, nameKey } from './runs.ts';
import { SHAPES } from './shapes.ts';

/** The token after a person's name that starts with a first name; `i` where none does. Keeps the surname. */
export function personEnd(tokens: Tokens, i: number, firstNameEnd: number, surnames: Set<string>): number {
  if (firstNameEnd === 0 || (tokens.kind[i] === KIND.capitals && lengthOf(tokens, i) < 4)) return i;
  let end = firstNameEnd;
  if (
    HYPHENS.has(wordAt(tokens, end)) &&
    isGlued(tokens, end) &&
    isCapital(tokens, end + 1) &&
    isGlued(tokens, end + 1)
  )
    end += 2;
  let at = end;
  while (at < tokens.length && tokens.gap[at]! < GAP.line) {
    if (isCapital(tokens, at)) {
      end = ++at;
    } else if (
      (PARTICLES.has(tokens.word[at]!) && isCapital(tokens, at + 1) && at === firstNameEnd) ||
      (HYPHENS.has(tokens.word[at]!) && isGlued(tokens, at) && isCapital(tokens, at + 1))
    )
      at++;
    else break;
    if (at - i > 6) break;
  }
  if (end > firstNameEnd) {
    surnames.add(nameKey(tokens, end - 1, end));
    return end;
  }
  return i;
}

/** « Giscard d'Estaing »: the surname goes on behind « d' ». */
export const isElided = (tokens: Tokens, i: number): boolean => wordAt(tokens, i) === D && isGlued(tokens, i + 1);
const D = intern("d'");

/** Whether the text elsewhere gives a name as a person's: « Altrad » or « Sibyle Veil » beside « Mme Veil ». */
export function isPerson(
  tokens: Tokens,
  { first, end, key, evidence }: Candidate,
  surnames: ReadonlySet<string>,
): boolean {
  if (surnames.has(key)) return true;
  const plain =
    end === first + 2 && tokens.kind[first] === KIND.capitalised && tokens.kind[first + 1] === KIND.capitalised;
  return plain && surnames.has(nameKey(tokens, end - 1, end)) && !evidence.some(({ cue }) => SHAPES.has(cue));
}

/** « Mme Leclerc », « M. Ford »: a form of address ends at token `i`. */
export const isTitled = (tokens: Tokens, i: number): boolean =>
  TITLE_MARKS.has(wordAt(tokens, i)) || (wordAt(tokens, i) === STOP && wordAt(tokens, i - 1) === MISTER);
const TITLE_MARKS = new WordSet(['mme', 'mlle', 'mm']);
const STOP = intern('.');
const MISTER = intern('m');
