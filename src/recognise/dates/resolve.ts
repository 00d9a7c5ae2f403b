import { civilDate, dayNumber, easterOf, isDay, weekdayOf } from './calendar.ts';
import type { Expression, Side } from './expression.ts';
import { boundsOf, type Period, periodAt, shift, type Unit } from './period.ts';
import type { Tense } from './tense.ts';

/** What an expression is placed against. */
export interface Reference {
  /** The day of publication; undefined where it is not known. */
  readonly anchor: number | undefined;
  /** The stretch that the text speaks of just here: what « la veille » and « la même année » start from. */
  readonly focus: Period | undefined;
  readonly tense: Tense;
  /** The date said before in the same sentence, if there is one. */
  readonly near?: Period | undefined;
  /** The day that this one follows in a list of weekdays: « lundi et mardi ». */
  readonly after?: number | undefined;
}

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
    case 'month': {
      if (expression.year !== undefined) return { unit: 'month', year: expression.year, index: expression.month };
      const { anchor } = reference;
      if (anchor === undefined) return undefined;
      const now = civilDate(anchor);
      const year = now.year + yearShift(expression.month - now.month, expression.side, reference.tense);
      return { unit: 'month', year, index: expression.month };
    }
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
      const year = expression.year ?? yearOf(reference.anchor);
      return year === undefined ? undefined : { unit: 'week', year, index: expression.week };
    }
    case 'weekday':
      return resolveWeekday(expression, reference);
    case 'offset':
      return reference.anchor === undefined
        ? undefined
        : resolveOffset(expression.unit, expression.count, reference.anchor, reference.tense);
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

const yearOf = (anchor: number | undefined): number | undefined =>
  anchor === undefined ? undefined : civilDate(anchor).year;

const sideOf = (side: Side | undefined, tense: Tense): 'past' | 'future' | 'this' | undefined => side ?? tense;

/**
 * How many years from the anchor's a month lies that is `distance` months after the anchor's. Its own words decide
 * (« dernier »), then its verb, unless that puts it further off than the press leaves a year unsaid; else the nearest.
 */
function yearShift(distance: number, side: Side | undefined, tense: Tense): number {
  if (side === 'this') return 0;
  if (side === 'past') return distance > 0 ? -1 : 0;
  if (side === 'future') return distance < 0 ? 1 : 0;
  if (tense === 'past' && (distance <= 0 || distance >= 12 - FURTHEST_PAST)) return distance <= 0 ? 0 : -1;
  if (tense === 'future' && (distance >= 0 || distance <= FURTHEST_FUTURE - 12)) return distance >= 0 ? 0 : 1;
  return distance > 6 ? -1 : distance < -6 ? 1 : 0;
}

/** In days: a verb in the past does not put « le 7 mai » eleven months back (« ont déposé un préavis pour le 7 mai »). */
const NEAREST_COMING = 65;
/** In months. */
const FURTHEST_PAST = 11;
const FURTHEST_FUTURE = 8;

/** So many units from the anchor, at the grain of the unit: « il y a deux ans » is a year. A Monday's « ce week-end » is over. */
function resolveOffset(unit: Unit, count: number, anchor: number, tense: Tense): Period {
  const over = unit === 'weekend' && count === 0 && tense === 'past' && weekdayOf(anchor) <= 3;
  return shift(unit, anchor, over ? -1 : count);
}

