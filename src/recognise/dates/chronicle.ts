/** Chronologies: « Le 24 novembre 2011, deux hommes sont enlevés. Début décembre, … » goes on in 2011, not this year. */
import { civilDate, dayNumber, isDay, weekdayOf } from './calendar.ts';
import type { Parsed } from './expression.ts';
import { boundsOf, type Period } from './period.ts';

/** In days: what happened nearer than this is told without its year. */
const LONG_AGO = 200;
/** How many tokens apart the dates of a chronology may stand. */
const APART = 120;

/** Where a chronology stands: at the date of a sentence that ends before token `end`. */
export interface Chronicle {
  readonly period: Period;
  readonly end: number;
}

/** Where a chronology stands after a date (`opens`: the first words of its sentence); undefined where the text tells of the present. */
export function chronicleAfter(
  before: Chronicle | undefined,
  { expression, end }: Parsed,
  period: Period | undefined,
  opens: boolean,
  anchor: number | undefined,
): Chronicle | undefined {
  if (period === undefined || anchor === undefined || (period.unit !== 'day' && period.unit !== 'month')) return before;
  if (anchor - boundsOf(period)[1] <= LONG_AGO) return undefined;
  const dated = (expression.kind === 'day' || expression.kind === 'month') && expression.year !== undefined;
  return opens && (dated || before !== undefined) ? { period, end } : before;
}

/** The day or month without its year in a chronology: the first one not before where it stands. */
export function inChronicle({ expression, first }: Parsed, { period, end }: Chronicle): Period | undefined {
  if (first - end > APART) return undefined;
  if (expression.kind !== 'day' && expression.kind !== 'month') return undefined;
  if (expression.month === undefined || expression.year !== undefined || expression.side !== undefined)
    return undefined;
  const { year, month, day } = civilDate(boundsOf(period)[0]);
  const { month: index } = expression;
  if (expression.kind === 'month') return { unit: 'month', year: index < month ? year + 1 : year, index };
  const passed = index < month || (index === month && expression.day < day);
  const then = passed ? year + 1 : year;
  if (!isDay(then, index, expression.day)) return undefined;
  const number = dayNumber(then, index, expression.day);
  const fits = expression.weekday === undefined || expression.weekday === weekdayOf(number);
  return fits ? { unit: 'day', number } : undefined;
}
