import { describe, expect, it } from 'vitest';
import { mergeFacts } from '../../src/link/facts/merge.ts';
import type { Fact } from '../../src/schema/document.ts';

const count = (value: number) => ({ value, min: null, max: null, qualifier: 'exact' as const });
const euros = (value: number) => ({ ...count(value), currency: 'EUR' });
const deal = { type: 'acquisition', companies: ['Velora', 'Lumen'], acquirer: 'Velora', target: 'Lumen' } as const;

/** A fact of the sentence that starts at `start`. */
function factAt(start: number, parts: Partial<Omit<Fact, 'companies'>> & { companies?: readonly string[] } = {}): Fact {
  const { companies = ['Velora'], ...rest } = parts;
  return {
    type: 'headcount',
    companies: [...companies],
    acquirer: null,
    investor: null,
    target: null,
    investors: [],
    amount: null,
    number: null,
    share: null,
    round: null,
    date: null,
    status: 'asserted',
    cues: [],
    attribution: null,
    attributionSpan: null,
    evidence: { text: '', start, end: start + 1 },
    alsoSaid: [],
    disputed: false,
    rule: 'headcount.employs',
    ...rest,
  };
}

const said = (facts: readonly Fact[]): number[][] =>
  mergeFacts(facts).map(({ evidence, alsoSaid }) => [evidence, ...alsoSaid].map(({ start }) => start));

describe('facts said again', () => {
  it.each<[title: string, expected: number[][], facts: Fact[]]>([
    ['the same', [[0, 9]], [factAt(0), factAt(9)]],
    ['the same twice in a sentence', [[0, 9]], [factAt(0), factAt(9), factAt(9)]],
    ['another type', [[0], [9]], [factAt(0), factAt(9, { type: 'hiring' })]],
    ['another company', [[0], [9]], [factAt(0), factAt(9, { companies: ['Lumen'] })]],
    ['another number', [[0], [9]], [factAt(0, { number: count(3) }), factAt(9, { number: count(4) })]],
    ['another bound', [[0], [9]], [factAt(0, { number: { ...count(3), min: 1 } }), factAt(9, { number: count(3) })]],
    ['denied', [[0], [9]], [factAt(0), factAt(9, { status: 'denied' })]],
    [
      'in roles that were open',
      [[0, 9]],
      [factAt(0, deal), factAt(9, { ...deal, acquirer: null, companies: ['Lumen'] })],
    ],
  ])('%s', (_title, expected, facts) => {
    expect(said(facts)).toEqual(expected);
  });

  it('adds what the first lacked, and leaves what it was given as it was', () => {
    const [first, later] = [factAt(0, deal), factAt(9, { ...deal, amount: euros(5), date: '2024', status: 'planned' })];
    expect(mergeFacts([first, later])).toEqual([
      { ...first, amount: euros(5), date: '2024', status: 'planned', alsoSaid: [later.evidence] },
    ]);
    expect(first).toEqual(factAt(0, deal));
  });

  it('marks both of two that disagree', () => {
    const facts = [factAt(0, deal), factAt(5), factAt(9, { ...deal, status: 'denied' })];
    expect(mergeFacts(facts).map(({ disputed }) => disputed)).toEqual([true, false, true]);
  });

  it('keeps who would buy, no company, apart from the company that bought', () => {
    const wish = { ...deal, companies: ['Lumen'], acquirer: null, status: 'hypothetical' } as const;
    expect(mergeFacts([factAt(0, wish), factAt(5, deal)])).toHaveLength(2);
    expect(mergeFacts([factAt(0, { ...wish, status: 'asserted' }), factAt(5, deal)])).toHaveLength(1);
  });

  it('takes twenty thousand facts of one type', () => {
    const facts = Array.from({ length: 20_000 }, (_, i) => factAt(i, { number: count(i) }));
    expect(mergeFacts([...facts, factAt(20_000, { number: count(19_999) })])).toHaveLength(20_000);
  });
});
