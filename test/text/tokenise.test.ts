import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokenise.ts';
import { GAP, KIND, type Tokens, textOf } from '../../src/text/tokens.ts';

const pieces = (tokens: Tokens): string[] => Array.from({ length: tokens.length }, (_, i) => textOf(tokens, i));

describe('tokens', () => {
  it.each([
    ["l'échec d’Orange", ["l'", 'échec', 'd’', 'Orange']],
    ["aujourd'hui qu'il jusqu'à", ["aujourd'", 'hui', "qu'", 'il', "jusqu'", 'à']],
    ["McDonald's", ['McDonald', "'", 's']],
    ["O'Rourke", ['O', "'", 'Rourke']],
    ['est-il Jean-Paul quatre-vingt-dix', ['est', '-', 'il', 'Jean', '-', 'Paul', 'quatre', '-', 'vingt', '-', 'dix']],
    ['26,2 milliards', ['26', ',', '2', 'milliards']],
    ['70M€', ['70', 'M', '€']],
    ['M6 et 5G', ['M', '6', 'et', '5', 'G']],
    ['«oui»', ['«', 'oui', '»']],
    ['Attendez... vite…', ['Attendez', '...', 'vite', '…']],
    ['1\u00a0200\u202f000\u2009€', ['1', '200', '000', '€']],
    ['élève', ['élève']],
    ['Micro\u00adsoft', ['Micro\u00adsoft']],
    ['oui 👍🏽 non', ['oui', '👍', '🏽', 'non']],
    ['Œuvre cœur', ['Œuvre', 'cœur']],
    ['', []],
    ['  \n\t ', []],
  ])('%j', (text, expected) => {
    expect(pieces(tokenise(text))).toEqual(expected);
  });

  it.each([
    ['renault', KIND.lower],
    ['Renault', KIND.capitalised],
    ['É', KIND.capitalised],
    ['SNCF', KIND.capitals],
    ['LinkedIn', KIND.mixed],
    ['iPhone', KIND.mixed],
    ['2016', KIND.digits],
    ['€', KIND.punctuation],
    ['👍', KIND.symbol],
    ['Čapek', KIND.capitalised],
    ['ŒUVRE', KIND.capitals],
  ])('%s is of kind %i', (text, kind) => {
    expect(tokenise(text).kind[0]).toBe(kind);
  });

  it('tells what stands between tokens', () => {
    const { gap, length } = tokenise('a b\tc\nd\r\n\r\ne\n \nf,g');
    expect([...gap.slice(0, length)]).toEqual([
      GAP.paragraph,
      GAP.space,
      GAP.space,
      GAP.line,
      GAP.paragraph,
      GAP.paragraph,
      GAP.none,
      GAP.none,
    ]);
  });

  it('finds a word whatever its accents, case, apostrophe or composition', () => {
    const ids = ['aujourd’hui', "AUJOURD'HUI", "Aujourd'hui"].map((text) => tokenise(text).word[0]);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBeGreaterThan(0);
  });

  it('covers any text: tokens in order, nothing but spaces and ignorable characters between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenise(text);
        let at = 0;
        for (let i = 0; i < tokens.length; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(at);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!);
          expect(text.slice(at, tokens.start[i])).not.toMatch(/[\p{L}\p{N}]/u);
          at = tokens.end[i]!;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
