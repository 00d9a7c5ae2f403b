import { AFTER_NOUN, CHANGE_AFTER, CHANGE_AROUND, CHANGE_BEFORE, RATE_ADJECTIVES } from '../../lexicon/user-metrics.ts';
import type { MetricPeriod, MetricUnit, Qualifier } from '../../schema/document.ts';
import { PhraseMap, phrasesOf } from '../../text/phrases.ts';
import { GAP, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { type Quantity, qualifierAfter, type Values, valuesOf } from '../numerals/quantities.ts';
import { periodAfter, periodBefore } from '../numerals/rates.ts';
import { verbBefore } from './surroundings.ts';

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

const RATE_ADJECTIVE = new WordMap(() =>
  RATE_ADJECTIVES.flatMap(([period, list]) => wordsIn(list).map((word) => [word, period] as const)),
);
const POST = new WordSet(() => wordsIn(AFTER_NOUN));
const CHANGES = new WordSet(() => wordsIn(CHANGE_BEFORE));
const CHANGE_WORD = new WordSet(() => wordsIn(CHANGE_AROUND));
const CHANGED = new PhraseMap<true>(() => phrasesOf<true>(CHANGE_AFTER, true));
const PAR = intern('par');
const ACTIVE = new WordSet(['actif', 'actifs', 'active', 'actives', 'mau', 'dau']);

/** Where a count's noun stands, over the tokens `[noun, end)`, and what it counts. */
export interface CountedNoun {
  readonly noun: number;
  readonly end: number;
  readonly unit: MetricUnit;
  readonly rule: string;
}

/** The count of `quantity` in the unit of its noun, with the adjectives, rates and gains said around it; `power` is that of its scale letter. */
export function buildMetric(
  tokens: Tokens,
  quantity: Quantity,
  { noun, end: nounEnd, unit, rule }: CountedNoun,
  power = 0,
): MetricMention {
  const { end, ...said } = readTail(tokens, noun, nounEnd);
  const before = wordAt(tokens, quantity.first - 1) === PAR ? quantity.first - 1 : quantity.first;
  const per = said.per ?? periodBefore(tokens, before) ?? null;
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

/** What adjectives say of a count. */
interface Adjectives {
  readonly end: number;
  readonly active: boolean;
  readonly per: MetricPeriod | null;
  readonly change: boolean;
}

/** The adjectives at token `i`, behind a noun or in its place (« dont 8 millions payants »). */
export function readAdjectives(tokens: Tokens, i: number): Adjectives {
  let [active, change] = [false, false];
  let per: MetricPeriod | null = null;
  let end = i;
  for (; end < tokens.length && tokens.gap[end]! < GAP.line && POST.has(tokens.word[end]!); end++) {
    const word = tokens.word[end]!;
    active ||= ACTIVE.has(word);
    change ||= CHANGE_WORD.has(word);
    per ??= RATE_ADJECTIVE.get(word) ?? null;
  }
  return { end, active, per, change };
}

/** Adjectives and rates behind the noun, those inside it included (« comptes actifs », « MAU »), as one metric with it. */
function readTail(tokens: Tokens, noun: number, nounEnd: number): Adjectives {
  const behind = readAdjectives(tokens, nounEnd);
  let { end, active, per, change } = behind;
  for (let at = noun; at < nounEnd; at++) {
    active ||= ACTIVE.has(tokens.word[at]!);
    per ??= RATE_ADJECTIVE.get(tokens.word[at]!) ?? null;
  }
  const rate = periodAfter(tokens, end);
  if (rate !== undefined) return { end: rate.end, active, per: per ?? rate.per, change };
  const changed = CHANGED.match(tokens, end);
  if (changed !== undefined) [end, change] = [changed.edge, true];
  return { end, active, per, change };
}

function isChange(tokens: Tokens, quantity: Quantity, noun: number): boolean {
  for (let i = quantity.end; i < noun; i++) if (CHANGE_WORD.has(tokens.word[i]!)) return true;
  return verbBefore(tokens, quantity.first, (word) => (CHANGES.has(word) ? true : undefined)) === true;
}

/** The token after « de plus », « de moins » said at token `i`: what was counted before is a gain or a loss. */
export const changeAfter = (tokens: Tokens, i: number): number | undefined => CHANGED.match(tokens, i)?.edge;