function resolveDay(
  { day, month, year, weekday, side }: Extract<Expression, { kind: 'day' }>,
  { anchor, tense, focus }: Reference,
): Period | undefined {
  if (year !== undefined && month !== undefined) return dayPeriod(year, month, day);
  if (anchor === undefined) return undefined;
  const now = civilDate(anchor);
  if (month === undefined) return resolveDayOfMonth(day, weekday, anchor, sideOf(side, tense), focus);
  if (weekday !== undefined) {
    const near = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((distance) => now.year + distance);
    const fitting = near.find(
      (candidate) => isDay(candidate, month, day) && weekdayOf(dayNumber(candidate, month, day)) === weekday,
    );
    if (fitting !== undefined) return dayPeriod(fitting, month, day);
  }
  const chosen = sideOf(side, tense);
  const thisYear = isDay(now.year, month, day) ? dayNumber(now.year, month, day) : undefined;
  if (thisYear === undefined) return dayPeriod(now.year + 1, month, day) ?? dayPeriod(now.year - 1, month, day);
  const distance = thisYear - anchor;
  if (side === 'past' && distance > 0) return dayPeriod(now.year - 1, month, day);
  if (chosen === 'past' && distance > 0) return dayPeriod(now.year - (distance >= NEAREST_COMING ? 1 : 0), month, day);
  if (chosen === 'future' && distance < -200) return dayPeriod(now.year + 1, month, day);
  if (chosen === undefined && distance > 183) return dayPeriod(now.year - 1, month, day);
  if (chosen === undefined && distance < -183) return dayPeriod(now.year + 1, month, day);
  return dayPeriod(now.year, month, day);
}

const dayPeriod = (year: number, month: number, day: number): Period | undefined =>
  isDay(year, month, day) ? { unit: 'day', number: dayNumber(year, month, day) } : undefined;

/** « le 13 », « lundi 13 »: in the month of the narrative, or the nearest month where the weekday fits. */
function resolveDayOfMonth(
  day: number,
  weekday: number | undefined,
  anchor: number,
  side: Side | Tense,
  focus: Period | undefined,
): Period | undefined {
  const start =
    weekday === undefined && focus !== undefined && (focus.unit === 'day' || focus.unit === 'month')
      ? boundsOf(focus)[0]
      : anchor;
  const { year, month } = civilDate(start);
  const order = side === 'future' ? [0, 1, -1, 2, -2] : [0, -1, 1, -2, 2];
  for (const distance of order) {
    const index = year * 12 + month - 1 + distance;
    const candidate = dayPeriod(Math.floor(index / 12), (index % 12) + 1, day);
    if (candidate?.unit !== 'day') continue;
    if (weekday === undefined || weekdayOf(candidate.number) === weekday) return candidate;
  }
  return undefined;
}

function resolvePart(
  kind: 'quarter' | 'half',
  index: number,
  year: number | undefined,
  { anchor, near, tense }: Reference,
): Period | undefined {
  if (year !== undefined) return { unit: kind, year, index };
  if (near?.unit === 'year' && anchor !== undefined && near.year < civilDate(anchor).year)
    return { unit: kind, year: near.year, index };
  if (anchor === undefined) return undefined;
  const now = civilDate(anchor);
  const current = kind === 'quarter' ? Math.ceil(now.month / 3) : Math.ceil(now.month / 6);
  const shifted =
    index > current &&
    tense !== 'future' &&
    (kind === 'quarter' ? index - current > 1 || tense === 'past' : tense === 'past');
  return { unit: kind, year: now.year - (shifted ? 1 : 0), index };
}

function resolveSeason(
  { season, year, side }: Extract<Expression, { kind: 'season' }>,
  { anchor, tense }: Reference,
): Period | undefined {
  if (year !== undefined) return { unit: 'season', year, season };
  if (anchor === undefined) return undefined;
  const now = civilDate(anchor);
  const start = { SP: 3, SU: 6, FA: 9, WI: 12 }[season];
  if (season === 'WI' && now.month <= 3 && side !== 'future') return { unit: 'season', year: now.year - 1, season };
  const over = now.month > start + 2;
  const coming = now.month < start;
  const chosen = sideOf(side, tense);
  const shiftYears =
    side === 'this'
      ? 0
      : side === 'future'
        ? coming
          ? 0
          : 1
        : side === 'past'
          ? over || (season !== 'WI' && now.month >= start && now.month <= start + 2)
            ? 0
            : -1
          : coming && chosen === 'past'
            ? -1
            : over && chosen === 'future'
              ? 1
              : 0;
  return { unit: 'season', year: now.year + shiftYears, season };
}

