import { COMPANY_NOUNS, KIND_NOUNS } from '../lexicon/nominals.ts';
import { PhraseMap, phrasesOf } from '../text/phrases.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Tokens, wordAt } from '../text/tokens.ts';
import { intern, WordSet } from '../text/vocabulary.ts';
import { antecedent, headlineEnd, type Spoken, type TakingUp } from './antecedents.ts';
import { lowerBound, sentenceAt, within } from './bounds.ts';
import type { LinkedCompany } from './companies.ts';

/** A company where the text names it, over the tokens `[first, end)`. */
export interface Named {
  readonly company: LinkedCompany;
  readonly name: string;
  readonly kind: string | undefined;
  /** Where it is from, as the gazetteer says: « FR ». */
  readonly country: string | undefined;
  readonly first: number;
  readonly end: number;
  /** It is more than the place where something was said (« a-t-il dit au Monde »). */
  readonly spoken: boolean;
  /** A medium that the article does not speak of: it tells the news and is none. */
  readonly teller: boolean;
}

/** Media are often only where something was said: behind a preposition they are not spoken of. */
export const MEDIA: ReadonlySet<string> = new Set(['press', 'radio', 'television', 'media', 'agency']);
const SELON = intern('selon');
const PLACES = new WordSet(['sur', 'à', 'dans', 'par', 'selon', 'chez', 'de', "d'", 'au', 'du', 'auprès'], {
  exact: true,
});

/** Before a medium that a headline quotes: « dans Le Monde », « par BFMTV », « au Parisien ». */
const QUOTED_IN = new WordSet(['sur', 'dans', 'par', 'selon', 'à', 'au'], { exact: true });
/** How often a medium that is the news is named as one that does something. */
const MUCH = 4;
/** Before a medium that does business. */
const BUSINESS = new WordSet(['groupe', 'société', 'entreprise'], { exact: true });
/** The nouns that take up a company: the kinds that fit, '' for any. */
export const COMPANY_NOUN = new PhraseMap<string>(() => [
  ...KIND_NOUNS.flatMap(([kinds, nouns]) => phrasesOf(nouns, kinds)),
  ...phrasesOf(COMPANY_NOUNS, ''),
]);

/** What a company must be to be asked for: of its name and kind alone. */
export type Fits = (company: Pick<Named, 'name' | 'kind' | 'country' | 'teller'>) => boolean;
const ANY: Fits = () => true;
/** How many mentions back a noun may reach: what fits none of them is not spoken of. */
const FAR = 300;
/** The same of « deux sociétés ». */
const NEAR = 20;

/**
 * The companies of an article in the order it names them, and which of them it speaks of at a place. Questions look
 * back from their place, and stop at the answer: a long text costs no more a question than a short one.
 */
export class Referents {
  readonly named: readonly Named[];
  readonly #tokens: Tokens;
  #spoken: Spoken | undefined;
  readonly #sentences: Sentences;
  #oftenFirst: ReadonlyArray<readonly [Named, times: number]> | undefined;

  constructor(tokens: Tokens, sentences: Sentences, companies: readonly LinkedCompany[]) {
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.named = companies
      .flatMap((company) => {
        const { name, kind, mentions } = company;
        const teller = kind !== undefined && MEDIA.has(kind) && !isNews(tokens, kind, mentions);
        return mentions.map(({ first, end, entry }) => ({
          company,
          name,
          kind,
          country: entry?.country,
          first,
          end,
          spoken: isSpokenOf(tokens, teller, first),
          teller,
        }));
      })
      .sort((a, b) => a.first - b.first);
  }

  /** The mentions inside the tokens `[from, to)`. */
  within(from: number, to: number): readonly Named[] {
    return within(this.named, from, to);
  }

  /** The last mention before token `at` that speaks of its company and passes `fits`. */
  last(at: number, fits: Fits = ANY): Named | undefined {
    const from = lowerBound(this.named, at) - 1;
    for (let i = from; i >= 0 && i > from - FAR; i--) {
      const named = this.named[i]!;
      if (named.spoken && fits(named)) return named;
    }
    return undefined;
  }

