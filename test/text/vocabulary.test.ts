import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokenise.ts';
import { intern, unaccented, WordMap, WordSet, wordId } from '../../src/text/vocabulary.ts';
import { WordColumn } from '../../src/text/word-columns.ts';

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

describe('accents left out', () => {
  it.each([
    ['elan', 'elan'],
    ['Éclair à Nîmes', 'Eclair a Nimes'],
    ['Çà, où ? ÀÖØöøÿß×÷', 'Ca, ou ? AOØoøyß×÷'],
    ['cœur, æther', 'coeur, aether'],
    ['e\u0301te\u0301 à Győr', 'ete a Gyor'],
    ['Łódź', 'Łodz'],
    ['', ''],
  ])('%j is %j', (word, plain) => {
    expect(unaccented(word)).toBe(plain);
  });
});

describe('sets and maps of words', () => {
  const vowels = new WordSet(['été', 'œuvre', "aujourd'hui"]);
  const exact = new WordSet(['tous', 'dû'], { exact: true });
  const numbers = new WordMap([
    ['cote', 1],
    ['côte', 2],
    ['élève', 3],
  ]);

  it.each<[string, boolean]>([
    ['été', true],
    ['ETE', true],
    ['œuvre', true],
    ['oeuvre', true],
    ['aujourd’hui', true],
    ['tous', false],
    ['hiver', false],
    ['inconnuy', false],
  ])('holds %s with or without its accents: %s', (word, held) => {
    expect(vowels.has(wordId(word))).toBe(held);
  });

  it.each<[string, boolean]>([
    ['dû', true],
    ['DÛ', true],
    ['du', false],
    ['tous', true],
    ['été', false],
  ])('holds %s with its accents alone: %s', (word, held) => {
    expect(exact.has(wordId(word))).toBe(held);
  });

  it.each<[string, number | undefined]>([
    ['cote', 1],
    ['Côte', 2],
    ['eleve', 3],
    ['tous', undefined],
    ['inconnuy', undefined],
  ])('maps %s to %s', (word, value) => {
    expect(numbers.get(wordId(word))).toBe(value);
  });

  it('keeps its column apart from every other, whatever the order they are asked in', () => {
    const ids = Array.from({ length: 70 }, (_, i) =>
      intern(`colonne${'abcdefghij'[i % 10]}${'abcdefg'[Math.floor(i / 10)]}`),
    );
    const columns = ids.map((id) => new WordColumn(() => [id]));
    expect(columns.map((column) => ids.filter((id) => column.has(id)))).toEqual(ids.map((id) => [id]));
    expect(columns.some((column) => column.has(0))).toBe(false);
  });

  it.each([1 << 16, 1 << 20])('refuses word %d, which its rows have no room for, and never holds it', (id) => {
    expect(() => new WordColumn(() => [id])).toThrow(/room for 65536 words/);
    expect(vowels.has(id)).toBe(false);
  });
});
