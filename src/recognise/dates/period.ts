/** Stretches of the calendar at one granularity, and their notations: TIMEX3 value, first and last day, EDTF. */
import { civilDate, dayNumber, daysInMonth, isoDay, isoWeek, mondayOf, pad } from './calendar.ts';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A stretch of the calendar. `index` counts within the year: month 1–12, quarter 1–4, half 1–2, ISO week 1–53. */
export type Period =
  | { readonly unit: 'day'; readonly number: number }
  | { readonly unit: 'week' | 'weekend' | 'month' | 'quarter' | 'half'; readonly year: number; readonly index: number }
  | { readonly unit: 'season'; readonly year: number; readonly season: Season }
  | { readonly unit: 'year' | 'decade' | 'century'; readonly year: number }
  | { readonly unit: 'span'; readonly begin: Period; readonly end: Period };

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

const SEASON_START: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const SEASON_EDTF: Record<Season, number> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** The TIMEX3 value (ISO-TimeML): `2016-06-13`, `2016-06`, `2016`, `2016-W24`, `2016-Q2`, `199`, `19`, `2011/2018`. */
export function timexOf(period: Period): string {
  switch (period.unit) {
    case 'day':
      return isoDay(period.number);
    case 'week':
      return `${pad(period.year, 4)}-W${pad(period.index)}`;
    case 'weekend':
      return `${pad(period.year, 4)}-W${pad(period.index)}-WE`;
    case 'month':
      return `${pad(period.year, 4)}-${pad(period.index)}`;
    case 'quarter':
      return `${pad(period.year, 4)}-Q${period.index}`;
    case 'half':
      return `${pad(period.year, 4)}-H${period.index}`;
    case 'season':
      return `${pad(period.year, 4)}-${period.season}`;
    case 'year':
      return pad(period.year, 4);
    case 'decade':
      return pad(period.year, 4).slice(0, 3);
    case 'century':
      return pad(Math.floor(period.year / 100));
    case 'span':
      return `${timexOf(period.begin)}/${timexOf(period.end)}`;
  }
}

/** The first and the last day of a period, both included, as day numbers. Seasons are the meteorological ones. */
export function boundsOf(period: Period): readonly [from: number, to: number] {
  switch (period.unit) {
    case 'day':
      return [period.number, period.number];
    case 'week': {
      const monday = mondayOf(period.year, period.index);
      return [monday, monday + 6];
    }
    case 'weekend': {
      const monday = mondayOf(period.year, period.index);
      return [monday + 5, monday + 6];
    }
    case 'month':
      return months(period.year, period.index, 1);
    case 'quarter':
      return months(period.year, period.index * 3 - 2, 3);
    case 'half':
      return months(period.year, period.index * 6 - 5, 6);
    case 'season':
      return months(period.year, SEASON_START[period.season], 3);
    case 'year':
      return months(period.year, 1, 12);
    case 'decade':
      return [dayNumber(period.year, 1, 1), dayNumber(period.year + 9, 12, 31)];
    case 'century':
      return [dayNumber(period.year + 1, 1, 1), dayNumber(period.year + 100, 12, 31)];
    case 'span':
      return [boundsOf(period.begin)[0], boundsOf(period.end)[1]];
  }
}

function months(year: number, month: number, count: number): readonly [number, number] {
  const last = month + count - 1;
  const lastYear = year + Math.floor((last - 1) / 12);
  const lastMonth = ((last - 1) % 12) + 1;
  return [dayNumber(year, month, 1), dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth))];
}

/** The EDTF notation (ISO 8601-2): quarters 33–36, half-years 40–41, seasons 21–24, weeks as intervals of days. */
export function edtfOf(period: Period): string {
  switch (period.unit) {
    case 'quarter':
      return `${pad(period.year, 4)}-${32 + period.index}`;
    case 'half':
      return `${pad(period.year, 4)}-${39 + period.index}`;
    case 'season':
      return `${pad(period.year, 4)}-${SEASON_EDTF[period.season]}`;
    case 'decade':
      return `${pad(period.year, 4).slice(0, 3)}X`;
    case 'century':
      return `${pad(Math.floor(period.year / 100))}XX`;
    case 'week':
    case 'weekend': {
      const [from, to] = boundsOf(period);
      return `${isoDay(from)}/${isoDay(to)}`;
    }
    case 'span': {
      const [begin, end] = [edtfOf(period.begin), edtfOf(period.end)];
      const [from, to] = boundsOf(period);
      return begin.includes('/') || end.includes('/') ? `${isoDay(from)}/${isoDay(to)}` : `${begin}/${end}`;
    }
    default:
      return timexOf(period);
  }
}

/** The period of granularity `unit` that holds a day. */
export function periodAt(unit: Unit, number: number): Period {
  const { year, month } = civilDate(number);
  switch (unit) {
    case 'day':
      return { unit, number };
    case 'week':
    case 'weekend': {
      const iso = isoWeek(number);
      return { unit, year: iso.year, index: iso.week };
    }
    case 'month':
      return { unit, year, index: month };
    case 'quarter':
      return { unit, year, index: Math.ceil(month / 3) };
    case 'half':
      return { unit, year, index: Math.ceil(month / 6) };
    case 'year':
      return { unit, year };
    case 'decade':
      return { unit, year: Math.floor(year / 10) * 10 };
    case 'century':
      return { unit, year: Math.floor(year / 100) * 100 };
  }
}

/** The period of granularity `unit` that stands `count` units after the one that holds a day. */
export function shift(unit: Unit, number: number, count: number): Period {
  const { year, month } = civilDate(number);
  switch (unit) {
    case 'day':
      return { unit, number: number + count };
    case 'week':
    case 'weekend':
      return periodAt(unit, number + 7 * count);
    case 'month': {
      const index = year * 12 + month - 1 + count;
      return { unit, year: Math.floor(index / 12), index: (((index % 12) + 12) % 12) + 1 };
    }
    case 'quarter': {
      const index = year * 4 + Math.ceil(month / 3) - 1 + count;
      return { unit, year: Math.floor(index / 4), index: (((index % 4) + 4) % 4) + 1 };
    }
    case 'half': {
      const index = year * 2 + Math.ceil(month / 6) - 1 + count;
      return { unit, year: Math.floor(index / 2), index: (((index % 2) + 2) % 2) + 1 };
    }
    case 'year':
      return { unit, year: year + count };
    case 'decade':
      return { unit, year: Math.floor(year / 10) * 10 + 10 * count };
    case 'century':
      return { unit, year: Math.floor(year / 100) * 100 + 100 * count };
  }
}
