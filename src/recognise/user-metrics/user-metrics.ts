import {
  AFTER_NOUN,
  AUDIENCE_NOUNS,
  BEFORE_NOUN,
  CHANGE_AFTER,
  CHANGE_AROUND,
  FOLLOWER_NETWORKS,
  GATHERING_VERBS,
  METRIC_NOUNS,
  METRIC_PHRASES,
  NOT_A_SERVICE,
  PASSIVE_VERBS,
  RATE_ADJECTIVES,
  STRONG_CHANGE_BEFORE,
  TIMES_VERBS,
  WATCHING_VERBS,
} from '../../lexicon/user-metrics.ts';
import type { MetricPeriod, MetricUnit, Qualifier } from '../../schema/document.ts';
import { PhraseMap, phrasesOf } from '../../text/phrases.ts';
import { GAP, isWord, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import type { AmountMention } from '../amounts/amount.ts';
import { type Quantity, qualifierAfter, type Values, valuesOf } from '../numerals/quantities.ts';
import { periodAfter, periodBefore } from '../numerals/rates.ts';

/** A count of users over the tokens `[first, end)`, before it is tied to a company and a date. */
export interface MetricMention extends Values {
  readonly first: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly qualifier: Qualifier;
  readonly unit: MetricUnit;
  readonly active: boolean;
  readonly per: MetricPeriod | null;
  readonly change: boolean;
  readonly rule: string;
}

const NOUN = new WordMap(() =>
  METRIC_NOUNS.flatMap(([unit, nouns, least]) => wordsIn(nouns).map((noun) => [noun, { unit, least }] as const)),
);
const phrases = <T>(rows: ReadonlyArray<readonly [T, string]>): PhraseMap<T> =>
  new PhraseMap(() => rows.flatMap(([value, list]) => phrasesOf(list, value)));
const words = <T>(rows: ReadonlyArray<readonly [T, string]>): WordMap<T> =>
  new WordMap(() => rows.flatMap(([value, list]) => wordsIn(list).map((word) => [word, value] as const)));

const PHRASE = phrases(METRIC_PHRASES);
const RATE_ADJECTIVE = words(RATE_ADJECTIVES);
const PASSIVE = words(PASSIVE_VERBS);
const TIMES = words(TIMES_VERBS);
const WATCHING = words(WATCHING_VERBS);
const PRE = new WordSet(() => wordsIn(BEFORE_NOUN));
const POST = new WordSet(() => wordsIn(AFTER_NOUN));
const AUDIENCE = new WordSet(() => wordsIn(AUDIENCE_NOUNS));
const GATHERING = new WordSet(() => wordsIn(GATHERING_VERBS));
const CHANGES = new WordSet(() => wordsIn(STRONG_CHANGE_BEFORE));
const CHANGE_WORD = new WordSet(() => wordsIn(CHANGE_AROUND));
const CHANGED = phrases([[true, CHANGE_AFTER]]);
const NETWORK = phrases([[true, FOLLOWER_NETWORKS]]);
const NO_SERVICE = new WordSet(() => wordsIn(NOT_A_SERVICE));
/** Subscribers that pay follow no account. */
const PAYING = new WordSet(['payants', 'payant', 'payantes', 'premium', 'numériques', 'papier']);
const ACTIVE = new WordSet(['actif', 'actifs', 'active', 'actives', 'mau', 'dau']);
const DE = new WordSet(['de', "d'", 'des']);
const PAR = intern('par');
const FOIS = intern('fois');
const ADVERBS = new WordSet(() =>
  wordsIn('en moyenne déjà chaque jour désormais également ainsi été depuis au total régulièrement encore aujourd'),
);

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
    found.push(metric);
    if (metric.unit === 'viewers' || metric.unit === 'visitors' || metric.unit === 'listeners')
      audience ??= metric.unit;
  }
  return withLists(quantities, found);
}

