import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** A text that is no article: one piece over and over, which a chain of steps or a pair of loops would not get through. */
const longText = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

describe('texts without end', () => {
  it.each<[what: string, text: string, fact: string]>([
    ['sentences that all open with a pronoun', longText('Il a racheté Danone. ', 300_000), 'Danone'],
    ['a sentence of verbs', `Renault va ${longText('racheter Danone et vendre Nestlé et ', 20_000)}`, 'Danone'],
    ['a sentence of companies', `${longText('Renault, ', 60_000)}a racheté Danone.`, 'Danone'],
    ['brackets that never close', `${longText('Renault ( ', 60_000)}a racheté Danone.`, 'Danone'],
  ])('%s', (_, text, fact) => {
    const { facts } = extract(text, { force: true });
    expect(facts.map(({ target }) => target)).toContain(fact);
  });

  it.each<[sentences: number, acquirer: string | null]>([
    [1, 'Renault'],
    [40, null],
  ])('a pronoun takes up the subject before it, %i sentences back: %s', (sentences, acquirer) => {
    const text = `Renault avance. ${'Il recule. '.repeat(sentences - 1)}Il a racheté Danone.`;
    const { facts } = extract(text, { force: true });
    expect(facts.map((fact) => fact.acquirer)).toEqual([acquirer]);
  });
});
