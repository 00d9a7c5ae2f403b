import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const explain = (text: string) => extract(text, { explain: true }).explanation!;
const ARTICLE = `La start-up lyonnaise Veloquai, filiale de Renault, embauche, selon Dupond. La Veloquai et Orange le disent.
Le festival Veloquai débute, avec Bravofluid, comme Bravofluid. Le groupe Bravofluid et Solvarine Holding aussi.`;

describe('the explanation', () => {
  it('is there only where it is asked for', () => {
    expect(extract(ARTICLE).explanation).toBeUndefined();
    expect('explanation' in extract(ARTICLE)).toBe(false);
  });

  it('holds every name weighed, refused ones too, in order', () => {
    expect(explain(ARTICLE).map(({ text, accepted }) => `${accepted ? '+' : '-'}${text}`)).toEqual([
      '+Veloquai',
      '+Renault',
      '-Dupond',
      '+Veloquai',
      '+Orange',
      '-Veloquai',
      '+Bravofluid',
      '+Bravofluid',
      '+Bravofluid',
      '+Solvarine Holding',
    ]);
  });

  it('has evidence that adds up to the score, on both sides of the threshold', () => {
    for (const { evidence, score, threshold, accepted } of explain(ARTICLE)) {
      expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 1);
      expect(score >= threshold).toBe(accepted);
    }
  });

  it.each([
    ['La start-up Veloquai est là', 'Veloquai', [['head', 3]]],
    [
      'Le festival Veloquai ouvre',
      'Veloquai',
      [
        ['other-head', -2.5],
        ['after', 1.5],
      ],
    ],
    ['avec Bravofluid', 'Bravofluid', [['before', 1]]],
    ['chez Renault', 'Renault', [['gazetteer', 4]]],
  ])('%s: why', (text, name, evidence) => {
    const found = explain(text).find((weighed) => weighed.text === name)!;
    expect(found.evidence).toEqual(evidence.map(([cue, weight]) => ({ cue, weight })));
  });

  it('finds the rules alone where the gazetteer is off', () => {
    const text = 'La start-up Veloquai et le losange de Renault.';
    const names = (gazetteer: boolean) => extract(text, { gazetteer }).companies.map(({ name }) => name);
    expect([names(true), names(false)]).toEqual([['Veloquai', 'Renault'], ['Veloquai']]);
  });
});
