import {
  AFTER_NAME,
  BEFORE_NAME,
  DEMONYMS,
  HEAD_NOUNS,
  NAME_ENDINGS,
  NAME_PREFIXES,
  NAME_SUFFIXES,
  OTHER_HEADS,
} from '../../lexicon/company-cues.ts';
import { personTitles } from '../../lexicon/titles.ts';
import { PhraseMap, type PhraseMatch, phrasesOf } from '../../text/phrases.ts';
import { GAP, isCapital, isWord, KIND, lengthOf, type Tokens, textBetween, wordAt } from '../../text/tokens.ts';
import { WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { entriesOf } from './compile-names.ts';

/** The cue of a noun in the plural, which introduces a whole list. */
export const PLURAL_HEAD = 'plural-head';
/** What a noun that introduces something else weighs (« le festival X »). */
const OTHER_HEAD = -2.5;

/** One reason for or against a name being a company: its source and its weight. */
export interface Evidence {
  readonly cue: string;
  readonly weight: number;
}

const heads = (): Array<readonly [string, number]> => HEAD_NOUNS.flatMap(([weight, nouns]) => phrasesOf(nouns, weight));
const HEAD = new PhraseMap(() => [...heads(), ...phrasesOf(OTHER_HEADS, OTHER_HEAD)], { backwards: true });
const DEMONYM = new PhraseMap(() => phrasesOf(DEMONYMS, true), { backwards: true });
const INTRODUCES = new WordSet(() => wordsIn("le l' au du"), { exact: true });
/** A title before a name makes it a person's; « groupe » and the like are heads even where they are titles' words. */
const TITLE = new PhraseMap<true>(
  () => {
    const nouns = new Set(heads().map(([noun]) => noun));
    return entriesOf(personTitles)
      .filter((title) => !nouns.has(title))
      .map((title) => [title, true] as const);
  },
  { backwards: true },
);
const before = (): Array<readonly [string, number]> => BEFORE_NAME.flatMap(([weight, list]) => phrasesOf(list, weight));
const BEFORE = new PhraseMap(before, { backwards: true });
/** Phrases that end in « de », without it: « du », « de la », « du groupe » stand for it. */
const BEFORE_OF = new PhraseMap(
  () =>
    before()
      .filter(([phrase]) => phrase.endsWith(' de'))
      .map(([phrase, weight]) => [phrase.slice(0, -3), weight] as const),
  { backwards: true },
);
const OF = new PhraseMap(() => phrasesOf("d'; du; des; de la; de l'; du groupe; de la société", true), {
  backwards: true,
});
const AFTER = new PhraseMap(() => AFTER_NAME.flatMap(([weight, list]) => phrasesOf(list, weight)));
const SUFFIX = new WordMap(() =>
  NAME_SUFFIXES.flatMap(([weight, words]) => wordsIn(words).map((word) => [word, weight] as const)),
);
const PREFIX = new WordSet(() => wordsIn(NAME_PREFIXES));
const ENDING = new RegExp(`^\\p{Lu}[\\p{L}]{2,}(?:${wordsIn(NAME_ENDINGS).join('|')})$`, 'u');
const QUOTES = new WordSet(['«', '"', '“']);
const BETWEEN = new WordSet(() => wordsIn("de du des d' la le les l' en et à au aux pour sur dans un une n° 1"), {
  exact: true,
});
const BARRIER = new WordSet(
  () =>
    wordsIn(
      'est sont a ont était qui que dont par se ne pas mais ou où son sa ses leur selon avec contre quand et pour sans après avant puis plus tout comme afin',
    ),
  { exact: true },
);
/** French companies bear no article, institutions do (« le Fonds monétaire », « l'Assistance publique »). */
const ARTICLE = new WordSet(() => wordsIn("le la l' les du des au aux"), { exact: true });
/** How far before the name its head noun may stand: « le spécialiste de la réservation en ligne X ». */
const HEAD_REACH = 7;

/** What the words before and behind the name `[first, end)` say, and its shape. Never throws. */
export function gatherEvidence(tokens: Tokens, first: number, end: number, startsSentence: boolean): Evidence[] {
  const found: Evidence[] = [];
  const say = (cue: string, weight: number): void => {
    found.push({ cue, weight });
  };
  let before = first - 1;
  if (QUOTES.has(wordAt(tokens, before))) before--;
  if (tokens.gap[first]! < GAP.paragraph) {
    const phrase = BEFORE.matchBack(tokens, before) ?? beforeOf(tokens, before);
    if (phrase !== undefined) say('before', phrase.value);
    if (ARTICLE.has(wordAt(tokens, before))) say('article', tokens.kind[first] === KIND.capitals ? -0.5 : -1.5);
    const title = TITLE.matchBack(tokens, before);
    if (title !== undefined) say('title', -3);
    if (
      DEMONYM.matchBack(tokens, before) !== undefined &&
      isIntroduced(tokens, DEMONYM.matchBack(tokens, before)!.edge - 1)
    )
      say('demonym', 2.5);
    const head = headBefore(tokens, before);
    if (head !== undefined) say('head', head);
  }
  const behind = end < tokens.length && tokens.gap[end]! < GAP.line ? AFTER.match(tokens, end) : undefined;
  if (behind !== undefined) say('after', behind.value);
  for (const shape of shapeOf(tokens, first, end)) found.push(shape);
  if (startsSentence && end === first + 1 && tokens.kind[first] === KIND.capitalised) say('sentence-start', -1);
  return found;
}

/** « l'américain X »: only the article, so that « le chanteur belge X » is none. */
const isIntroduced = (tokens: Tokens, i: number): boolean => INTRODUCES.has(wordAt(tokens, i));

/** « PDG du », « filiale de la »: a phrase whose « de » has met an article. */
function beforeOf(tokens: Tokens, i: number): PhraseMatch<number> | undefined {
  const article = OF.matchBack(tokens, i);
  return article === undefined ? undefined : BEFORE_OF.matchBack(tokens, article.edge - 1);
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
    if (!isWord(tokens, i) || isCapital(tokens, i) || BARRIER.has(tokens.word[i]!) || isInfinitive(tokens, i))
      return undefined;
  }
  return undefined;
}

/** « récolter des fonds et sauver l'Alouette »: a verb between ends the reach of a head. */
const isInfinitive = ({ text, start, end }: Tokens, i: number): boolean =>
  end[i]! - start[i]! > 4 && text.endsWith('er', end[i]) && !text.endsWith('ier', end[i]);

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
