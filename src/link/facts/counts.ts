import { FRACTIONS } from '../../lexicon/fact-words.ts';
import { type Quantity, valuesOf } from '../../recognise/numerals/quantities.ts';
import type { PhraseMatch } from '../../text/phrases.ts';
import { GAP, isWord, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordMap, WordSet } from '../../text/vocabulary.ts';
import { type Term, term } from './terms.ts';
import { NOUN } from './vocabulary.ts';

const PERCENT = intern('%');
const POUR = intern('pour');
const CENT = intern('cent');
const HALF = intern('moitié');
/** « les 6.000 salariés de X »: all that there are. */
const ALL = new WordSet(['les', 'ses', 'leurs', 'nos', 'aux'], { exact: true });
/** Of these, what says whose: « ses 6.000 salariés ». */
const OWNS = new WordSet(['ses', 'leurs', 'nos'], { exact: true });
const OF = new WordSet(['de', "d'"], { exact: true });
/** Parts that are whole per cents, and what may stand behind their « de »: « un quart de ses 7.500 salariés ». */
const PART = new WordMap<number>(() => FRACTIONS);
const OWNED = new WordSet(['ses', 'son', 'sa', 'leurs', 'leur', 'nos', 'ces', 'les', "l'", 'la'], { exact: true });
/** « les deux agents de X » are some of them. */
const FEW = 10;
/** Adjectives between a number and its noun: « 1.500 nouveaux postes ». */
const ADJECTIVES = 2;

/** A number as a term: a share (« 20 % »), a count of staff (« 1.500 postes »), or any other number. */
export function countTerm(tokens: Tokens, quantity: Quantity): Term {
  const { first, end, qualifier } = quantity;
  const count = { ...valuesOf(quantity), qualifier };
  const share = shareEnd(tokens, end);
  if (share !== undefined) return term(first, share, ['Gap', 'Share'], { count });
  const part = PART.get(wordAt(tokens, end));
  // « un quart de ses effectifs » is a share, « un quart d'heure » is none.
  if (
    part !== undefined &&
    OF.has(wordAt(tokens, end + 1)) &&
    count.value !== null &&
    OWNED.has(wordAt(tokens, end + 2))
  )
    return term(first, end + 1, ['Gap', 'Share'], { count: { ...count, value: count.value * part } });
  const staff = staffNoun(tokens, OF.has(wordAt(tokens, end)) ? end + 1 : end);
  if (staff !== undefined) {
    const isFew = Number(count.value) < FEW;
    const all = ALL.has(wordAt(tokens, first - 1)) && !isFew ? ['AllStaff'] : [];
    const heads = isFew ? [] : staff.value.startsWith('Worker') ? ['Heads', 'Workers'] : ['Heads'];
    const own = all.length > 0 && heads.includes('Workers') && OWNS.has(wordAt(tokens, first - 1)) ? ['OwnStaff'] : [];
    const sense = staff.value.startsWith('Cut') ? ['Cuts'] : staff.value.startsWith('Hire') ? ['Hires'] : heads;
    return term(first, staff.edge, ['Gap', 'Staff', 'StaffNoun', ...all, ...own, ...sense], { count });
  }
  return term(first, end, ['Gap', 'Number']);
}

/** « la moitié de ses 180 employés »: a share at token `i`; undefined for another half. */
export function halfTerm(tokens: Tokens, i: number): Term | undefined {
  if (tokens.word[i] !== HALF || !OF.has(wordAt(tokens, i + 1)) || !OWNED.has(wordAt(tokens, i + 2))) return undefined;
  const count = { value: 50, min: null, max: null, qualifier: 'exact' as const };
  return term(i, i + 1, ['Gap', 'Share'], { count });
}

function shareEnd(tokens: Tokens, at: number): number | undefined {
  if (wordAt(tokens, at) === PERCENT) return at + 1;
  return wordAt(tokens, at) === POUR && wordAt(tokens, at + 1) === CENT ? at + 2 : undefined;
}

/** The noun of staff that starts at token `from`, or behind adjectives. */
function staffNoun(tokens: Tokens, from: number): PhraseMatch<string> | undefined {
  for (let at = from; at <= from + ADJECTIVES && isWord(tokens, at) && tokens.gap[at]! < GAP.line; at++) {
    const noun = NOUN.match(tokens, at);
    if (noun !== undefined) return noun.value.endsWith('StaffNoun') ? noun : undefined;
  }
  return undefined;
}
