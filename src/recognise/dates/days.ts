import { FOLLOWS_DAY_OF_MONTH } from '../../lexicon/dates.ts';
import { ATTACK_NOUNS, ATTACK_YEARS } from '../../lexicon/holidays.ts';
import {
  GAP,
  integerAt,
  isCapital,
  isDigits,
  isGlued,
  isWord,
  KIND,
  lengthOf,
  type Tokens,
  wordAt,
} from '../../text/tokens.ts';
import { intern, WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { isDay } from './calendar.ts';
import type { Parsed, Side } from './expression.ts';
import { sideBehind } from './months.ts';

import type { Rule, Source } from './rule.ts';
import {
  AFTER_BARE_DAY,
  AU,
  COMMA,
  DU,
  dayAt,
  HYPHENS,
  isElision,
  isNear,
  LE,
  monthAt,
  NARRATIVE_ADJECTIVE,
  SLASH,
  STOP,
  skipDayPart,
  THIS,
  WEEKDAY,
} from './words.ts';
import { yearBehind } from './years.ts';

/** `date.numeric`: « 13/06/2016 », « 13-06-2016 », « 13.06.16 », « 2016-06-13 ». */
export const numericDay: Rule = ({ tokens }, i) => {
  if (!isDigits(tokens, i) || (isGlued(tokens, i) && isWord(tokens, i - 1))) return undefined;
  const mark = wordAt(tokens, i + 1);
  if (mark === SLASH && wordAt(tokens, i + 3) !== SLASH) return dayAndMonth(tokens, i);
  if (mark !== SLASH && mark !== STOP && !HYPHENS.has(mark)) return undefined;
  if (wordAt(tokens, i + 3) !== mark || !isDigits(tokens, i + 2) || !isDigits(tokens, i + 4)) return undefined;
  for (let at = i + 1; at <= i + 4; at++) if (!isGlued(tokens, at)) return undefined;
  if (isGlued(tokens, i + 5) && isGlued(tokens, i + 6) && isDigits(tokens, i + 6)) return undefined;
  const [a, b, c] = [integerAt(tokens, i), integerAt(tokens, i + 2), integerAt(tokens, i + 4)];
  const iso = lengthOf(tokens, i) === 4;
  const last = lengthOf(tokens, i + 4);
  if (!iso && last !== 4 && (last !== 2 || (isGlued(tokens, i + 5) && isWord(tokens, i + 5)))) return undefined;
  const year = iso ? a : last === 2 ? (c < 50 ? 2000 + c : 1900 + c) : c;
  const day = iso ? c : a;
  if (year < 1500 || year >= 2200 || !isDay(year, b, day)) return undefined;
  return { first: i, end: i + 5, expression: { kind: 'day', day, month: b, year }, rule: 'date.numeric' };
};

/** « le 24/04 », « du 30/05 »: two digits for the month, behind an article or a weekday. */
function dayAndMonth(tokens: Tokens, i: number): Parsed | undefined {
  const before = wordAt(tokens, i - 1);
  if (before !== LE && before !== DU && before !== AU && WEEKDAY.get(before) === undefined) return undefined;
  if (!isDigits(tokens, i + 2) || lengthOf(tokens, i + 2) !== 2 || !isGlued(tokens, i + 1) || !isGlued(tokens, i + 2))
    return undefined;
  const [day, month] = [integerAt(tokens, i), integerAt(tokens, i + 2)];
  if (!isDay(2000, month, day) || (isGlued(tokens, i + 3) && isWord(tokens, i + 3))) return undefined;
  return { first: i, end: i + 3, expression: { kind: 'day', day, month }, rule: 'date.numeric' };
}

/** `date.day`: « lundi 13 juin 2016 », « le 13 juin », « 1er sept. 2024 », « lundi 13 », « le 13 » (alone only behind « le » or a weekday). */
export const day: Rule = ({ tokens, numeralAt }, i) => {
  const weekday = WEEKDAY.get(wordAt(tokens, i));
  let at = weekday === undefined ? i : i + 1;
  if (weekday !== undefined && wordAt(tokens, at) === COMMA) at++;
  if (weekday !== undefined && wordAt(tokens, at) === LE) at++;
  const found = dayAt(tokens, at);
  if (found === undefined || (at > i && tokens.gap[at]! >= GAP.line)) return undefined;
  // « dimanche 18.616 cas »
  if (weekday !== undefined && (numeralAt(at)?.end ?? 0) > found.end && isDigits(tokens, found.end + 1))
    return undefined;
  if (weekday === undefined && isGlued(tokens, i) && i > 0 && isWord(tokens, i - 1) && !isElision(tokens, i - 1))
    return undefined;
  const month = isGlued(tokens, found.end) ? undefined : monthAt(tokens, found.end);
  if (month === undefined)
    return weekday === undefined || timeFollows(tokens, found.end) ? undefined : bareDay(tokens, i, weekday, found);
  const year = yearBehind(tokens, month.end) ?? eventYear(tokens, i, found.day, month);
  if (!isDay(year?.year ?? 2000, month.month, found.day)) return undefined;
  const expression = {
    kind: 'day',
    day: found.day,
    month: month.month,
    ...(year === undefined ? {} : { year: year.year }),
    ...(weekday === undefined ? {} : { weekday }),
  } as const;
  const end = year?.end ?? month.end;
  const side = year === undefined ? sideBehind(tokens, end) : undefined;
  if (side !== undefined)
    return { first: i, end: side.end, expression: { ...expression, side: side.side }, rule: 'date.day' };
  return { first: i, end: skipDayPart(tokens, end), expression, rule: 'date.day' };
};

/** « les attentats du 11 septembre » are those of 2001. */
function eventYear(
  tokens: Tokens,
  i: number,
  day: number,
  { month, end }: { month: number; end: number },
): { year: number; end: number } | undefined {
  if (sideBehind(tokens, end) !== undefined) return undefined;
  if (wordAt(tokens, i - 1) !== DU || !ATTACKS.has(wordAt(tokens, i - 2))) return undefined;
  const year = ATTACK_YEARS.find(([attackMonth, attackDay]) => attackMonth === month && attackDay === day)?.[2];
  return year === undefined ? undefined : { year, end };
}
const ATTACKS = new WordSet(() => wordsIn(ATTACK_NOUNS));

const timeFollows = (tokens: Tokens, i: number): boolean => wordAt(tokens, i) === HOUR;
const HOUR = intern('h');

function bareDay(tokens: Tokens, i: number, weekday: number, found: { day: number; end: number }): Parsed | undefined {
  if (isWord(tokens, found.end) && isGlued(tokens, found.end)) return undefined;
  const next = wordAt(tokens, found.end);
  if (tokens.kind[found.end] === KIND.lower && !AFTER_BARE_DAY.has(next)) return undefined;
  return { first: i, end: found.end, expression: { kind: 'day', day: found.day, weekday }, rule: 'date.day' };
}

/** `date.day-of-month`: « le 13 », where no noun follows; a date only where the text has just named the month. */
export const dayOfMonth: Rule = ({ tokens }, i) => {
  if (wordAt(tokens, i - 1) !== LE || isGlued(tokens, i) || !isNear(tokens, i)) return undefined;
  const found = dayAt(tokens, i);
  if (found === undefined || BEFORE_NUMBERED.has(wordAt(tokens, i - 2))) return undefined;
  const part = skipDayPart(tokens, found.end);
  const next = part === found.end && part < tokens.length && tokens.gap[part]! < GAP.line ? part : undefined;
  if (next !== undefined && !AFTER_DAY_OF_MONTH.has(tokens.word[next]!) && !isOfMonth(tokens, next)) return undefined;
  return { first: i, end: part, expression: { kind: 'day', day: found.day }, rule: 'date.day-of-month' };
};
/** « le 14 du même mois », « le 3 du mois prochain ». */
const isOfMonth = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === DU && SAME_MONTH.has(wordAt(tokens, i + 1));
const SAME_MONTH = new WordSet(['même', 'mois']);
const AFTER_DAY_OF_MONTH = new WordSet(() => wordsIn(FOLLOWS_DAY_OF_MONTH), { exact: true });
/** « dans le 13 », « contre le 15 »: a district, a team. */
const BEFORE_NUMBERED = new WordSet([
  'devant',
  'dans',
  'sur',
  'contre',
  'faire',
  'fait',
  'composer',
  'appeler',
  'composez',
  'appelez',
  'numéro',
  'chez',
]);

/** `date.weekday`: « lundi », « ce lundi », « mardi dernier », « mardi soir », « mardi à 14h30 ». */
export const weekday: Rule = ({ tokens, startsSentence, numeralAt }, i) => {
  const found = WEEKDAY.get(wordAt(tokens, i));
  if (found === undefined) return undefined;
  const before = wordAt(tokens, i - 1);
  const thisOne = THIS.has(before);
  if (NAMED_DAY.has(wordAt(tokens, i + 1))) return undefined;
  if (isCapital(tokens, i) && !startsSentence(i) && !thisOne && tokens.kind[i] === KIND.capitalised) {
    if (tokens.kind[i - 1] !== KIND.punctuation) return undefined;
  }
  if (isGlued(tokens, i) && HYPHENS.has(before)) return undefined;
  if (
    HYPHENS.has(wordAt(tokens, i + 1)) &&
    isGlued(tokens, i + 1) &&
    isGlued(tokens, i + 2) &&
    isCapital(tokens, i + 2)
  )
    return undefined;
  if (HABITUAL.has(before) || isOrdinal(numeralAt, i - 1)) return undefined;
  const shifted = before === LE || before === DU ? NARRATIVE_ADJECTIVE.match(tokens, i + 1) : undefined;
  if (shifted !== undefined && shifted.value !== 0)
    return {
      first: i,
      end: shifted.edge,
      expression: { kind: 'weekday', weekday: found, side: shifted.value < 0 ? 'past' : 'future', fromText: true },
      rule: 'date.weekday',
    };
  const further = FURTHER.get(wordAt(tokens, i + 2));
  if (wordAt(tokens, i + 1) === EN && further !== undefined)
    return {
      first: i,
      end: i + 3,
      expression: { kind: 'weekday', weekday: found, side: 'future', weeks: further },
      rule: 'date.weekday',
    };
  const side = sideBehind(tokens, i + 1);
  const part = side === undefined ? skipDayPart(tokens, i + 1) : skipDayPart(tokens, side.end);
  const dated = side ?? (part > i + 1 ? sideBehind(tokens, part) : undefined);
  const end = Math.max(part, dated?.end ?? 0);
  const said: Side | undefined = dated?.side ?? (thisOne ? 'this' : undefined);
  if (said === undefined && isEvery(tokens, i)) return undefined;
  const expression =
    said === undefined
      ? ({ kind: 'weekday', weekday: found } as const)
      : ({ kind: 'weekday', weekday: found, side: said } as const);
  return { first: thisOne ? i - 1 : i, end, expression, rule: 'date.weekday' };
};
const EN = intern('en');
/** « jeudi noir », « Black Friday, ou Vendredi noir ». */
const NAMED_DAY = new WordSet(['noir', 'noirs']);
/** « lundi en huit », « en quinze »: weeks behind the coming one. */
const FURTHER = new WordMap<number>([
  ['huit', 1],
  ['quinze', 2],
]);
/** « le dimanche », « du lundi au vendredi », « le Journal du dimanche » are every week; « dès le dimanche », « la nuit du samedi au dimanche » are not. */
const isEvery = (tokens: Tokens, i: number): boolean =>
  (wordAt(tokens, i - 1) === LE || wordAt(tokens, i - 1) === DU) &&
  isNear(tokens, i) &&
  !ONE_DAY.has(wordAt(tokens, i - 2));
const ONE_DAY = new WordSet(['dès', 'depuis', 'avant', 'après', 'nuit'], { exact: true });
/** « le 23e samedi de mobilisation », « le premier lundi du mois ». */
const isOrdinal = (numeralAt: Source['numeralAt'], i: number): boolean =>
  [i, i - 1].some((at) => {
    const numeral = numeralAt(at);
    return numeral?.ordinal === true && numeral.end === i + 1;
  });
const HABITUAL = new WordSet(() => wordsIn('chaque les tous un des quelques'));
