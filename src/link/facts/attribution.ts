/** Who says what a sentence says: « selon Re/Code », « a indiqué le groupe », « a déclaré Jack Dorsey ». */
import {
  ACCORDING_TO,
  CLAIM_VERBS,
  IRREGULAR_SPEECH,
  MEASURES,
  SOURCE_ENDS,
  SOURCELESS,
  SPEECH_VERBS,
  TITLES,
  TOLD_TO,
} from '../../lexicon/attributions.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/nominals.ts';
import { PhraseMap, phrasesOf } from '../../text/phrases.ts';
import { GAP, isCapital, KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { type Bounds, within } from '../bounds.ts';
import type { Article } from './article.ts';
import { formsOf } from './conjugation.ts';
import { AUXILIARY, DETERMINER, NOUN, QUOTE } from './vocabulary.ts';

/** A source over the tokens `[first, end)`; `alone` where nobody else vouches for what is said. */
export interface Attribution {
  readonly first: number;
  readonly end: number;
  readonly alone: boolean;
}

type Cue = 'according' | 'speech' | 'claim';
const said = (verbs: string): string[] =>
  wordsIn(verbs).flatMap((verb) =>
    formsOf(verb).flatMap(([word, form]) =>
      form === 'Pres' ? [word] : form === 'Part' ? [`a ${word}`, `ont ${word}`] : [],
    ),
  );
const CUE = new PhraseMap<Cue>(() => [
  ...phrasesOf<Cue>(ACCORDING_TO, 'according'),
  ...phrasesOf<Cue>(IRREGULAR_SPEECH, 'speech'),
  ...said(SPEECH_VERBS).map((phrase) => [phrase, 'speech'] as const),
  ...said(CLAIM_VERBS).map((phrase) => [phrase, 'claim'] as const),
]);
const QUE = new WordSet(['que', "qu'"], { exact: true });
const NO_SOURCE = new WordSet(() => wordsIn(SOURCELESS), { exact: true });
const ENDS = new WordSet(() => wordsIn(SOURCE_ENDS), { exact: true });
const MEASURE = new WordSet(() => wordsIn(MEASURES), { exact: true });
const TO = new WordSet(() => wordsIn(TOLD_TO), { exact: true });
const TITLE = new WordSet(() => wordsIn(TITLES));
/** « Il a affirmé que »: a pronoun that starts its sentence is no name. */
const PRONOUN = new WordSet(() => wordsIn(SUBJECT_PRONOUNS));
const COMMA = intern(',');
const CLOSE = intern(')');
const MISTER = new WordSet(['m', 'mm']);
const STOP_MARK = intern('.');
const CLOSING = new WordSet(['»', '”', '"']);
/** How many words may describe a source before its name, and how long one without a name may be. */
const DESCRIPTION = 5;
const NAMELESS = 9;

/** Finds the sources of one article's sentences. */
export class Attributions {
  readonly #article: Article;

  constructor(article: Article) {
    this.#article = article;
  }

  /** The first source that the sentence names; undefined for none. */
  of({ from, to }: Bounds): Attribution | undefined {
    const { tokens } = this.#article;
    for (let i = from; i < to; i++) {
      const cue = tokens.word[i] === 0 ? undefined : CUE.match(tokens, i);
      if (cue === undefined) continue;
      const found =
        cue.value === 'according'
          ? this.#sourceBehind(cue.edge, to)
          : QUE.has(wordAt(tokens, cue.edge))
            ? this.#speakerBefore(i, from)
            : this.#isInverted(i, from)
              ? this.#sourceBehind(cue.edge, to)
              : undefined;
      if (found !== undefined) return { ...found, alone: cue.value !== 'speech' };
    }
    return undefined;
  }

  /** « …, a indiqué le groupe », « … », explique Jack Dorsey: a comma or a closing quotation mark before the verb. */
  #isInverted(i: number, from: number): boolean {
    const before = wordAt(this.#article.tokens, i - 1);
    return i > from && (before === COMMA || CLOSING.has(before));
  }

  /** A company or a proper name within reach, else the words up to a mark, a verb or a relative; no date, no adverb. */
  #sourceBehind(i: number, to: number): Omit<Attribution, 'alone'> | undefined {
    const { tokens, referents, dates } = this.#article;
    // « a annoncé lundi X »
    const day = within(dates, i, i + 1)[0];
    if (day?.first === i) return this.#sourceBehind(day.end, to);
    const limit = Math.min(to, i + NAMELESS);
    let first = i;
    while (first < limit && (DETERMINER.has(tokens.word[first]!) || QUOTE.has(tokens.word[first]!))) first++;
    const named = referents.within(i, Math.min(to, i + DESCRIPTION))[0];
    if (named !== undefined && named.first <= first) return { first: named.first, end: named.end };
    if (this.#isSourceless(i, first) || within(dates, i, first + 1).length > 0) return undefined;
    for (let at = first; at < limit; at++) {
      if (named !== undefined && at === named.first) return { first: named.first, end: named.end };
      if (isCapital(tokens, at) && !TITLE.has(tokens.word[at]!)) return { first: at, end: nameEnd(tokens, at, to) };
      if (isEnd(tokens, at) || (at > first && TO.has(tokens.word[at]!)))
        return at > first && first > i ? { first: i, end: at } : undefined;
    }
    return limit === to && limit > first && first > i ? { first: i, end: limit } : undefined;
  }

  /** Whether the words from token `i` on, `first` the first that is no article, name what no source is: « selon nos informations », « a annoncé la vente ». */
  #isSourceless(i: number, first: number): boolean {
    const { tokens } = this.#article;
    for (let at = i; at <= first; at++) if (NO_SOURCE.has(wordAt(tokens, at))) return true;
    // « selon l'enquête »
    if (MEASURE.has(wordAt(tokens, first))) return true;
    const noun = NOUN.match(tokens, first);
    // « selon le site X »: its name makes a source of it.
    return noun !== undefined && noun.value !== 'SuitNoun' && !isCapital(tokens, noun.edge);
  }

  /** « Jack Dorsey a affirmé que »: the name that ends before token `i`. */
  #speakerBefore(i: number, from: number): Omit<Attribution, 'alone'> | undefined {
    const { tokens } = this.#article;
    const end = wordAt(tokens, i - 1) === CLOSE ? i - 1 : i;
    let first = end;
    while (first > from && isCapital(tokens, first - 1)) first--;
    return first < end && !PRONOUN.has(tokens.word[first]!) ? { first, end } : undefined;
  }
}

/** The end of a run of capitals; « M. Bouvier » is one. */
function nameEnd(tokens: Tokens, i: number, to: number): number {
  let end = MISTER.has(wordAt(tokens, i)) && wordAt(tokens, i + 1) === STOP_MARK ? i + 2 : i + 1;
  while (end < to && isCapital(tokens, end) && tokens.gap[end]! <= GAP.space) end++;
  return end;
}

const isEnd = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === KIND.punctuation ||
  tokens.gap[i]! >= GAP.line ||
  ENDS.has(tokens.word[i]!) ||
  AUXILIARY.get(tokens.word[i]!) !== undefined;
