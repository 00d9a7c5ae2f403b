import { MONTH_ABBREVIATIONS, MONTHS, SEASONS, WEEKDAYS } from '../../lexicon/dates.ts';
import { TENS as NUMBER_TENS, UNITS as NUMBER_UNITS, ORDINALS } from '../../lexicon/numerals.ts';
import { KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, wordId } from '../../text/vocabulary.ts';
import * as days from './days.ts';
import * as eras from './eras.ts';
import type { Parsed } from './expression.ts';
import { HOLIDAY, holiday } from './holidays.ts';
import * as months from './months.ts';
import * as relative from './relative.ts';
import type { Rule, Source } from './rule.ts';
import { week } from './weeks.ts';
import { NARRATIVE_DAY, RELATIVE_DAY, UNIT } from './words.ts';
import * as years from './years.ts';

/** Rules by the word they start with, in the order they are tried; the first that reads something wins. */
const RULES: Rule[][] = [];
const on = (ids: readonly number[], ...rules: Rule[]): void => {
  for (const id of ids) {
    while (RULES.length <= id) RULES.push([]);
    RULES[id]!.push(...rules);
  }
};
const ids = (entries: ReadonlyArray<readonly [string, unknown]>): number[] => entries.map(([word]) => intern(word));
const NUMBER_WORD_IDS = ids([...NUMBER_UNITS, ...NUMBER_TENS, ['cent', 100]]);
const COUNTED = [relative.narrativeOffset, relative.within, relative.run, months.firstMonths];
const DIGIT_RULES: Rule[] = [
  holiday,
  days.numericDay,
  days.day,
  months.quarter,
  eras.century,
  ...COUNTED,
  days.dayOfMonth,
  years.year,
  years.twoDigitYear,
  eras.nextDecade,
];

on(NUMBER_WORD_IDS, ...COUNTED);
on(HOLIDAY.firstWords(), holiday);

on(RELATIVE_DAY.firstWords(), relative.relativeDay);
on(NARRATIVE_DAY.firstWords(), relative.narrativeDay);
on([intern('il'), intern('voici'), intern('voilà'), intern('dans')], relative.ago);
on(ids(WEEKDAYS), days.day, days.weekday);
on([...ids(MONTHS), ...ids(MONTH_ABBREVIATIONS), wordId('fevrier'), wordId('aout'), wordId('decembre')], months.month);
on([...ids(SEASONS), wordId('ete')], months.season);
on([intern('années'), wordId('annees')], eras.decade);
on(UNIT.firstWords(), week, relative.relativeUnit, relative.bareUnit);
on([intern('ce'), intern('cet'), intern('cette'), intern('même')], relative.relativeUnit);
on(ids(ORDINALS), months.quarter, days.day, eras.century);
on(['t', 'q', 's', 'h'].map(intern), months.quarter);
on(eras.centuryWords().map(intern), eras.century);

/** Which words some rule starts with: one question for each token of a text. */
const STARTS = new Uint8Array(RULES.length);
for (const [id, rules] of RULES.entries()) if (rules.length > 0) STARTS[id] = 1;

/** Whether some rule starts with token `i`. */
export function mayStart(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === KIND.digits || STARTS[tokens.word[i]!] === 1;
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
