/** The date lexicon, numbered for the recogniser. */
import {
  BEFORE_NOUNS,
  DAY_PARTS,
  DEICTIC_ADJECTIVES,
  EDGE_ARTICLES,
  MOD_ARTICLES,
  MODS,
  MONTH_ABBREVIATIONS,
  MONTHS,
  NARRATIVE_ADJECTIVES,
  NARRATIVE_DAYS,
  NARRATIVE_OFFSETS,
  RELATIVE_DAYS,
  SEASONS,
  TERM_KINDS,
  UNITS,
  WEEKDAYS,
  WEEKEND,
} from '../../lexicon/dates.ts';
import type { DateMod } from '../../schema/document.ts';
import { PhraseMap, type PhraseMatch, phrasesOf } from '../../text/phrases.ts';
import { GAP, integerAt, isDigits, isGlued, lengthOf, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import type { Unit } from './period.ts';

export const MONTH = new WordMap(() => MONTHS);
export const MONTH_SHORT = new WordMap(() => MONTH_ABBREVIATIONS);
export const WEEKDAY = new WordMap(() => WEEKDAYS);
export const SEASON = new WordMap(() => SEASONS);
export const UNIT = new PhraseMap<Unit>(() => [...UNITS, ...phrasesOf<Unit>(WEEKEND, 'weekend')]);
export const RELATIVE_DAY = new PhraseMap(() => RELATIVE_DAYS);
export const NARRATIVE_DAY = new PhraseMap(() => NARRATIVE_DAYS);
export const DEICTIC = new PhraseMap(() => DEICTIC_ADJECTIVES);
export const NARRATIVE_ADJECTIVE = new PhraseMap(() => NARRATIVE_ADJECTIVES);
export const NARRATIVE_OFFSET = new PhraseMap(() => NARRATIVE_OFFSETS);
/** Behind these a word in -é or -ée is a noun or an adjective (« la société », « cette année »). */
export const NOUN_BEFORE = new WordSet(() => wordsIn(BEFORE_NOUNS), { exact: true });
/** What makes a year or a term one of its own: « l'année scolaire », « la rentrée politique ». */
export const TERM_KIND = new WordSet(() => wordsIn(TERM_KINDS));
export const DAY_PART = new PhraseMap(() => phrasesOf(DAY_PARTS, true));

/** The mods that name a part of the stretch itself: they fit months and years, not days. */
export const EDGES: ReadonlySet<DateMod> = new Set(['START', 'MID', 'END']);

const MOD = new PhraseMap<DateMod>(() => MODS.flatMap(([mod, phrases]) => phrasesOf<DateMod>(phrases, mod)), {
  backwards: true,
});
const EDGE_ARTICLE = new PhraseMap(() => phrasesOf(EDGE_ARTICLES, true), { backwards: true });
const MOD_ARTICLE = new PhraseMap(() => phrasesOf(MOD_ARTICLES, true), { backwards: true });

/** The mod that ends at token `i`, right before a date or with its article between (« depuis le », « à la fin de l' »). */
export function modEndingAt(tokens: Tokens, i: number): { mod: DateMod; first: number } | undefined {
  const direct = MOD.matchBack(tokens, i);
  const wide = MOD_ARTICLE.matchBack(tokens, i);
  const behind = wide === undefined ? undefined : MOD.matchBack(tokens, wide.edge - 1);
  if (behind !== undefined && !EDGES.has(behind.value)) return longer(behind, direct);
  const narrow = EDGE_ARTICLE.matchBack(tokens, i);
  const edge = narrow === undefined ? undefined : MOD.matchBack(tokens, narrow.edge - 1);
  return longer(edge !== undefined && EDGES.has(edge.value) ? edge : undefined, direct);
}

function longer(
  a: PhraseMatch<DateMod> | undefined,
  b: PhraseMatch<DateMod> | undefined,
): { mod: DateMod; first: number } | undefined {
  const match = a !== undefined && (b === undefined || a.edge < b.edge) ? a : b;
  return match === undefined ? undefined : { mod: match.value, first: match.edge };
}

export const LE = intern('le');
export const DU = intern('du');
export const AU = intern('au');
export const DE = intern('de');
export const D = intern("d'");
export const ET = intern('et');
export const OU = intern('ou');
export const A = intern('à');
export const COMMA = intern(',');
export const STOP = intern('.');
export const SLASH = intern('/');
export const ENTRE = intern('entre');
export const THIS = new WordSet(['ce', 'cet', 'cette']);
export const HYPHENS = new WordSet(['-', '–', '‐', '‑', '—']);
export const OF = new WordSet(['de', "d'", 'du'], { exact: true });

/** The month named at token `i` (an abbreviation takes its full stop), and the token after it. */
export function monthAt(tokens: Tokens, i: number): { month: number; end: number } | undefined {
  const word = wordAt(tokens, i);
  const month = MONTH.get(word);
  if (month !== undefined) return { month, end: i + 1 };
  const short = MONTH_SHORT.get(word);
  if (short === undefined) return undefined;
  return { month: short, end: wordAt(tokens, i + 1) === STOP && isGlued(tokens, i + 1) ? i + 2 : i + 1 };
}

/** The year in four digits at token `i`, or undefined: 1500 to 2199, not part of a longer number or a code. */
export function yearAt(tokens: Tokens, i: number): number | undefined {
  if (!isDigits(tokens, i) || lengthOf(tokens, i) !== 4) return undefined;
  const year = integerAt(tokens, i);
  return year >= 1500 && year < 2200 ? year : undefined;
}

/** The day of a month at token `i`: 1 to 31, « 1er », « premier »; and the token after it. */
export function dayAt(tokens: Tokens, i: number): { day: number; end: number } | undefined {
  if (isDigits(tokens, i)) {
    if (lengthOf(tokens, i) > 2) return undefined;
    const day = integerAt(tokens, i);
    if (day < 1 || day > 31) return undefined;
    return { day, end: day === 1 && ER.has(wordAt(tokens, i + 1)) && isGlued(tokens, i + 1) ? i + 2 : i + 1 };
  }
  return PREMIER.has(wordAt(tokens, i)) ? { day: 1, end: i + 1 } : undefined;
}

const ER = new WordSet(['er']);
const PREMIER = new WordSet(['premier']);

/** Whether token `i` follows its neighbour on the same line. */
export const isNear = (tokens: Tokens, i: number): boolean =>
  i > 0 && i < tokens.length && tokens.gap[i]! < GAP.paragraph;

/** The token after a part of the day said at token `i` (« mardi soir », « mardi à 14h30 », « hier vers 18 h »); `i` where none is. */
export function skipDayPart(tokens: Tokens, i: number): number {
  if (!isNear(tokens, i)) return i;
  const part = DAY_PART.match(tokens, i);
  if (part !== undefined) return part.edge;
  const at = TIME_PREPOSITIONS.has(wordAt(tokens, i)) ? i + 1 : i;
  if (at === i) return i;
  return timeEnd(tokens, at) ?? i;
}

const TIME_PREPOSITIONS = new WordSet(['à', 'vers', 'dès'], { exact: true });
const HOUR = new WordSet(['h', 'heures', 'heure']);

/** The end of a time of day at token `i`: « 14h30 », « 20 heures », « 7 h 55 ». */
export function timeEnd(tokens: Tokens, i: number): number | undefined {
  if (!isDigits(tokens, i) || lengthOf(tokens, i) > 2 || !HOUR.has(wordAt(tokens, i + 1))) return undefined;
  return isDigits(tokens, i + 2) && lengthOf(tokens, i + 2) === 2 && tokens.gap[i + 2]! <= GAP.space ? i + 3 : i + 2;
}

/** Whether token `i` ends in an apostrophe. */
export const isElision = (tokens: Tokens, i: number): boolean =>
  tokens.text[tokens.end[i]! - 1] === "'" || tokens.text[tokens.end[i]! - 1] === '’';

/** What may follow a number that is a date by itself: « lundi 13 et », « novembre 93 dans ». */
export const AFTER_BARE_DAY = new WordSet(
  () => wordsIn('et ou au à en dans sur par pour le la les un une il elle on ils qui que dernier prochain'),
  { exact: true },
);
