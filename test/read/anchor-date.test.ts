import { describe, expect, it } from 'vitest';
import { findAnchorDate, parseDay } from '../../src/read/anchor-date.ts';

describe('the day of publication', () => {
  it.each([
    ['Un titre\n\nPublié le 12 mars 2020 à 10h12\n\nLe texte.', undefined, '2020-03-12', 'text'],
    ['Un titre\n\nPublié le 12/03/2020\n\nLe texte.', undefined, '2020-03-12', 'text'],
    ['Un titre\nMis à jour le 13 mars 2020\nPubliée le jeudi 12 mars 2020', undefined, '2020-03-12', 'text'],
    ['Un titre\nMis à jour le 1er août 2020, 10h', undefined, '2020-08-01', 'text'],
    ['Un titre\n\nLe 12 mars 2020 à 10h30\n\nLe texte.', undefined, '2020-03-12', 'text'],
    ['PARIS, 13 juin 2016 (AFP) - Le groupe annonce.', undefined, '2016-06-13', 'text'],
    [`${'Du texte. '.repeat(200)}\nPublié le 2 mai 2019`, undefined, '2019-05-02', 'text'],
    ['Un titre\nPublié le lundi 12 mars 2020 à 10:12\nLe texte.', undefined, '2020-03-12', 'text'],
    ['Un titre\nPublié : 12/03/2020 - 10:12\nLe texte.', undefined, '2020-03-12', 'text'],
    ['Un titre\nPublié le 12/03/20 à 10h12\nLe texte.', undefined, '2020-03-12', 'text'],
    ['Un titre\nPublié le 12.03.2020\nLe texte.', undefined, '2020-03-12', 'text'],
    ['Un titre\nPublié le 2020-03-12\nLe texte.', undefined, '2020-03-12', 'text'],
    ['Un titre\nPublié le 12 sept. 2020, mis à jour le 13 sept. 2020', undefined, '2020-09-12', 'text'],
    ['Par Jean Dupont | publié le 12 mars 2020 | 3 minutes', undefined, '2020-03-12', 'text'],
    ['Par Jean Dupont Publié le 12 mars 2020 à 10h12 Le texte.', undefined, '2020-03-12', 'text'],
    ['Un titre (mis en ligne le 12 mars 2020)', undefined, '2020-03-12', 'text'],
    ['Un titre\nModifié le 14 mars 2020\nLe texte.', undefined, '2020-03-14', 'text'],
    ['Article paru le 12 mars 2020', undefined, '2020-03-12', 'text'],
    ['Publié le 12 FÉVRIER 2020', undefined, '2020-02-12', 'text'],
    ['Lyon, le 3 mars 2019 - La ville annonce.', undefined, '2019-03-03', 'text'],
    ['LYON (AFP), jeudi 5 mars 2020 - La ville annonce.', undefined, '2020-03-05', 'text'],
    ['(Lyon, 5 mars 2020) La ville annonce.', undefined, '2020-03-05', 'text'],
    ["L'Haÿ-les-Roses, le 5 mars 2020 – La ville annonce.", undefined, '2020-03-05', 'text'],
    ['Un titre\n\nParis, le 5 mars 2020\n\nLa ville annonce.', undefined, '2020-03-05', 'text'],
    ['Lyon, le 5 mars 2020 : la ville annonce.', undefined, '2020-03-05', 'text'],
    ['Vendredi 13 mars 2020\n\nLe texte.', undefined, '2020-03-13', 'text'],
    ['Un texte.', 'depeche_2016_06_15.html', '2016-06-15', 'file-name'],
    ['Un texte.', 'article-2016-06-15.txt', '2016-06-15', 'file-name'],
    ['Un texte.', '20160615_afp.txt', '2016-06-15', 'file-name'],
    ['Un texte.', '15-06-2016.txt', '2016-06-15', 'file-name'],
    ['Publié le 12 mars 2020.', '2016-06-15.txt', '2020-03-12', 'text'],
  ])('%j in %s', (text, name, date, origin) => {
    expect(findAnchorDate(text, name)).toEqual({ date, origin });
  });

  it.each([
    ['Le 12 mars 2020, tout a changé dans la ville.', undefined],
    ['Une étude publiée le 12 mars 2013 montre un recul.', undefined],
    ['Publiée le 12 mars 2013, l’étude montre un recul.', undefined],
    ['Un livre paru le 12 mars 2013 chez un éditeur.', undefined],
    ['La vidéo mise en ligne le 12 mars 2013 a été vue.', undefined],
    ['Publié le 12 brumaire 2013', undefined],
    ['Publié le 29 février 2019', undefined],
    ['PARIS, 13 juin (AFP) - Le groupe annonce.', undefined],
    ['Publié le 31 février 2020', undefined],
    [`${'Du texte. '.repeat(80)}Publié le 12 mars 2020. ${'Du texte. '.repeat(80)}`, undefined],
    ['Berlin, 9 novembre 1989. Le mur tombe.', undefined],
    ['Berlin, le 9 novembre 1989, la foule attend.', undefined],
    ['Un texte.', 'rapport-20161399.txt'],
    ['Un texte.', 'a123456789.txt'],
  ])('none in %j', (text, name) => {
    expect(findAnchorDate(text, name)).toBeNull();
  });

  it.each([
    ['2016-06-15', '2016-06-15'],
    ['2016-06-15T10:00:00Z', '2016-06-15'],
    ['2020-02-29', '2020-02-29'],
    ['2019-02-29', undefined],
    ['2016-13-01', undefined],
    ['15/06/2016', undefined],
    ['demain', undefined],
  ])('parses %s', (value, day) => {
    expect(parseDay(value)).toBe(day);
  });
});
