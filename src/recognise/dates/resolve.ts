import { civilDate, dayNumber, isoWeek, mondayOf, weekdayOf } from './calendar.ts';
import type { Expression } from './expression.ts';
import { boundsOf, type Period } from './period.ts';
import { resolveDay, resolveFeast, resolveWeekday } from './place-days.ts';
import { resolveMonth, resolvePart, resolveSeason } from './place-parts.ts';
import { resolveNarrative, resolveOffset, resolveRun, weekOf } from './place-steps.ts';
import type { Reference } from './reference.ts';

/**
 * Places an expression in the calendar. Undefined where the anchor or the narrative does not say it: never a guess.
 * A day, month or weekday without its year goes to the side that its words or its verb say, else to the nearest.
 */
export function resolve(expression: Expression, reference: Reference): Period | undefined {
  const period = place(expression, reference);
  return period !== undefined && isWritable(period) ? period : undefined;
}

/** Whether four digits can write the years of a period: « il y a 60.000 ans » is no date. */
function isWritable(period: Period): boolean {
  const [from, to] = boundsOf(period);
  return from >= FIRST_DAY && to <= LAST_DAY;
}

const FIRST_DAY = dayNumber(1, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

function place(expression: Expression, reference: Reference): Period | undefined {
  switch (expression.kind) {
    case 'day':
      return resolveDay(expression, reference);
    case 'month':
      return resolveMonth(expression, reference);
    case 'quarter':
    case 'half':
      return resolvePart(expression.kind, expression.index, expression.year, reference);
    case 'season':
      return resolveSeason(expression, reference);
    case 'year':
    case 'decade':
    case 'century':
      return { unit: expression.kind, year: expression.year };
    case 'week': {
      const year = expression.year ?? weekYear(expression.week, reference.anchor);
      return year === undefined ? undefined : { unit: 'week', year, index: expression.week };
    }
    case 'weekday':
      return resolveWeekday(expression, reference);
    case 'offset':
      return reference.anchor === undefined
        ? undefined
        : resolveOffset(
            expression.unit,
            expression.count,
            reference.anchor,
            reference.tense,
            reference.ending === true,
          );
    case 'narrative':
      return resolveNarrative(expression.unit, expression.count, reference.focus);
    case 'months': {
      const year = expression.year ?? yearOf(reference.anchor);
      if (year === undefined) return undefined;
      return {
        unit: 'span',
        begin: { unit: 'month', year, index: 1 },
        end: { unit: 'month', year, index: expression.count },
      };
    }
    case 'feast':
      return resolveFeast(expression, reference);
    case 'around': {
      const day = resolve(expression.day, reference);
      return day?.unit === 'day' ? weekOf(expression.unit, day.number) : undefined;
    }
    case 'beside': {
      const day = resolve(expression.day, reference);
      return day?.unit === 'day' ? { unit: 'day', number: day.number + expression.count } : undefined;
    }
    case 'run':
      return reference.anchor === undefined
        ? undefined
        : resolveRun(expression.unit, expression.count, reference.anchor);
    case 'within':
      return resolveWithin(expression.inner, resolve(expression.outer, reference), reference);
    case 'span':
      return resolveSpan(expression.begin, expression.end, reference);
  }
}

/** The ISO year of a week said without it: the nearest that has such a week. */
function weekYear(week: number, anchor: number | undefined): number | undefined {
  if (anchor === undefined) return undefined;
  const { year } = isoWeek(anchor);
  const far = (candidate: number): number => Math.abs(mondayOf(candidate, week) - anchor);
  return [year - 1, year, year + 1]
    .filter((candidate) => isoWeek(mondayOf(candidate, week)).week === week)
    .reduce((best, candidate) => (far(candidate) < far(best) ? candidate : best));
}

const yearOf = (anchor: number | undefined): number | undefined =>
  anchor === undefined ? undefined : civilDate(anchor).year;

function resolveWithin(inner: Expression, outer: Period | undefined, reference: Reference): Period | undefined {
  if (outer === undefined) return undefined;
  const { year, month } = civilDate(boundsOf(outer)[0]);
  if (inner.kind === 'month' || inner.kind === 'season' || inner.kind === 'quarter' || inner.kind === 'half')
    return resolve({ ...inner, year }, reference);
  if (inner.kind === 'day') return resolve({ ...inner, month: inner.month ?? month, year }, reference);
  return undefined;
}

/** A stretch between two dates: the year and month said once count for both ends, and it runs forward. */
function resolveSpan(begin: Expression, end: Expression, reference: Reference): Period | undefined {
  if (begin.kind === 'weekday' && end.kind === 'weekday') return resolveWeekdays(begin, end, reference);
  const last = resolve(end, reference);
  if (last === undefined) return undefined;
  const until = civilDate(boundsOf(last)[0]);
  let open = begin;
  if (open.kind === 'day' && open.month === undefined && end.kind === 'day') {
    if (until.month !== undefined) open = { ...open, month: until.month, year: until.year };
  } else if (lacksYear(open)) {
    const sameYear = resolve({ ...open, year: until.year } as Expression, reference);
    const wraps = sameYear !== undefined && boundsOf(sameYear)[0] > boundsOf(last)[0];
    open = { ...open, year: until.year - (wraps ? 1 : 0) } as Expression;
  }
  const first = resolve(open, reference);
  if (first === undefined) return undefined;
  return { unit: 'span', begin: first, end: last };
}

/**
 * « de lundi à mercredi »: behind its first day where that is to come, else before its last. Said on the first day itself
 * with no verb (« dans la nuit de samedi à dimanche »), it is to come.
 */
function resolveWeekdays(
  begin: Extract<Expression, { kind: 'weekday' }>,
  end: Extract<Expression, { kind: 'weekday' }>,
  reference: Reference,
): Period | undefined {
  const { anchor, tense } = reference;
  const length = (end.weekday - begin.weekday + 7) % 7 || 7;
  const starts = tense === undefined && anchor !== undefined && weekdayOf(anchor) === begin.weekday;
  const coming = end.side === undefined && (tense === 'future' || starts);
  const known = resolve(coming ? begin : end, coming ? { ...reference, tense: 'future' } : reference);
  if (known?.unit !== 'day') return undefined;
  const first = coming ? known.number : known.number - length;
  return { unit: 'span', begin: { unit: 'day', number: first }, end: { unit: 'day', number: first + length } };
}

const lacksYear = (expression: Expression): boolean =>
  (expression.kind === 'day' ||
    expression.kind === 'month' ||
    expression.kind === 'quarter' ||
    expression.kind === 'half' ||
    expression.kind === 'season') &&
  expression.year === undefined;
