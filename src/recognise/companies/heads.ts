import {
  ADJECTIVAL_HEADS,
  BODIES,
  DEMONYMS,
  FIRM_NOUNS,
  HEAD_NOUNS,
  HEAD_PLURALS,
  OTHER_HEADS,
  OTHER_MODIFIERS,
  PEOPLES_TRADES,
} from '../../lexicon/company-cues.ts';
import { PhraseMap, phrasesOf } from '../../text/phrases.ts';
import { GAP, isCapital, isDigits, isGlued, isWord, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import type { Evidence } from './evidence.ts';

/** The cue of a noun in the plural, which introduces a whole list. */
export const PLURAL_HEAD = 'plural-head';
/** What a noun that introduces something else weighs (« le festival X »), and an adjective that says so (« islamiste »). */
const OTHER_HEAD = -2.5;
const OTHER_MODIFIER = -3;
const DEMONYM_WEIGHT = 2.5;
/** What each word between a noun and its name costs: « le spécialiste de la réservation en ligne X ». */
const PER_WORD = 0.15;
/** How far before the name its head noun may stand. */
const HEAD_REACH = 7;

/** The nouns that introduce a company, singular. */
export const headNouns = (): Array<readonly [string, number]> =>
  HEAD_NOUNS.flatMap(([weight, nouns]) => phrasesOf(nouns, weight));
const HEAD = new PhraseMap<Evidence>(
  () => [
    ...headNouns().map(([noun, weight]) => [noun, { cue: 'head', weight }] as const),
    ...HEAD_PLURALS.flatMap(([weight, nouns]) => phrasesOf<Evidence>(nouns, { cue: PLURAL_HEAD, weight })),
    ...phrasesOf<Evidence>(OTHER_HEADS, { cue: 'other-head', weight: OTHER_HEAD }),
  ],
  { backwards: true },
);
const DEMONYM = new PhraseMap(() => phrasesOf(DEMONYMS, true), { backwards: true });
const OTHER = new WordSet(() => wordsIn(OTHER_MODIFIERS));
const INTRODUCES = new WordSet(() => wordsIn("le l' au du"), { exact: true });
const BETWEEN = new WordSet(() => wordsIn("de du des d' la le les l' en et à au aux pour sur dans un une n° 1"), {
  exact: true,
});
const COMPLEMENT = new WordSet(['en', 'de', "d'"], { exact: true });
const BARRIER = new WordSet(
  () =>
    wordsIn(
      'est sont a ont était avait avaient sera seront qui que dont par se ne pas mais ou où son sa ses leur selon avec contre quand et pour sans après avant puis plus tout comme afin',
    ),
  { exact: true },
);
/** What opens the names that a noun announces: « des géants comme X », « des banques telles que X », « trois groupes (X, Y) ». */
const LIKE = new PhraseMap(() => phrasesOf("comme; tel que; tels que; telle que; telles que; à l'instar de", true), {
  backwards: true,
});
/** What else opens a list behind a noun in the plural: « les compagnies visées sont X, Y ». */
const OPENS_LIST = new WordSet(['(', ':', 'sont', 'figurent', 'dont', 'notamment', 'étaient']);

/** What the noun that introduces the name says, if one does: only adjectives and complements may stand between. */
export function headBefore(tokens: Tokens, from: number, quoted: boolean): Evidence | undefined {
  const like = LIKE.matchBack(tokens, from);
  if (like !== undefined) return nounBefore(tokens, like.edge - 1, false);
  if (!quoted && OPENS_LIST.has(wordAt(tokens, from))) return nounBefore(tokens, from - 1, true);
  const demonym = DEMONYM.matchBack(tokens, from);
  // « l'américain X »: only the article, so that « le chanteur belge X » is none.
  if (demonym !== undefined && !isCapital(tokens, from) && INTRODUCES.has(wordAt(tokens, demonym.edge - 1)))
    return { cue: 'demonym', weight: DEMONYM_WEIGHT };
  return BETWEEN.has(wordAt(tokens, from)) ? undefined : nounBefore(tokens, from, false);
}

/**
 * « la troisième chaîne du pays, Veloquai, a… »: what the noun phrase that the comma at token `comma` ends says of the
 * name behind it, `personal` where that may be a person's.
 */
export function headBeforeComma(tokens: Tokens, comma: number, personal: boolean): Evidence | undefined {
  for (let i = comma - 1; i > comma - HEAD_REACH && i >= 0; i--) {
    if (!isWord(tokens, i) || isCapital(tokens, i)) return undefined;
    const head = HEAD.matchBack(tokens, i);
    if (head !== undefined && head.value.weight >= APPOSED && head.value.cue !== PLURAL_HEAD) {
      const company = personal ? FIRM.has(tokens.word[i]!) : !TRADE.has(tokens.word[i]!) && !isDigits(tokens, i);
      return company && isOwn(tokens, head.edge - 1) ? { cue: 'head', weight: APPOSED_WEIGHT } : undefined;
    }
    const word = tokens.word[i]!;
    if (BARRIER.has(word) || OTHER.has(word) || PLACING.has(word)) return undefined;
  }
  return undefined;
}
/** Nouns that mean a company whatever stands by. */
const APPOSED = 2.4;
const APPOSED_WEIGHT = 2;
const FIRM = new WordSet(() => wordsIn(FIRM_NOUNS));
const TRADE = new WordSet(() => wordsIn(PEOPLES_TRADES));
/** « le supermarché face à l'assaillant, X »: the phrase ends in another noun. */
const PLACING = new WordSet(['à', 'au', 'aux', 'dans', 'sur', 'face'], { exact: true });

/** « le groupe », « la troisième chaîne », not « le patron du groupe »: the phrase is about the company itself. */
function isOwn(tokens: Tokens, i: number): boolean {
  const at = THE.has(wordAt(tokens, i)) ? i : i - 1;
  return THE.has(wordAt(tokens, at)) && !OF.has(wordAt(tokens, at - 1)) && !isCapital(tokens, at - 1);
}
const THE = new WordSet(['le', 'la', "l'", 'un', 'une', 'son', 'sa'], { exact: true });

function nounBefore(tokens: Tokens, from: number, plurals: boolean): Evidence | undefined {
  for (let i = from, distance = 0; i >= 0 && distance < HEAD_REACH; i--, distance++) {
    if (tokens.gap[i + 1]! >= GAP.paragraph && distance > 0) return undefined;
    const head = HEAD.matchBack(tokens, i);
    if (
      head !== undefined &&
      !(plurals && head.value.cue !== PLURAL_HEAD) &&
      !isCompound(tokens, i) &&
      !isAdjective(tokens, i, head.edge)
    ) {
      const { cue, weight } = head.value;
      if (isPartOfName(tokens, i, head.edge) || (plurals && isBody(tokens, head.edge - 1))) return undefined;
      if (weight > 0) return { cue, weight: weight - PER_WORD * distance };
      // « le spécialiste de la vente en ligne X »: a noun with « en » or « de » before it only says more of another.
      if (!COMPLEMENT.has(wordAt(tokens, head.edge - 1))) return distance === 0 ? head.value : undefined;
    }
    const word = tokens.word[i]!;
    if (word === HYPHEN && distance > 0 && isGlued(tokens, i) && isGlued(tokens, i + 1)) continue;
    if (OTHER.has(word)) return { cue: 'other-head', weight: OTHER_MODIFIER };
    // « le cabinet d'études et de conseil X »
    if (word === AND && OF.has(wordAt(tokens, i + 1))) continue;
    if (!isWord(tokens, i) || isCapital(tokens, i) || BARRIER.has(word) || isInfinitive(tokens, i)) return undefined;
  }
  return undefined;
}

/** « le Comité d'Entreprise X »: the noun is the end of another's name. */
const isPartOfName = (tokens: Tokens, i: number, edge: number): boolean =>
  isCapital(tokens, i) && isCapital(tokens, edge - 2);

/** « la Fédération des entreprises (X) »: the noun says whose body it is that the bracket abbreviates. */
function isBody(tokens: Tokens, i: number): boolean {
  for (let at = i; at > i - REACH_OF_BODY && isWord(tokens, at) && !isCapital(tokens, at); at--)
    if (OF.has(tokens.word[at]!)) return BODY.has(wordAt(tokens, at - 1));
  return false;
}
/** « des petites et moyennes entreprises » */
const REACH_OF_BODY = 5;
const OF = new WordSet(['des', 'de', "d'"]);
const BODY = new WordSet(() => wordsIn(BODIES));

/** « un accord gazier X »: the noun is an adjective there. */
const isAdjective = (tokens: Tokens, i: number, edge: number): boolean =>
  edge === i && ADJECTIVAL.has(tokens.word[i]!) && !DETERMINERS.has(wordAt(tokens, i - 1));
const ADJECTIVAL = new WordSet(() => wordsIn(ADJECTIVAL_HEADS));
const DETERMINERS = new WordSet(
  () =>
    wordsIn(
      "le la l' les un une des du de d' au aux son sa leur ses ce cet cette ces notre votre mon ancien ancienne jeune grand grande autre premier principal",
    ),
  { exact: true },
);

/** « le sous-groupe X »: the noun is half of another. */
const isCompound = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i - 1) === HYPHEN && isGlued(tokens, i) && !isCapital(tokens, i - 2) && wordAt(tokens, i - 2) === SUB;
const HYPHEN = intern('-');
const SUB = intern('sous');
const AND = intern('et');

/** « récolter des fonds et sauver l'Alouette »: a verb between ends the reach of a head. */
const isInfinitive = ({ text, start, end }: Tokens, i: number): boolean =>
  end[i]! - start[i]! > 4 && text.endsWith('er', end[i]) && !text.endsWith('ier', end[i]);
