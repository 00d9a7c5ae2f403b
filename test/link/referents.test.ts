import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../../src/link/bounds.ts';
import type { LinkedCompany } from '../../src/link/companies.ts';
import { type Fits, Referents } from '../../src/link/referents.ts';
import { segment } from '../../src/text/sentences.ts';
import { tokenise } from '../../src/text/tokenise.ts';
import { textOf } from '../../src/text/tokens.ts';

const KINDS: Readonly<Record<string, string>> = { Monde: 'press', TF1: 'television', Crédit: 'bank' };

/** The referents of a text: each of its words that starts with a capital inside a sentence names a company. */
function referentsOf(text: string): { referents: Referents; at: (word: string) => number } {
  const tokens = tokenise(text);
  const sentences = segment(tokens);
  const companies = new Map<string, LinkedCompany>();
  for (let i = 0; i < tokens.length; i++) {
    const name = textOf(tokens, i);
    if (sentences.includes(i) || !/^\p{Lu}/u.test(name)) continue;
    const mention = { first: i, end: i + 1, key: name, entry: undefined, score: 4, rule: 'company.gazetteer' };
    const mentions = [...(companies.get(name)?.mentions ?? []), mention];
    companies.set(name, {
      name,
      aliases: [],
      mentions,
      confidence: 1,
      rule: mention.rule,
      kind: KINDS[name],
      id: null,
    });
  }
  const words = Array.from({ length: tokens.length }, (_, i) => textOf(tokens, i));
  return { referents: new Referents(tokens, sentences, [...companies.values()]), at: (word) => words.indexOf(word) };
}

const BANK: Fits = ({ kind }) => kind === 'bank';

describe('what an article speaks of', () => {
  it.each<[text: string, topic: string | undefined, last: string | undefined]>([
    ['Hier Renault a battu Fiat. Et ici rien.', 'Renault', 'Fiat'],
    ['Hier Renault a battu Fiat. Puis Volvo a gagné. Rien de plus. Et ici rien.', 'Volvo', 'Volvo'],
    ['Il parle à Monde de rien. Et ici rien.', undefined, undefined],
    ['Il parle de rien. Et ici Renault.', undefined, undefined],
  ])('before « ici » in %j: topic %s, last %s', (text, topic, last) => {
    const { referents, at } = referentsOf(text);
    expect(referents.topic(at('ici'))).toBe(topic);
    expect(referents.last(at('ici'))?.name).toBe(last);
  });

  it.each<[text: string, main: string | undefined, least?: number]>([
    ['Hier Renault a battu Fiat, puis Renault a ri.', 'Renault'],
    ['Hier Renault a battu Fiat, puis Renault et Fiat ont ri.', undefined],
    ['Hier Renault a ri.', undefined],
    ['Hier Renault a ri.', 'Renault', 1],
    ['Il a dit à Monde, à Monde, que Renault et Renault rient.', 'Renault'],
    ['Il ne dit rien.', undefined, 1],
  ])('%j is about %s', (text, main, least) => {
    expect(referentsOf(text).referents.main(undefined, least)).toBe(main);
  });

  it('asks only companies that fit', () => {
    const { referents, at } = referentsOf('Hier Crédit a battu Fiat, Fiat, Fiat et Crédit. Et ici rien.');
    expect(referents.main()).toBe('Fiat');
    expect(referents.main(BANK)).toBe('Crédit');
    expect(referents.topic(at('ici'), BANK)).toBe('Crédit');
    expect(referents.last(at('battu'), BANK)?.first).toBe(1);
  });

  it('finds the sentence of each token', () => {
    const sentences = segment(tokenise('Un. Deux mots. Trois mots ici.\n\nFin'));
    const found = Array.from({ length: sentences.at(-1)! }, (_, i) => sentenceAt(sentences, i));
    expect(found).toEqual(found.map((_, i) => sentences.findLastIndex((bound) => bound <= i)));
  });
});