  /** What the text was about before token `at`: of the mentions that pass `fits`, the first one of the last sentence that holds some. */
  topic(at: number, fits: Fits = ANY): string | undefined {
    const last = this.last(at, fits);
    if (last === undefined) return undefined;
    const from = this.#sentences[sentenceAt(this.#sentences, last.first)]!;
    return this.within(from, at).find((named) => named.spoken && fits(named))?.name;
  }

  /** The company that passes `fits` spoken of more often than any other, and `least` times; undefined where none stands out. */
  main(fits: Fits = ANY, least = 2): string | undefined {
    let best: readonly [Named, number] | undefined;
    for (const company of this.#often()) {
      if (!fits(company[0])) continue;
      if (best !== undefined) return best[1] > company[1] ? best[0].name : undefined;
      if (company[1] < least) return undefined;
      best = company;
    }
    return best?.[0].name;
  }

  /**
   * The company that a noun of some kinds (« la banque »; '' for any: « le groupe »), said to be of a country (« belge »),
   * takes up at token `at`: see `antecedent`. None of the companies `but`.
   */
  takenUp(noun: TakingUp, at: number, but: readonly string[] = []): string | undefined {
    if (this.named.length === 0) return undefined;
    this.#spoken ??= {
      tokens: this.#tokens,
      sentences: this.#sentences,
      named: this.named,
      oftenFirst: this.#often(),
      headline: headlineEnd(this.#tokens),
    };
    return antecedent(this.#spoken, noun, at, but);
  }

  #often(): ReadonlyArray<readonly [Named, times: number]> {
    this.#oftenFirst ??= byTimes(this.named);
    return this.#oftenFirst;
  }

  /** The `count` companies spoken of most, for « les deux groupes »; undefined where they are fewer, or no more spoken of than the next. */
  mostSpoken(count: number): readonly string[] | undefined {
    const spoken: Array<readonly [Named, number]> = [];
    for (const company of this.#often()) {
      if (spoken.length > count) break;
      if (tellsNothing(company[0])) spoken.push(company);
    }
    const last = spoken[count - 1]?.[1];
    if (last === undefined || last === spoken[count]?.[1]) return undefined;
    return spoken.slice(0, count).map(([{ name }]) => name);
  }

  /** The last `count` companies named before token `at`, for « les deux groupes »; undefined where there are fewer. */
  lastNamed(at: number, count: number): readonly string[] | undefined {
    const names: string[] = [];
    const from = lowerBound(this.named, at) - 1;
    for (let i = from; i >= 0 && i > from - NEAR && names.length < count; i--)
      if (!names.includes(this.named[i]!.name)) names.unshift(this.named[i]!.name);
    return names.length === count ? names : undefined;
  }
}

const isSpokenOf = (tokens: Tokens, teller: boolean, first: number): boolean =>
  wordAt(tokens, first - 1) !== SELON && !(teller && PLACES.has(wordAt(tokens, first - 1)));

/** No media but those that the article is about: the others tell the news. */
export const tellsNothing: Fits = ({ teller }) => !teller;

/**
 * Whether a medium is the news: its headline names it and the text again, it is said to be a group, or it is named often
 * without a preposition before it. An agency never.
 */
function isNews(tokens: Tokens, kind: string, mentions: LinkedCompany['mentions']): boolean {
  if (kind === 'agency') return false;
  const before = mentions.map(({ first }) => wordAt(tokens, first - 1));
  return (
    (mentions[0]!.first < headlineEnd(tokens) && mentions.length >= 2 && !QUOTED_IN.has(before[0]!)) ||
    before.some((word) => BUSINESS.has(word)) ||
    before.filter((word) => !PLACES.has(word)).length >= MUCH
  );
}

/** Each company spoken of, as first named, with how many times; most often first. */
function byTimes(named: readonly Named[]): ReadonlyArray<readonly [Named, times: number]> {
  const companies = new Map<string, [Named, number]>();
  for (const mention of named) {
    if (!mention.spoken) continue;
    const seen = companies.get(mention.name);
    if (seen === undefined) companies.set(mention.name, [mention, 1]);
    else seen[1]++;
  }
  return [...companies.values()].sort((a, b) => b[1] - a[1]);
}
