import { describe, expect, it } from 'vitest';
import * as tables from '../../src/lexicon/companies/index.ts';
import { HEAD_NOUNS, OTHER_HEADS } from '../../src/lexicon/company-cues.ts';
import { FRENCH_WORDS } from '../../src/lexicon/function-words.ts';
import { NOMINAL_NOUNS } from '../../src/lexicon/nominals.ts';
import { SENTENCE_OPENERS } from '../../src/lexicon/sentence-openers.ts';
import { personTitles, speechVerbs } from '../../src/lexicon/titles.ts';
import { fold, unaccented } from '../../src/text/vocabulary.ts';
import { FREQUENT_WORDS } from './frequent-words.ts';

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
/** What two surfaces share that the program takes for one: case, accents, the article and punctuation apart. */
const keyOf = (surface: string): string =>
  unaccented(fold(surface.replace(ARTICLE, '')))
    .replace(/[^\p{L}\p{N}+&]+/gu, ' ')
    .trim();
const ARTICLE = /^(?:La |Les? |L['’])/;
/** The words that the grammar's lexicons write with a small letter, and the frequent ones. */
const COMMON_WORDS = new Set(
  [
    FREQUENT_WORDS,
    FRENCH_WORDS,
    SENTENCE_OPENERS,
    NOMINAL_NOUNS,
    OTHER_HEADS,
    personTitles,
    speechVerbs,
    ...HEAD_NOUNS.map(([, nouns]) => nouns),
  ].flatMap((words) => (words.match(/(?<![\p{L}'’-])\p{Ll}{2,}(?![\p{L}'’-])/gu) ?? []).map(unaccented)),
);
const isNoted = ({ columns }: Row, surface: string): boolean =>
  (columns[4] ?? '').split(';').some((note) => note.split(':')[0]!.trim() === surface);
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

  it('gives each surface to one company, whatever its case, accents, article and hyphens', () => {
    const owners = new Map<string, string>();
    const shared = rows.flatMap(({ columns, surfaces }) =>
      surfaces.flatMap((surface) => {
        const key = keyOf(surface);
        const owner = owners.get(key);
        owners.set(key, columns[0]!);
        return owner !== undefined && owner !== columns[0] ? [`${surface}: ${owner}, ${columns[0]}`] : [];
      }),
    );
    expect(shared).toEqual([]);
  });

  it('knows the common words of French', () => {
    expect(COMMON_WORDS.size).toBeGreaterThan(9000);
  });

  it('has no surface that is a common word without saying so, its article apart', () => {
    const words = rows.flatMap((row) =>
      row.surfaces.filter(
        (surface) => !ARTICLE.test(surface) && COMMON_WORDS.has(keyOf(surface)) && !isNoted(row, surface),
      ),
    );
    expect(words).toEqual([]);
  });
});
