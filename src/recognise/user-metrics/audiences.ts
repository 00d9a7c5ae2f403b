import {
  AUDIENCE_NOUNS,
  GATHERING_VERBS,
  PASSIVE_VERBS,
  TIMES_VERBS,
  WATCHING_VERBS,
} from '../../lexicon/user-metrics.ts';
import type { MetricUnit } from '../../schema/document.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { type Quantity, valuesOf } from '../numerals/quantities.ts';
import { buildMetric, type MetricMention } from './metric.ts';
import { nounStart } from './nouns.ts';
import { isFollowing, verbBefore } from './surroundings.ts';

const words = <T>(rows: ReadonlyArray<readonly [T, string]>): WordMap<T> =>
  new WordMap(() => rows.flatMap(([value, list]) => wordsIn(list).map((word) => [word, value] as const)));

const PASSIVE = words(PASSIVE_VERBS);
const TIMES = words(TIMES_VERBS);
const WATCHING = words(WATCHING_VERBS);
const AUDIENCE = new WordSet(() => wordsIn(AUDIENCE_NOUNS));
const GATHERING = new WordSet(() => wordsIn(GATHERING_VERBS));
const PAR = intern('par');
const FOIS = intern('fois');

/** « vu trois fois » measures nobody's audience. */
const LEAST_TIMES = 500;

/** « vues plus de 110 millions de fois ». */
export function readTimes(tokens: Tokens, quantity: Quantity): MetricMention | undefined {
  const at = nounStart(tokens, quantity, quantity.end);
  if (at === undefined || tokens.word[at] !== FOIS) return undefined;
  const verb = verbBefore(tokens, quantity.first, (word) => TIMES.get(word));
  if (verb === undefined || (valuesOf(quantity).value ?? 0) < LEAST_TIMES) return undefined;
  return buildMetric(tokens, quantity, { noun: at, end: at + 1, unit: verb, rule: 'metric.times' });
}

/** People counted through a verb: passive with « par », gathering (`audience` says of what), or watching. */
export function readAudience(
  tokens: Tokens,
  quantity: Quantity,
  audience: MetricUnit | undefined,
): MetricMention | undefined {
  const at = nounStart(tokens, quantity, quantity.end);
  if (at === undefined || !AUDIENCE.has(tokens.word[at]!)) return undefined;
  const { value, max } = valuesOf(quantity);
  if ((value ?? max ?? 0) < 1000) return undefined;
  if (wordAt(tokens, quantity.first - 1) === PAR) {
    const unit = verbBefore(tokens, quantity.first - 1, (word) => PASSIVE.get(word));
    const followed = unit === 'viewers' && isFollowing(tokens, quantity.first, at + 1) ? 'followers' : unit;
    if (followed !== undefined)
      return buildMetric(tokens, quantity, { noun: at, end: at + 1, unit: followed, rule: 'metric.passive' });
  }
  if (
    audience !== undefined &&
    verbBefore(tokens, quantity.first, (word) => (GATHERING.has(word) ? true : undefined)) !== undefined
  ) {
    return buildMetric(tokens, quantity, { noun: at, end: at + 1, unit: audience, rule: 'metric.audience' });
  }
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) {
    const unit = WATCHING.get(tokens.word[i]!);
    if (unit !== undefined)
      return buildMetric(tokens, quantity, { noun: at, end: at + 1, unit: unit, rule: 'metric.audience' });
  }
  return undefined;
}
