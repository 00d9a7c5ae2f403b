import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, decimal, scale, toNumber } from '../../src/recognise/numerals/decimal.ts';
import { recogniseNumerals } from '../../src/recognise/numerals/numerals.ts';
import { tokenise } from '../../src/text/tokenise.ts';
import { textBetween } from '../../src/text/tokens.ts';
import { numbers, spellings } from './spellings.ts';

/** `[text] value` of each numeral, articles (« un » alone) left out; `~` approximate, `e` ordinal, `?` vague. */
const read = (text: string): string[] => {
  const tokens = tokenise(text);
  return recogniseNumerals(tokens)
    .filter((numeral) => numeral.form !== 'article' && !numeral.attached)
    .map((numeral) => {
      const value = numeral.value === undefined ? '?' : String(toNumber(numeral.value));
      return `${textBetween(tokens, numeral.first, numeral.end)}=${value}${numeral.approximate ? '~' : ''}${numeral.ordinal ? 'e' : ''}`;
    });
};

const VALUES: ReadonlyArray<readonly [value: string, surfaces: readonly string[]]> = [
  [
    '1200000',
    [
      '1 200 000',
      '1\u00a0200\u00a0000',
      '1\u202f200\u202f000',
      '1.200.000',
      "1'200'000",
      '1’200’000',
      '1,200,000',
      '1,2 million',
      'un million deux cent mille',
      '1 million 200 mille',
      '1200000',
    ],
  ],
  ['26.2', ['26,2', '26.2', 'vingt-six virgule deux']],
  [
    '26200000000',
    ['26,2 milliards', '26.2 milliards', '26,2 Mds', '26,2 mds', '26,2 Md', '26 milliards deux cents millions'],
  ],
  ['0.5', ['0,5', '0.5']],
  ['10000', ['10.000', '10 000', '10000', 'dix mille', '10 mille']],
  ['7000', ['7.000', '7. 000', 'sept mille', '7 mille']],
  [
    '500000000',
    [
      'un demi-milliard',
      'un demi milliard',
      'cinq cents millions',
      '500 millions',
      '0,5 milliard',
      'cinq cent millions',
    ],
  ],
  ['2500000000', ['deux milliards et demi', '2 milliards et demi', '2,5 milliards']],
  ['750000000', ['trois quarts de milliard', '750 millions']],
  ['4800000000', ['quatre virgule huit milliards', '4,8 milliards']],
  ['1100', ['mille cent', 'onze cents', '1 100', '1.100']],
  ['80000', ['quatre-vingt mille', 'huitante mille', 'octante mille', '80 000']],
  ['71', ['soixante et onze', 'soixante-et-onze', 'septante et un', 'septante-et-un']],
  ['97', ['quatre-vingt-dix-sept', 'nonante-sept', 'quatre vingt dix sept']],
  ['99', ['quatre-vingt-dix-neuf', 'nonante-neuf']],
  ['21', ['vingt et un', 'vingt-et-un', 'vingt et une']],
  ['101', ['cent un']],
  ['200000', ['deux cent mille', '200.000', '200 mille']],
  ['3200500', ['trois millions deux cent mille cinq cents', '3 200 500']],
  ['1000000000000', ['mille milliards', '1000 milliards', '1.000 milliards', 'un billion']],
  ['-3200000000', ['-3,2 milliards', '−3,2 milliards']],
];

describe('numerals: one value, many surfaces', () => {
  it.each(VALUES.flatMap(([value, surfaces]) => surfaces.map((surface) => [surface, value] as const)))(
    '%s → %s',
    (surface, value) => {
      expect(read(surface)).toEqual([`${surface}=${value}`]);
    },
  );
});

describe('numerals in context', () => {
  it.each([
    ['une dizaine de pays', ['une dizaine=10~']],
    ['une centaine de millions', ['une centaine de millions=100000000~']],
    ["un millier d'euros", ['un millier=1000~']],
    ['une dizaine de milliers de clients', ['une dizaine de milliers=10000~']],
    ['des milliards', ['des milliards=?']],
    ['plusieurs dizaines de millions', ['plusieurs dizaines de millions=?']],
    ['le million de vues', ['million=1000000']],
    ['le 1er mai et la 3e place, 33ème jour', ['1er=1e', '3e=3e', '33ème=33e']],
    ['au premier trimestre', ['premier=1e']],
    ['une table et un logement', []],
    ['Covid-19, A320, M6, 14h30', []],
    ['06 12 34 56 78', ['06=6', '12=12', '34=34', '56=56', '78=78']],
    ['en 2016 310 millions', ['2016=2016', '310 millions=310000000']],
    ['TV5 190.000 euros', ['190.000=190000']],
    ['cinquante cents', ['cinquante=50']],
    ['23 cents', ['23=23']],
    ['étaient 7. 300 autres', ['7=7', '300=300']],
    ['trois millions un. Trois millions un soir', ['trois millions un=3000001', 'Trois millions=3000000']],
    ['vingt-dix', ['vingt=20', 'dix=10']],
    ['1,200', ['1,200=1.2']],
    ['12345678901234567890', []],
    ['aucun million', []],
    ['Fin.\n\nMil neuf cents', ['Mil neuf cents=1900']],
    ['Fin.\n\nMille', ['Mille=1000']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('exact decimals', () => {
  it('never rounds on the way', () => {
    expect(toNumber(scale(decimal(262, -1), 9))).toBe(26200000000);
    expect(toNumber(scale(decimal(115, -2), 6))).toBe(1150000);
    expect(toNumber(add(decimal(1, -1), decimal(2, -1))!)).toBe(0.3);
    expect(add(decimal(Number.MAX_SAFE_INTEGER), decimal(1, -1))).toBeUndefined();
  });

  it('reads every spelling of any number below 10^15 back', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        for (const surface of spellings(value)) expect(read(surface)).toEqual([`${surface}=${value}`]);
      }),
      { numRuns: 300 },
    );
  });

  it('reads any grouped number back', () => {
    const groupings = [' ', '\u00a0', '\u202f', '.', "'", '’'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), fc.constantFrom(...groupings), (value, mark) => {
        const surface = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(read(surface)).toEqual([`${surface}=${value}`]);
      }),
    );
  });

  it('reads any number with decimals and a magnitude back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom(6, 9),
        (whole, cents, power) => {
          const surface = `${whole},${String(cents).padStart(2, '0')} ${power === 6 ? 'millions' : 'milliards'}`;
          expect(read(surface)).toEqual([`${surface}=${(whole * 100 + cents) * 10 ** (power - 2)}`]);
        },
      ),
    );
  });
});
