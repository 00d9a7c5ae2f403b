import {
  BEFORE_NOUN,
  METRIC_NOUNS,
  METRIC_PHRASES,
  NOT_A_SERVICE,
  NUMBER_OF_PHRASES,
  PLACES_WITH_SEATS,
} from '../../lexicon/user-metrics.ts';
import type { MetricUnit } from '../../schema/document.ts';
import { PhraseMap, phrasesOf } from '../../text/phrases.ts';
import { GAP, isWord, type Tokens, wordAt } from '../../text/tokens.ts';
import { WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { type Quantity, valuesOf } from '../numerals/quantities.ts';
import { buildMetric, type MetricMention } from './metric.ts';
import { isFollowing } from './surroundings.ts';

const NOUN = new WordMap(() =>
  METRIC_NOUNS.flatMap(([unit, nouns, least]) => wordsIn(nouns).map((noun) => [noun, { unit, least }] as const)),
);
const PHRASE = new PhraseMap(() => METRIC_PHRASES.flatMap(([unit, list]) => phrasesOf(list, unit)));
const PRE = new WordSet(() => wordsIn(BEFORE_NOUN));
const PLACES = new WordSet(() => wordsIn(PLACES_WITH_SEATS));
const NO_SERVICE = new WordSet(() => wordsIn(NOT_A_SERVICE));
/** Subscribers that pay follow no account. */
const PAYING = new WordSet(['payants', 'payant', 'payantes', 'premium', 'numériques', 'papier']);
const NUMBER_OF = new PhraseMap<true>(() => phrasesOf<true>(NUMBER_OF_PHRASES, true));
const CLOSERS = new WordSet(['"', '»', '”']);
const DE = new WordSet(['de', "d'", 'des']);

/**
 * The token where the counted noun starts: behind the quote that closes, « le nombre de » (« porte à 5 millions le nombre
 * d'abonnés »), « de » and adjectives; undefined at a line's end.
 */
export function nounStart(tokens: Tokens, quantity: Quantity, end: number): number | undefined {
  let at = end;
  if (at >= tokens.length || tokens.gap[at]! >= GAP.line) return undefined;
  if (CLOSERS.has(tokens.word[at]!) && DE.has(wordAt(tokens, at + 1))) at++;
  at = NUMBER_OF.match(tokens, at)?.edge ?? at;
  if (DE.has(wordAt(tokens, at))) at++;
  while (PRE.has(wordAt(tokens, at)) && isWord(tokens, at + 1) && tokens.gap[at + 1]! < GAP.line) at++;
  return at < tokens.length && quantity.end <= at ? at : undefined;
}

/** The number's scale letter counts where the noun follows it (« 8,1M de visiteurs »). */
export const letterOf = ({ number }: Quantity): { power: number; skip: number } =>
  number.letter !== undefined && number.letter.currency === undefined
    ? { power: number.letter.power, skip: 1 }
    : { power: 0, skip: 0 };

/** What the noun at token `i`, adjectives skipped, counts for a number that ends before token `end`; undefined for another noun. */
export function unitOfNoun(tokens: Tokens, i: number, end: number): MetricUnit | undefined {
  let at = i;
  while (PRE.has(wordAt(tokens, at))) at++;
  const unit = PHRASE.match(tokens, at)?.value ?? NOUN.get(wordAt(tokens, at))?.unit;
  return unit === 'subscribers' && isFollowing(tokens, end, end) ? 'followers' : unit;
}

/** « 310 millions d'utilisateurs actifs » (`metric.noun`). */
export function readNoun(tokens: Tokens, quantity: Quantity): MetricMention | undefined {
  const letter = letterOf(quantity);
  const at = nounStart(tokens, quantity, quantity.end + letter.skip);
  if (at === undefined) return undefined;
  const phrase = PHRASE.match(tokens, at);
  if (phrase !== undefined)
    return buildMetric(
      tokens,
      quantity,
      { noun: at, end: phrase.edge, unit: phrase.value, rule: 'metric.noun' },
      letter.power,
    );
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
  if (noun.unit === 'members' && isNoService(tokens, quantity.first, at)) return undefined;
  if (noun.unit === 'viewers' && isCapacity(tokens, quantity.first)) return undefined;
  const pays = PAYING.has(wordAt(tokens, at + 1));
  const unit =
    noun.unit === 'subscribers' && !pays && isFollowing(tokens, quantity.first, at + 1) ? 'followers' : noun.unit;
  return buildMetric(tokens, quantity, { noun: at, end: at + 1, unit: unit, rule: 'metric.noun' }, letter.power);
}

/** How far before a count of members their body may be named. */
const BODY_REACH = 10;

/** « 80.000 membres des forces de l'ordre », « le parti revendique 150.000 adhérents »: members of no company's service. */
function isNoService(tokens: Tokens, first: number, noun: number): boolean {
  if (NO_SERVICE.has(wordAt(tokens, noun + 2)) || NO_SERVICE.has(wordAt(tokens, noun + 3))) return true;
  for (let i = first - 1; i >= Math.max(0, first - BODY_REACH) && tokens.gap[i + 1]! < GAP.line; i--)
    if (NO_SERVICE.has(tokens.word[i]!)) return true;
  return false;
}

/** « un stade de 80.000 spectateurs »: what a place holds, nobody having come. */
const isCapacity = (tokens: Tokens, first: number): boolean =>
  DE.has(wordAt(tokens, first - 1)) && PLACES.has(wordAt(tokens, first - 2));

/** The members of a page or group of a network count from here on. */
const LEAST_GROUP = 1000;
const LARGE_GROUP = 100_000;
