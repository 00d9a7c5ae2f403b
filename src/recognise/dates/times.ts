/** Times of day that no date takes up: « Hier, vers midi, », « à 18 h », « dans la soirée ». */
import { AFTER_CLOCK, BEFORE_CLOCK, BEFORE_HOURS, HABITS, NAMED_HOURS, PARTS_OF_DAY } from '../../lexicon/times.ts';
import { PhraseMap, phrasesOf } from '../../text/phrases.ts';
import type { Sentences } from '../../text/sentences.ts';
import { integerAt, isDigits, KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { WordColumn } from '../../text/word-columns.ts';
import { parseIsoDay } from './calendar.ts';
import type { DateMention } from './dates.ts';
import { tenseAround } from './tense.ts';
import { A, ENTRE, ET, OF, timeEnd } from './words.ts';

const CLOCK_BEFORE = new PhraseMap(() => phrasesOf(BEFORE_CLOCK, true), { backwards: true });
const HOURS_BEFORE = new PhraseMap(() => phrasesOf(BEFORE_HOURS, true), { backwards: true });
const CLOCK_AFTER = new PhraseMap(() => phrasesOf(AFTER_CLOCK, true));
const PART = new PhraseMap(() => phrasesOf(PARTS_OF_DAY, true), { backwards: true });
const HOUR_NAME = new WordSet(() => wordsIn(NAMED_HOURS));
const HABIT = new WordSet(() => wordsIn(HABITS));
const H = intern('h');
const LISTED = new WordSet([',', ';', '(']);

/** How many tokens back the day of a time may be named. */
const DAY_REACH = 150;
/** How many tokens behind a time its date may stand, brackets aside: « A 16 h 33 (20 h 33 GMT), ce mercredi », « à minuit dans la nuit de lundi ». */
const BEHIND = 4;
/** In days: a date of another sentence further from the day of publication is not what the news goes on about. */
const NEWS = 7;

/** The words that a time can be read from: its hour's unit or name, or the last word of a part of the day. */
const TRIGGER = new WordColumn(() => [H, intern('heures'), ...wordsIn(NAMED_HOURS).map(intern), ...PART.firstWords()]);

interface Time {
  readonly first: number;
  readonly end: number;
}

/**
 * Every time of day outside the `dates` found, in order, as `date.time-of-day` with the day that the text speaks of just
 * there: that of its sentence, else the day named last. None where the day is not clear, or where the sentence tells of a
 * habit. Never throws.
 */
export function recogniseTimes(
  tokens: Tokens,
  sentences: Sentences,
  dates: readonly DateMention[],
  anchor: string | undefined,
): DateMention[] {
  const anchorDay = anchor === undefined ? undefined : parseIsoDay(anchor);
  const found: DateMention[] = [];
  let sentence = 0;
  let next = 0;
  let last = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!TRIGGER.has(tokens.word[i]!)) continue;
    const time = readTime(tokens, i, dates);
    if (time === undefined || time.first < last) continue;
    while (next < dates.length && dates[next]!.end <= time.first) next++;
    if (next < dates.length && dates[next]!.first < time.end) continue;
    while (sentences[sentence + 1]! <= time.first) sentence++;
    const bounds = { from: sentences[sentence]!, to: sentences[sentence + 1]! };
    const number = isHabit(tokens, bounds) ? undefined : dayOf(tokens, time, dates, next, bounds, anchorDay);
    if (number === undefined) continue;
    found.push({
      ...time,
      expression: { kind: 'narrative', unit: 'day', count: 0 },
      period: { unit: 'day', number },
      partial: undefined,
      mod: null,
      relative: true,
      rule: 'date.time-of-day',
    });
    last = time.end;
  }
  return found;
}

function readTime(tokens: Tokens, i: number, dates: readonly DateMention[]): Time | undefined {
  const part = PART.matchBack(tokens, i);
  if (part !== undefined) return OF.has(wordAt(tokens, i + 1)) ? undefined : { first: part.edge, end: i + 1 };
  if (HOUR_NAME.has(tokens.word[i]!)) {
    const before = tokens.kind[i] === KIND.lower ? CLOCK_BEFORE.matchBack(tokens, i - 1) : undefined;
    return before === undefined ? undefined : { first: before.edge, end: i + 1 };
  }
  return readClock(tokens, i - 1, dates);
}

