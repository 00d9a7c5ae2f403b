import { MONTH_ABBREVIATIONS, MONTHS, SEASONS, WEEKDAYS } from '../../lexicon/dates.ts';
import { TENS as NUMBER_TENS, UNITS as NUMBER_UNITS, ORDINALS } from '../../lexicon/numerals.ts';
import type { DateMod } from '../../schema/document.ts';
import type { Sentences } from '../../text/sentences.ts';
import { KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, wordId } from '../../text/vocabulary.ts';
import type { Numeral } from '../numerals/numerals.ts';
import { NUMBER_WORDS } from '../numerals/words.ts';
import { parseIsoDay } from './calendar.ts';
import * as days from './days.ts';
import type { Expression, Parsed } from './expression.ts';
import { HOLIDAY, holiday } from './holidays.ts';
import { readListedDay, readSpan, shareMonth } from './joined.ts';
import * as months from './months.ts';
import type { Period } from './period.ts';
import * as relative from './relative.ts';
import { resolve } from './resolve.ts';
import type { Rule, Source } from './rule.ts';
import { type Tense, tenseAround } from './tense.ts';
import { week } from './weeks.ts';
import { EDGES, isNear, modEndingAt, NARRATIVE_DAY, RELATIVE_DAY, UNIT } from './words.ts';
import * as years from './years.ts';

/** A date in the text over the tokens `[first, end)`, placed in the calendar where its words and the anchor allow. */
export interface DateMention {
  readonly first: number;
  readonly end: number;
  readonly expression: Expression;
  readonly period: Period | undefined;
  /** A TIMEX3 value without its year (« 13 juin » → `XXXX-06-13`), where no anchor gives one. */
  readonly partial: string | undefined;
  readonly mod: DateMod | null;
  /** Whether the day of publication, or another date of the text, decided its value. */
  readonly relative: boolean;
  /** Its last part says what chose the year, or the week, where the words leave it open: see `sideReason`. */
  readonly rule: string;
}

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
  years.century,
  ...COUNTED,
  days.dayOfMonth,
  years.year,
];

on(HOLIDAY.firstWords(), holiday);

on(RELATIVE_DAY.firstWords(), relative.relativeDay);
on(NARRATIVE_DAY.firstWords(), relative.narrativeDay);
on([intern('il'), intern('voici'), intern('voilà'), intern('dans')], relative.ago);
on(ids(WEEKDAYS), days.day, days.weekday);
on([...ids(MONTHS), ...ids(MONTH_ABBREVIATIONS), wordId('fevrier'), wordId('aout'), wordId('decembre')], months.month);
on([...ids(SEASONS), wordId('ete')], months.season);
on([intern('années'), wordId('annees')], years.decade);
on(UNIT.firstWords(), week, relative.relativeUnit, relative.bareUnit);
on([intern('ce'), intern('cet'), intern('cette'), intern('même')], relative.relativeUnit);
on(ids(ORDINALS), months.quarter, days.day);
on(['t', 'q', 's', 'h'].map(intern), months.quarter);
for (const roman of 'x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xe xie xiie xiiie xive xve xvie xviie xviiie xixe xxe xxie'.split(
  ' ',
))
  on([intern(roman)], years.century);

/** Which words some rule starts with: one question for each token of a text. */
const STARTS = new Uint8Array(Math.max(RULES.length, ...NUMBER_WORD_IDS.map((id) => id + 1)));
for (const [id, rules] of RULES.entries()) if (rules.length > 0) STARTS[id] = 1;
for (const id of NUMBER_WORD_IDS) STARTS[id] = 1;

/**
 * Every date of the text, in order, none overlapping another. Never throws. `anchor` is the day of publication,
 * `YYYY-MM-DD`; without it what depends on it has no period.
 */
