import { describe, expect, it } from 'vitest';
import { PhraseMap } from '../../src/text/phrases.ts';
import { tokenise } from '../../src/text/tokenise.ts';

describe('phrases', () => {
  const map = new PhraseMap([
    ['Société Générale', 'bank'],
    ["l'Oréal", 'brand'],
    ['près de', 'about'],
    ['près', 'near'],
  ]);

  it.each([
    ['société générale', 'bank'],
    ['SOCIETE GENERALE', 'bank'],
    ['Société\u00a0Générale', 'bank'],
    ['L’Oréal', 'brand'],
    ['près de', 'about'],
    ['près du', 'near'],
    ['Société nouvelle', undefined],
    ['Société\n\nGénérale', undefined],
  ])('%j', (text, value) => {
    const tokens = tokenise(text);
    expect(map.match(tokens, 0)?.value).toBe(value);
  });

  it('matches backwards from the last token, longest first', () => {
    const back = new PhraseMap(
      [
        ['plus de', 'more'],
        ['de', 'of'],
      ],
      { backwards: true },
    );
    const tokens = tokenise('bien plus de dix');
    expect(back.matchBack(tokens, 2)).toEqual({ value: 'more', edge: 1 });
    expect(back.matchBack(tokens, 3)).toBeUndefined();
  });
});
