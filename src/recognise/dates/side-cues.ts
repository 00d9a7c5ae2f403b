/** What stands before a date and says its side of the day of publication, whatever the verb near it. */
import { ELECTION_NOUNS, PUT_OFF_WORDS } from '../../lexicon/dates.ts';
import { GAP, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import type { Tense } from './tense.ts';
import { OF, STOP, timeEnd } from './words.ts';

/** « jusqu'à la fin août » and « depuis la fin août » say the same of their side as « jusqu'en août », « depuis août ». */
export const BOUNDS = new Map<number, Tense>([
  [intern("jusqu'"), 'future'],
  [intern('depuis'), 'told'],
]);

/** The text's first line, with no full stop. */
export const isHeadline = (tokens: Tokens, from: number, to: number): boolean =>
  from === 0 && to < tokens.length && tokens.gap[to]! >= GAP.line && wordAt(tokens, to - 1) !== STOP;

/** A date's place in its sentence: its own first token, its mod's, the one behind it, the sentence's first, and whether it is a bare weekday. */
interface Place {
  readonly first: number;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly weekday: boolean;
}

/** The side that the words right before a date say, whatever the verb: « pour lundi », « à partir de lundi », « reporté au 3 mai ». */
export function sideBefore(tokens: Tokens, { first, start, end, from, weekday }: Place): Tense {
  // « repoussé samedi au 27 septembre »: the weekday of the decision.
  if (weekday && PUT_OFF.has(wordAt(tokens, start - 1)) && TO.has(wordAt(tokens, end))) return 'past';
  for (let i = start - 1; i >= Math.max(from, start - INITIAL_REACH); i--)
    if (INITIALLY.has(tokens.word[i]!)) return 'near';
  const before = wordAt(tokens, start - 1);
  if (before === POUR || (ARTICLES.has(before) && wordAt(tokens, start - 2) === POUR)) return 'future';
  if (weekday && startsAt(tokens, first)) return 'future';
  const off = putOffBefore(tokens, start, from);
  if (off === undefined) return undefined;
  return HAD.has(wordAt(tokens, off - 1)) && !weekday ? 'near' : 'future';
}
const POUR = intern('pour');
const ETE = intern('été');

/** « initialement prévu pour mars »: it may have been put off since, and the day be past. */
const INITIALLY = new WordSet(['initialement']);
const INITIAL_REACH = 6;

/** The verb of « reporté à lundi », « repousser à la fin du mois de janvier », « mis en délibéré au 9 décembre »; undefined where none is. */
function putOffBefore(tokens: Tokens, start: number, from: number): number | undefined {
  const at = ARTICLES.has(wordAt(tokens, start - 1)) ? start - 2 : start - 1;
  const to = TO.has(wordAt(tokens, start)) ? start : at;
  if (!TO.has(wordAt(tokens, to))) return undefined;
  for (let i = to - 1; i >= Math.max(from, to - PUT_OFF_REACH); i--)
    if (PUT_OFF.has(tokens.word[i]!)) return wordAt(tokens, i - 1) === ETE ? i - 1 : i;
  return undefined;
}
const HAD = new WordSet(['avait', 'avaient'], { exact: true });
const PUT_OFF = new WordSet(() => wordsIn(PUT_OFF_WORDS), { exact: true });
const TO = new WordSet(['à', 'au', 'aux'], { exact: true });
export const ARTICLES = new WordSet(['le', 'la', "l'", 'les'], { exact: true });
/** In tokens: « reporté de deux semaines au 3 juin ». */
const PUT_OFF_REACH = 4;

/** « l'élection du 3 novembre », « la présidentielle américaine en novembre », « la rentrée ». */
export function isElection(tokens: Tokens, first: number): boolean {
  for (let i = first; i >= Math.max(0, first - ELECTION_REACH); i--) if (ELECTIONS.has(tokens.word[i]!)) return true;
  return false;
}
const ELECTIONS = new WordSet(() => wordsIn(ELECTION_NOUNS));
const ELECTION_REACH = 3;

/** « à partir de samedi », « à compter de lundi », « à partir de 18H00 dimanche ». */
function startsAt(tokens: Tokens, first: number): boolean {
  for (let i = first - 2; i >= Math.max(0, first - START_REACH); i--)
    if (STARTS_AT.has(tokens.word[i]!)) {
      const at = OPENING.has(wordAt(tokens, i + 2)) ? i + 3 : i + 2;
      return OF.has(wordAt(tokens, i + 1)) && (timeEnd(tokens, at) ?? at) === first;
    }
  return false;
}
const OPENING = new WordSet(['"', '«', '“', '(']);
const STARTS_AT = new WordSet(['partir', 'compter'], { exact: true });
const START_REACH = 5;