export function recogniseDates(
  tokens: Tokens,
  sentences: Sentences,
  numerals: readonly Numeral[],
  anchor: string | undefined,
): DateMention[] {
  const anchorDay = anchor === undefined ? undefined : parseIsoDay(anchor);
  const byToken = new Map(numerals.map((numeral) => [numeral.first, numeral]));
  const starts = new Set(sentences);
  const source: Source = { tokens, numeralAt: (i) => byToken.get(i), startsSentence: (i) => starts.has(i) };
  const point = (i: number): Parsed | undefined => readListedDay(tokens, i, point) ?? readPoint(source, i);
  const found: DateMention[] = [];
  let focus: Period | undefined;
  let sentence = 0;
  let last = 0;

  for (let i = 0; i < tokens.length; ) {
    const single = mayStart(tokens, i) ? point(i) : undefined;
    if (single === undefined) {
      i++;
      continue;
    }
    const parsed = readSpan(tokens, single, point) ?? readWithin(tokens, shareMonth(tokens, single, point), point);
    const mod = modBefore(tokens, parsed, last);
    if (!stands(tokens, parsed, mod?.mod, found.at(-1))) {
      i++;
      continue;
    }
    while (sentences[sentence + 1]! <= parsed.first) sentence++;
    const tense =
      tenseFor(mod?.mod) ??
      tenseFor(mod === undefined ? undefined : modEndingAt(tokens, skipApprox(tokens, mod.first - 1))?.mod) ??
      tenseAround(tokens, parsed.first, parsed.end, sentences[sentence]!, sentences[sentence + 1]!) ??
      (mod?.mod === 'BEFORE' ? 'future' : undefined);
    const spoken = focusFor(tokens, parsed, focus, sentences[sentence]!, found.at(-1), anchorDay);
    const period = resolve(parsed.expression, {
      anchor: anchorDay,
      focus: spoken,
      near: nearIn(found.at(-1), sentences[sentence]!),
      tense,
      after: listedAfter(tokens, parsed, found.at(-1)),
    });
    const { expression, end, rule } = parsed;
    found.push({
      first: mod?.first ?? parsed.first,
      end,
      expression,
      period,
      partial: partialOf(expression),
      mod: mod?.mod ?? null,
      relative: isRelative(expression),
      rule: `${rule}${sideReason(expression, tense)}`,
    });
    if (period !== undefined && period.unit !== 'span' && period.unit !== 'century') focus = period;
    last = end;
    i = end;
  }
  return found;
}

function mayStart(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === KIND.digits || STARTS[tokens.word[i]!] === 1;
}

function readPoint(source: Source, i: number): Parsed | undefined {
  const { tokens } = source;
  const rules =
    tokens.kind[i] === KIND.digits
      ? DIGIT_RULES
      : NUMBER_WORDS.get(wordAt(tokens, i)) !== undefined
        ? COUNTED
        : RULES[wordAt(tokens, i)];
  if (rules === undefined) return undefined;
  for (const rule of rules) {
    const parsed = rule(source, i);
    if (parsed !== undefined) return parsed;
  }
  return undefined;
}

const OF_THE = new Set([intern('de'), intern("d'"), intern('du')]);

/** « juin de l'année dernière », « la fin du mois de juin 2016 »: a date placed inside a wider one. */
function readWithin(tokens: Tokens, inner: Parsed, point: (i: number) => Parsed | undefined): Parsed {
  const { kind } = inner.expression;
  if (kind !== 'month' && kind !== 'day' && kind !== 'quarter' && kind !== 'half' && kind !== 'season') return inner;
  if ('year' in inner.expression && inner.expression.year !== undefined) return inner;
  if (!OF_THE.has(wordAt(tokens, inner.end))) return inner;
  for (let at = inner.end + 1; at <= inner.end + 2; at++) {
    const outer = point(at);
    if (outer === undefined) continue;
    const wide =
      outer.expression.kind === 'offset' || outer.expression.kind === 'narrative' ? outer.expression.unit : undefined;
    if (wide !== 'year' && wide !== 'month') return inner;
    if (outer.rule === 'date.bare-unit') return inner;
    return {
      ...inner,
      end: outer.end,
      expression: { kind: 'within', inner: inner.expression, outer: outer.expression },
    };
  }
  return inner;
}

/** The mod said right before a date, nearest first; never reaching into the date before it. */
function modBefore(
  tokens: Tokens,
  { first, expression }: Parsed,
  last: number,
): { mod: DateMod; first: number } | undefined {
  if (!isNear(tokens, first)) return undefined;
  const match = modEndingAt(tokens, first - 1);
  if (match === undefined || match.first < last) return undefined;
  const exact =
    expression.kind === 'day' ||
    expression.kind === 'weekday' ||
    (expression.kind === 'offset' && expression.unit === 'day');
  return EDGES.has(match.mod) && exact ? undefined : match;
}

/** « depuis mars » is behind us and « jusqu'en mars » before us, whatever the verb. */
const tenseFor = (mod: DateMod | undefined): 'past' | 'future' | undefined =>
  mod === 'SINCE' ? 'past' : mod === 'UNTIL' ? 'future' : undefined;

