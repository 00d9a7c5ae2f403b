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
          const link = /(?:million|milliard|billion|mio|mln|m?r?ds?)s?$/i.test(surface) ? "d'" : '';
          expect(read(`Il a payé ${surface} ${link}euros.`).amounts).toEqual([`${value} EUR`]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads it back with a scale letter, behind the number or before it', () => {
    const letters = [
      [3, ['k€', ' k€', ' K€', ' KEUR']],
      [6, ['M€', ' M€', '\u202fM€', 'm€', ' MEUR', ' Meuros', " M d'euros"]],
      [9, ['Md€', ' Mds€', ' Mds €', ' Mrd €']],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(0, 1, 2), (digits, decimals) => {
        const figure = (digits / 10 ** decimals).toString();
        for (const [power, units] of letters) {
          const value = Number(`${digits}e${power - decimals}`);
          for (const unit of units)
            expect(read(`Il a payé ${figure.replace('.', ',')}${unit}.`).amounts).toEqual([`${value} EUR`]);
        }
        expect(read(`Il a payé $${figure}m.`).amounts).toEqual([`${Number(`${digits}e${6 - decimals}`)} USD`]);
      }),
    );
  });
});
