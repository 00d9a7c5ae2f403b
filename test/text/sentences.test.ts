import { describe, expect, it } from 'vitest';
import { segment } from '../../src/text/sentences.ts';
import { tokenise } from '../../src/text/tokenise.ts';
import { textBetween } from '../../src/text/tokens.ts';

const sentencesOf = (text: string): string[] => {
  const tokens = tokenise(text);
  const bounds = segment(tokens);
  return Array.from({ length: Math.max(0, bounds.length - 1) }, (_, i) =>
    textBetween(tokens, bounds[i]!, bounds[i + 1]!),
  );
};

describe('sentences', () => {
  it.each([
    ['Il est venu. Elle est partie.', ['Il est venu.', 'Elle est partie.']],
    ['M. Dupont est là. Mme. Martin aussi.', ['M. Dupont est là.', 'Mme. Martin aussi.']],
    ['Avec J.-P. Morel hier.', ['Avec J.-P. Morel hier.']],
    ['Cela coûte env. 3 euros.', ['Cela coûte env. 3 euros.']],
    ['Le 3 janv. 2020, tout change.', ['Le 3 janv. 2020, tout change.']],
    ['Le n° 1 est là. Fin.', ['Le n° 1 est là.', 'Fin.']],
    ['Un taux de 26.2 points. Oui.', ['Un taux de 26.2 points.', 'Oui.']],
    [
      'La société Lumen S.A. Nanterre emploie dix personnes.',
      ['La société Lumen S.A. Nanterre emploie dix personnes.'],
    ],
    ['Il dirige Lumen S.A. Le groupe va bien.', ['Il dirige Lumen S.A.', 'Le groupe va bien.']],
    ['Des pommes, etc. Le groupe vend tout.', ['Des pommes, etc.', 'Le groupe vend tout.']],
    ['Yahoo! a vendu. Bien!', ['Yahoo! a vendu.', 'Bien!']],
    ['« Nous partons. » Il sourit.', ['« Nous partons. »', 'Il sourit.']],
    ['Il dit "non." Puis il part.', ['Il dit "non."', 'Puis il part.']],
    ['Pourquoi ? Parce que... Voilà.', ['Pourquoi ?', 'Parce que...', 'Voilà.']],
    ['Un titre sans point\n\nLe corps du texte.', ['Un titre sans point', 'Le corps du texte.']],
    ['Un titre\nLe corps du texte.', ['Un titre', 'Le corps du texte.']],
    ['Une ligne coupée au\nmilieu de la phrase.', ['Une ligne coupée au\nmilieu de la phrase.']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it.each<[what: string, text: string, longest: number, ending: RegExp]>([
    ['behind a comma', 'un deux trois, '.repeat(2000), 400, /,$/],
    ['anywhere without one', 'un deux trois '.repeat(2000), 400, /\w$/],
  ])('cuts one without end %s', (_, text, longest, ending) => {
    const sentences = sentencesOf(text.trimEnd());
    expect(sentences.join(' ')).toBe(text.trimEnd());
    for (const sentence of sentences) {
      expect(tokenise(sentence).length).toBeLessThanOrEqual(longest);
      expect(sentence).toMatch(ending);
    }
  });

  it('leaves one of 400 tokens whole', () => {
    expect(sentencesOf(`${'un '.repeat(399)}deux`)).toHaveLength(1);
    expect(sentencesOf(`${'un '.repeat(400)}deux`)).toHaveLength(2);
  });
});
