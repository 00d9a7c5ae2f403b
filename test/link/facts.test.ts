import { describe, expect, it } from 'vitest';
import { FACT_RULES } from '../../src/link/facts/rules/index.ts';
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

describe.each(FACT_CASES)('facts: %s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(factsIn(text).map(describeFact)).toEqual(expected);
  });
});
