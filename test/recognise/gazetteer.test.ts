import { describe, expect, it } from 'vitest';
import * as tables from '../../src/lexicon/companies/index.ts';
import { fold, unaccented } from '../../src/text/vocabulary.ts';

interface Row {
  readonly line: string;
  readonly columns: readonly string[];
  readonly surfaces: readonly string[];
}

const rows: Row[] = Object.values(tables).flatMap((table) =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const columns = line.split('|').map((column) => column.trim());
      return {
        line,
        columns,
        surfaces: [columns[0]!, ...(columns[1] ?? '').split(';')].map((surface) => surface.trim()).filter(Boolean),
      };
    }),
);
const KINDS =
  'company service telecom media television radio press bank insurer fund retailer airline carmaker public agency'.split(
    ' ',
  );
const wrong = (test: (row: Row) => boolean): string[] => rows.filter((row) => !test(row)).map(({ line }) => line);

describe('the gazetteer', () => {
  it('holds the companies that the press writes about', () => {
    expect(rows.length).toBeGreaterThan(4000);
  });

  it('has four columns or five, known kinds, countries by their code', () => {
    expect(wrong(({ columns }) => columns.length === 4 || columns.length === 5)).toEqual([]);
    expect(wrong(({ columns }) => KINDS.includes(columns[2]!))).toEqual([]);
    expect(wrong(({ columns }) => /^[A-Z]{2}$/.test(columns[3]!))).toEqual([]);
  });

  it('says of each ambiguous surface why, and only of surfaces that it has', () => {
    expect(
      wrong(({ columns, surfaces }) =>
        (columns[4] ?? '')
          .split(';')
          .filter(Boolean)
          .every((note) => /: \S/.test(note) && surfaces.includes(note.split(':')[0]!.trim())),
      ),
    ).toEqual([]);
  });

  it('gives each surface to one company', () => {
    const owners = new Map<string, string>();
    const shared = rows.flatMap(({ columns, surfaces }) =>
      surfaces.flatMap((surface) => {
        const key = unaccented(fold(surface));
        const owner = owners.get(key);
        owners.set(key, columns[0]!);
        return owner !== undefined && owner !== columns[0] ? [`${surface}: ${owner}, ${columns[0]}`] : [];
      }),
    );
    expect(shared).toEqual([]);
  });
});
