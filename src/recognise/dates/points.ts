/** Dates that name a day, a month, a year or another stretch by itself: one function a notation, tried in order. */
import { AFTER_COUNT, AFTER_YEAR, BEFORE_SEASON, BEFORE_YEAR, STRONG_BEFORE_YEAR } from '../../lexicon/dates.ts';
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
  textOf,
  wordAt,
} from '../../text/tokens.ts';
import { intern, WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { toNumber } from '../numerals/decimal.ts';
import type { Numeral } from '../numerals/numerals.ts';
import { isDay } from './calendar.ts';
import type { Parsed, Side } from './expression.ts';
import {
  A,
  COMMA,
  DEICTIC,
  DU,
  dayAt,
  HYPHENS,
  LE,
  MONTH,
  monthAt,
  OF,
  SEASON,
  SLASH,
  STOP,
  skipDayPart,
  THIS,
  WEEKDAY,
  yearAt,
} from './words.ts';

/** What a rule reads from: the tokens, and the numeral that starts at a token. */
export interface Source {
  readonly tokens: Tokens;
  readonly numeralAt: (i: number) => Numeral | undefined;
  readonly startsSentence: (i: number) => boolean;
}

/** A rule: what it reads at token `i`, or undefined. Never throws. */
export type Rule = (source: Source, i: number) => Parsed | undefined;

/** `date.numeric`: « 13/06/2016 », « 13-06-2016 », « 13.06.16 », « 2016-06-13 ». */
export const numericDay: Rule = ({ tokens }, i) => {
  if (!isDigits(tokens, i) || (isGlued(tokens, i) && isWord(tokens, i - 1))) return undefined;
  const mark = wordAt(tokens, i + 1);
  if (mark !== SLASH && mark !== STOP && !HYPHENS.has(mark)) return undefined;
  if (wordAt(tokens, i + 3) !== mark || !isDigits(tokens, i + 2) || !isDigits(tokens, i + 4)) return undefined;
  for (let at = i + 1; at <= i + 4; at++) if (!isGlued(tokens, at)) return undefined;
  if (isGlued(tokens, i + 5) && (isDigits(tokens, i + 6) || isWord(tokens, i + 5))) return undefined;
  const [a, b, c] = [integerAt(tokens, i), integerAt(tokens, i + 2), integerAt(tokens, i + 4)];
  const iso = lengthOf(tokens, i) === 4;
  const last = lengthOf(tokens, i + 4);
  if (!iso && last !== 4 && last !== 2) return undefined;
  const year = iso ? a : last === 2 ? (c < 50 ? 2000 + c : 1900 + c) : c;
  const day = iso ? c : a;
  if (year < 1500 || year >= 2200 || !isDay(year, b, day)) return undefined;
  return { first: i, end: i + 5, expression: { kind: 'day', day, month: b, year }, rule: 'date.numeric' };
};

/** `date.day`: « lundi 13 juin 2016 », « le 13 juin », « 1er sept. 2024 », « lundi 13 », « le 13 » (alone only behind « le » or a weekday). */
export const day: Rule = ({ tokens }, i) => {
  const weekday = WEEKDAY.get(wordAt(tokens, i));
  let at = weekday === undefined ? i : i + 1;
  if (weekday !== undefined && wordAt(tokens, at) === COMMA) at++;
  if (weekday !== undefined && wordAt(tokens, at) === LE) at++;
  const found = dayAt(tokens, at);
  if (found === undefined || (at > i && tokens.gap[at]! >= GAP.line)) return undefined;
  if (weekday === undefined && isGlued(tokens, i) && i > 0 && isWord(tokens, i - 1) && !isElision(tokens, i - 1))
    return undefined;
  const month = isGlued(tokens, found.end) ? undefined : monthAt(tokens, found.end);
  if (month === undefined)
    return weekday === undefined || timeFollows(tokens, found.end) ? undefined : bareDay(tokens, i, weekday, found);
  const year = yearBehind(tokens, month.end);
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

const isElision = (tokens: Tokens, i: number): boolean =>
  tokens.text[tokens.end[i]! - 1] === "'" || tokens.text[tokens.end[i]! - 1] === '’';
const timeFollows = (tokens: Tokens, i: number): boolean => wordAt(tokens, i) === HOUR;
const HOUR = intern('h');

function bareDay(tokens: Tokens, i: number, weekday: number, found: { day: number; end: number }): Parsed | undefined {
  if (isWord(tokens, found.end) && isGlued(tokens, found.end)) return undefined;
  const next = wordAt(tokens, found.end);
  if (tokens.kind[found.end] === KIND.lower && !AFTER_BARE_DAY.has(next)) return undefined;
  return { first: i, end: found.end, expression: { kind: 'day', day: found.day, weekday }, rule: 'date.day' };
}

const AFTER_BARE_DAY = new WordSet(
  () => wordsIn('et ou au à en dans sur par pour le la les un une il elle on ils qui que dernier prochain'),
  { exact: true },
);

/** The year behind a month: « juin 2016 », « juin de 2016 », « juin de l'an 2000 ». */
function yearBehind(tokens: Tokens, i: number): { year: number; end: number } | undefined {
  if (i >= tokens.length || tokens.gap[i]! >= GAP.line) return undefined;
  const year = yearAt(tokens, i);
  if (year !== undefined) return AFTER_COUNT_WORD.has(wordAt(tokens, i + 1)) ? undefined : { year, end: i + 1 };
  return shortYear(tokens, i);
}

/** « novembre 93 », not « mars 80 personnes »: two digits that nothing is counted by. */
function shortYear(tokens: Tokens, i: number): { year: number; end: number } | undefined {
  if (!isDigits(tokens, i) || lengthOf(tokens, i) !== 2 || integerAt(tokens, i) < 60) return undefined;
  const counts = isWord(tokens, i + 1) && tokens.gap[i + 1]! < GAP.line && !AFTER_BARE_DAY.has(wordAt(tokens, i + 1));
  const joined = i + 1 < tokens.length && isGlued(tokens, i + 1) && isDigits(tokens, i + 2);
  return counts || joined || CURRENCY_SIGNS.has(wordAt(tokens, i + 1))
    ? undefined
    : { year: 1900 + integerAt(tokens, i), end: i + 1 };
}

/** « dernier », « prochain » behind a month or a day. */
export function sideBehind(tokens: Tokens, i: number): { side: Side; end: number } | undefined {
  const match = DEICTIC.match(tokens, i);
  return match === undefined ? undefined : { side: match.value < 0 ? 'past' : 'future', end: match.edge };
}

/** `date.month`: « avril 2016 », « en avril », « juin dernier »; a capital only where a sentence starts or a year follows. */
export const month: Rule = ({ tokens, startsSentence }, i) => {
  const found = monthAt(tokens, i);
  if (found === undefined) return undefined;
  const year = yearBehind(tokens, found.end);
  if (MONTH.get(wordAt(tokens, i)) === undefined && year === undefined) return undefined;
  if (year === undefined && isCapital(tokens, i)) {
    if (!startsSentence(i) && !BEFORE_MONTH.has(wordAt(tokens, i - 1))) return undefined;
    if (isCapital(tokens, i + 1)) return undefined;
  }
  if (year !== undefined)
    return {
      first: i,
      end: year.end,
      expression: { kind: 'month', month: found.month, year: year.year },
      rule: 'date.month',
    };
  const side = sideBehind(tokens, found.end);
  if (side !== undefined)
    return {
      first: i,
      end: side.end,
      expression: { kind: 'month', month: found.month, side: side.side },
      rule: 'date.month',
    };
  return { first: i, end: found.end, expression: { kind: 'month', month: found.month }, rule: 'date.month' };
};

const BEFORE_MONTH = new WordSet(() => wordsIn("en de d' fin début mi depuis dès et à courant mois le jusqu'en"), {
  exact: true,
});

const BEFORE_YEAR_WORD = new WordSet(() => wordsIn(BEFORE_YEAR), { exact: true });
const STRONG = new WordSet(() => wordsIn(STRONG_BEFORE_YEAR));
const AFTER_YEAR_WORD = new WordSet(() => wordsIn(AFTER_YEAR));
const AFTER_COUNT_WORD = new WordSet(() => wordsIn(AFTER_COUNT));
const OPENERS = new WordSet(['(', '«', '"', ',', ':', ';', '-', '–', '—', '/']);

/** `date.year`: « 2008 », « en 2016 », « (2008) »; `date.years`: « 2007-2014 », « l'exercice 2019-2020 », « 2015/16 ». */
export const year: Rule = ({ tokens }, i) => {
  const value = yearAt(tokens, i);
  if (
    value === undefined ||
    (isGlued(tokens, i) && (isWord(tokens, i - 1) ? !isElision(tokens, i - 1) : JOINS.has(wordAt(tokens, i - 1))))
  )
    return undefined;
  const span = yearSpan(tokens, i, value);
  if (span !== undefined) return span;
  if (isGlued(tokens, i + 1) && (isWord(tokens, i + 1) || (isDigits(tokens, i + 2) && isGlued(tokens, i + 2))))
    return undefined;
  if (isGrouped(tokens, i) || isCompound(tokens, i + 1) || !standsAsYear(tokens, i)) return undefined;
  return { first: i, end: i + 1, expression: { kind: 'year', year: value }, rule: 'date.year' };
};

/** « 2019-nCoV »: the year is part of a name. */
const isCompound = (tokens: Tokens, i: number): boolean =>
  HYPHENS.has(wordAt(tokens, i)) && isGlued(tokens, i) && isGlued(tokens, i + 1) && isWord(tokens, i + 1);

const JOINS = new WordSet(['.', ',', '/', '€', '$', '£', '#', '@', '_']);

function yearSpan(tokens: Tokens, i: number, value: number): Parsed | undefined {
  const mark = wordAt(tokens, i + 1);
  if ((mark !== SLASH && !HYPHENS.has(mark)) || !isGlued(tokens, i + 2) || !isDigits(tokens, i + 2)) return undefined;
  const length = lengthOf(tokens, i + 2);
  const raw = integerAt(tokens, i + 2);
  const end = length === 4 ? raw : length === 2 ? Math.floor(value / 100) * 100 + raw : Number.NaN;
  if (!(end > value && end - value < 200) || (length === 2 && end - value > 5)) return undefined;
  if (isGlued(tokens, i + 3) && isDigits(tokens, i + 4)) return undefined;
  return {
    first: i,
    end: i + 3,
    expression: { kind: 'span', begin: { kind: 'year', year: value }, end: { kind: 'year', year: end } },
    rule: 'date.years',
  };
}

/** « 2016 310 » is a number in groups of three, « 12 2016 » no year of its own. */
const isGrouped = (tokens: Tokens, i: number): boolean =>
  (isDigits(tokens, i + 1) && tokens.gap[i + 1] === GAP.space && lengthOf(tokens, i + 1) === 3) ||
  (i > 0 && isDigits(tokens, i - 1) && tokens.gap[i] === GAP.space && !isGlued(tokens, i - 1));

function standsAsYear(tokens: Tokens, i: number): boolean {
  const before = wordAt(tokens, i - 1);
  const after = wordAt(tokens, i + 1);
  const near = i + 1 < tokens.length && tokens.gap[i + 1]! < GAP.line;
  if (near && AFTER_COUNT_WORD.has(after)) return false;
  if (near && CURRENCY_SIGNS.has(after)) return false;
  if (near && after === A && isDigits(tokens, i + 2) && yearAt(tokens, i + 2) === undefined) return false;
  const strong = STRONG.has(before);
  if (strong) return true;
  if (near && tokens.kind[i + 1] === KIND.lower && looksPlural(tokens, i + 1) && !AFTER_YEAR_WORD.has(after))
    return false;
  if (i === 0 || tokens.gap[i] === GAP.paragraph || tokens.gap[i] === GAP.line) return true;
  if (BEFORE_YEAR_WORD.has(before) || OPENERS.has(before)) return true;
  if (QUANTIFIERS.has(before)) return false;
  return tokens.kind[i - 1] === KIND.lower;
}

const CURRENCY_SIGNS = new WordSet(['€', '$', '£', '%', '°']);
const QUANTIFIERS = new WordSet(() =>
  wordsIn(
    'les des environ quelque près plus moins quelques ces ses leurs nos vos mes compte comptent numéro route page article rue n°',
  ),
);

const looksPlural = (tokens: Tokens, i: number): boolean => {
  const last = tokens.text.charCodeAt(tokens.end[i]! - 1);
  return last === 0x73 || last === 0x78;
};

/** `date.decade`: « les années 90 », « années 1930 »; `date.century`: « le XXe siècle », « au 19e siècle ». */
export const decade: Rule = ({ tokens }, i) => {
  if (!ANNEES.has(wordAt(tokens, i)) || !isDigits(tokens, i + 1)) return undefined;
  const length = lengthOf(tokens, i + 1);
  const raw = integerAt(tokens, i + 1);
  if (length === 2 && raw % 10 === 0)
    return { first: i, end: i + 2, expression: { kind: 'decade', year: 1900 + raw }, rule: 'date.decade' };
  if (length === 4 && raw % 10 === 0 && raw >= 1500 && raw < 2100)
    return { first: i, end: i + 2, expression: { kind: 'decade', year: raw }, rule: 'date.decade' };
  return undefined;
};
const ANNEES = new WordSet(['années']);

export const century: Rule = ({ tokens, numeralAt }, i) => {
  const digits = numeralAt(i);
  let value: number | undefined;
  let end = i + 1;
  if (digits !== undefined) {
    if (!digits.ordinal || digits.value === undefined) return undefined;
    value = toNumber(digits.value);
    end = digits.end;
  } else {
    if (!isCapital(tokens, i)) return undefined;
    const roman = /^([XIV]+)(?:e|è|ème|eme)?$/.exec(textOf(tokens, i));
    if (roman === null) return undefined;
    value = romanValue(roman[1]!);
  }
  if (value === undefined || value < 1 || value > 21 || !SIECLE.has(wordAt(tokens, end))) return undefined;
  return { first: i, end: end + 1, expression: { kind: 'century', year: (value - 1) * 100 }, rule: 'date.century' };
};
const SIECLE = new WordSet(['siècle', 'siècles']);

function romanValue(roman: string): number | undefined {
  const digit: Record<string, number> = { I: 1, V: 5, X: 10 };
  let total = 0;
  for (let k = 0; k < roman.length; k++) {
    const value = digit[roman[k]!]!;
    total += value < (digit[roman[k + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

const QUARTER = new WordSet(['trimestre']);
const HALF = new WordSet(['semestre']);
const LETTER_PERIODS = new WordMap<'quarter' | 'half'>([
  ['t', 'quarter'],
  ['q', 'quarter'],
  ['s', 'half'],
  ['h', 'half'],
]);

/** `date.quarter`: « premier trimestre 2016 », « 2e semestre », « T1 2016 », « S1 2020 ». */
export const quarter: Rule = ({ tokens, numeralAt }, i) => {
  const ordinal = numeralAt(i);
  if (ordinal?.ordinal === true && ordinal.value !== undefined) {
    const index = toNumber(ordinal.value);
    const unit = wordAt(tokens, ordinal.end);
    const kind = QUARTER.has(unit) && index <= 4 ? 'quarter' : HALF.has(unit) && index <= 2 ? 'half' : undefined;
    return kind === undefined ? undefined : withYear(tokens, i, ordinal.end + 1, kind, index);
  }
  const kind = isCapital(tokens, i) && lengthOf(tokens, i) === 1 ? LETTER_PERIODS.get(wordAt(tokens, i)) : undefined;
  if (kind === undefined || !isDigits(tokens, i + 1) || !isGlued(tokens, i + 1) || lengthOf(tokens, i + 1) !== 1)
    return undefined;
  const index = integerAt(tokens, i + 1);
  if (index < 1 || index > (kind === 'quarter' ? 4 : 2)) return undefined;
  const found = withYear(tokens, i, i + 2, kind, index);
  return found.expression.kind === kind && found.expression.year !== undefined ? found : undefined;
};

/** « premier trimestre 2016 », « de 2016 », « de l'année 2016 », « de l'exercice 2016 ». */
function withYear(tokens: Tokens, first: number, end: number, kind: 'quarter' | 'half', index: number): Parsed {
  const year = yearAfter(tokens, end);
  const expression = year === undefined ? { kind, index } : { kind, index, year: year.year };
  return { first, end: year?.end ?? end, expression, rule: 'date.quarter' };
}

const FILLERS = new WordSet([
  "l'",
  'exercice',
  'année',
  'an',
  'fiscal',
  'fiscale',
  'calendaire',
  'comptable',
  'dernier',
]);

/** The year said after token `i`, « de », « de l'année » between them allowed. */
export function yearAfter(tokens: Tokens, i: number): { year: number; end: number } | undefined {
  let at = i;
  if (at >= tokens.length || tokens.gap[at]! >= GAP.line) return undefined;
  if (OF.has(wordAt(tokens, at))) {
    at++;
    while (FILLERS.has(wordAt(tokens, at))) at++;
  }
  const year = yearAt(tokens, at);
  return year === undefined || isGrouped(tokens, at) || AFTER_COUNT_WORD.has(wordAt(tokens, at + 1))
    ? undefined
    : { year, end: at + 1 };
}

/** `date.months`: « les neuf premiers mois de 2016 », « les six premiers mois de l'année ». */
export const firstMonths: Rule = ({ tokens, numeralAt }, i) => {
  const count = numeralAt(i);
  if (count?.value === undefined || count.ordinal || count.power > 0) return undefined;
  const value = toNumber(count.value);
  if (!PREMIERS.has(wordAt(tokens, count.end)) || !MOIS.has(wordAt(tokens, count.end + 1)) || value < 2 || value > 11)
    return undefined;
  const year = yearAfter(tokens, count.end + 2);
  const expression =
    year === undefined
      ? ({ kind: 'months', count: value } as const)
      : ({ kind: 'months', count: value, year: year.year } as const);
  return { first: i, end: year?.end ?? count.end + 2, expression, rule: 'date.months' };
};
const PREMIERS = new WordSet(['premiers']);
const MOIS = new WordSet(['mois']);

const SEASON_CUE = new WordSet(() => wordsIn(BEFORE_SEASON));
const SEASON_PLAIN = new WordSet(['printemps', 'automne', 'hiver']);

/** `date.season`: « l'été 2015 », « cet hiver », « au printemps », « l'été dernier »; « été » needs its article. */
export const season: Rule = ({ tokens }, i) => {
  const found = SEASON.get(wordAt(tokens, i));
  if (found === undefined || (isCapital(tokens, i) && i > 0 && tokens.kind[i] !== KIND.capitalised)) return undefined;
  const before = wordAt(tokens, i - 1);
  const year = yearAfter(tokens, i + 1);
  const side = sideBehind(tokens, i + 1);
  const plain = SEASON_PLAIN.has(wordAt(tokens, i));
  if (year !== undefined && (plain || SEASON_CUE.has(before) || before === DU)) {
    return {
      first: i,
      end: year.end,
      expression: { kind: 'season', season: found, year: year.year },
      rule: 'date.season',
    };
  }
  if (side !== undefined && (plain || SEASON_CUE.has(before)))
    return {
      first: i,
      end: side.end,
      expression: { kind: 'season', season: found, side: side.side },
      rule: 'date.season',
    };
  if (!SEASON_CUE.has(before) || isCapital(tokens, i)) return undefined;
  if (before === EN && !plain && !startsClause(tokens, i - 1)) return undefined;
  if (ADJECTIVE_AFTER_SEASON.has(wordAt(tokens, i + 1))) return undefined;
  const thisOne = THIS.has(before);
  return {
    first: thisOne ? i - 1 : i,
    end: i + 1,
    expression: { kind: 'season', season: found, ...(thisOne ? { side: 'this' as const } : {}) },
    rule: 'date.season',
  };
};
const EN = intern('en');
const ADJECTIVE_AFTER_SEASON = new WordSet(() => wordsIn('arabe arabes érable austral'));
const startsClause = (tokens: Tokens, i: number): boolean =>
  i === 0 || tokens.kind[i - 1] === KIND.punctuation || isCapital(tokens, i);

/** `date.weekday`: « lundi », « ce lundi », « mardi dernier », « mardi soir », « mardi à 14h30 ». */
export const weekday: Rule = ({ tokens, startsSentence }, i) => {
  const found = WEEKDAY.get(wordAt(tokens, i));
  if (found === undefined) return undefined;
  const before = wordAt(tokens, i - 1);
  const thisOne = THIS.has(before);
  if (isCapital(tokens, i) && !startsSentence(i) && !thisOne && tokens.kind[i] === KIND.capitalised) {
    if (tokens.kind[i - 1] !== KIND.punctuation) return undefined;
  }
  if (isGlued(tokens, i) && HYPHENS.has(before)) return undefined;
  if (HABITUAL.has(before)) return undefined;
  const side = sideBehind(tokens, i + 1);
  const part = side === undefined ? skipDayPart(tokens, i + 1) : skipDayPart(tokens, side.end);
  const dated = side ?? (part > i + 1 ? sideBehind(tokens, part) : undefined);
  const end = Math.max(part, dated?.end ?? 0);
  const said: Side | undefined = dated?.side ?? (thisOne ? 'this' : undefined);
  const expression =
    said === undefined
      ? ({ kind: 'weekday', weekday: found } as const)
      : ({ kind: 'weekday', weekday: found, side: said } as const);
  return { first: thisOne ? i - 1 : i, end, expression, rule: 'date.weekday' };
};
const HABITUAL = new WordSet(() => wordsIn('chaque les tous un des quelques'));

/** `date.week`: « semaine 24 ». */
export const week: Rule = ({ tokens }, i) => {
  if (!SEMAINE.has(wordAt(tokens, i)) || !isDigits(tokens, i + 1) || lengthOf(tokens, i + 1) > 2) return undefined;
  const value = integerAt(tokens, i + 1);
  if (value < 1 || value > 53 || (isGlued(tokens, i + 2) && isWord(tokens, i + 2))) return undefined;
  return { first: i, end: i + 2, expression: { kind: 'week', week: value }, rule: 'date.week' };
};
const SEMAINE = new WordSet(['semaine']);