/** « jusqu'à environ mi-novembre ». */
const skipApprox = (tokens: Tokens, i: number): number => (wordAt(tokens, i) === ENVIRON ? i - 1 : i);
const ENVIRON = intern('environ');

/** The period of the date before, if it stands in the same sentence. */
const nearIn = (before: DateMention | undefined, sentence: number): Period | undefined =>
  before !== undefined && before.first >= sentence ? before.period : undefined;

/**
 * What « un an plus tôt » starts from: the date its sentence stands at, else the day of publication, for it sets the
 * present against the past (« 45.000 abonnés, contre 18.000 un an plus tôt »). Shorter steps go on from the date before.
 */
function focusFor(
  tokens: Tokens,
  { first, expression }: Parsed,
  focus: Period | undefined,
  sentence: number,
  before: DateMention | undefined,
  anchor: number | undefined,
): Period | undefined {
  if (expression.kind !== 'narrative' || expression.unit !== 'year' || expression.count >= 0 || anchor === undefined)
    return focus;
  if (before !== undefined && before.first >= sentence) return focus;
  for (let i = first - 1; i >= Math.max(sentence, first - COMPARISON_REACH); i--) {
    if (tokens.word[i] === CONTRE) return { unit: 'day', number: anchor };
  }
  return focus;
}

const CONTRE = intern('contre');
/** How many tokens lie between « contre » and the date at most: « contre 1,2 million d'abonnés payants un an plus tôt ». */
const COMPARISON_REACH = 9;

/** The day before in a list of weekdays: « lundi et mardi » are two days in a row. */
function listedAfter(
  tokens: Tokens,
  { first, expression }: Parsed,
  before: DateMention | undefined,
): number | undefined {
  if (expression.kind !== 'weekday' || before?.expression.kind !== 'weekday' || before.period?.unit !== 'day')
    return undefined;
  return first === before.end + 1 && LISTS.has(wordAt(tokens, before.end)) ? before.period.number : undefined;
}

/** How many tokens back the month of « le 13 » may be named. */
const MONTH_REACH = 40;
const LISTS = new Set([intern('et'), intern('ou'), intern(',')]);

/**
 * A bare « année », « mois » is a date only as « la fin de l'année »; a lone day number only in a stretch, or as « le 13 »
 * where a day or month was named just before.
 */
function stands(
  tokens: Tokens,
  { expression, rule, first, end }: Parsed,
  mod: DateMod | undefined,
  before: DateMention | undefined,
): boolean {
  if (rule === 'date.day-of-month' && expression.kind === 'day') {
    const unit = before?.period?.unit;
    return (unit === 'day' || unit === 'month') && first - before!.end <= MONTH_REACH;
  }
  if (rule === 'date.bare-unit') return mod !== undefined && EDGES.has(mod) && tokens.kind[end] !== KIND.digits;
  return !(expression.kind === 'day' && expression.month === undefined && expression.weekday === undefined);
}

/**
 * What chose the side of the day of publication, for the rule's id: the date's own `.words` (« lundi dernier »), a `.verb`
 * near it, or neither (`.nearest`; of a weekday the dispatch's `.habit`, the past). Empty where there was nothing to choose.
 */
function sideReason(expression: Expression, tense: Tense): string {
  switch (expression.kind) {
    case 'weekday':
      return expression.side !== undefined ? '.words' : tense === undefined ? '.habit' : '.verb';
    case 'day':
    case 'month':
    case 'season':
    case 'feast':
      if (expression.year !== undefined) return '';
      return expression.side !== undefined ? '.words' : tense === undefined ? '.nearest' : '.verb';
    default:
      return '';
  }
}

function isRelative(expression: Expression): boolean {
  switch (expression.kind) {
    case 'offset':
    case 'narrative':
    case 'weekday':
    case 'run':
      return true;
    case 'around':
      return isRelative(expression.day);
    case 'within':
      return isRelative(expression.outer);
    case 'span':
      return isRelative(expression.end);
    default:
      return expression.year === undefined;
  }
}

/** The value of a day or month whose year nobody says. */
function partialOf(expression: Expression): string | undefined {
  if (expression.kind === 'month') return `XXXX-${String(expression.month).padStart(2, '0')}`;
  if (expression.kind !== 'day' || expression.month === undefined) return undefined;
  return `XXXX-${String(expression.month).padStart(2, '0')}-${String(expression.day).padStart(2, '0')}`;
}
