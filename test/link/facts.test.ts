import { describe, expect, it } from 'vitest';
import { FACT_RULES } from '../../src/link/facts/rules/index.ts';
import { DEAL_CASES } from './deals.cases.ts';
import { describeFact, factsIn } from './describe-fact.ts';
import { FACT_CASES } from './facts.cases.ts';

describe.each(FACT_RULES.map(({ id, examples }) => ({ id, examples })))('$id', ({ id, examples }) => {
  it('has an example', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('%s', (sentence, expected) => {
    const facts = factsIn(sentence);
    expect(facts.map(describeFact)).toEqual(expected);
    // A rule that adds to a fact told before leaves its mark in `alsoSaid` alone.
    const said = facts.some(({ rule, alsoSaid }) => rule === id || alsoSaid.length > 0);
    expect(said).toBe(true);
  });
});

describe.each([...FACT_CASES, ...DEAL_CASES])('facts: %s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(factsIn(text).map(describeFact)).toEqual(expected);
  });
});

describe('what no person wrote', () => {
  it.each([
    ['one sentence of a thousand purchases', 'Microsoft a racheté LinkedIn et '.repeat(1000), 1],
    ['a list of a thousand names', `${'Renault, '.repeat(1000)}Google et Nissan ont fusionné`, 1],
    [
      'a thousand sentences that start with a pronoun',
      'Microsoft grandit. '.concat('Elle a racheté LinkedIn. '.repeat(1000)),
      1,
    ],
  ])('%s', (_, text, most) => {
    expect(factsIn(text).length).toBeLessThanOrEqual(most);
  });
});

describe('a fact told again', () => {
  it('keeps its first sentence as evidence, and the others', () => {
    const [fact] = factsIn('Microsoft a racheté LinkedIn. Le groupe grandit. LinkedIn a été racheté par Microsoft.');
    expect(fact!.evidence.text).toBe('Microsoft a racheté LinkedIn.');
    expect(fact!.alsoSaid.map(({ text }) => text)).toEqual(['LinkedIn a été racheté par Microsoft.']);
  });

  it('is disputed where another sentence denies it', () => {
    const facts = factsIn("Microsoft a racheté LinkedIn. Microsoft n'a pas racheté LinkedIn.");
    expect(facts.map(({ disputed }) => disputed)).toEqual([true, true]);
  });

  it('names the words that decided its status, and its source, in their places', () => {
    const text = 'Selon Reuters, Microsoft aurait racheté LinkedIn.';
    const [fact] = factsIn(text);
    expect(fact!.cues.map(({ text: cue }) => cue)).toEqual(['aurait racheté']);
    expect(fact!.attributionSpan).toEqual({ text: 'Reuters', start: 6, end: 13 });
    for (const { text: cue, start, end } of [...fact!.cues, fact!.evidence]) expect(text.slice(start, end)).toBe(cue);
  });
});
