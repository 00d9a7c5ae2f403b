import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDate,
  dayNumber,
  easterOf,
  isoDay,
  isoWeek,
  parseIsoDay,
  weekdayOf,
} from '../../src/recognise/dates/calendar.ts';
import { DATE_CASES } from './dates.cases.ts';
import { read } from './pipeline.ts';
import { TIME_CASES } from './times.cases.ts';

describe.each(DATE_CASES)('dates: %s (anchor %s)', (_, anchor, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(read(text, anchor).dates).toEqual(expected);
  });
});

describe('times of day', () => {
  it.each(TIME_CASES)('%s', (text, dates, times) => {
    const found = read(text, '2020-05-20');
    expect([found.dates, found.times]).toEqual([dates, times]);
  });
});

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const SHORT = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');

describe('the calendar', () => {
  const day = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2100, 12, 31) });

  it('agrees with the platform’s calendar on every day of two centuries', () => {
    for (let number = dayNumber(1900, 1, 1); number <= dayNumber(2100, 12, 31); number++) {
      const platform = new Date(number * 86_400_000);
      if (isoDay(number) !== platform.toISOString().slice(0, 10))
        expect(isoDay(number)).toBe(platform.toISOString().slice(0, 10));
      if (weekdayOf(number) % 7 !== platform.getUTCDay()) expect(weekdayOf(number) % 7).toBe(platform.getUTCDay());
    }
  });

  it.each([
    ['2016-06-13', 2016, 24],
    ['2021-01-03', 2020, 53],
    ['2019-12-30', 2020, 1],
    ['2020-12-31', 2020, 53],
    ['2024-12-30', 2025, 1],
  ])('%s stands in week %i-W%i', (iso, year, week) => {
    expect(isoWeek(parseIsoDay(iso)!)).toEqual({ year, week });
  });

  it('puts Easter on a Sunday between 22 March and 25 April, in every year of the Gregorian calendar', () => {
    for (let year = 1583; year <= 4099; year++) {
      const easter = easterOf(year);
      if (weekdayOf(easter) !== 7 || easter < dayNumber(year, 3, 22) || easter > dayNumber(year, 4, 25))
        expect.fail(`${year}: ${isoDay(easter)}`);
    }
    // The Bureau des longitudes' dates of a few years, the earliest and the latest among them.
    expect([1818, 1943, 1954, 2000, 2024, 2038].map((year) => isoDay(easterOf(year)))).toEqual([
      '1818-03-22',
      '1943-04-25',
      '1954-04-18',
      '2000-04-23',
      '2024-03-31',
      '2038-04-25',
    ]);
  });

  it('reads every way of writing a day back', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day: dayOfMonth } = civilDate(number);
        const two = (value: number): string => String(value).padStart(2, '0');
        const name = `${dayOfMonth === 1 ? '1er' : dayOfMonth} ${MONTHS[month - 1]} ${year}`;
        const surfaces = [
          `le ${name}`,
          `${DAYS[weekdayOf(number) - 1]} ${name}`,
          `${two(dayOfMonth)}/${two(month)}/${year}`,
          `${two(dayOfMonth)}-${two(month)}-${year}`,
          `${two(dayOfMonth)}.${two(month)}.${year}`,
          isoDay(number),
          `${DAYS[weekdayOf(number) - 1]!.toUpperCase()} ${name.toUpperCase()}`,
          `le ${DAYS[weekdayOf(number) - 1]}, ${name}`,
          `le ${dayOfMonth} ${SHORT[month - 1]} ${year}`,
        ];
        for (const surface of surfaces)
          expect(read(surface).dates.map((found) => found.split('=')[1])).toEqual([isoDay(number)]);
      }),
    );
  });
});
