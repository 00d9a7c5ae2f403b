import { DEMONYM_COUNTRIES, LOOSE_NOUNS, NOMINAL_FOLLOWERS } from '../lexicon/nominals.ts';
import { PhraseMap, phrasesOf } from '../text/phrases.ts';
import type { Sentences } from '../text/sentences.ts';
import { GAP, isCapital, isWord, type Tokens, wordAt } from '../text/tokens.ts';
import { intern, WordMap, WordSet, wordsIn } from '../text/vocabulary.ts';
import { sentenceAt } from './bounds.ts';
import type { LinkedCompany } from './companies.ts';
import { EPITHET } from './measured-company.ts';
import { COMPANY_NOUN, MEDIA, type Named } from './referents.ts';

/** A noun over the tokens `[first, end)`, its article left out, that stands for a company named in the article. */
export interface Nominal {
  readonly company: string;
  readonly first: number;
  readonly end: number;
}

/** The nominals of each company, by its name. */
export function byCompany(nominals: readonly Nominal[]): ReadonlyMap<string, readonly Nominal[]> {
  const groups = new Map<string, Nominal[]>();
  for (const nominal of nominals) {
    const group = groups.get(nominal.company);
    if (group === undefined) groups.set(nominal.company, [nominal]);
    else group.push(nominal);
  }
  return groups;
}

const DETERMINER = new WordSet(() => wordsIn("le la l' du au ce cet cette"), { exact: true });
const FOLLOWER = new WordSet(() => wordsIn(NOMINAL_FOLLOWERS), { exact: true });
/** Nouns that stand for other things more often than for a company. */
const LOOSE = new PhraseMap(() => phrasesOf(LOOSE_NOUNS, true));
/** The countries of the adjectives that say them: « belge » | BE. */
export const COUNTRY = new WordMap(() =>
  DEMONYM_COUNTRIES.flatMap(([country, words]) => wordsIn(words).map((word) => [word, country] as const)),
);
/** How many sentences back a noun looks for its company. */
const REACH = 2;

/**
 * The nouns that take up a company of the article: « le réseau social », « le constructeur », « le géant américain »,
 * « la firme de Cupertino ». A noun stands for the one company that fits its kind and country in its sentence before it
 * or in the two before; for none where two fit. `places`: where companies are named, in order; so is what is returned. Never throws.
 */
export function findNominals(tokens: Tokens, sentences: Sentences, places: readonly Named[]): Nominal[] {
  const found: Nominal[] = [];
  let i = 0;
  let before = 0;
  for (const { first, end } of places) {
    // Only what is within reach of a name is read.
    const until = sentences[sentenceAt(sentences, first) + REACH + 1] ?? tokens.length;
    for (i = Math.max(i, end); i < until; i++) {
      if (!DETERMINER.has(tokens.word[i]!) || tokens.gap[i + 1]! >= GAP.line) continue;
      while (before < places.length && places[before]!.first < i) before++;
      const nominal = nominalAt(tokens, sentences, i, places, before);
      if (nominal === undefined) continue;
      found.push(nominal);
      i = nominal.end - 1;
    }
  }
  return found;
}

/** The noun phrase behind the determiner at token `i`, bound to one of the first `before` places. */
function nominalAt(
  tokens: Tokens,
  sentences: Sentences,
  i: number,
  places: readonly Named[],
  before: number,
): Nominal | undefined {
  const epithet = EPITHET.match(tokens, i + 1);
  // « la Une » is a front page too, « l'une » a pronoun.
  if (epithet !== undefined && epithet.edge > i + 2 && !isCapital(tokens, epithet.edge)) {
    const named = places.find(({ company }) => company.name === epithet.value || entryName(company) === epithet.value);
    if (named !== undefined) return { company: named.company.name, first: i + 1, end: epithet.edge };
  }
  const noun = COMPANY_NOUN.match(tokens, i + 1);
  if (noun === undefined || LOOSE.match(tokens, i + 1)?.edge === noun.edge) return undefined;
  const country = tokens.gap[noun.edge]! < GAP.line ? COUNTRY.get(wordAt(tokens, noun.edge)) : undefined;
  const end = country === undefined ? noun.edge : noun.edge + 1;
  // « la société française » is society at large.
  if (!endsNoun(tokens, end) || (country !== undefined && wordAt(tokens, i + 1) === SOCIETY)) return undefined;
  const wanted = noun.value === '' ? [] : noun.value.split(' ');
  const fits = ({ company, first }: Named): boolean =>
    (country === undefined || countryOf(company) === country) &&
    (wanted.length === 0
      ? !MEDIA.has(company.kind ?? '') && !isVenue(tokens, company, first)
      : wanted.includes(company.kind ?? '') || standsBefore(tokens, first, i + 1, noun.edge));
  const from = sentences[Math.max(0, sentenceAt(sentences, i) - REACH)]!;
  let one: LinkedCompany | undefined;
  for (let k = before - 1; k >= 0 && places[k]!.first >= from; k--) {
    if (!fits(places[k]!)) continue;
    if (one !== undefined && one !== places[k]!.company) return undefined;
    one = places[k]!.company;
  }
  return one === undefined ? undefined : { company: one.name, first: i + 1, end };
}

/** « une vidéo sur YouTube »: a service where something stands is no group spoken of. */
const isVenue = (tokens: Tokens, { kind }: LinkedCompany, first: number): boolean =>
  kind === 'service' && VENUE.has(wordAt(tokens, first - 1));
const SOCIETY = intern('société');
const VENUE = new WordSet(['sur', 'via', 'dans'], { exact: true });

const entryName = ({ mentions }: LinkedCompany): string | undefined => mentions[0]?.entry?.name;
const countryOf = ({ mentions }: LinkedCompany): string | undefined => mentions[0]?.entry?.country;

/** Whether the words `[from, to)` stand right before token `first` too: « le constructeur Veloquai ». */
function standsBefore(tokens: Tokens, first: number, from: number, to: number): boolean {
  for (let k = 1; k <= to - from; k++) if (wordAt(tokens, first - k) !== wordAt(tokens, to - k)) return false;
  return true;
}

/** Whether the noun ends there: neither a name nor a complement nor an adjective that makes it another's follows. */
const endsNoun = (tokens: Tokens, end: number): boolean =>
  end >= tokens.length ||
  tokens.gap[end]! >= GAP.line ||
  (!isCapital(tokens, end) && (!isWord(tokens, end) || FOLLOWER.has(tokens.word[end]!)));
