/** Known names that are no company's, and names whose article stands apart. */
import { isCapital, isGlued, type Tokens, wordAt } from '../../text/tokens.ts';
import { ARTICLE } from './compile-names.ts';
import { endOf, type NameMatch, type Names } from './names.ts';
import { HYPHENS } from './runs.ts';

/** The end of a place, a people or another name that is no company (« La France », « Les Français »), 0 for none. */
export const otherEnd = (match: NameMatch | undefined): number =>
  Math.max(endOf(match, 'place'), endOf(match, 'common'), endOf(match, 'organisation'));

/** The end of a way between places (« Paris-Bordeaux »), 0 for none. */
export function routeEnd(tokens: Tokens, names: Names, match: NameMatch | undefined): number {
  const end = endOf(match, 'place');
  if (end === 0 || !HYPHENS.has(wordAt(tokens, end)) || !isGlued(tokens, end) || !isCapital(tokens, end + 1)) return 0;
  return endOf(names.match(tokens, end + 1), 'place');
}

/** Whether a known name whose article stands before it starts at token `i` (« Le Monde »). */
export function leadsName(tokens: Tokens, names: Names, i: number): boolean {
  const surface = isCapital(tokens, i) ? names.match(tokens, i)?.surface : undefined;
  return surface !== undefined && (names.flagsOf(surface) & ARTICLE) !== 0;
}
