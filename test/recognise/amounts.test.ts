import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMOUNT_CASES } from './amounts.cases.ts';
import { CURRENCY_CASES } from './currencies.cases.ts';
import { read } from './pipeline.ts';
import { numbers, spellings } from './spellings.ts';

describe.each(AMOUNT_CASES)('amounts: %s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(read(text).amounts).toEqual(expected);
  });
});

describe('currencies by name, sign and code', () => {
  const rows = Object.entries(CURRENCY_CASES).flatMap(([code, texts]) =>
    texts.split('; ').map((text) => [text, `${Number.parseInt(text, 10)} ${code}`] as const),
  );
  it.each(rows)('%s → %s', (text, expected) => {
    expect(read(text).amounts).toEqual([expected]);
  });
});

describe('sums in every spelling', () => {
  it('reads any number of euros below 10^15 back', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        for (const surface of spellings(value)) {
          const link = /(?:million|milliard|billion|M?m?r?ds?)s?$/i.test(surface) ? "d'" : '';
          expect(read(`Il a payé ${surface} ${link}euros.`).amounts).toEqual([`${value} EUR`]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
