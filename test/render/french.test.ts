import { describe, expect, it } from 'vitest';
import { formatAmount, formatMagnitude, formatNumber, formatQuantity } from '../../src/render/french.ts';
import { formatDate, formatTimex } from '../../src/render/french-dates.ts';

const plain = (text: string): string => text.replaceAll('\u202f', ' ');
const exact = (value: number, currency: string) => ({ value, min: null, max: null, qualifier: 'exact', currency });

describe('numbers', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [1234, '1 234'],
    [41000, '41 000'],
    [1234567.5, '1 234 567,5'],
    [0.5, '0,5'],
    [-3200, '−3 200'],
    [1e21, '1 000 000 000 000 000 000 000'],
    [1e-7, '0,0000001'],
  ])('%d', (value, text) => {
    expect(plain(formatNumber(value))).toBe(text);
  });

  it.each([
    [26200000000, '26,2 Md'],
    [70000000, '70 M'],
    [1150000, '1,15 M'],
    [850000, '850 000'],
    [1234567, '1 234 567'],
  ])('%d with its magnitude', (value, text) => {
    expect(plain(formatMagnitude(value))).toBe(text);
  });
});

describe('sums', () => {
  it.each([
    [exact(26200000000, 'USD'), '26,2 Md$'],
    [exact(70000000, 'EUR'), '70 M€'],
    [exact(9.99, 'EUR'), '9,99 €'],
    [exact(41000, 'USD'), '41 000 $'],
    [exact(12000000, 'CHF'), '12 M CHF'],
    [{ ...exact(100000000, 'EUR'), qualifier: 'about' }, '≈ 100 M€'],
    [{ ...exact(5000000, 'EUR'), qualifier: 'more_than' }, '> 5 M€'],
    [{ ...exact(5000000, 'EUR'), qualifier: 'less_than' }, '< 5 M€'],
    [{ value: null, min: 10000000, max: 15000000, qualifier: 'between', currency: 'EUR' }, '10–15 M€'],
    [{ value: null, min: 800000, max: 1000000, qualifier: 'between', currency: 'EUR' }, '800 000–1 M€'],
    [{ value: null, min: null, max: null, qualifier: 'vague', currency: 'EUR' }, '? €'],
  ])('%j', (amount, text) => {
    expect(plain(formatAmount(amount))).toBe(text);
  });

  it('counts without a unit', () => {
    expect(plain(formatQuantity({ value: 310000000, min: null, max: null, qualifier: 'exact' }))).toBe('310 M');
  });
});

describe('dates', () => {
  it.each([
    ['2016-06-13', '13 juin 2016'],
    ['2016-05-01', '1er mai 2016'],
    ['XXXX-06-13', '13 juin'],
    ['2016-04', 'avril 2016'],
    ['2016', '2016'],
    ['2020-Q2', '2e trimestre 2020'],
    ['2020-H1', '1er semestre 2020'],
    ['2016-SP', 'printemps 2016'],
    ['2016-W24', 'semaine 24 de 2016'],
    ['2016-W24-WE', 'week-end de la semaine 24 de 2016'],
    ['2011/2015', 'de 2011 à 2015'],
    ['199', 'années 1990'],
    ['19', '20e siècle'],
  ])('%s → %s', (value, text) => {
    expect(formatTimex(value)).toBe(text);
  });

  it.each([
    [{ value: '2016-06', mod: 'END' as const }, 'fin juin 2016'],
    [{ value: '2012', mod: 'SINCE' as const }, 'depuis 2012'],
    [{ value: null, mod: null }, 'date inconnue'],
  ])('%j', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });
});
