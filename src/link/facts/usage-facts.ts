import type { Fact } from '../../schema/document.ts';
import { sentenceAt } from '../bounds.ts';
import { spanOf } from '../items.ts';
import type { LinkedMetric } from '../user-metrics.ts';
import type { Article } from './article.ts';
import type { Attributions } from './attribution.ts';
import { termsOf } from './sentence-reader.ts';
import { has, type Term } from './terms.ts';

/** How many terms before a count its verb or cue may stand: « devrait dépasser le cap des 300 millions d'abonnés ». */
const REACH = 4;
/** The words that those terms may be, and how far from a count its source may stand. */
const WORDS = 20;
const NEAR = 100;

/**
 * A usage fact (`usage.metric`) for each user metric whose company is known; its evidence is the sentence, its status
 * what the verb before the count says. Never throws.
 */
export function usageFacts(article: Article, metrics: readonly LinkedMetric[], attributions: Attributions): Fact[] {
  const { tokens, sentences } = article;
  return metrics.flatMap(({ metric, company, asOf }): Fact[] => {
    if (company === null) return [];
    const s = sentenceAt(sentences, metric.first);
    const bounds = { from: sentences[s]!, to: sentences[s + 1]! };
    const from = Math.max(bounds.from, metric.first - WORDS);
    const before = cueBefore(article, from, metric.first);
    // « n'a pas franchi la barre des 500.000 » denies the bar, not the audience.
    const cue = before?.status === 'denied' && metric.qualifier === 'more_than' ? undefined : before;
    const source = attributions.of({
      from: Math.max(bounds.from, metric.first - NEAR),
      to: Math.min(bounds.to, metric.end + NEAR),
    });
    const told = source === undefined ? null : spanOf(tokens, source);
    const { value, min, max, qualifier } = metric;
    return [
      {
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
        status: cue?.status ?? 'asserted',
        cues: cue === undefined ? [] : [spanOf(tokens, cue)],
        attribution: told?.text ?? null,
        attributionSpan: told,
        evidence: spanOf(tokens, { first: bounds.from, end: bounds.to }),
        alsoSaid: [],
        disputed: false,
        rule: 'usage.metric',
      },
    ];
  });
}

/** The last verb or cue before a count, where it says that the count is not simply so: « devrait compter », « vise ». */
function cueBefore(article: Article, from: number, to: number): Term | undefined {
  const near = termsOf(article, from, to).slice(-REACH);
  const last = near.findLast((term) => has(term, 'Verb') || has(term, 'Cue') || has(term, 'Stop'));
  if (last?.status === undefined || last.status === 'asserted' || has(last, 'Inf') || has(last, 'Ger'))
    return undefined;
  // « n'a pas 3 millions d'abonnés » denies them, « n'a pas dépassé 3 millions » counts them.
  return last.status === 'denied' && last !== near.at(-1) ? undefined : last;
}
