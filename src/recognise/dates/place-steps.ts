/** Places what is counted from a day: so many units from the day of publication, or from the day the text speaks of. */
import { civilDate, weekdayOf } from './calendar.ts';
import { boundsOf, type Period, periodAt, shift, type Unit } from './period.ts';
import { isPast, type Tense } from './tense.ts';

/**
 * So many units from the anchor, at the grain of the unit: « il y a deux ans » is a year. A Monday's « ce week-end » is
 * over, and so is, early in the year, « la fin de l'année » (`ending`) where the verb is in the past.
 */
export function resolveOffset(unit: Unit, count: number, anchor: number, tense: Tense, ending: boolean): Period {
  const over =
    count === 0 &&
    isPast(tense) &&
    ((unit === 'weekend' && weekdayOf(anchor) <= 3) ||
      (unit === 'year' && ending && civilDate(anchor).month <= LAST_OF_THE_EVE));
  return shift(unit, anchor, over ? -1 : count);
}
/** The last month in which « en fin d'année » speaks of the year before. */
const LAST_OF_THE_EVE = 5;

/** The week of a day, or its weekend: the one it stands in or next to, Thursday's the coming one. */
export function weekOf(unit: 'week' | 'weekend', day: number): Period {
  return unit === 'weekend' && weekdayOf(day) <= 3 ? shift(unit, day, -1) : periodAt(unit, day);
}

/** So many units up to the anchor or from it on: years by their numbers, shorter units to the day. */
export function resolveRun(unit: Unit, count: number, anchor: number): Period {
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

/** « la veille », « un an plus tôt »: undefined where the text stands at no day, or at none so fine. */
export function resolveNarrative(unit: Unit, count: number, focus: Period | undefined): Period | undefined {
  if (focus === undefined) return undefined;
  const [from] = boundsOf(focus);
  if (unit === 'day' && focus.unit !== 'day') return undefined;
  return count === 0 ? periodAt(unit, from) : shift(unit, from, count);
}
