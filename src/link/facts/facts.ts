import type { Fact } from '../../schema/document.ts';
import type { LinkedMetric } from '../user-metrics.ts';
import type { Article } from './article.ts';
import { Attributions } from './attribution.ts';
import { type Draft, draftOf } from './drafts.ts';
import { framesOf } from './frames.ts';
import { factsOf } from './items.ts';
import { joinLists } from './lists.ts';
import { mergeFacts } from './merge.ts';
import { Patterns } from './patterns.ts';
import { FACT_RULES } from './rules/index.ts';
import { termsOf } from './sentence-reader.ts';
import { isOfCompany, mayTell } from './triggers.ts';
import { usageFacts } from './usage-facts.ts';

const PATTERNS = new Patterns(FACT_RULES);

/** Every fact of an article, each once: the business facts of its sentences, and the usage that its user metrics tell. Never throws. */
export function linkFacts(article: Article, metrics: readonly LinkedMetric[]): Fact[] {
  if (article.referents.named.length === 0) return [];
  const attributions = new Attributions(article);
  return mergeFacts([...recogniseFacts(article, attributions), ...usageFacts(article, metrics, attributions)]);
}

/**
 * The business facts of an article but usage, sentence by sentence: who did what to whom, for how much, said by whom, how
 * surely. Never throws. Rule ids: the type and the rule's name (`acquisition.buys`); see `rules/`.
 */
function recogniseFacts(article: Article, attributions: Attributions): Fact[] {
  const { sentences } = article;
  const facts: Fact[] = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const bounds = { from: sentences[s]!, to: sentences[s + 1]! };
    if (!mayTell(article, bounds.from, bounds.to)) continue;
    const drafts = draftsOf(article, bounds.from, bounds.to);
    if (drafts.length === 0) continue;
    const attribution = attributions.of(bounds);
    for (const draft of drafts) facts.push(...factsOf(article, draft, attribution, bounds, facts));
  }
  return facts;
}

/** What the sentence says: of two rules of a type on one verb or noun, the first. */
function draftsOf(article: Article, from: number, to: number): Draft[] {
  const terms = termsOf(article, from, to);
  if (!terms.some(isOfCompany)) return [];
  const patterns = PATTERNS.heldBy(terms);
  if (patterns.length === 0) return [];
  const drafts: Draft[] = [];
  for (const { frame, match } of PATTERNS.match(patterns, framesOf(joinLists(terms)))) {
    const draft = draftOf(frame, match);
    if (draft === undefined) continue;
    const isRead = drafts.some(
      ({ rule, trigger }) => rule.type === draft.rule.type && trigger.first === draft.trigger.first,
    );
    if (!isRead || draft.rule.also) drafts.push(draft);
  }
  return drafts;
}
