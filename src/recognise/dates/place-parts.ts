/** Places months, quarters, half-years and seasons whose year is not said. */
import { civilDate } from './calendar.ts';
import type { Expression } from './expression.ts';
import type { Period } from './period.ts';
import { type Reference, sideOf } from './reference.ts';
import { isPast } from './tense.ts';

/** « avril 2016 », « en avril »: the year said, else the one that the side and the distance choose. */
export function resolveMonth(
  { month, year, side }: Extract<Expression, { kind: 'month' }>,
  { anchor, tense, attached, certain, election, listed }: Reference,
): Period | undefined {
  if (year !== undefined) return { unit: 'month', year, index: month };
  if (side === undefined && listed?.unit === 'year') return { unit: 'month', year: listed.year, index: month };
  if (side === undefined && listed?.unit === 'month' && (tense === 'future' || month > listed.index))
    return { unit: 'month', year: listed.year + (listed.index >= 10 && month <= 3 ? 1 : 0), index: month };
  if (anchor === undefined) return undefined;
  const now = civilDate(anchor);
  const ahead = (month - now.month + 12) % 12;
  const sameYear = month >= now.month;
  const held = election && tense !== 'told' ? 'election' : (tense ?? 'unsaid');
  const furthest = tense === 'future' && sameYear && !attached ? 11 : FURTHEST[held];
  const sure = side ?? certain;
  const coming = ahead > 0 && (sure === 'future' || (sure === undefined && ahead <= furthest));
  if (ahead === 0)
    return { unit: 'month', year: now.year + (side === 'past' ? -1 : side === 'future' ? 1 : 0), index: month };
  return { unit: 'month', year: now.year + (coming === sameYear ? 0 : coming ? 1 : -1), index: month };
}

/**
 * How many months ahead of the anchor's a month without its year may lie, by the tense of its clause: further off it is
 * the last one. Where no verb says it the press looks back more than ahead; next month's name alone, with no « dernier »,
 * is next month even where the verb near is in the past (« a présenté un plan pour aider les familles en août »).
 */
const FURTHEST = { told: 0, past: 1, near: 4, unsaid: 4, election: 5, future: 8 };

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
    index > current && tense !== 'future' && (isPast(tense) || (kind === 'quarter' && index - current > 1));
  return { unit: kind, year: now.year - (shifted ? 1 : 0), index };
}

/** In months: so long before a season begins, « cet hiver » of what was is the last one. */
const LONG_BEFORE = 4;
/** The day of its last month on which a season ends. */
const LAST_OF_SEASON = 20;

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
  const over = now.month > start + 3 || (now.month === start + 3 && now.day > LAST_OF_SEASON);
  const coming = now.month < start;
  const near = tense === 'past' && start - now.month <= 1;
  const chosen = near ? side : sideOf(side, tense);
  const shiftYears =
    side === 'this'
      ? coming && isPast(tense) && start - now.month >= LONG_BEFORE
        ? -1
        : 0
      : side === 'future'
        ? coming
          ? 0
          : 1
        : side === 'past'
          ? over || (season !== 'WI' && now.month === start + 3)
            ? 0
            : -1
          : coming && chosen === 'past'
            ? -1
            : over && chosen === 'future'
              ? 1
              : 0;
  return { unit: 'season', year: now.year + shiftYears, season };
}