/** A clock time whose hour stands at token `i`: « vers 18 h », « de 18 h à 23 h », « , 10 h 30, ». */
function readClock(tokens: Tokens, i: number, dates: readonly DateMention[]): Time | undefined {
  const end = timeEnd(tokens, i);
  if (end === undefined || integerAt(tokens, i) > 23) return undefined;
  const short = tokens.word[i + 1] === H;
  const after = CLOCK_AFTER.match(tokens, end)?.edge ?? end;
  if (after === end && (OF.has(wordAt(tokens, end)) || MEASURES.has(wordAt(tokens, end)))) return undefined;
  if (ZONES.has(wordAt(tokens, end))) return undefined;
  const opener = wordAt(tokens, i - 1);
  const close = closing(tokens, end, opener);
  if (close !== undefined) return { first: i - 1, end: close };
  const before = (short ? CLOCK_BEFORE : HOURS_BEFORE).matchBack(tokens, i - 1);
  if (before !== undefined) return { first: before.edge, end: after };
  const listed = short && LISTED.has(opener) && dates.some((date) => date.end <= i && i - date.end <= DAY_REACH);
  return listed ? { first: i, end: after } : undefined;
}

/** « à 10 heures (8 h GMT) »: the same moment by another clock, whose day may differ. */
const ZONES = new WordSet(['gmt', 'utc']);
const MEASURES = new WordSet(['par', 'plus', 'sur', 'après']);

/** The end of a stretch of hours that `opener` opens before a time that ends at `end`: « de 18 h à 23 h ». */
function closing(tokens: Tokens, end: number, opener: number): number | undefined {
  const link = wordAt(tokens, end);
  const opens = (OF.has(opener) && link === A) || (opener === ENTRE && link === ET);
  return opens && isDigits(tokens, end + 1) ? timeEnd(tokens, end + 1) : undefined;
}

/** « tous les jours à 18 h », « le dimanche à 20 h 45 ». */
function isHabit(tokens: Tokens, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) if (HABIT.has(tokens.word[i]!)) return true;
  return false;
}

/**
 * The day of a time: that of the date right behind it or before it in its sentence, else of the date named last, if that is
 * near the day of publication and on the side that the verb says.
 */
function dayOf(
  tokens: Tokens,
  time: Time,
  dates: readonly DateMention[],
  next: number,
  { from, to }: { from: number; to: number },
  anchor: number | undefined,
): number | undefined {
  const before = dates[next - 1];
  const behind = dates[next];
  const here = before !== undefined && before.first >= from;
  const gap =
    behind === undefined || behind.first >= to
      ? Number.POSITIVE_INFINITY
      : behind.first - afterBrackets(tokens, time.end);
  const adjoins = gap >= 0 && gap <= (here ? 1 : BEHIND);
  if (adjoins && behind?.mod === null) return numberOf(behind);
  if (before === undefined || time.first - before.end > DAY_REACH) return undefined;
  const number = numberOf(before);
  if (here || number === undefined || anchor === undefined) return number;
  if (Math.abs(number - anchor) > NEWS) return undefined;
  const tense = tenseAround(tokens, time.first, time.end, from, to, true);
  return (tense === 'past' && number > anchor) || (tense === 'future' && number < anchor) ? undefined : number;
}

/** The token after the brackets that open at token `i`; `i` where none do. */
function afterBrackets(tokens: Tokens, i: number): number {
  if (tokens.word[i] !== OPEN) return i;
  for (let at = i + 1; at < Math.min(i + BRACKETS, tokens.length); at++) if (tokens.word[at] === CLOSE) return at + 1;
  return i;
}
const OPEN = intern('(');
const CLOSE = intern(')');
const BRACKETS = 9;

const numberOf = ({ period }: DateMention): number | undefined => (period?.unit === 'day' ? period.number : undefined);
