/** Places days in the calendar: their year, or their month, chosen where the words leave it open. */
import { civilDate, dayNumber, easterOf, isDay, weekdayOf } from './calendar.ts';
import type { Expression, Side } from './expression.ts';
import { boundsOf, type Period } from './period.ts';
import { type Reference, sideOf } from './reference.ts';
import type { Tense } from './tense.ts';

/** In days: a verb in the past does not put « le 7 mai » eleven months back (« ont déposé un préavis pour le 7 mai »). */
const NEAREST_COMING = 65;
/** « lundi 13 juin », « le 13 juin 2016 », « le 13 »: the year that the weekday fits, else the side said, else the nearest. */
export function resolveDay(
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

/** A movable feast, in the year said, else on the side said or the nearest one. */
export function resolveFeast(
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

/** A bare weekday is the nearest one on its side; a dispatch tells what has happened, so the past where no verb says more. */
export function resolveWeekday(
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