/** A movable feast, in the year said, else on the side said or the nearest one. */
function resolveFeast(
  { easter, year, side }: Extract<Expression, { kind: 'feast' }>,
  { anchor, tense }: Reference,
): Period | undefined {
  if (year !== undefined) return { unit: 'day', number: easterOf(year) + easter };
  if (anchor === undefined) return undefined;
  const now = civilDate(anchor).year;
  const near = [now - 1, now, now + 1]
    .map((candidate) => easterOf(candidate) + easter)
    .sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor));
  const chosen = sideOf(side, tense);
  const fitting =
    chosen === 'past'
      ? near.find((day) => day <= anchor)
      : chosen === 'future'
        ? near.find((day) => day >= anchor)
        : near[0];
  return { unit: 'day', number: fitting ?? near[0]! };
}

/** The week of a day, or its weekend: the one it stands in or next to, Thursday's the coming one. */
function weekOf(unit: 'week' | 'weekend', day: number): Period {
  return unit === 'weekend' && weekdayOf(day) <= 3 ? shift(unit, day, -1) : periodAt(unit, day);
}

/** So many units up to the anchor or from it on: years by their numbers, shorter units to the day. */
function resolveRun(unit: Unit, count: number, anchor: number): Period {
  const grain: Unit = unit === 'year' || unit === 'decade' || unit === 'century' ? 'year' : 'day';
  const now = periodAt(grain, anchor);
  const far =
    grain === 'year'
      ? shift('year', anchor, unit === 'year' ? count : count * (unit === 'decade' ? 10 : 100))
      : dayAfter(unit, anchor, count);
  return count < 0 ? { unit: 'span', begin: far, end: now } : { unit: 'span', begin: now, end: far };
}

/** The day so many units from `anchor`: the same day of another month, or its last one. */
function dayAfter(unit: Unit, anchor: number, count: number): Period {
  if (unit === 'day') return { unit, number: anchor + count };
  if (unit === 'week' || unit === 'weekend') return { unit: 'day', number: anchor + 7 * count };
  const { year, month, day } = civilDate(anchor);
  const index = year * 12 + month - 1 + count * (unit === 'quarter' ? 3 : unit === 'half' ? 6 : 1);
  const [from, to] = boundsOf({ unit: 'month', year: Math.floor(index / 12), index: (index % 12) + 1 });
  return { unit: 'day', number: Math.min(from + day - 1, to) };
}

/** A bare weekday is the nearest one on its side; a dispatch tells what has happened, so the past where no verb says more. */
function resolveWeekday(
  { weekday, side, weeks = 0 }: Extract<Expression, { kind: 'weekday' }>,
  { anchor, tense, after }: Reference,
): Period | undefined {
  if (after !== undefined && side === undefined)
    return { unit: 'day', number: after + ((weekday - weekdayOf(after) + 7) % 7 || 7) };
  if (anchor === undefined) return undefined;
  const today = weekdayOf(anchor);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  if (side === 'past') return { unit: 'day', number: anchor - (back || 7) };
  if (side === 'future') return { unit: 'day', number: anchor + (ahead || 7) + 7 * weeks };
  const coming = side === 'this' && tense === undefined ? ahead < back : tense === 'future';
  return { unit: 'day', number: coming ? anchor + ahead : anchor - back };
}

function resolveNarrative(unit: Unit, count: number, focus: Period | undefined): Period | undefined {
  if (focus === undefined) return undefined;
  const [from] = boundsOf(focus);
  if (unit === 'day' && focus.unit !== 'day') return undefined;
  return count === 0 ? periodAt(unit, from) : shift(unit, from, count);
}

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

const lacksYear = (expression: Expression): boolean =>
  (expression.kind === 'day' ||
    expression.kind === 'month' ||
    expression.kind === 'quarter' ||
    expression.kind === 'half' ||
    expression.kind === 'season') &&
  expression.year === undefined;
