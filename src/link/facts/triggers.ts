import type { Tokens } from '../../text/tokens.ts';
import { lowerBound } from '../bounds.ts';
import type { Article } from './article.ts';
import { NEED, NEEDS, NOUN, VERB } from './vocabulary.ts';

/** Whether the sentence `[from, to)` holds a trigger and what it needs: the only sentences whose terms are read. */
export function mayTell(article: Article, from: number, to: number): boolean {
  const held = heldBy(article, from, to);
  if (held === 0) return false;
  const needs = needsIn(article.tokens, from, to);
  if ((needs & held & (NEED.company | NEED.amount | NEED.date)) !== 0) return true;
  const counts = (needs & (NEED.staff | NEED.share)) !== 0 && (held & NEED.staff) !== 0;
  const isCounted = (needs & (NEED.staff | NEED.counted)) === (NEED.staff | NEED.counted);
  return counts && (isCounted || (held & NEED.company) !== 0);
}

/** Media that, behind a preposition, are only where something was said. */
const TELLERS: ReadonlySet<string | undefined> = new Set(['press', 'agency', 'radio', 'television']);

/** What of `NEED` the sentence holds; `staff` for any number. A medium that is only quoted (« selon Le Monde ») is no company here. */
function heldBy({ referents, amounts, dates, quantities }: Article, from: number, to: number): number {
  const holds = (items: ReadonlyArray<{ readonly first: number }>, need: number): number =>
    (items[lowerBound(items, from)]?.first ?? to) < to ? need : 0;
  const named = referents.within(from, to).some(({ spoken, kind }) => spoken || !TELLERS.has(kind)) ? NEED.company : 0;
  return named | holds(amounts, NEED.amount) | holds(dates, NEED.date) | holds(quantities, NEED.staff);
}

function needsIn(tokens: Tokens, from: number, to: number): number {
  let needs = 0;
  for (let i = from; i < to; i++) {
    const need = NEEDS.get(tokens.word[i]!);
    if (need !== undefined && ((need & NEED.phrase) === 0 || startsPhrase(tokens, i))) needs |= need;
  }
  return needs;
}

const startsPhrase = (tokens: Tokens, i: number): boolean =>
  (VERB.match(tokens, i)?.edge ?? i) > i + 1 || (NOUN.match(tokens, i)?.edge ?? i) > i + 1;
