/** Dates that name a month, quarter, half-year or season: one function a notation. */
import { BEFORE_CAPITAL_MONTH, BEFORE_SEASON, BEFORE_TERMS, FIRST_OF } from '../../lexicon/dates.ts';
import { integerAt, isCapital, isDigits, isGlued, KIND, lengthOf, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { toNumber } from '../numerals/decimal.ts';
import type { Parsed, Side } from './expression.ts';
import type { Rule } from './rule.ts';
import { DEICTIC, DU, MONTH, monthAt, OF, SEASON, TERM_KIND, THIS } from './words.ts';
import { yearAfter, yearBehind } from './years.ts';

/** « dernier », « prochain » behind a month or a day. */
export function sideBehind(tokens: Tokens, i: number): { side: Side; end: number } | undefined {
  const match = DEICTIC.match(tokens, i);
  return match === undefined ? undefined : { side: match.value < 0 ? 'past' : 'future', end: match.edge };
}

/** `date.month`: « avril 2016 », « en avril », « juin dernier »; a capital only where a sentence starts or a year follows; « Mai 68 » is an event. */
export const month: Rule = ({ tokens, startsSentence }, i) => {
  const found = monthAt(tokens, i);
  if (found === undefined) return undefined;
  const year = yearBehind(tokens, found.end);
  if (MONTH.get(wordAt(tokens, i)) === undefined && year === undefined) return undefined;
  if (year?.year === 1968 && found.month === 5 && isCapital(tokens, i)) return undefined;
  if (year === undefined && PLANETARY.has(wordAt(tokens, i - 1))) return undefined;
  if (year === undefined && isCapital(tokens, i)) {
    if (!opens(tokens, startsSentence, i) && !BEFORE_MONTH.has(wordAt(tokens, i - 1))) return undefined;
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

const BEFORE_MONTH = new WordSet(() => wordsIn(BEFORE_CAPITAL_MONTH), { exact: true });
const PLANETARY = new WordSet(['planète', 'sonde', 'rover']);

/** Whether token `i` opens its sentence, a dash or a bullet before it aside. */
const opens = (tokens: Tokens, startsSentence: (i: number) => boolean, i: number): boolean =>
  startsSentence(i) || (i > 0 && tokens.kind[i - 1]! >= KIND.punctuation && startsSentence(i - 1));

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
const PREMIERS = new WordSet([FIRST_OF]);
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

/** `date.term`: « à la rentrée », « la rentrée scolaire 2016 », « la rentrée prochaine »: September, where a year, a side or a preposition makes a date of it. */
export const term: Rule = ({ tokens }, i) => {
  if (!RENTREE.has(wordAt(tokens, i)) || !ARTICLE.has(wordAt(tokens, i - 1)) || isCapital(tokens, i)) return undefined;
  const end = TERM_KIND.has(wordAt(tokens, i + 1)) ? i + 2 : i + 1;
  if (OF.has(wordAt(tokens, end)) && monthAt(tokens, end + 1) !== undefined) return undefined;
  const year = yearBehind(tokens, end);
  const side = year === undefined ? sideBehind(tokens, end) : undefined;
  if (year === undefined && side === undefined && !BEFORE_TERM.has(wordAt(tokens, i - 2))) return undefined;
  return {
    first: i,
    end: year?.end ?? side?.end ?? end,
    expression: {
      kind: 'month',
      month: 9,
      ...(year === undefined ? {} : { year: year.year }),
      ...(side === undefined ? {} : { side: side.side }),
    },
    rule: 'date.term',
  };
};
const RENTREE = new WordSet(['rentrée']);
const ARTICLE = new WordSet(['la']);
const BEFORE_TERM = new WordSet(() => wordsIn(BEFORE_TERMS), { exact: true });
