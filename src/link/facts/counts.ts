import { type Quantity, valuesOf } from '../../recognise/numerals/quantities.ts';
import { GAP, isWord, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet } from '../../text/vocabulary.ts';
import type { Term } from './terms.ts';
import { NOUN } from './vocabulary.ts';

const PERCENT = intern('%');
const POUR = intern('pour');
const CENT = intern('cent');
/** « les 6.000 salariés de X »: all that there are. */
const ALL = new WordSet(['les', 'ses', 'leurs', 'nos', 'aux'], { exact: true });
const OF = new WordSet(['de', "d'"], { exact: true });
/** Adjectives between a number and its noun: « 1.500 nouveaux postes ». */
const ADJECTIVES = 2;

/** A number as a term: a share (« 20 % »), a count of staff (« 1.500 postes »), or any other number. */
export function countTerm(tokens: Tokens, quantity: Quantity): Term {
  const { first, end, qualifier } = quantity;
  const count = { ...valuesOf(quantity), qualifier };
  const share = shareEnd(tokens, end);
  if (share !== undefined) return { first, end: share, word: '', tags: ['Gap', 'Share'], count };
  const staff = staffEnd(tokens, OF.has(wordAt(tokens, end)) ? end + 1 : end);
  const all = ALL.has(wordAt(tokens, first - 1)) ? ['AllStaff'] : [];
  if (staff !== undefined) return { first, end: staff, word: '', tags: ['Gap', 'Staff', ...all], count };
  return { first, end, word: '', tags: ['Gap', 'Number'] };
}

function shareEnd(tokens: Tokens, at: number): number | undefined {
  if (wordAt(tokens, at) === PERCENT) return at + 1;
  return wordAt(tokens, at) === POUR && wordAt(tokens, at + 1) === CENT ? at + 2 : undefined;
}

function staffEnd(tokens: Tokens, from: number): number | undefined {
  for (let at = from; at <= from + ADJECTIVES && isWord(tokens, at) && tokens.gap[at]! < GAP.line; at++) {
    const noun = NOUN.match(tokens, at);
    if (noun !== undefined) return noun.value.endsWith('StaffNoun') ? noun.edge : undefined;
  }
  return undefined;
}
