import {
  AUDIENCE_NOUNS,
  GATHERING_VERBS,
  PASSIVE_VERBS,
  TIMES_VERBS,
  WATCHING_VERBS,
} from '../../lexicon/user-metrics.ts';
import type { MetricUnit } from '../../schema/document.ts';
import { isCapital, KIND, type Tokens, wordAt } from '../../text/tokens.ts';
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
const ETE = intern('été');
const DEVANT = intern('devant');
const SCREENS = new WordSet(['télévision', 'télé', 'écran', 'écrans', 'poste', 'postes', 'téléviseur']);

/** « vu trois fois » measures nobody's audience. */
const LEAST_TIMES = 500;

/** « vues plus de 110 millions de fois » (`metric.times`). */
export function readTimes(tokens: Tokens, quantity: Quantity): MetricMention | undefined {
  const at = nounStart(tokens, quantity, quantity.end);
  if (at === undefined || tokens.word[at] !== FOIS) return undefined;
  const { value, max } = valuesOf(quantity);
  const unit = (value ?? max ?? 0) < LEAST_TIMES ? undefined : timesVerb(tokens, quantity.first);
  return unit === undefined
    ? undefined
    : buildMetric(tokens, quantity, { noun: at, end: at + 1, unit, rule: 'metric.times' });
}

/** How far before its count such a verb may stand: « vue sur le réseau social Facebook plus de 250.000 fois ». */
const TIMES_REACH = 8;

/** What the nearest participle before token `first` says was done so often; none across a mark or another participle. */
function timesVerb(tokens: Tokens, first: number): MetricUnit | undefined {
  for (let i = first - 1; i >= Math.max(0, first - TIMES_REACH); i--) {
    const unit = TIMES.get(tokens.word[i]!);
    if (unit !== undefined) return unit;
    if (tokens.kind[i] === KIND.punctuation || (tokens.word[i] !== ETE && isParticiple(tokens, i))) return undefined;
  }
  return undefined;
}

const isParticiple = ({ text, end, kind }: Tokens, i: number): boolean =>
  kind[i] === KIND.lower && /é(?:e|s|es)?$/.test(text.slice(end[i]! - 3, end[i]));

/**
 * People whose number the text tells again as users (`metric.repeated`): « 5,6 millions de Français » beside « 5,6 millions
 * de téléspectateurs ». Not for round numbers, which may be the same by chance.
 */
export function readRepeated(
  tokens: Tokens,
  quantity: Quantity,
  found: readonly MetricMention[],
): MetricMention | undefined {
  const at = nounStart(tokens, quantity, quantity.end);
  const { value } = quantity.number;
  if (at === undefined || value === undefined || value.mantissa < 20 || !AUDIENCE.has(tokens.word[at]!))
    return undefined;
  const said = found.find((metric) => metric.value !== null && metric.value === valuesOf(quantity).value);
  if (said === undefined || said.value! < LEAST_REPEATED) return undefined;
  return buildMetric(tokens, quantity, { noun: at, end: at + 1, unit: said.unit, rule: 'metric.repeated' });
}

const LEAST_REPEATED = 100_000;

/** People counted through a verb: passive with « par », gathering (`audience` says of what), or watching (`metric.passive`, `metric.audience`). */
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
    const unit = WATCHING.get(tokens.word[i]!) ?? (isBeforeScreen(tokens, quantity, i) ? 'viewers' : undefined);
    if (unit !== undefined)
      return buildMetric(tokens, quantity, { noun: at, end: at + 1, unit: unit, rule: 'metric.audience' });
  }
  return undefined;
}

/** « 9,7 millions de personnes devant TF1 »: so many stand before no building. */
const isBeforeScreen = (tokens: Tokens, quantity: Quantity, i: number): boolean =>
  tokens.word[i] === DEVANT &&
  quantity.number.power >= 6 &&
  (isCapital(tokens, i + 1) || SCREENS.has(wordAt(tokens, i + 2)));
