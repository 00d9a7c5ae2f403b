import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenArrays, tokenise } from '../../src/text/tokenise.ts';
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

  it.each([
    ['of one-byte characters', 'le groupe a payé 26,2 '],
    ['of two-byte characters', 'l’échec de « Cœur » à 5 € '],
  ])('cuts a long text %s as it cuts its parts', (_, part) => {
    const one = tokenise(part);
    const times = Math.ceil(150_000 / part.length);
    const all = tokenise(part.repeat(times));
    expect(all.length).toBe(one.length * times);
    const last = (times - 1) * one.length;
    for (let i = 0; i < one.length; i++) {
      expect(textOf(all, last + i)).toBe(textOf(one, i));
      expect([all.word[last + i], all.kind[last + i]]).toEqual([one.word[i], one.kind[i]]);
    }
  });

  it.each(['fin', 'n°5', 'l’', 'fin...', 'fin\r', 'e\u0301', 'x\u0000y', '\ud83d', 'a\ud83d', '12'])(
    'ends with the text: %j, whatever was read before',
    (text) => {
      const alone = tokenise(text);
      tokenise('Après-midi, 25 000 personnes… 👍🏽 '.repeat(9));
      const again = tokenise(text);
      expect(pieces(again)).toEqual(pieces(alone));
      expect(again).toEqual(alone);
      expect(again.end[again.length - 1]! + (text.endsWith('\r') ? 1 : 0)).toBe(text.length);
    },
  );

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

  it('finds the same in arrays that another text has been cut into, and nothing behind the last token', () => {
    const arrays = new TokenArrays();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary' }), (before, text) => {
        tokenise(before, arrays);
        const { length, ...kept } = tokenise(text, arrays);
        const alone = tokenise(text);
        expect(length).toBe(alone.length);
        for (const name of ['start', 'end', 'kind', 'gap', 'word'] as const) {
          expect([...kept[name].subarray(0, length)]).toEqual([...alone[name].subarray(0, length)]);
          expect(kept[name].subarray(length).every((entry) => entry === 0)).toBe(true);
        }
      }),
    );
  });
});
