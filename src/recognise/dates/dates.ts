import { STREETS } from '../../lexicon/holidays.ts';
import type { DateMod } from '../../schema/document.ts';
import type { Sentences } from '../../text/sentences.ts';
import { KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { WordSet, wordsIn } from '../../text/vocabulary.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { parseIsoDay } from './calendar.ts';
import { type Chronicle, chronicleAfter, inChronicle } from './chronicle.ts';
import { isRelative, partialOf, sideReason } from './describe.ts';
import type { Expression, Parsed } from './expression.ts';
import { readListedDay, readSpan, readWithin, shareMonth } from './joined.ts';
import type { Period } from './period.ts';
import { resolve } from './resolve.ts';
import type { Source } from './rule.ts';
import { mayStart, readPoint } from './rules.ts';
import { type ModMatch, modBefore, referenceOf } from './surroundings.ts';
import { AU, DU, EDGES } from './words.ts';

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
  const source: Source = {
    tokens,
    numeralAt: (i) => numeralAt(numerals, i),
    startsSentence: (i) => sentences[positionOf(sentences.length, i, (at) => sentences[at]!)] === i,
  };
  const point = (i: number): Parsed | undefined => readListedDay(tokens, i, point) ?? readPoint(source, i);
  const found: DateMention[] = [];
  let focus: Period | undefined;
  let day: { period: Period; at: number } | undefined;
  let chronicle: Chronicle | undefined;
  let sentence = 0;
  let last = 0;

  for (let i = 0; i < tokens.length; ) {
    const single = mayStart(tokens, i) ? point(i) : undefined;
    if (single === undefined) {
      i++;
      continue;
    }
    const parsed = readSpan(tokens, single, point) ?? readWithin(tokens, shareMonth(tokens, single, point), point);
    if (isStreet(tokens, parsed) || isYearly(tokens, parsed)) {
      i = parsed.end;
      continue;
    }
    const mod = modBefore(tokens, parsed, last);
    if (!stands(tokens, parsed, mod, found.at(-1))) {
      i++;
      continue;
    }
    while (sentences[sentence + 1]! <= parsed.first) sentence++;
    const bounds = { from: sentences[sentence]!, to: sentences[sentence + 1]! };
    const reference = referenceOf(
      tokens,
      bounds,
      parsed,
      mod,
      found.at(-1),
      focus,
      dayNear(day, parsed.first),
      anchorDay,
    );
    const opens = (mod?.first ?? parsed.first) - bounds.from <= OPENING;
    const told =
      opens && reference.tense !== 'future' && chronicle !== undefined ? inChronicle(parsed, chronicle) : undefined;
    const period = told ?? resolve(parsed.expression, reference);
    chronicle = chronicleAfter(chronicle, parsed, period, opens, anchorDay);
    const { expression, end, rule } = parsed;
    found.push({
      first: mod?.first ?? parsed.first,
      end,
      expression,
      period,
      partial: partialOf(expression),
      mod: mod?.mod ?? null,
      relative: isRelative(expression),
      rule: `${rule}${sideReason(expression, reference.said)}`,
    });
    if (period !== undefined && period.unit !== 'span' && period.unit !== 'century') focus = period;
    if (period?.unit === 'day') day = { period, at: end };
    last = end;
    i = end;
  }
  return found;
}

const numeralAt = (numerals: readonly Numeral[], i: number): Numeral | undefined => {
  const found = numerals[positionOf(numerals.length, i, (at) => numerals[at]!.first)];
  return found?.first === i ? found : undefined;
};

/** Where `i` stands, or would stand, among `length` ascending numbers: few dates ask, so no table is made of them. */
function positionOf(length: number, i: number, numberAt: (at: number) => number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) < i) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last day named, where it is still in the reader's ear at token `i`. */
const dayNear = (day: { period: Period; at: number } | undefined, i: number): Period | undefined =>
  day !== undefined && i - day.at <= DAY_MEMORY ? day.period : undefined;
/** In tokens. */
const DAY_MEMORY = 120;

/** How many tokens from its sentence's start a date opens it: « Au début du mois de mai ». */
const OPENING = 3;

/** « rue du 8 mai 1945 ». */
const isStreet = (tokens: Tokens, { expression, first }: Parsed): boolean =>
  expression.kind === 'day' && wordAt(tokens, first - 1) === DU && STREET.has(wordAt(tokens, first - 2));
/** « tous les 14 juillet », « chaque 1er mai ». */
const isYearly = (tokens: Tokens, { expression, first }: Parsed): boolean =>
  expression.kind === 'day' && (EACH.has(wordAt(tokens, first - 1)) || TOUS.has(wordAt(tokens, first - 2)));
const EACH = new WordSet(['chaque']);
/** « chaque début d'année », « boucler ses fins de mois ». */
const isHabit = (tokens: Tokens, first: number): boolean =>
  EACH.has(wordAt(tokens, first - 1)) || ENDS.has(wordAt(tokens, first));
const ENDS = new WordSet(['fins', 'débuts'], { exact: true });
const TOUS = new WordSet(['tous'], { exact: true });
const STREET = new WordSet(() => wordsIn(STREETS));

/** How many tokens back the month of « le 13 » may be named. */
const MONTH_REACH = 40;
/**
 * A bare « année », « mois » is a date only as « la fin de l'année »; a lone day number only in a stretch, or as « le 13 »
 * where a day or month was named just before.
 */
function stands(
  tokens: Tokens,
  { expression, rule, first, end }: Parsed,
  mod: ModMatch | undefined,
  before: DateMention | undefined,
): boolean {
  if (rule === 'date.day-of-month' && expression.kind === 'day') {
    const unit = before?.period?.unit;
    return (unit === 'day' || unit === 'month') && first - before!.end <= MONTH_REACH;
  }
  if (expression.kind === 'weekday' && expression.side === undefined && tokens.word[first - 1] === AU) return false;
  if (rule === 'date.bare-unit')
    return mod !== undefined && EDGES.has(mod.mod) && !isHabit(tokens, mod.first) && tokens.kind[end] !== KIND.digits;
  return !(expression.kind === 'day' && expression.month === undefined && expression.weekday === undefined);
}
