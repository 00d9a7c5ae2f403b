import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokenise.ts';
import { intern, wordId } from '../../src/text/vocabulary.ts';

describe('the vocabulary', () => {
  it('keeps every number as it grows, and gives each word its own', () => {
    const known = intern('société');
    const words = Array.from(
      { length: 20_000 },
      (_, i) => `mot${i.toString(36).replace(/\d/g, (d) => 'éèàùçôîâêë'[+d]!)}`,
    );
    const ids = words.map(intern);
    expect(new Set([0, known, ...ids]).size).toBe(words.length + 2);
    expect(words.map(wordId)).toEqual(ids);
    expect(intern('SOCIÉTÉ')).toBe(known);
    const { word, length } = tokenise(words.join(' '));
    expect([...word.subarray(0, length)]).toEqual(ids);
  });

  it.each(['inconnux', 'sociét', 'sociétés-', ''])('does not know %j, and does not learn it by being asked', (word) => {
    expect(wordId(word)).toBe(0);
    expect(wordId(word)).toBe(0);
  });
});
