/** Places months, quarters, half-years and seasons whose year is not said. */
import { civilDate } from './calendar.ts';
import type { Expression, Side } from './expression.ts';
import type { Period } from './period.ts';
import { type Reference, sideOf } from './reference.ts';
import type { Tense } from './tense.ts';

/** « avril 2016 », « en avril »: the year said, else the one that the side and the distance choose. */
export function resolveMonth(
  { month, year, side }: Extract<Expression, { kind: 'month' }>,
  { anchor, tense }: Reference,
): Period | undefined {
  if (year !== undefined) return { unit: 'month', year, index: month };
  if (anchor === undefined) return undefined;
  const now = civilDate(anchor);
  return { unit: 'month', year: now.year + yearShift(month - now.month, side, tense), index: month };
}

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

/** In months. */
const FURTHEST_PAST = 11;
const FURTHEST_FUTURE = 8;

/** « premier trimestre », « au second semestre »: of the year said near, else the last one begun unless the verb looks ahead. */
export function resolvePart(
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

/** « cet hiver », « au printemps »; the winter of January to March began the year before. */
export function resolveSeason(
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
