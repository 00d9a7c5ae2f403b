/**
 * Which company a noun takes up: « le groupe », « la plateforme », « le constructeur français ». Companies are weighed by
 * how lately the text spoke of them, how often, as what, and whether they are of the noun's kind.
 */
import { STRICT_KINDS } from '../lexicon/nominals.ts';
import type { Sentences } from '../text/sentences.ts';
import { GAP, KIND, type Tokens, wordAt } from '../text/tokens.ts';
import { intern, WordSet } from '../text/vocabulary.ts';
import { lowerBound, sentenceAt } from './bounds.ts';
import type { Named } from './referents.ts';

/** What a noun asks of the company that it takes up. */
export interface TakingUp {
  /** Kinds of the gazetteer, parted by spaces; '' for any. */
  readonly kinds: string;
  /** The noun's first word. */
  readonly word: number;
  /** Its country, where an adjective says it. */
  readonly country: string | undefined;
}

/** What an article says of its companies. */
export interface Spoken {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** Every mention, in order. */
  readonly named: readonly Named[];
  /** Each company spoken of, as first named, with how many times; most often first. */
  readonly oftenFirst: ReadonlyArray<readonly [Named, times: number]>;
  /** The token behind the headline. */
  readonly headline: number;
}

interface Question {
  readonly at: number;
  readonly word: number;
  readonly country: string | undefined;
  /** The noun's kinds; none for any. */
  readonly wanted: readonly string[];
  readonly isStrict: boolean;
}

const STRICT: ReadonlySet<string> = new Set(STRICT_KINDS.split(' '));
/** How many mentions back a noun may reach. */
const FAR = 60;
/** By how many sentences back a company was spoken of last. */
const RECENCY = [2, 2, 1.5, 1, 0.5, 0.5, 0.5];
/** What it is worth to be the first company of that sentence, to be the company named most, of the kind, of the country, called by the noun. */
const FIRST = 1.5;
const OFTEN = 1.5;
const OF_KIND = 1.5;
const OF_COUNTRY = 1.5;
const CALLED = 0.75;
const IN_HEADLINE = 0.75;
const BRACKETED = -1;
/** A channel, a service is less often « le groupe », « la société » than who runs it. */
const RUN: Readonly<Record<string, number>> = { television: -1, radio: -1, service: -0.5 };

/** How many tokens a headline has at most. */
const HEADLINE = 40;

/** The token behind the text's first paragraph, of at most `HEADLINE` tokens. */
export function headlineEnd(tokens: Tokens): number {
  const limit = Math.min(tokens.length, HEADLINE);
  let end = 1;
  while (end < limit && tokens.gap[end]! < GAP.paragraph) end++;
  return end;
}

/** The company that best answers a noun at token `at`, none of `but`; undefined where none fits. Never throws. */
export function antecedent(
  spoken: Spoken,
  { kinds, word, country }: TakingUp,
  at: number,
  but: readonly string[],
): string | undefined {
  const { tokens, sentences, named, oftenFirst, headline } = spoken;
  const wanted = kinds === '' ? [] : kinds.split(' ');
  const question: Question = { at, word, country, wanted, isStrict: wanted.some((kind) => STRICT.has(kind)) };
  const fitting = oftenFirst.filter(([one]) => weighOf(question, one) !== undefined && !but.includes(one.name));
  if (fitting.length <= 1) return fitting[0]?.[0].name;
  const most = fitting[0]![1];
  const here = sentenceAt(sentences, at);
  const seen: string[] = [];
  let best: string | undefined;
  let bestWeight = Number.NEGATIVE_INFINITY;
  const from = lowerBound(named, at) - 1;
  for (let i = from; i >= 0 && i > from - FAR && seen.length < fitting.length; i--) {
    const company = named[i]!;
    if (!company.spoken || seen.includes(company.name)) continue;
    const known = fitting.find(([{ name }]) => name === company.name);
    if (known === undefined) continue;
    seen.push(company.name);
    const weight =
      weighOf(question, company)! +
      (RECENCY[here - sentenceAt(sentences, company.first)] ?? 0) +
      (isFirst(spoken, question, i) ? FIRST : 0) +
      (OFTEN * known[1]) / most +
      (known[0].first < headline ? IN_HEADLINE : 0) +
      (isBracketed(tokens, company) ? BRACKETED : 0) +
      (isCalled(spoken, word, company.name, i) ? CALLED : 0);
    if (weight > bestWeight) {
      best = company.name;
      bestWeight = weight;
    }
  }
  return best ?? fitting[0]![0].name;
}

/** What a company's kind and country are worth to the noun; undefined where they do not fit it. */
function weighOf({ wanted, isStrict, country }: Question, company: Named): number | undefined {
  if (country !== undefined && company.country !== undefined && company.country !== country) return undefined;
  const from = country !== undefined && company.country === country ? OF_COUNTRY : 0;
  if (wanted.length === 0) return company.teller ? undefined : from + (RUN[company.kind ?? ''] ?? 0);
  if (company.kind !== undefined && wanted.includes(company.kind)) return from + OF_KIND;
  // « la banque » is none of another kind, but may be one that the gazetteer does not know.
  const isOpen = company.kind === undefined || (!isStrict && company.kind === 'company');
  return company.teller || !isOpen ? undefined : from;
}

/** Whether no company that fits stands before the mention `named[i]` in its sentence. */
function isFirst({ sentences, named }: Spoken, question: Question, i: number): boolean {
  const from = sentences[sentenceAt(sentences, named[i]!.first)]!;
  for (let k = i - 1; k >= 0 && named[k]!.first >= from; k--)
    if (named[k]!.spoken && named[k]!.name !== named[i]!.name && weighOf(question, named[k]!) !== undefined)
      return false;
  return true;
}

const OPEN = intern('(');
const COMMA = intern(',');

/** « (Renault, Nissan, Mitsubishi) »: a name inside brackets or their list is said aside. */
function isBracketed(tokens: Tokens, { first }: Named): boolean {
  for (let i = first - 1; i >= 0 && i > first - 8; i--) {
    if (tokens.word[i] === OPEN) return true;
    if (tokens.kind[i] === KIND.punctuation && tokens.word[i] !== COMMA) return false;
  }
  return false;
}

const ARTICLE = new WordSet(
  ['le', 'la', "l'", 'un', 'une', 'premier', 'première', 'ancien', 'ancienne', 'petit', 'petite'],
  {
    exact: true,
  },
);
/** How many words may stand between a noun and the name that it describes: « le constructeur automobile français Renault ». */
const DESCRIPTION = 4;

/** Whether the article calls the company by the noun, up to the mention `named[last]`: « le groupe X », « X, un groupe ». */
function isCalled({ tokens, named }: Spoken, word: number, name: string, last: number): boolean {
  for (let k = last; k >= 0 && k > last - FAR; k--) {
    const { name: other, first, end } = named[k]!;
    if (other !== name) continue;
    for (let i = first - 1; i >= 0 && i >= first - DESCRIPTION && tokens.kind[i] === KIND.lower; i--)
      if (tokens.word[i] === word) return true;
    if (wordAt(tokens, end) !== COMMA) continue;
    let i = end + 1;
    while (ARTICLE.has(wordAt(tokens, i))) i++;
    if (i > end + 1 && wordAt(tokens, i) === word) return true;
  }
  return false;
}