/** The counts of a list whose noun stands behind the last (`metric.list`): « respectivement 9,1 et 7,6 millions d'abonnés ». */
function withLists(quantities: readonly Quantity[], found: readonly MetricMention[]): MetricMention[] {
  const byQuantity = new Map(found.map((metric) => [metric.quantity, metric]));
  return quantities.flatMap((quantity) => {
    const own = byQuantity.get(quantity);
    const noun = quantity.next === undefined ? undefined : byQuantity.get(quantity.next);
    if (own !== undefined || noun === undefined) return own ?? [];
    const { first, end, qualifier } = quantity;
    return { ...noun, first, end, quantity, ...valuesOf(quantity), qualifier, rule: 'metric.list' };
  });
}

/** The token where the counted noun starts, « de » and adjectives skipped; undefined at a line's end. */
function nounStart(tokens: Tokens, quantity: Quantity, end: number): number | undefined {
  let at = end;
  if (at >= tokens.length || tokens.gap[at]! >= GAP.line) return undefined;
  if (DE.has(wordAt(tokens, at))) at++;
  while (PRE.has(wordAt(tokens, at)) && isWord(tokens, at + 1) && tokens.gap[at + 1]! < GAP.line) at++;
  return at < tokens.length && quantity.end <= at ? at : undefined;
}

/** The number's scale letter counts where the noun follows it (« 8,1M de visiteurs »). */
const letterOf = ({ number }: Quantity): { power: number; skip: number } =>
  number.letter !== undefined && number.letter.currency === undefined
    ? { power: number.letter.power, skip: 1 }
    : { power: 0, skip: 0 };

function readNoun(tokens: Tokens, quantity: Quantity): MetricMention | undefined {
  const letter = letterOf(quantity);
  const at = nounStart(tokens, quantity, quantity.end + letter.skip);
  if (at === undefined) return undefined;
  const phrase = PHRASE.match(tokens, at);
  if (phrase !== undefined) return build(tokens, quantity, phrase.value, at, phrase.edge, letter.power, 'metric.noun');
  const noun = NOUN.get(tokens.word[at]!);
  if (noun === undefined) return undefined;
  const values = valuesOf(quantity, letter.power);
  const size = values.value ?? values.max;
  const least =
    noun.unit === 'members' && noun.least <= LARGE_GROUP && isFollowing(tokens, quantity.first, at + 1)
      ? LEAST_GROUP
      : noun.least;
  if (size !== null && Math.abs(size) < least) return undefined;
  if (quantity.number.form === 'article') return undefined;
  if (noun.unit === 'members' && (NO_SERVICE.has(wordAt(tokens, at + 2)) || NO_SERVICE.has(wordAt(tokens, at + 3))))
    return undefined;
  const pays = PAYING.has(wordAt(tokens, at + 1));
  const unit =
    noun.unit === 'subscribers' && !pays && isFollowing(tokens, quantity.first, at + 1) ? 'followers' : noun.unit;
  return build(tokens, quantity, unit, at, at + 1, letter.power, 'metric.noun');
}

/** The members of a page or group of a network count from here on. */
const LEAST_GROUP = 1000;
const LARGE_GROUP = 100_000;
/** How many tokens from the count a network may be named. */
const REACH_BEFORE = 24;
const REACH_BEHIND = 10;

/** « abonnés » of an account: a network is named in the words around the count. */
function isFollowing(tokens: Tokens, first: number, end: number): boolean {
  for (let i = end; i < Math.min(tokens.length, end + REACH_BEHIND) && tokens.gap[i]! < GAP.line; i++) {
    if (NETWORK.match(tokens, i) !== undefined) return true;
  }
  for (let i = first - 1; i >= Math.max(0, first - REACH_BEFORE) && tokens.gap[i + 1]! < GAP.line; i--) {
    if (NETWORK.match(tokens, i) !== undefined) return true;
  }
  return false;
}

/** « vu trois fois » measures nobody's audience. */
const LEAST_TIMES = 500;

/** « vues plus de 110 millions de fois ». */
function readTimes(tokens: Tokens, quantity: Quantity): MetricMention | undefined {
  const at = nounStart(tokens, quantity, quantity.end);
  if (at === undefined || tokens.word[at] !== FOIS) return undefined;
  const verb = verbBefore(tokens, quantity.first, (word) => TIMES.get(word));
  if (verb === undefined || (valuesOf(quantity).value ?? 0) < LEAST_TIMES) return undefined;
  return build(tokens, quantity, verb, at, at + 1, 0, 'metric.times');
}

