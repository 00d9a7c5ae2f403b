import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { sanitise } from '../../src/render/sanitise.ts';
import { renderSummary } from '../../src/render/summary.ts';

const TEXT = `Carrefour investit dans ses magasins

Le groupe Carrefour a annoncé lundi un plan de 2,5 milliards d'euros. Son application compte 4 millions d'utilisateurs actifs.`;
const anchor = { date: '2024-03-13', origin: 'option' } as const;
const plain = (text: string): string => text.replaceAll('\u202f', ' ');
const summary = (text: string, columns: number, colour = false): string =>
  renderSummary(extract(text, { id: 'article.txt', anchor, force: true }), text, { colour, columns });

describe('the summary', () => {
  it('reads well at 80 columns', () => {
    expect(plain(summary(TEXT, 80))).toMatchInlineSnapshot(`
      "Carrefour investit dans ses magasins
      article.txt · 13 mars 2024

      Entreprises (1)
        Carrefour  2 mentions

      Montants (1)
        2,5 Md€  …groupe Carrefour a annoncé lundi un plan de ›2,5 milliards d'euros‹.

      Audience (1)
        4 M utilisateurs actifs  Carrefour
          Son application compte ›4 millions d'utilisateurs actifs‹.

      Dates (1)
        11 mars 2024  …groupe Carrefour a annoncé ›lundi‹ un plan de 2,5 milliards…

      Faits (1)
        audience  Carrefour · 4 M
          ›Son application compte 4 millions d'utilisateurs actifs.‹
      "
    `);
  });

  it('reads well at 40 columns', () => {
    expect(plain(summary(TEXT, 40))).toMatchInlineSnapshot(`
      "Carrefour investit dans ses magasins
      article.txt · 13 mars 2024

      Entreprises (1)
        Carrefour  2 mentions

      Montants (1)
        2,5 Md€  …de ›2,5 milliards d'euros‹.

      Audience (1)
        4 M utilisateurs actifs  Carrefour
          ›4 millions d'utilisateurs actifs‹.

      Dates (1)
        11 mars 2024  …nnoncé ›lundi‹ un plan…

      Faits (1)
        audience  Carrefour · 4 M
          ›Son application compte 4 millions…‹
      "
    `);
  });

  it.each([32, 40, 60, 80, 100, 300])('keeps to %i columns, and to 100 at most', (columns) => {
    for (const line of summary(TEXT, columns).split('\n'))
      expect([...line].length).toBeLessThanOrEqual(Math.min(columns, 100));
  });

  it('underlines the evidence in colour, and marks it without', () => {
    expect(summary(TEXT, 80, true)).toContain("\u001b[4m2,5 milliards d'euros\u001b[24m");
    expect(summary(TEXT, 80)).toContain("›2,5 milliards d'euros‹");
    expect(summary(TEXT, 80)).not.toContain('\u001b');
  });

  it('says so where there is nothing', () => {
    expect(summary('Il pleut sur la plage et les enfants jouent dans le sable avec leur chien.', 80)).toContain(
      'Aucun fait',
    );
  });

  it('lets no control character of the article through', () => {
    const text = "Le groupe \u001b[31mCarrefour\u202e a payé\u0007 3 millions\u009b31m d'euros.\r\nFin.\u2028Oui.";
    const printed = summary(text, 80);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(printed).toContain('3 millions');
  });
});

describe('sanitise', () => {
  it.each([
    ['a\u001b[2Jb', 'a\ufffd[2Jb'],
    ['a\r\nb\tc', 'a b c'],
    ['a\u202eb', 'a\ufffdb'],
    ['a\u009b1mb', 'a\ufffd1mb'],
    ['été à 3 €', 'été à 3 €'],
  ])('%j', (text, safe) => {
    expect(sanitise(text)).toBe(safe);
  });
});
