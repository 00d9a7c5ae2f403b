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
import { recogniseDates } from '../../src/recognise/dates/dates.ts';
import { timexOf } from '../../src/recognise/dates/period.ts';
import { recogniseNumerals } from '../../src/recognise/numerals/numerals.ts';
import { segment } from '../../src/text/sentences.ts';
import { tokenise } from '../../src/text/tokenise.ts';
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

  it('reads every day of two centuries back, a year in one text', () => {
    for (let year = 1900; year <= 2100; year++) {
      const days = Array.from({ length: dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1) }, (_, i) =>
        civilDate(dayNumber(year, 1, 1) + i),
      );
      const text = days.map((day) => `Le ${nameOf(day)}, il a plu.`).join('\n');
      const read = readDates(text);
      const expected = days.map((day) => isoDay(dayNumber(day.year, day.month, day.day)));
      if (read.join() !== expected.join()) expect(read).toEqual(expected);
    }
  });

  it('reads every way of writing a day back', () => {
    fc.assert(
      fc.property(day, (number) => {
        const civil = civilDate(number);
        const { year, month, day: dayOfMonth } = civil;
        const name = nameOf(civil);
        const weekday = DAYS[weekdayOf(number) - 1]!;
        const surfaces = [
          `le ${name}`,
          `${weekday} ${name}`,
          `${two(dayOfMonth)}/${two(month)}/${year}`,
          `${dayOfMonth}/${month}/${year}`,
          `${two(dayOfMonth)}-${two(month)}-${year}`,
          `${two(dayOfMonth)}.${two(month)}.${year}`,
          isoDay(number),
          `${weekday.toUpperCase()} ${name.toUpperCase()}`,
          `le ${weekday}, ${name}`,
          `le ${dayOfMonth} ${SHORT[month - 1]} ${year}`,
          `le ${name.replaceAll(' ', '\u00a0')}`,
          `le ${dayOfMonth === 1 ? '1er' : dayOfMonth} ${MONTHS[month - 1]} de l'année ${year}`,
          ...(year >= 1950 && year < 2050
            ? [
                `${two(dayOfMonth)}/${two(month)}/${two(year % 100)}`,
                `${two(dayOfMonth)}.${two(month)}.${two(year % 100)}`,
              ]
            : []),
        ];
        for (const surface of surfaces) expect(readDates(surface)).toEqual([isoDay(number)]);
      }),
    );
  });

  it('reads a day back from the days around it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 6 }), (number, distance) => {
        const weekday = DAYS[weekdayOf(number) - 1]!;
        const { month, day: dayOfMonth } = civilDate(number);
        const from = (gone: number, text: string) =>
          expect([text, readDates(text, isoDay(number + gone))]).toEqual([text, [isoDay(number)]]);
        from(0, "aujourd'hui");
        from(1, 'hier');
        from(2, 'avant-hier');
        from(-1, 'demain');
        from(-2, 'après-demain');
        from(distance, `il y a ${distance === 1 ? 'un jour' : `${distance} jours`}`);
        from(-distance, `dans ${distance === 1 ? 'un jour' : `${distance} jours`}`);
        from(distance, `Il a parlé ${weekday}`);
        from(-distance, `Il parlera ${weekday}`);
        from(distance, `${weekday} dernier`);
        from(-distance, `${weekday} prochain`);
        from(distance, `Il a parlé le ${nameOf({ month, day: dayOfMonth })}`);
        from(-distance, `Il parlera le ${nameOf({ month, day: dayOfMonth })}`);
        from(distance, `${weekday} ${nameOf({ month, day: dayOfMonth })}`);
      }),
    );
  });
});

const two = (value: number): string => String(value).padStart(2, '0');

/** « 1er juin 2016 », without its year where none is given. */
const nameOf = ({ year, month, day }: { year?: number; month: number; day: number }): string =>
  `${day === 1 ? '1er' : day} ${MONTHS[month - 1]}${year === undefined ? '' : ` ${year}`}`;

/** The values of a text's dates, by the date recogniser alone. */
function readDates(text: string, anchor?: string): string[] {
  const tokens = tokenise(text);
  return recogniseDates(tokens, segment(tokens), recogniseNumerals(tokens), anchor).map(({ period }) =>
    period === undefined ? 'null' : timexOf(period),
  );
}
