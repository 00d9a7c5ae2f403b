import {
  BEFORE_NOUNS,
  FUTURE_WORDS,
  INTERPOSED_WORDS,
  NOT_FUTURE,
  PARTICIPLES,
  PAST_AUXILIARIES,
  PAST_WORDS,
} from '../../lexicon/dates.ts';
import { isCapital, KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';

const FUTURE = new WordSet(() => wordsIn(FUTURE_WORDS));
const PAST = new WordSet(() => wordsIn(PAST_WORDS));
const AUXILIARY = new WordSet(() => wordsIn(PAST_AUXILIARIES), { exact: true });
const PARTICIPLE = new WordSet(() => wordsIn(PARTICIPLES));
const NO_FUTURE = new WordSet(() => wordsIn(NOT_FUTURE));
const CLAUSE_MARKS = new WordSet([';', ':', '(', ')', '«', '»', '"', '“', '”']);
const INTERPOSED = new WordSet(() => wordsIn(INTERPOSED_WORDS));
/** Behind these a word in -é or -ée is a noun or an adjective (« la société », « cette année »). */
const NOUN_BEFORE = new WordSet(() => wordsIn(BEFORE_NOUNS), { exact: true });

/** Whether the clause around a date speaks of the past or of what is to come; undefined where no verb says it. */
export type Tense = 'past' | 'future' | undefined;

/**
 * The tense of the verb nearest to the tokens `[first, end)`, inside the sentence `[from, to)`: compound past and
 * imperfect against future, « prévu », « doit », « va ». Marks of punctuation stronger than a comma close the clause.
 */
export function tenseAround(tokens: Tokens, first: number, end: number, from: number, to: number): Tense {
  let left = first - 1;
  let right = end;
  for (let distance = 0; distance < 40; distance++) {
    if (left >= from) {
      if (CLAUSE_MARKS.has(tokens.word[left]!)) left = from - 1;
      else {
        const tense = tenseAt(tokens, left);
        if (tense !== undefined) return tense;
        left--;
      }
    }
    if (right < to && distance % 2 === 1) {
      if (CLAUSE_MARKS.has(tokens.word[right]!)) right = to;
      else {
        const tense = tenseAt(tokens, right);
        if (tense !== undefined) return tense;
        right++;
      }
    }
    if (left < from && right >= to) return undefined;
  }
  return undefined;
}

function tenseAt(tokens: Tokens, i: number): Tense {
  if (tokens.kind[i] !== KIND.lower || isCapital(tokens, i)) return undefined;
  const word = tokens.word[i]!;
  if (FUTURE.has(word)) return 'future';
  if (PAST.has(word) || isDating(tokens, i)) return 'past';
  if (AUXILIARY.has(word)) {
    let at = i + 1;
    while (INTERPOSED.has(wordAt(tokens, at))) at++;
    return isParticiple(tokens, at) ? 'past' : undefined;
  }
  return tenseOfEnding(tokens, i, word);
}

/** « sa condamnation date de novembre »: the verb, not the noun of « la date de ». */
const isDating = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === DATE && DE.has(wordAt(tokens, i + 1)) && !NOUN_BEFORE.has(wordAt(tokens, i - 1));
const DATE = intern('date');
const DE = new WordSet(['de', "d'", 'du'], { exact: true });

/** The tense that a verb's ending shows: « annoncera », « pourront »; « annonçait » (the conditional, « -rait », shows none). */
function tenseOfEnding(tokens: Tokens, i: number, word: number): Tense {
  const end = tokens.end[i]!;
  const length = end - tokens.start[i]!;
  if (length < 5) return undefined;
  const { text } = tokens;
  if (text.endsWith('ra', end) || text.endsWith('ront', end)) return NO_FUTURE.has(word) ? undefined : 'future';
  if (text.endsWith('rait', end) || text.endsWith('raient', end))
    return isParticiple(tokens, i + 1) ? undefined : 'future';
  if (text.endsWith('ait', end) || text.endsWith('aient', end)) return 'past';
  if (!PARTICIPLE_ENDINGS.some((ending) => text.endsWith(ending, end))) return undefined;
  let verb = i - 1;
  while (INTERPOSED.has(wordAt(tokens, verb))) verb--;
  if (COMING.has(wordAt(tokens, verb))) return 'future';
  return !NOUN_BEFORE.has(wordAt(tokens, i - 1)) && !INFINITIVES.has(wordAt(tokens, i - 1)) ? 'past' : undefined;
}

/** « sera diffusée », « seraient supprimés »: the auxiliary says when. */
const COMING = new WordSet(['sera', 'seront', 'serait', 'seraient'], { exact: true });
/** « doit être bouclée »: the verb before the infinitive says when. */
const INFINITIVES = new WordSet(['être', 'avoir']);
const PARTICIPLE_ENDINGS = ['é', 'ée', 'és', 'ées'];

function isParticiple(tokens: Tokens, i: number): boolean {
  if (i >= tokens.length || tokens.kind[i] !== KIND.lower) return false;
  if (PARTICIPLE.has(tokens.word[i]!)) return true;
  const end = tokens.end[i]!;
  const { text } = tokens;
  return ENDINGS.some((ending) => text.endsWith(ending, end));
}

const ENDINGS = ['é', 'ée', 'és', 'ées', 'i', 'ie', 'is', 'ies', 'u', 'ue', 'us', 'ues'];
