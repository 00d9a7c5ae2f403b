import { FACT_NOUNS } from '../../lexicon/fact-verbs.ts';
import { PhraseMap, phrasesOf } from '../../text/phrases.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { WordSet } from '../../text/vocabulary.ts';
import { lowerBound } from '../bounds.ts';
import type { Article } from './article.ts';
import { TAKER } from './nominal-terms.ts';
import { FACT_RULES } from './rules/index.ts';
import type { Term } from './terms.ts';
import { NEED, NOUN, NOUN_HERALD, needsOf, PLAN, SE, TRIGGER, VERB } from './vocabulary.ts';

/** Whether the sentence `[from, to)` holds a trigger, what it needs, and a company or what may take one up: the only sentences whose terms are read. */
export function mayTell(article: Article, from: number, to: number): boolean {
  const held = heldBy(article, from, to);
  if (held === 0) return false;
  const needs = needsIn(article.tokens, from, to);
  return isNeeded(held, needs) && maySpeak(article, from, to, (needs & NEED.staff) !== 0);
}

function isNeeded(held: number, needs: number): boolean {
  if ((needs & held & (NEED.company | NEED.amount | NEED.date)) !== 0) return true;
  const priced = NEED.company | NEED.amount;
  if ((needs & NEED.priced) !== 0 && (held & priced) === priced) return true;
  const counts = (needs & (NEED.staff | NEED.share)) !== 0 && (held & NEED.staff) !== 0;
  const isCounted = (needs & (NEED.staff | NEED.counted)) === (NEED.staff | NEED.counted);
  return counts && (isCounted || (held & NEED.company) !== 0);
}

/** The senses that tell of the company that the article is about where the sentence names none; `Plan` goes with any. */
const UNNAMED: ReadonlySet<string> = new Set([
  'Plan',
  ...FACT_RULES.filter(
    ({ missing, match }) => missing !== undefined && !/#(?:Org|Company|Subject|Plan)\b/.test(match),
  ).flatMap(({ triggers }) => [...triggers]),
]);
const UNNAMED_NOUN = new PhraseMap<true>(() =>
  FACT_NOUNS.filter(([senses]) => senses.split(' ').some((sense) => UNNAMED.has(sense))).flatMap(([, nouns]) =>
    phrasesOf<true>(nouns, true),
  ),
);

/** Whether a term is a company, or a noun that the rules read of the one that the article is about. */
export const isOfCompany = ({ tags }: Term): boolean => tags[0] === 'Org' || tags.some((tag) => UNNAMED.has(tag));

/** Whether a company is named in the sentence, or a word of it may stand for one; beside staff a plan may be that of one. */
function maySpeak({ tokens, referents }: Article, from: number, to: number, staffed: boolean): boolean {
  if (referents.within(from, to).length > 0) return true;
  for (let i = from; i < to; i++) {
    const word = tokens.word[i]!;
    if (TAKER.has(word) || UNNAMED_NOUN.starts(word) || (staffed && PLAN.has(word))) return true;
  }
  return false;
}

/** Media that, behind a preposition, are only where something was said. */
const TELLERS: ReadonlySet<string | undefined> = new Set(['press', 'agency', 'radio', 'television']);

/** « l'imprimerie de L'Équipe »: no place where something was said. */
const OF = new WordSet(['de', "d'", 'du'], { exact: true });

/** What of `NEED` the sentence holds; `staff` for any number. A medium that is only quoted (« selon Le Monde ») is no company here. */
function heldBy({ tokens, referents, amounts, dates, quantities }: Article, from: number, to: number): number {
  const holds = (items: ReadonlyArray<{ readonly first: number }>, need: number): number =>
    (items[lowerBound(items, from)]?.first ?? to) < to ? need : 0;
  const speaks = referents
    .within(from, to)
    .some(({ spoken, kind, first }) => spoken || !TELLERS.has(kind) || OF.has(wordAt(tokens, first - 1)));
  const named = speaks ? NEED.company : 0;
  return named | holds(amounts, NEED.amount) | holds(dates, NEED.date) | holds(quantities, NEED.staff);
}

function needsIn(tokens: Tokens, from: number, to: number): number {
  let needs = 0;
  for (let i = from; i < to; i++) if (TRIGGER.has(tokens.word[i]!)) needs |= needsAt(tokens, i, from);
  return needs;
}

/** What the verb or noun at token `i` of a sentence needs. */
function needsAt(tokens: Tokens, i: number, from: number): number {
  const noun = NOUN.match(tokens, i);
  let needs = noun === undefined ? 0 : needsOf(noun.value);
  if (NOUN_HERALD.has(wordAt(tokens, i - 1))) return needs;
  for (const { sense, reflexive } of VERB.match(tokens, i)?.value ?? [])
    if (!reflexive || isReflexive(tokens, from, i)) needs |= needsOf(sense);
  return needs;
}

function isReflexive(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SE.has(tokens.word[i]!)) return true;
  return false;
}
