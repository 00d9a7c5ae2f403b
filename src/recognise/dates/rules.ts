import {
  BEFORE_COUNTS,
  FIRST_OF,
  MONTH_ABBREVIATIONS,
  MONTHS,
  RELATIVE_DAYS,
  RUN_ADJECTIVES,
  SEASONS,
  UNITS,
  WEEKDAYS,
  WEEKEND,
} from '../../lexicon/dates.ts';
import {
  COLLECTIVES,
  TENS as NUMBER_TENS,
  UNITS as NUMBER_UNITS,
  ORDINAL_SUFFIXES,
  ORDINALS,
} from '../../lexicon/numerals.ts';
import { isDigits, KIND, lengthOf, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordId, wordsIn } from '../../text/vocabulary.ts';
import { WordColumn } from '../../text/word-columns.ts';
import * as days from './days.ts';
import * as eras from './eras.ts';
import type { Parsed } from './expression.ts';
import { HOLIDAY, holiday } from './holidays.ts';
import * as months from './months.ts';
import * as narrative from './narrative.ts';
import * as relative from './relative.ts';
import type { Rule, Source } from './rule.ts';
import { week } from './weeks.ts';
import { NARRATIVE_DAY, RELATIVE_DAY, UNIT } from './words.ts';
import * as years from './years.ts';

/** « ans » and « jours » are only counted. */
const singularUnits = (): number[] => UNIT.firstWords().filter((id) => id !== intern('ans') && id !== intern('jours'));

/** Rules by the word they start with, in the order they are tried; the first that reads something wins. */
const RULES: Rule[][] = [];
const on = (ids: readonly number[], ...rules: Rule[]): void => {
  for (const id of ids) {
    while (RULES.length <= id) RULES.push([]);
    RULES[id]!.push(...rules);
  }
};
const ids = (entries: ReadonlyArray<readonly [string, unknown]>): number[] => entries.map(([word]) => intern(word));
const wordIds = (words: string): number[] => wordsIn(words).map(intern);
const NUMBER_WORD_IDS = ids([...NUMBER_UNITS, ...NUMBER_TENS, ['cent', 100]]);
/** The rules that start with a number, asked only where what they count follows: most numbers are no date's. */
const counted: Rule = (source, i) => {
  const count = source.numeralAt(i);
  if (count?.value === undefined || count.ordinal || count.power > 0) return undefined;
  if (!COUNTABLE.has(wordAt(source.tokens, count.end))) return undefined;
  return (
    narrative.narrativeOffset(source, i) ??
    relative.within(source, i) ??
    relative.run(source, i) ??
    months.firstMonths(source, i)
  );
};
const COUNTABLE_WORDS = [...UNITS, ...RUN_ADJECTIVES].map(([word]) => word).concat(FIRST_OF, wordsIn(WEEKEND));
const COUNTABLE = new WordSet(() => COUNTABLE_WORDS);
const DIGIT_RULES: Rule[] = [
  holiday,
  days.numericDay,
  days.day,
  months.quarter,
  eras.century,
  counted,
  days.dayOfMonth,
  years.year,
  years.twoDigitYear,
  eras.nextDecade,
];

on(NUMBER_WORD_IDS, counted);
on(HOLIDAY.firstWords(), holiday);

on(RELATIVE_DAY.firstWords(), relative.relativeDay);
on(NARRATIVE_DAY.firstWords(), narrative.narrativeDay);
on([intern('il'), intern('voici'), intern('voilà'), intern('dans')], relative.ago);
on(ids(WEEKDAYS), days.day, days.weekday);
on([...ids(MONTHS), ...ids(MONTH_ABBREVIATIONS), wordId('fevrier'), wordId('aout'), wordId('decembre')], months.month);
on([...ids(SEASONS), wordId('ete')], months.season);
on([intern('années'), wordId('annees')], eras.decade);
on(singularUnits(), week, relative.relativeUnit, relative.bareUnit);
on([intern('ce'), intern('cet'), intern('cette'), intern('même')], relative.relativeUnit);
on(ids(ORDINALS), months.quarter, days.day, eras.century);
on(['t', 'q', 's', 'h'].map(intern), months.quarter);
on([intern('rentrée'), wordId('rentree')], months.term);
on(eras.centuryWords().map(intern), eras.century);

