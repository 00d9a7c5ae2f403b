import {
  AFTER_NAME,
  BEFORE_NAME,
  HEAD_NOUNS,
  NAME_ENDINGS,
  NAME_PREFIXES,
  NAME_SUFFIXES,
  OTHER_HEADS,
} from '../../lexicon/company-cues.ts';
import { personTitles } from '../../lexicon/titles.ts';
import { PhraseMap } from '../../text/phrases.ts';
import { GAP, isCapital, isWord, KIND, lengthOf, type Tokens, textBetween, wordAt } from '../../text/tokens.ts';
import { WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { entriesOf } from './compile-names.ts';

/** One reason for or against a name being a company: its source and its weight. */
export interface Evidence {
  readonly cue: string;
  readonly weight: number;
}

const phrases = (text: string): string[] => text.split(';').map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');

const HEAD = new PhraseMap<number>([], { backwards: true });
for (const [weight, nouns] of HEAD_NOUNS) for (const noun of phrases(nouns)) HEAD.add(noun, weight);
for (const noun of phrases(OTHER_HEADS)) HEAD.add(noun, -2.5);
const TITLE = new PhraseMap<true>([], { backwards: true });
for (const title of entriesOf(personTitles)) if (HEAD_WORDS(title)) TITLE.add(title, true);
const BEFORE = new PhraseMap<number>([], { backwards: true });
for (const [weight, list] of BEFORE_NAME) {
  for (const phrase of phrases(list)) {
    BEFORE.add(phrase, weight);
    if (!phrase.endsWith(' de')) continue;
    const stem = phrase.slice(0, -3);
    for (const article of ["d'", 'du', 'des', 'de la', "de l'", 'du groupe', 'de la société']) BEFORE.add(`${stem} ${article}`, weight);
  }
}
const AFTER = new PhraseMap<number>(AFTER_NAME.flatMap(([weight, list]) => phrases(list).map((phrase) => [phrase, weight] as const)));
const SUFFIX = new WordMap(NAME_SUFFIXES.flatMap(([weight, words]) => wordsIn(words).map((word) => [word, weight] as const)));
const PREFIX = new WordSet(wordsIn(NAME_PREFIXES));
const ENDING = new RegExp(`^\\p{Lu}[\\p{L}]{2,}(?:${wordsIn(NAME_ENDINGS).join('|')})$`, 'u');
const QUOTES = new WordSet(['«', '"', '“']);
const BETWEEN = new WordSet(wordsIn("de du des d' la le les l' en et à au aux pour sur dans un une n° 1"), { exact: true });
const BARRIER = new WordSet(wordsIn('est sont a ont était qui que dont par se ne pas mais ou où son sa ses leur selon avec contre quand'), { exact: true });
/** How far before the name its head noun may stand: « le spécialiste de la réservation en ligne X ». */
const HEAD_REACH = 7;

/** « groupe », « société » are heads even where they are titles' words; a title alone is a person's. */
function HEAD_WORDS(title: string): boolean {
  return !HEAD_NOUNS.some(([, nouns]) => phrases(nouns).includes(title));
}

/** What the words before and behind the name `[first, end)` say, and its shape. Never throws. */
export function gatherEvidence(tokens: Tokens, first: number, end: number, startsSentence: boolean): Evidence[] {
  const found: Evidence[] = [];
  const say = (cue: string, weight: number): void => {
    found.push({ cue, weight });
  };
  let before = first - 1;
  if (QUOTES.has(wordAt(tokens, before))) before--;
  if (tokens.gap[first]! < GAP.paragraph) {
    const phrase = BEFORE.matchBack(tokens, before);
    if (phrase !== undefined) say('before', phrase.value);
    const title = TITLE.matchBack(tokens, before);
    if (title !== undefined) say('title', -3);
    const head = headBefore(tokens, before);
    if (head !== undefined) say('head', head);
  }
  const behind = end < tokens.length && tokens.gap[end]! < GAP.line ? AFTER.match(tokens, end) : undefined;
  if (behind !== undefined) say('after', behind.value);
  for (const shape of shapeOf(tokens, first, end)) found.push(shape);
  if (startsSentence && end === first + 1 && tokens.kind[first] === KIND.capitalised) say('sentence-start', -1);
  return found;
}

/** The weight of the noun that introduces the name, if one does: only adjectives and complements may stand between. */
function headBefore(tokens: Tokens, from: number): number | undefined {
  for (let i = from, distance = 0; i >= 0 && distance < HEAD_REACH; i--, distance++) {
    if (tokens.gap[i + 1]! >= GAP.paragraph && distance > 0) return undefined;
    const head = HEAD.matchBack(tokens, i);
    if (head !== undefined) {
      const adjacent = distance === 0;
      if (distance === 1 && BETWEEN.has(tokens.word[from]!)) return undefined;
      return head.value < 0 ? (adjacent ? head.value : undefined) : head.value - 0.15 * distance;
    }
    if (!isWord(tokens, i) || isCapital(tokens, i) || BARRIER.has(tokens.word[i]!)) return undefined;
  }
  return undefined;
}

function* shapeOf(tokens: Tokens, first: number, end: number): Generator<Evidence> {
  const last = end - 1;
  const suffix = end > first + 1 ? SUFFIX.get(tokens.word[last]!) : undefined;
  if (suffix !== undefined) yield { cue: 'suffix', weight: suffix };
  if (end > first + 1 && PREFIX.has(tokens.word[first]!)) yield { cue: 'prefix', weight: 1.5 };
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] === KIND.mixed && lengthOf(tokens, i) > 3) {
      yield { cue: 'camel-case', weight: 1.5 };
      break;
    }
  }
  const text = textBetween(tokens, first, end);
  if (text.includes('&')) yield { cue: 'ampersand', weight: 1.5 };
  if (/\.(?:com|fr|net|io|org|tv|ai)$/i.test(text)) yield { cue: 'domain', weight: 2.5 };
  else if (ENDING.test(text)) yield { cue: 'ending', weight: 1 };
}
