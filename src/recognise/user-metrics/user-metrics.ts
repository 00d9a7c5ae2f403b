import type { MetricUnit } from '../../schema/document.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { AmountMention } from '../amounts/amount.ts';
import { type Quantity, valuesOf } from '../numerals/quantities.ts';
import { readAudience, readRepeated, readTimes } from './audiences.ts';
import type { MetricMention } from './metric.ts';
import { readNoun } from './nouns.ts';

/**
 * The counts of users said with their noun or through a verb, in order. Never throws. Rules: `metric.noun`
 * (« 310 millions d'utilisateurs actifs »), `metric.passive` (« utilisée par plus de 175 millions de personnes »),
 * `metric.times` (« téléchargée 10 millions de fois »), `metric.audience` (« a rassemblé 8 millions de curieux »).
 * Quantities that are sums of money, `amounts`, count nobody.
 */
export function recogniseUserMetrics(
  tokens: Tokens,
  quantities: readonly Quantity[],
  amounts: readonly AmountMention[],
): MetricMention[] {
  const found: MetricMention[] = [];
  const money = new Set(amounts.map(({ quantity }) => quantity));
  let audience: MetricUnit | undefined;
  for (const quantity of quantities) {
    if (money.has(quantity)) continue;
    const metric =
      readNoun(tokens, quantity) ?? readTimes(tokens, quantity) ?? readAudience(tokens, quantity, audience);
    if (metric === undefined) continue;
    found.push(asFollowers(metric, found.at(-1)));
    if (metric.unit === 'viewers' || metric.unit === 'visitors' || metric.unit === 'listeners')
      audience ??= metric.unit;
  }
  return withLists(tokens, quantities, found, money);
}

/** How many tokens behind a count of followers the next « abonnés » still follow. */
const FOLLOWING_REACH = 60;

/** « 4 millions de followers sur Twitter… Don Jazzy (4,6 millions d'abonnés) »: beside followers, subscribers who pay nothing are followers. */
const asFollowers = (metric: MetricMention, before: MetricMention | undefined): MetricMention =>
  metric.unit === 'subscribers' &&
  before?.unit === 'followers' &&
  metric.end - metric.quantity.end <= 2 &&
  metric.first - before.end < FOLLOWING_REACH
    ? { ...metric, unit: 'followers' }
    : metric;

/**
 * The counts that lean on another: of a list whose noun stands behind the last (`metric.list`, « respectivement 9,1 et 7,6
 * millions d'abonnés »), or told before in other words (`metric.repeated`). Those of `money` count nobody.
 */
function withLists(
  tokens: Tokens,
  quantities: readonly Quantity[],
  found: readonly MetricMention[],
  money: ReadonlySet<Quantity>,
): MetricMention[] {
  if (found.length === 0) return [];
  const byQuantity = new Map(found.map((metric) => [metric.quantity, metric]));
  return quantities.flatMap((quantity) => {
    const own = byQuantity.get(quantity);
    if (own !== undefined || money.has(quantity)) return own ?? [];
    const noun = listedNoun(quantity, byQuantity);
    if (noun === undefined) return readRepeated(tokens, quantity, found) ?? [];
    const { first, end, qualifier } = quantity;
    return { ...noun, first, end, quantity, ...valuesOf(quantity), qualifier, rule: 'metric.list' };
  });
}

/** The count at the end of the list that the quantity stands in. */
function listedNoun(quantity: Quantity, byQuantity: ReadonlyMap<Quantity, MetricMention>): MetricMention | undefined {
  let last = quantity.next;
  while (last !== undefined && !byQuantity.has(last)) last = last.next;
  return last === undefined ? undefined : byQuantity.get(last);
}