/** The words that some rule starts with. */
const STARTS = new WordColumn(() => [...RULES.keys()].filter((id) => RULES[id]!.length > 0));

/**
 * What must come next for a rule to read a date, behind words that are the commonest of the language (« le lendemain »,
 * « il y a », « cette année », « ce matin »), an entry for each such rule of a word; and behind those that start with a
 * number, or before one (« dans deux ans », « T1 »).
 */
const seconds = (): Array<readonly [first: number, seconds: readonly number[]]> => [
  ...[NARRATIVE_DAY, RELATIVE_DAY].flatMap((phrases) =>
    phrases.firstWords().map((id) => [id, phrases.nextWords(id)] as const),
  ),
  [intern('il'), [intern('y')]],
  ...wordIds('ce cet cette même').map((id) => [id, [intern('même'), ...UNIT.firstWords()]] as const),
];
const gated = (): number[] => {
  const firsts = seconds().map(([id]) => id);
  const alone = RELATIVE_DAYS.filter(([phrase]) => /^\p{L}+$/u.test(phrase)).map(([word]) => intern(word));
  return firsts.filter(
    (id) => !alone.includes(id) && firsts.filter((other) => other === id).length === RULES[id]!.length,
  );
};
const numbered = (): number[] =>
  [...NUMBER_WORD_IDS, ...wordIds('dans t q s h')].filter((id) => RULES[id]!.length === 1);
const GATED = new WordColumn(gated);
const SECOND = new WordColumn(() => seconds().flatMap(([, ids]) => ids));
const NUMBERED = new WordColumn(numbered);
const NUMBER = new WordSet(() => [
  ...[...NUMBER_UNITS, ...NUMBER_TENS, ...COLLECTIVES].map(([word]) => word),
  ...COUNTABLE_WORDS,
  ...wordsIn(`cent cents - ‐ ‑ et virgule les ${BEFORE_COUNTS}`),
]);
/** What must stand beside a number of one to three digits: behind it, or before. */
const BEHIND_DIGITS = new WordSet(() => [
  ...[...MONTHS, ...MONTH_ABBREVIATIONS].map(([word]) => word),
  ...COUNTABLE_WORDS,
  ...wordsIn(`${ORDINAL_SUFFIXES} et ou au à , / . - – ‐ ‑ —`),
]);
const BEFORE_DIGITS = new WordSet(() => wordsIn('le en période et ou'));

/** Whether some rule may start with token `i`. */
export function mayStart(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]!;
  const next = wordAt(tokens, i + 1);
  if (tokens.kind[i] === KIND.digits)
    return (
      lengthOf(tokens, i) > 3 ||
      BEHIND_DIGITS.has(next) ||
      BEFORE_DIGITS.has(wordAt(tokens, i - 1)) ||
      isDigits(tokens, i + 1)
    );
  if (!STARTS.has(word)) return false;
  if (GATED.has(word)) return SECOND.has(next);
  return !NUMBERED.has(word) || NUMBER.has(next) || isDigits(tokens, i + 1);
}

/** What the first rule that reads something at token `i` reads; undefined where none does. */
export function readPoint(source: Source, i: number): Parsed | undefined {
  const { tokens } = source;
  const rules = tokens.kind[i] === KIND.digits ? DIGIT_RULES : RULES[wordAt(tokens, i)];
  if (rules === undefined) return undefined;
  for (const rule of rules) {
    const parsed = rule(source, i);
    if (parsed !== undefined) return parsed;
  }
  return undefined;
}
