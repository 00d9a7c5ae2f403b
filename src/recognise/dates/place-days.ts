/** Places days in the calendar: their year, or their month, chosen where the words leave it open. */
import { civilDate, dayNumber, easterOf, isDay, weekdayOf } from './calendar.ts';
import type { Expression, Side } from './expression.ts';
import { boundsOf, type Period } from './period.ts';
import { type Reference, sideOf } from './reference.ts';

/**
 * How many days ahead of the day of publication a day without its year may lie, by the tense of its clause; further off it
 * is last year's. A verb in the past leaves room for what it announces (« ont déposé un préavis pour le 7 mai »); with no
 * verb, or one that speaks of what the day belongs to (« l'élection du 3 novembre »), the press looks back more than ahead.
 */
const FURTHEST = { told: 65, past: 65, near: 130, unsaid: 130, election: 180, future: 240 };
/** So near the day of publication a weekday that does not fit is a slip of the pen, no other year. */
const SLIP = 14;
/** How many years to look for the 29th of February. */
const LEAPS = 8;

/** « lundi 13 juin », « le 13 juin 2016 », « le 13 »: the year said, else the one the weekday fits, else by the side. */
export function resolveDay(
  { day, month, year, weekday, side }: Extract<Expression, { kind: 'day' }>,
  { anchor, tense, focus, attached, certain, election }: Reference,
): Period | undefined {
  if (year !== undefined && month !== undefined) return dayPeriod(year, month, day);
  if (anchor === undefined) return undefined;
  if (month === undefined) return resolveDayOfMonth(day, weekday, anchor, sideOf(side, tense), focus);
  const around = civilDate(anchor).year;
  const last = occurrence(anchor, around, month, day, -1);
  const next = occurrence(anchor, around, month, day, 1);
  if (last === undefined || next === undefined) return undefined;
  const slips = Math.min(anchor - last, next - anchor) <= SLIP;
  const fitting = weekday === undefined || slips ? undefined : yearOfWeekday(around, month, day, weekday);
  if (fitting !== undefined) return fitting;
  const sure = side ?? certain;
  const held = attached && tense === 'past' ? undefined : tense;
  const furthest = FURTHEST[election && tense !== 'told' ? 'election' : (held ?? 'unsaid')];
  const ahead = sure === 'future' || (sure !== 'past' && (next - anchor) * 365 <= furthest * (next - last));
  return { unit: 'day', number: ahead ? next : last };
}

/** The last such day up to the anchor (`step` -1), or the first one behind it (1). */
function occurrence(anchor: number, around: number, month: number, day: number, step: -1 | 1): number | undefined {
  for (let year = around; Math.abs(year - around) <= LEAPS; year += step) {
    if (!isDay(year, month, day)) continue;
    const number = dayNumber(year, month, day);
    if (step < 0 ? number <= anchor : number > anchor) return number;
  }
  return undefined;
}

/** The day in the nearest year in which it falls on its weekday. */
function yearOfWeekday(around: number, month: number, day: number, weekday: number): Period | undefined {
  for (const distance of [0, -1, 1, -2, 2, -3, 3, -4, 4]) {
    const year = around + distance;
    if (isDay(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday)
      return dayPeriod(year, month, day);
  }
  return undefined;
}

const dayPeriod = (year: number, month: number, day: number): Period | undefined =>
  isDay(year, month, day) ? { unit: 'day', number: dayNumber(year, month, day) } : undefined;

/** « le 13 », « lundi 13 »: in the month of the narrative, or the nearest month where the weekday fits. */
function resolveDayOfMonth(
  day: number,
  weekday: number | undefined,
  anchor: number,
  side: Side | undefined,
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
  { weekday, side, weeks = 0, fromText = false }: Extract<Expression, { kind: 'weekday' }>,
  { anchor: published, tense, after, focus }: Reference,
): Period | undefined {
  const anchor = fromText ? (focus?.unit === 'day' ? focus.number : undefined) : published;
  if (after !== undefined && side === undefined)
    return { unit: 'day', number: after + ((weekday - weekdayOf(after) + 7) % 7 || 7) };
  if (anchor === undefined) return undefined;
  const today = weekdayOf(anchor);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  if (side === 'past') return { unit: 'day', number: anchor - (back || 7) };
  if (side === 'future') return { unit: 'day', number: anchor + (ahead || 7) + 7 * weeks };
  const nearest = tense === 'near' || (side === 'this' && tense === undefined);
  const coming = nearest ? ahead < back : tense === 'future';
  return { unit: 'day', number: coming ? anchor + ahead : anchor - back };
}
