import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.ts';
import { type Document, documentSchema } from '../src/schema/document.ts';
import { InputError } from '../src/schema/errors.ts';

/** Pieces of press text, to make texts that hold every sort of item in odd neighbourhoods. */
const PIECES =
  `le groupe Renault|Carrefour|Twitter|la start-up Lumen|M. Dupont|26,2 milliards de dollars|70 M€|entre 10 et 15 millions d'euros|
une centaine de|millions|d'euros|contre 9 millions|310 millions d'utilisateurs actifs|utilisée par 3 millions de personnes|abonnés|le 13 juin 2016|
lundi|hier|fin juin|depuis 2012|du 3 au 7 mars|il y a deux ans|la veille|au deuxième trimestre|2016|1 200 000|quatre-vingt|mille|et|à|de|-|
(|)|«|»|.|,|"|'|’|\n|\n\n|%|5G|A320|14h30|12/03/2016|l'|d’|qui|a annoncé|en`
    .split('|')
    .map((piece) => piece.trim() || '\n');
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const anything = fc.oneof(
  text,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);
const anchor = { date: '2020-05-20', origin: 'option' } as const;

const spansOf = ({ companies, amounts, dates, userMetrics, facts }: Document) => [
  ...companies.flatMap(({ mentions }) => mentions),
  ...amounts,
  ...dates,
  ...userMetrics,
  ...facts.map(({ evidence }) => evidence),
];

describe('properties of every text', () => {
  it('gives a valid document whose spans slice to their text, the same twice', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const document = extract(source, { anchor, force: true });
        expect(documentSchema.safeParse(document).success).toBe(true);
        for (const span of spansOf(document)) expect(source.slice(span.start, span.end)).toBe(span.text);
        expect(JSON.stringify(extract(source, { anchor, force: true }))).toBe(JSON.stringify(document));
      }),
      { numRuns: 600 },
    );
  });

  it('gives a document or a typed error without force', () => {
    fc.assert(
      fc.property(anything, (source) => {
        try {
          documentSchema.parse(extract(source));
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });

  it('lists items in order, and names each company once', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { amounts, dates, userMetrics, companies, facts } = extract(source, { anchor, force: true });
        for (const items of [amounts, dates, userMetrics]) {
          for (let i = 1; i < items.length; i++) expect(items[i]!.start).toBeGreaterThanOrEqual(items[i - 1]!.end);
        }
        const names = companies.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        for (const company of [
          ...userMetrics.map((metric) => metric.company),
          ...facts.flatMap((fact) => fact.companies),
        ]) {
          if (company !== null) expect(names).toContain(company);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('reads the same values whatever the kind of space and apostrophe', () => {
    const values = (source: string) => {
      const { amounts, dates, userMetrics, companies } = extract(source, { anchor, force: true });
      return [
        amounts.map(({ value, min, max, currency, qualifier }) => [value, min, max, currency, qualifier]),
        dates.map(({ value, mod }) => [value, mod]),
        userMetrics.map(({ value, unit }) => [value, unit]),
        companies.map(({ mentions }) => mentions.map(({ start, end }) => [start, end])),
      ];
    };
    fc.assert(
      fc.property(text, fc.constantFrom('\u00a0', '\u202f', '\u2009', '\t'), (source, space) => {
        expect(values(source.replaceAll(' ', space))).toEqual(values(source));
        expect(values(source.replaceAll("'", '’'))).toEqual(values(source.replaceAll('’', "'")));
      }),
      { numRuns: 400 },
    );
  });

  it('takes no more than its share of time for hostile input', () => {
    const hostile = [
      '1 '.repeat(20_000),
      'Le '.repeat(20_000),
      '('.repeat(20_000),
      'A-'.repeat(20_000),
      "d'".repeat(20_000),
      'un '.repeat(20_000),
      '1.000'.repeat(10_000),
    ];
    for (const source of hostile) expect(documentSchema.safeParse(extract(source, { force: true })).success).toBe(true);
  });
});
