import type { Tokens } from '../../text/tokens.ts';
import { lowerBound } from '../bounds.ts';
import type { Article } from './article.ts';
import { NEED, NEEDS, NOUN, VERB } from './vocabulary.ts';

/** Whether the sentence `[from, to)` holds a trigger and what it needs: the only sentences whose terms are read. */
export function mayTell({ tokens, referents, amounts, dates, quantities }: Article, from: number, to: number): boolean {
  let needs = 0;
  for (let i = from; i < to; i++) {
    const need = NEEDS.get(tokens.word[i]!);
    if (need !== undefined && ((need & NEED.phrase) === 0 || startsPhrase(tokens, i))) needs |= need;
  }
  if (needs === 0) return false;
  const holds = (items: ReadonlyArray<{ readonly first: number }>): boolean =>
    (items[lowerBound(items, from)]?.first ?? to) < to;
  const named = holds(referents.named);
  if (
    ((needs & NEED.company) !== 0 && named) ||
    ((needs & NEED.amount) !== 0 && holds(amounts)) ||
    ((needs & NEED.date) !== 0 && holds(dates))
  )
    return true;
  const counts = (needs & (NEED.staff | NEED.share)) !== 0 && holds(quantities);
  return counts && (named || (needs & (NEED.staff | NEED.counted)) === (NEED.staff | NEED.counted));
}

const startsPhrase = (tokens: Tokens, i: number): boolean =>
  (VERB.match(tokens, i)?.edge ?? i) > i + 1 || (NOUN.match(tokens, i)?.edge ?? i) > i + 1;
