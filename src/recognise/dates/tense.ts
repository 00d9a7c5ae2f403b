import {
  COUNTED_WORDS,
  FUTURE_WORDS,
  INTERPOSED_WORDS,
  NOT_FUTURE,
  PARTICIPLES,
  PAST_AUXILIARIES,
  PAST_WORDS,
  S_VERBS,
  SOURCE_WORDS,
  WAS_TO_WORDS,
} from '../../lexicon/dates.ts';
import { isGlued, KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { announcedAt } from './announced.ts';
import { endsAsInfinitive, isInfinitive, isPurpose } from './infinitives.ts';
import { isConditional, isNoParticiple, isParticiple, mayEndVerb } from './verb-forms.ts';
import { NOUN_BEFORE } from './words.ts';

const FUTURE = new WordSet(() => wordsIn(FUTURE_WORDS));
const PAST = new WordSet(() => wordsIn(PAST_WORDS));
const AUXILIARY = new WordSet(() => wordsIn(PAST_AUXILIARIES), { exact: true });
const NO_FUTURE = new WordSet(() => wordsIn(NOT_FUTURE));
const CLAUSE_MARKS = new WordSet([';', ':', '(', ')', '«', '»', '"', '“', '”']);
const INTERPOSED = new WordSet(() => wordsIn(INTERPOSED_WORDS));

/**
 * Whether the clause around a date speaks of the past or of what is to come; undefined where no verb says it. `told`: of
 * the past without doubt (« avait annoncé »); `near`: of what was to be (« devait s'ouvrir », « si le vote avait lieu »).
 */
export type Tense = 'told' | 'past' | 'near' | 'future' | undefined;

/** Whether a tense is one of the past. */
export const isPast = (tense: Tense): boolean => tense === 'past' || tense === 'told';

/**
 * The tense of the verb nearest to the tokens `[first, end)`, inside the sentence `[from, to)`: compound past and
 * imperfect against future, « prévu », « doit », « va ». Marks of punctuation stronger than a comma close the clause, but
 * not a few words in quotes right before a weekday.
 */
export function tenseAround(
  tokens: Tokens,
  first: number,
  end: number,
  from: number,
  to: number,
  weekday: boolean,
): Tense {
  let left = first - 1;
  let right = end;
  let infinitive = false;
  let comma = false;
  for (let distance = 0; distance < 40; distance++) {
    if (left >= from) {
      const word = tokens.word[left]!;
      if (CLAUSE_MARKS.has(word)) left = weekday && left === first - 1 ? beforeQuotation(tokens, left, from) : from - 1;
      else {
        if (word === COMMA) comma = true;
        const announced = announcedAt(tokens, left, first);
        if (announced !== undefined) return announced;
        const said =
          (!comma && SOURCES.has(word)) ||
          (left === first - 1 && isDone(tokens, tokens.word[left - 1] === EN ? left - 2 : left));
        const tense = said ? 'past' : tenseAt(tokens, left, left === from && !comma);
        if (tense !== undefined) return isPast(tense) && infinitive ? 'near' : tense;
        if (isInfinitive(tokens, left)) {
          if (!comma && isPurpose(tokens, left)) return 'future';
          infinitive ||= first - left <= INFINITIVE_REACH;
        }
        left--;
      }
    }
    if (right < to && distance % 2 === 1) {
      if (CLAUSE_MARKS.has(tokens.word[right]!) || isTelling(tokens, right)) right = to;
      else {
        const tense = tenseAt(tokens, right);
        if (tense !== undefined) return tense;
        right++;
      }
    }
    if (left < from && right >= to) break;
  }
  return infinitive ? 'future' : undefined;
}

/** The token before the few words in quotes that end at token `i` (« fera "d'importantes annonces" mardi »); `from - 1` where another mark stands there. */
function beforeQuotation(tokens: Tokens, i: number, from: number): number {
  if (!CLOSES.has(tokens.word[i]!)) return from - 1;
  for (let at = i - 1; at >= Math.max(from, i - LONGEST_QUOTATION); at--)
    if (CLAUSE_MARKS.has(tokens.word[at]!))
      return OPENS.has(tokens.word[at]!) && !isGlued(tokens, at) ? at - 1 : from - 1;
  return from - 1;
}
const CLOSES = new WordSet(['»', '"', '”']);
const OPENS = new WordSet(['«', '"', '“']);
/** In tokens, its marks included. */
const LONGEST_QUOTATION = 6;

const COMMA = intern(',');
/** In tokens: « appelle à manifester samedi », but not « continue à augmenter, à 3,5 % contre 3,4 % vendredi ». */
const INFINITIVE_REACH = 8;

/** « mort lundi », « remis mardi »: a participle right before the date, no auxiliary of the future before it (« sera-t-il rendu lundi »). */
function isDone(tokens: Tokens, i: number): boolean {
  if (!DONE.has(tokens.word[i]!) || NOUN_BEFORE.has(wordAt(tokens, i - 1))) return false;
  for (let at = i - 1; at >= i - AUXILIARY_REACH; at--) {
    const word = wordAt(tokens, at);
    if (COMING.has(word) || INFINITIVES.has(word)) return false;
  }
  return true;
}
/** « mis en ligne mardi ». */
const EN = intern('en');
const DONE = new WordSet(() => wordsIn(PARTICIPLES), { exact: true });
/** In tokens: « sera-t-il rendu ». */
const AUXILIARY_REACH = 5;

/** « selon le décret de vendredi »: what is quoted has been said. */
const SOURCES = new WordSet(() => wordsIn(SOURCE_WORDS), { exact: true });

/** « , a annoncé le groupe », « , avait prévenu le ministre »: another clause, which tells this one. */
const isTelling = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === COMMA && TELLING.has(wordAt(tokens, i + 1));
const TELLING = new WordSet(['a', 'ont', 'avait', 'avaient'], { exact: true });

/** `opens`: the token opens its sentence, where a verb may have a capital (« Sera-t-il », « Fondée »). */
function tenseAt(tokens: Tokens, i: number, opens = false): Tense {
  if (tokens.kind[i] !== KIND.lower && !(opens && tokens.kind[i] === KIND.capitalised)) return undefined;
  const word = tokens.word[i]!;
  if (!TELLS.has(word)) return tenseOfEnding(tokens, i, word);
  if (
    (FUTURE.has(word) && (!INTENDS.has(word) || intends(tokens, i + 1))) ||
    (ANNOUNCED.has(word) && wordAt(tokens, i - 1) === S)
  )
    return 'future';
  if (WAS_TO.has(word)) return 'near';
  if (PAST.has(word) && !(word === ETE && NOUN_BEFORE.has(wordAt(tokens, i - 1)))) {
    if (isSupposed(tokens, i)) return 'near';
    if (word === ETE) return HAD.has(wordAt(tokens, i - 1)) ? 'told' : 'past';
    return HAD.has(word) && isParticiple(tokens, participleFrom(tokens, i + 1)) ? 'told' : 'past';
  }
  if (isDating(tokens, i)) return 'past';
  if (COUNTED.has(word)) return 'told';
  if (word === AVOIR && TOLD_BEFORE.has(wordAt(tokens, i - 1)) && isParticiple(tokens, participleFrom(tokens, i + 1)))
    return 'told';
  if (AUXILIARY.has(word)) {
    const at = participleFrom(tokens, i + 1);
    if (BEING.has(word) && (FUTURE.has(wordAt(tokens, at)) || HERALDED.has(wordAt(tokens, at)))) return 'future';
    return isParticiple(tokens, at) ? 'past' : undefined;
  }
  return tenseOfEnding(tokens, i, word);
}

/** Every word whose tense is known by itself: asked first, for most words are none. */
const TELLS = new WordSet(() => [
  ...[FUTURE_WORDS, WAS_TO_WORDS, PAST_WORDS, COUNTED_WORDS, PAST_AUXILIARIES, S_VERBS].flatMap(wordsIn),
  'date',
  'avoir',
]);

/** Whether token `i` speaks of what is to come: « prévu », « reporté ». */
export const isComing = (tokens: Tokens, i: number): boolean => FUTURE.has(wordAt(tokens, i));

/** The token behind what may stand between an auxiliary and its participle. */
function participleFrom(tokens: Tokens, i: number): number {
  let at = i;
  while (INTERPOSED.has(wordAt(tokens, at)) || INVERTED.has(wordAt(tokens, at))) at++;
  return at;
}

const COUNTED = new WordSet(() => wordsIn(COUNTED_WORDS), { exact: true });
/** « après avoir atteint », « pour avoir révélé ». */
const AVOIR = intern('avoir');
const TOLD_BEFORE = new WordSet(['après', "d'", 'pour'], { exact: true });
const WAS_TO = new WordSet(() => wordsIn(WAS_TO_WORDS), { exact: true });
const ETE = intern('été');
const HAD = new WordSet(['avait', 'avaient'], { exact: true });
/** « sont prévus », « est attendue », « sont annoncées ». */
const HERALDED = new WordSet(['annoncée', 'annoncés', 'annoncées'], { exact: true });
const BEING = new WordSet(['est', 'sont'], { exact: true });

/** « si les élections avaient lieu », « s'il était élu »: a supposition, no past. */
function isSupposed(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - SUPPOSITION_REACH); at--) {
    if (tokens.kind[at]! >= KIND.punctuation) return false;
    if (IF.has(tokens.word[at]!)) return true;
  }
  return false;
}
const IF = new WordSet(['si'], { exact: true });
const SUPPOSITION_REACH = 8;

