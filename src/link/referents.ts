import { COMPANY_NOUNS, KIND_NOUNS } from '../lexicon/nominals.ts';
import { PhraseMap, phrasesOf } from '../text/phrases.ts';
import type { Sentences } from '../text/sentences.ts';
import { isCapital, type Tokens, wordAt } from '../text/tokens.ts';
import { WordSet } from '../text/vocabulary.ts';
import { lowerBound } from './bounds.ts';
import type { LinkedCompany } from './companies.ts';

/** A company where the text names it, over the tokens `[first, end)`. */
export interface Named {
  readonly name: string;
  readonly kind: string | undefined;
  readonly first: number;
  readonly end: number;
  /** It is more than the place where something was said (« a-t-il dit au Monde »). */
  readonly spoken: boolean;
}

/** Media are often only where something was said: behind a preposition they are not spoken of. */
export const MEDIA: ReadonlySet<string> = new Set(['press', 'radio', 'television', 'media', 'agency']);
const PLACES = new WordSet(['sur', 'à', 'dans', 'par', 'selon', 'chez', 'de', "d'", 'au', 'du', 'auprès'], {
  exact: true,
});
const TITLES = new WordSet(['m', 'mme', 'mlle', 'mm'], { exact: true });

/** The nouns that take up a company: the kinds that fit, '' for any. */
export const COMPANY_NOUN = new PhraseMap<string>(() => [
  ...KIND_NOUNS.flatMap(([kinds, nouns]) => phrasesOf(nouns, kinds)),
  ...phrasesOf(COMPANY_NOUNS, ''),
]);

/** The companies of an article in the order it names them, and which of them it speaks of at a place. */
export class Referents {
  readonly named: readonly Named[];
  readonly #tokens: Tokens;
  readonly #sentences: Sentences;

  constructor(tokens: Tokens, sentences: Sentences, companies: readonly LinkedCompany[]) {
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.named = companies
      .flatMap(({ name, kind, mentions }) =>
        mentions.map(({ first, end }) => ({ name, kind, first, end, spoken: isSpokenOf(tokens, kind, first) })),
      )
      .sort((a, b) => a.first - b.first);
  }

  /** The mentions inside the tokens `[from, to)`. */
  within(from: number, to: number): readonly Named[] {
    return this.named.slice(lowerBound(this.named, from), lowerBound(this.named, to));
  }

  /** The mentions before token `at` that speak of their company and pass `fits`. */
  before(at: number, fits: (named: Named) => boolean = () => true): readonly Named[] {
    return this.named.slice(0, lowerBound(this.named, at)).filter((named) => named.spoken && fits(named));
  }

  /** The company that passes `fits` spoken of more often than any other, and `least` times; undefined where none stands out. */
  main(fits: (named: Named) => boolean = () => true, least = 2): string | undefined {
    const counts = new Map<string, number>();
    for (const named of this.named)
      if (named.spoken && fits(named)) counts.set(named.name, (counts.get(named.name) ?? 0) + 1);
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    return first !== undefined && first[1] >= least && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
  }

  /** Of `past` mentions, the first one of the last sentence that holds some: what it was about. */
  lastSpoken(past: readonly Named[]): string | undefined {
    const last = past.at(-1);
    if (last === undefined) return undefined;
    let sentence = this.#sentences.length - 1;
    while (sentence > 0 && this.#sentences[sentence]! > last.first) sentence--;
    return past[lowerBound(past, this.#sentences[sentence]!)]?.name;
  }

  /** The company that a noun of some kinds (« la banque »; '' for any: « le groupe ») takes up at token `at`. */
  takenUp(kinds: string, at: number): string | undefined {
    const teller = ({ kind }: Named): boolean => kind !== undefined && MEDIA.has(kind);
    if (kinds !== '') {
      const wanted = kinds.split(' ');
      const fitting = this.before(at, ({ kind }) => kind !== undefined && wanted.includes(kind));
      if (fitting.length > 0) return fitting.at(-1)!.name;
    }
    const past = this.before(at, (named) => !teller(named));
    return this.lastSpoken(past) ?? this.main((named) => !teller(named), 1);
  }

  /** The company that a pronoun at token `at` takes up; undefined where a person was named since. */
  pronoun(at: number): string | undefined {
    const past = this.before(at, ({ kind }) => kind === undefined || !MEDIA.has(kind));
    const last = past.at(-1);
    if (last === undefined) return undefined;
    for (let i = last.end; i < at; i++) {
      if (TITLES.has(wordAt(this.#tokens, i)) && isCapital(this.#tokens, i)) return undefined;
      if (isCapital(this.#tokens, i) && isCapital(this.#tokens, i + 1)) return undefined;
    }
    return this.lastSpoken(past);
  }
}

const isSpokenOf = (tokens: Tokens, kind: string | undefined, first: number): boolean =>
  kind === undefined || !MEDIA.has(kind) || !PLACES.has(wordAt(tokens, first - 1));
