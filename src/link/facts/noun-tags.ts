import { WordSet } from '../../text/vocabulary.ts';
import { nounTags } from './tags.ts';
import { POSSESSIVE } from './vocabulary.ts';

const DEFINITE = new WordSet(['le', 'la', "l'", 'les'], { exact: true });
const THEIR = new WordSet(['leur', 'leurs'], { exact: true });

/** The tags of a noun of facts with some senses, behind the word numbered `before`. */
export function nounTagsBehind(senses: string, before: number): readonly string[] {
  const { bare, the, own, their } = nounTags(senses);
  if (THEIR.has(before)) return their;
  if (POSSESSIVE.has(before)) return own;
  return DEFINITE.has(before) ? the : bare;
}
