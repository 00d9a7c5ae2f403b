import type { Fact } from '../../schema/document.ts';
import type { Sentences } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { spanOf } from '../items.ts';
import type { LinkedMetric } from '../user-metrics.ts';

/** A usage fact (`usage.metric`) for each user metric whose company is known; its evidence is the sentence. Never throws. */
export function usageFacts(tokens: Tokens, sentences: Sentences, metrics: readonly LinkedMetric[]): Fact[] {
  const facts: Fact[] = [];
  let sentence = 0;
  for (const { metric, company, asOf } of metrics) {
    while (sentences[sentence + 1]! <= metric.first) sentence++;
    if (company === null) continue;
    const { value, min, max, qualifier } = metric;
    facts.push({
      type: 'usage',
      companies: [company],
      acquirer: null,
      investor: null,
      target: null,
      investors: [],
      amount: { value, min, max, qualifier, currency: null },
      number: null,
      share: null,
      round: null,
      date: asOf,
      status: 'asserted',
      cues: [],
      attribution: null,
      attributionSpan: null,
      evidence: spanOf(tokens, { first: sentences[sentence]!, end: sentences[sentence + 1]! }),
      alsoSaid: [],
      disputed: false,
      rule: 'usage.metric',
    });
  }
  return facts;
}