/** « compte rouvrir », not « compte 300 salariés ». */
const intends = (tokens: Tokens, i: number): boolean => tokens.kind[i] === KIND.lower && endsAsInfinitive(tokens, i);
const INTENDS = new WordSet(['compte'], { exact: true });

/** « s'annonce », « s'annoncent ». */
const ANNOUNCED = new WordSet(() => wordsIn(S_VERBS), { exact: true });
const S = intern("s'");

/** « a-t-elle écrit ». */
const INVERTED = new WordSet(['-', 't', 'il', 'elle', 'ils', 'elles', 'on']);

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
  if (!mayEndVerb(text, end)) return undefined;
  if (FUTURE_ENDINGS.some((ending) => text.endsWith(ending, end))) return NO_FUTURE.has(word) ? undefined : 'future';
  if (NO_FUTURE.has(word)) return undefined;
  if (isConditional(tokens, i)) {
    const told = REPORTED.has(word) && isParticiple(tokens, participleFrom(tokens, i + 1));
    return told ? undefined : 'future';
  }
  if (text.endsWith('ait', end) || text.endsWith('aient', end)) return isSupposed(tokens, i) ? 'near' : 'past';
  if (!PARTICIPLE_ENDINGS.some((ending) => text.endsWith(ending, end)) || isNoParticiple(word)) return undefined;
  let verb = i - 1;
  while (INTERPOSED.has(wordAt(tokens, verb))) verb--;
  if (COMING.has(wordAt(tokens, verb))) return 'future';
  if (HAD.has(wordAt(tokens, verb))) return 'told';
  if (HERALDED.has(word) && BEING.has(wordAt(tokens, verb))) return 'future';
  return !NOUN_BEFORE.has(wordAt(tokens, i - 1)) && !INFINITIVES.has(wordAt(tokens, i - 1)) ? 'past' : undefined;
}

/** « aurait décidé »: reported, not to come. */
const REPORTED = new WordSet(['aurait', 'auraient', 'serait', 'seraient'], { exact: true });
/** « sera diffusée », « seraient supprimés »: the auxiliary says when. */
const COMING = new WordSet(['sera', 'seront', 'serait', 'seraient'], { exact: true });
/** « doit être bouclée »: the verb before the infinitive says when. */
const INFINITIVES = new WordSet(['être', 'avoir']);
const FUTURE_ENDINGS = ['ra', 'ront', 'rons', 'rez'];
const PARTICIPLE_ENDINGS = ['é', 'ée', 'és', 'ées'];