/** People counted through a verb: passive with « par », gathering (`audience` says of what), or watching. */
function readAudience(tokens: Tokens, quantity: Quantity, audience: MetricUnit | undefined): MetricMention | undefined {
  const at = nounStart(tokens, quantity, quantity.end);
  if (at === undefined || !AUDIENCE.has(tokens.word[at]!)) return undefined;
  const { value, max } = valuesOf(quantity);
  if ((value ?? max ?? 0) < 1000) return undefined;
  if (wordAt(tokens, quantity.first - 1) === PAR) {
    const unit = verbBefore(tokens, quantity.first - 1, (word) => PASSIVE.get(word));
    const followed = unit === 'viewers' && isFollowing(tokens, quantity.first, at + 1) ? 'followers' : unit;
    if (followed !== undefined) return build(tokens, quantity, followed, at, at + 1, 0, 'metric.passive');
  }
  if (
    audience !== undefined &&
    verbBefore(tokens, quantity.first, (word) => (GATHERING.has(word) ? true : undefined)) !== undefined
  ) {
    return build(tokens, quantity, audience, at, at + 1, 0, 'metric.audience');
  }
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) {
    const unit = WATCHING.get(tokens.word[i]!);
    if (unit !== undefined) return build(tokens, quantity, unit, at, at + 1, 0, 'metric.audience');
  }
  return undefined;
}

/** What `test` answers for the word before token `first`, adverbs skipped. */
function verbBefore<T>(tokens: Tokens, first: number, test: (word: number) => T | undefined): T | undefined {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    const answer = test(tokens.word[i]!);
    if (answer !== undefined) return answer;
    if (!ADVERBS.has(tokens.word[i]!)) return undefined;
  }
  return undefined;
}

function build(
  tokens: Tokens,
  quantity: Quantity,
  unit: MetricUnit,
  noun: number,
  nounEnd: number,
  power: number,
  rule: string,
): MetricMention {
  const { end, ...said } = readTail(tokens, noun, nounEnd);
  const per = said.per ?? periodBefore(tokens, quantity.first) ?? null;
  const trailing = quantity.qualifier === 'exact' ? qualifierAfter(tokens, end) : undefined;
  return {
    first: quantity.first,
    end: trailing?.end ?? end,
    quantity,
    ...valuesOf(quantity, power),
    qualifier: trailing?.qualifier ?? quantity.qualifier,
    unit,
    active: said.active,
    per,
    change: said.change || isChange(tokens, quantity, noun),
    rule,
  };
}

/** Adjectives and rates behind the noun, as one metric with it. */
function readTail(
  tokens: Tokens,
  noun: number,
  nounEnd: number,
): { end: number; active: boolean; per: MetricPeriod | null; change: boolean } {
  let end = nounEnd;
  let active = ACTIVE.has(tokens.word[noun]!);
  let change = false;
  let per = RATE_ADJECTIVE.get(tokens.word[noun]!) ?? null;
  for (let at = noun + 1; at < tokens.length && tokens.gap[at]! < GAP.line; at++) {
    const word = tokens.word[at]!;
    if (at >= nounEnd && !POST.has(word)) break;
    active ||= ACTIVE.has(word);
    change ||= CHANGE_WORD.has(word);
    per ??= RATE_ADJECTIVE.get(word) ?? null;
    if (at >= nounEnd) end = at + 1;
  }
  const rate = periodAfter(tokens, end);
  if (rate !== undefined) return { end: rate.end, active, per: per ?? rate.per, change };
  const changed = CHANGED.match(tokens, end);
  return changed === undefined ? { end, active, per, change } : { end: changed.edge, active, per, change: true };
}

function isChange(tokens: Tokens, quantity: Quantity, noun: number): boolean {
  for (let i = quantity.end; i < noun; i++) if (CHANGE_WORD.has(tokens.word[i]!)) return true;
  return verbBefore(tokens, quantity.first, (word) => (CHANGES.has(word) ? true : undefined)) === true;
}

/** The token after « de plus », « de moins » said at token `i`: what was counted before is a gain or a loss. */
export const changeAfter = (tokens: Tokens, i: number): number | undefined => CHANGED.match(tokens, i)?.edge;
