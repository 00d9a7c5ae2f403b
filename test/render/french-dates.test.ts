import { describe, expect, it } from 'vitest';
import { formatDate, formatTimex } from '../../src/render/french-dates.ts';
import type { DateMod } from '../../src/schema/document.ts';

describe('spans say once what their ends share', () => {
  it.each([
    ['2011/2015', 'de 2011 à 2015'],
    ['2016-06-13/2016-06-15', 'du 13 au 15 juin 2016'],
    ['2016-06-13/2016-07-02', 'du 13 juin au 2 juillet 2016'],
    ['2015-12-31/2016-01-01', 'du 31 décembre 2015 au 1er janvier 2016'],
    ['2016-04/2016-06', 'd’avril à juin 2016'],
    ['2015-11/2016-02', 'de novembre 2015 à février 2016'],
    ['2020-Q1/2020-Q3', 'du 1er au 3e trimestre 2020'],
    ['2016-SU/2016-FA', 'de l’été à l’automne 2016'],
    ['198/199', 'des années 1980 aux années 1990'],
    ['XXXX-06-13/XXXX-06-15', 'du 13 juin au 15 juin'],
  ])('%s → %s', (value, text) => {
    expect(formatTimex(value)).toBe(text);
  });

  it('leaves what it does not know as it is', () => {
    expect(formatTimex('PRESENT_REF')).toBe('PRESENT_REF');
  });
});

describe('mods take the article that the date needs', () => {
  it.each<[string, DateMod, string]>([
    ['2016-04', 'START', 'début avril 2016'],
    ['2016', 'START', 'début 2016'],
    ['2020-Q2', 'START', 'début du 2e trimestre 2020'],
    ['199', 'START', 'début des années 1990'],
    ['2016-04', 'MID', 'mi-avril 2016'],
    ['2016-SU', 'MID', 'milieu de l’été 2016'],
    ['2016-12', 'END', 'fin décembre 2016'],
    ['19', 'END', 'fin du 20e siècle'],
    ['2016', 'APPROX', 'vers 2016'],
    ['2016-06-13', 'APPROX', 'vers le 13 juin 2016'],
    ['2016-WI', 'BEFORE', 'avant l’hiver 2016'],
    ['2016-06-13', 'AFTER', 'après le 13 juin 2016'],
    ['2016-06-13', 'SINCE', 'depuis le 13 juin 2016'],
    ['2016-04', 'SINCE', 'depuis avril 2016'],
    ['2016', 'UNTIL', 'jusqu’en 2016'],
    ['2016-06-13', 'UNTIL', 'jusqu’au 13 juin 2016'],
    ['199', 'UNTIL', 'jusqu’aux années 1990'],
    ['2016-W24', 'UNTIL', 'jusqu’à la semaine 24 de 2016'],
    ['2011/2015', 'APPROX', 'de 2011 à 2015 (environ)'],
  ])('%s %s → %s', (value, mod, text) => {
    expect(formatDate({ value, mod })).toBe(text);
  });
});
