/** Years, decades and centuries, and the year behind another date. */
import {
  AFTER_COUNT,
  AFTER_YEAR,
  BEFORE_YEAR,
  HEADLINES_BEFORE_YEAR,
  NUMBERED_LIKE_YEARS,
  STRONG_BEFORE_YEAR,
} from '../../lexicon/dates.ts';
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
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import type { Parsed } from './expression.ts';
import type { Rule } from './rule.ts';
import { A, AFTER_BARE_DAY, HYPHENS, isElision, isNear, OF, SLASH, yearAt } from './words.ts';

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
    (isGlued(tokens, i) && (isWord(tokens, i - 1) ? !isElision(tokens, i - 1) : JOINS.has(wordAt(tokens, i - 1)))) ||
    isSuffix(tokens, i)
  )
    return undefined;
  const span = yearSpan(tokens, i, value);
  if (span !== undefined) return span;
  if (
    isGlued(tokens, i + 1) &&
    ((isWord(tokens, i + 1) && wordAt(tokens, i + 1) !== PAR) || (isDigits(tokens, i + 2) && isGlued(tokens, i + 2)))
  )
    return undefined;
  if (isCompound(tokens, i + 1) || !standsAsYear(tokens, i)) return undefined;
  return { first: i, end: i + 1, expression: { kind: 'year', year: value }, rule: 'date.year' };
};

/** Where a page's text is run together (« en 2022par BFMTV »). */
const PAR = intern('par');

/** « 2019-nCoV »: the year is part of a name. */
const isCompound = (tokens: Tokens, i: number): boolean =>
  HYPHENS.has(wordAt(tokens, i)) && isGlued(tokens, i) && isGlued(tokens, i + 1) && isWord(tokens, i + 1);

/** « place du 8-Mai-1945 », but « mi-2017 ». */
const isSuffix = (tokens: Tokens, i: number): boolean =>
  HYPHENS.has(wordAt(tokens, i - 1)) && isGlued(tokens, i) && isGlued(tokens, i - 1) && isCapital(tokens, i - 2);

const JOINS = new WordSet(['.', ',', '/', '€', '$', '£', '#', '@', '_']);

function yearSpan(tokens: Tokens, i: number, value: number): Parsed | undefined {
  const mark = wordAt(tokens, i + 1);
  if ((mark !== SLASH && !HYPHENS.has(mark)) || !isGlued(tokens, i + 2) || !isDigits(tokens, i + 2)) return undefined;
  const length = lengthOf(tokens, i + 2);
  const raw = integerAt(tokens, i + 2);
  const end = length === 4 ? raw : length === 2 ? Math.floor(value / 100) * 100 + raw : Number.NaN;
  if (!(end > value && end - value < 200) || (length === 2 && end - value > 5)) return undefined;
  if (isGlued(tokens, i + 3) && isGlued(tokens, i + 4) && isDigits(tokens, i + 4)) return undefined;
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
  if (near && (countsYear(tokens, i + 1) || CURRENCY_SIGNS.has(after))) return false;
  if (STRONG.has(before)) return true;
  if (isGrouped(tokens, i) || isTitle(tokens, i) || NUMBERED_WORD.has(before)) return false;
  if (closesSpan(tokens, i)) return true;
  // « 2000 à 3000 personnes », but « la dotation pour 2018 à 103 millions »
  if (near && after === A && integerAt(tokens, i + 2) > integerAt(tokens, i) && yearAt(tokens, i + 2) === undefined)
    return false;
  if (near && tokens.kind[i + 1] === KIND.lower && looksPlural(tokens, i + 1) && !AFTER_YEAR_WORD.has(after))
    return false;
  if (i === 0 || tokens.gap[i] === GAP.paragraph || tokens.gap[i] === GAP.line) return true;
  if (BEFORE_YEAR_WORD.has(before) || OPENERS.has(before)) return true;
  if (QUANTIFIERS.has(before)) return false;
  return tokens.kind[i - 1] === KIND.lower || HEADLINE.has(before);
}

/** « entre 2014 et 2016 domiciliés »: the second year of two. */
const closesSpan = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i - 1) === ET && wordAt(tokens, i - 3) === ENTRE && yearAt(tokens, i - 2) !== undefined;
const ET = intern('et');
const ENTRE = intern('entre');

/** Whether token `i` counts the number before it: « euros », « m », but not the « M. » of « en août 2018 M. Martin ». */
const countsYear = (tokens: Tokens, i: number): boolean =>
  AFTER_COUNT_WORD.has(wordAt(tokens, i)) && !(isCapital(tokens, i) && lengthOf(tokens, i) === 1);

/** « 1984 » in quotes, « 1984 de George Orwell »: a work. */
const isTitle = (tokens: Tokens, i: number): boolean =>
  (QUOTES.has(wordAt(tokens, i - 1)) && QUOTES.has(wordAt(tokens, i + 1))) ||
  (OF.has(wordAt(tokens, i + 1)) &&
    isCapital(tokens, i + 2) &&
    isCapital(tokens, i + 3) &&
    tokens.kind[i - 1] !== KIND.lower);

const QUOTES = new WordSet(['«', '»', '"', '“', '”']);
const NUMBERED_WORD = new WordSet(() => wordsIn(NUMBERED_LIKE_YEARS));
const HEADLINE = new WordSet(() => wordsIn(HEADLINES_BEFORE_YEAR));
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

/** `date.year` in two digits: « en 98 », « la période 98 ». */
export const twoDigitYear: Rule = ({ tokens }, i) => {
  if (!BEFORE_SHORT.has(wordAt(tokens, i - 1)) || !isNear(tokens, i) || isGlued(tokens, i)) return undefined;
  const found = shortYear(tokens, i);
  if (found === undefined || (isGlued(tokens, i + 1) && HYPHENS.has(wordAt(tokens, i + 1)))) return undefined;
  return { first: i, end: found.end, expression: { kind: 'year', year: found.year }, rule: 'date.year' };
};
const BEFORE_SHORT = new WordSet(['en', 'période']);

/** The year behind a month: « juin 2016 », « juin de 2016 », « juin de l'an 2000 ». */
export function yearBehind(tokens: Tokens, i: number): { year: number; end: number } | undefined {
  if (i >= tokens.length || tokens.gap[i]! >= GAP.line) return undefined;
  if (OF.has(tokens.word[i]!)) return yearAfter(tokens, i);
  const year = yearAt(tokens, i);
  if (year !== undefined) return countsYear(tokens, i + 1) ? undefined : { year, end: i + 1 };
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

/** The year said after token `i`, « de », « de l'année » between them allowed. */
export function yearAfter(tokens: Tokens, i: number): { year: number; end: number } | undefined {
  let at = i;
  if (at >= tokens.length || tokens.gap[at]! >= GAP.line) return undefined;
  if (OF.has(wordAt(tokens, at))) {
    at++;
    while (FILLERS.has(wordAt(tokens, at))) at++;
  }
  const year = yearAt(tokens, at);
  return year === undefined || isGrouped(tokens, at) || countsYear(tokens, at + 1) ? undefined : { year, end: at + 1 };
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
