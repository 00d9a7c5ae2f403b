/** What takes up a company spoken of: « le groupe », « la start-up lyonnaise », « les deux sociétés », « il », « nous ». */
import {
  ADJECTIVE_ENDINGS,
  COMPANY_PLURALS,
  NOMINAL_ADJECTIVES,
  PRENOMINALS,
  SMALL_COUNTS,
  SPEAKER_PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../../lexicon/nominals.ts';
import { PhraseMap, phrasesOf } from '../../text/phrases.ts';
import { isCapital, isGlued, KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { WordColumn } from '../../text/word-columns.ts';
import { sentenceAt } from '../bounds.ts';
import { COUNTRY } from '../nominals.ts';
import { COMPANY_NOUN, tellsNothing } from '../referents.ts';
import type { Article } from './article.ts';
import { type Term, term } from './terms.ts';
import { AUXILIARY, CONTRACTION, KEPT, NOUN_HERALD, PEER, STEPPED_OVER as PREPOSITION, VERB } from './vocabulary.ts';

const TAKING_UP = new WordSet(['le', 'la', "l'", 'ce', 'cet', 'cette', 'du', 'au'], { exact: true });
const LES = intern('les');
const COMMA = intern(',');
const ARTICLE = new WordSet(['la', 'le', "l'"], { exact: true });
const OF = new WordSet(['de', "d'", 'du', 'des'], { exact: true });
const PRENOMINAL = new WordSet(() => wordsIn(PRENOMINALS));
/** What a description goes on with before a noun of its own: « en difficulté », « à domicile ». */
const WITHIN_DESCRIPTION = new WordSet(['en', 'à'], { exact: true });
const SUBSIDIARY = intern('filiale');
const HYPHEN = intern('-');
const ADJECTIVE = new WordSet(() => wordsIn(NOMINAL_ADJECTIVES), { exact: true });
const QUANT = intern('quant');
const QUE = new WordSet(['que', "qu'"], { exact: true });
const TITLE = new WordSet(['m', 'mme', 'mlle', 'mm']);
const PRONOUN = new WordSet(() => wordsIn(SUBJECT_PRONOUNS), { exact: true });
const SPEAKER = new WordSet(() => wordsIn(SPEAKER_PRONOUNS), { exact: true });
const PLURAL = new PhraseMap<true>(() => phrasesOf<true>(COMPANY_PLURALS, true));
const COUNT = new WordMap<number>(() => SMALL_COUNTS);
/** The words that one of the terms here may start or hang on: in a sentence without one nothing is taken up. */
export const TAKER = new WordColumn(() => [
  ...wordsIn(`${SUBJECT_PRONOUNS} ${SPEAKER_PRONOUNS}`).map(intern),
  ...PLURAL.firstWords(),
  ...COMPANY_NOUN.firstWords(),
]);
const NOBODY = (): readonly string[] => [];
/** How often a company must be named for « nous » to be its people. */
const SPEAKERS = 3;
/** How far behind its noun the name that a nominal is apposed to may stand: « le groupe de luxe français LVMH ». */
const APPOSITION_REACH = 7;
/** The same of a word for its country: « l'américain du jouet Mattel ». */
const DESCRIPTION_REACH = 5;

/**
 * The terms of a nominal or pronoun at token `i` of a sentence that ends before token `to`; undefined for neither. No
 * nominal stands for the companies `but`: who « a racheté la société » is another one.
 */
export function readTakenUp(
  article: Article,
  i: number,
  to: number,
  but: () => readonly string[] = NOBODY,
): readonly Term[] | undefined {
  const { tokens, referents } = article;
  const word = tokens.word[i]!;
  if (PRONOUN.has(word)) return [pronoun(i, pronounSubject(article, i))];
  if (SPEAKER.has(word)) return [pronoun(i, referents.main(tellsNothing, SPEAKERS))];
  const count = COUNT.get(word);
  if (count !== undefined) return plural(article, i, count);
  return TAKING_UP.has(word) && i + 1 < to ? nominal(article, i, to, but) : undefined;
}

/** The company that a pronoun stands for: of « dit-il » none, of « X annonce qu'il » the subject of its own sentence. */
function pronounSubject(article: Article, i: number): string | undefined {
  if (!isGlued(article.tokens, i)) return subjectBefore(article, i);
  return QUE.has(wordAt(article.tokens, i - 1)) ? subjectBefore(article, i, 0) : undefined;
}

const pronoun = (i: number, company: string | undefined): Term =>
  company === undefined ? term(i, i + 1, ['Other']) : term(i, i + 1, ['Org', 'Pronoun'], { companies: [company] });

/** « deux sociétés »: as many companies as it counts, the last ones named. */
function plural({ tokens, referents }: Article, i: number, count: number): readonly Term[] | undefined {
  const noun = PLURAL.match(tokens, i + 1);
  if (noun === undefined) return undefined;
  // « X et Y, deux sociétés » are those named before; « les deux sociétés » are those spoken of.
  const companies = wordAt(tokens, i - 1) === LES ? referents.mostSpoken(count) : referents.lastNamed(i, count);
  if (companies === undefined) return undefined;
  return [term(i, noun.edge, ['Org', 'Nominal', 'List'], { companies })];
}

/** A noun for a company; apposed, where the name follows it, it stands for nothing itself. */
function nominal(article: Article, i: number, to: number, but = NOBODY): readonly Term[] | undefined {
  const { tokens, referents } = article;
  const start = PRENOMINAL.has(tokens.word[i + 1]!) ? i + 2 : i + 1;
  const noun = COMPANY_NOUN.match(tokens, start);
  if (noun === undefined) return subsidiary(article, i, to);
  const preposition = CONTRACTION.get(tokens.word[i]!);
  const lead: Term[] = preposition === undefined ? [] : [term(i, i + 1, ['Gap', 'Prep'], { word: preposition })];
  const name = referents.within(noun.edge, Math.min(to, noun.edge + APPOSITION_REACH))[0]?.first;
  if (name !== undefined && isOnlyDescribed(tokens, noun.edge, name))
    return [...lead, term(i, name, ['Gap', 'Apposed'])];
  const end = descriptionEnd(tokens, noun.edge, to);
  if (end === undefined) return undefined;
  const apposed = apposedName(article, i, end, to);
  const country = COUNTRY.get(wordAt(tokens, noun.edge)) ?? COUNTRY.get(wordAt(tokens, noun.edge - 1));
  const company = apposed ?? referents.takenUp({ kinds: noun.value, word: tokens.word[start]!, country }, i, but());
  if (company === undefined || company === '') return undefined;
  return [...lead, term(i, end, ['Org', 'Nominal'], { companies: [company] })];
}

/** « La filiale de Google va »: the company spoken of that is not Google. */
function subsidiary({ tokens, referents }: Article, i: number, to: number): readonly Term[] | undefined {
  const isOwned = tokens.word[i + 1] === SUBSIDIARY && ARTICLE.has(tokens.word[i]!) && OF.has(wordAt(tokens, i + 2));
  const owner = isOwned ? referents.within(i + 3, Math.min(to, i + 5))[0] : undefined;
  if (owner === undefined || wordAt(tokens, owner.end) === COMMA) return undefined;
  // « de Google », « du groupe Google »
  if (owner.first > i + 3 && !isOnlyDescribed(tokens, i + 3, owner.first)) return undefined;
  const company = referents.takenUp({ kinds: '', word: SUBSIDIARY, country: undefined }, i, [owner.name]);
  return company === undefined ? undefined : [term(i, owner.end, ['Org', 'Nominal'], { companies: [company] })];
}

/** « Le numéro un de la croisière, Carnival, »: the company named behind the comma, '' for a name of none; undefined for no name. */
function apposedName({ tokens, referents }: Article, i: number, end: number, to: number): string | undefined {
  if (CONTRACTION.get(tokens.word[i]!) !== undefined || PREPOSITION.has(wordAt(tokens, i - 1))) return undefined;
  let at = end;
  // « de la croisière »: the noun behind its article.
  if (ARTICLE.has(wordAt(tokens, at - 1)) && tokens.kind[at] === KIND.lower) at++;
  if (wordAt(tokens, at) !== COMMA || at + 1 >= to || !isCapital(tokens, at + 1)) return undefined;
  const named = referents.within(at + 1, at + 2)[0];
  if (named !== undefined) return named.name;
  let last = at + 1;
  while (isCapital(tokens, last + 1)) last++;
  return wordAt(tokens, last + 1) === COMMA ? '' : undefined;
}

/** « l'américain X », « son rival japonais X »: the token of the name that the word at token `i` describes. */
export function descriptionEndAt({ tokens, referents }: Article, i: number, to: number): number | undefined {
  const word = tokens.word[i]!;
  if (COUNTRY.get(word) === undefined && !PEER.has(word)) return undefined;
  if (tokens.kind[i] !== KIND.lower || !NOUN_HERALD.has(wordAt(tokens, i - 1))) return undefined;
  const name = referents.within(i + 1, Math.min(to, i + DESCRIPTION_REACH))[0]?.first;
  return name !== undefined && isOnlyDescribed(tokens, i + 1, name) ? name : undefined;
}

/**
 * Whether nothing but words of description stand in `[from, name)`: « le groupe de luxe LVMH », « le journal en difficulté
 * Paris-Normandie »; not « le groupe a cédé Tati », « le groupe rachète Tati ».
 */
function isOnlyDescribed(tokens: Tokens, from: number, name: number): boolean {
  let near = true;
  for (let at = from; at < name; at++) {
    if (isHyphen(tokens, at)) continue;
    if (tokens.kind[at] !== KIND.lower) return false;
    const word = tokens.word[at]!;
    if (OF.has(word) || WITHIN_DESCRIPTION.has(word)) continue;
    if (KEPT.has(word) || AUXILIARY.get(word) !== undefined) return false;
    if (near && isSaid(tokens, at)) return false;
    near = false;
  }
  const last = wordAt(tokens, name - 1);
  return !OF.has(last) && !WITHIN_DESCRIPTION.has(last);
}

/** Whether a verb of facts is said at token `at`: right behind its subject, in a form that no noun or adjective has. */
const isSaid = (tokens: Tokens, at: number): boolean =>
  VERB.match(tokens, at)?.value.some(({ form }) => form !== 'Part' && form !== 'Inf') ?? false;

/** The end of « ferroviaire », « de visioconférence » behind a noun; undefined where a name follows: it is not the one spoken of. */
function descriptionEnd(tokens: Tokens, from: number, to: number): number | undefined {
  let end = adjectivesEnd(tokens, from, to);
  if (isCapital(tokens, end)) return undefined;
  if (!OF.has(wordAt(tokens, end))) return end;
  if (tokens.kind[end + 1] !== KIND.lower || end + 2 > to) return undefined;
  end = adjectivesEnd(tokens, end + 2, to);
  return isCapital(tokens, end) || OF.has(wordAt(tokens, end)) ? undefined : end;
}

/** The token behind the adjectives that start at token `at`: « automobile français », « sino-espagnol ». */
function adjectivesEnd(tokens: Tokens, at: number, to: number): number {
  let end = at;
  while (end < to && (isAdjective(tokens, end) || (isHyphen(tokens, end + 1) && isAdjective(tokens, end + 2))))
    end += isAdjective(tokens, end) ? 1 : 3;
  return end;
}

/** « sino-espagnol »: a hyphen inside a word. */
const isHyphen = (tokens: Tokens, i: number): boolean => wordAt(tokens, i) === HYPHEN && isGlued(tokens, i);

/** How far into a sentence its subject may stand. */
const OPENING = 20;

/**
 * The company that is the subject of the sentence that the pronoun at token `i` stands in, or of the one before it; where
 * that starts with a pronoun too, of up to `back` sentences before.
 */
function subjectBefore(article: Article, i: number, back = 3): string | undefined {
  const { sentences } = article;
  const s = sentenceAt(sentences, i);
  const here = openingSubject(article, sentences[s]!, i);
  if (here !== undefined && here !== 'pronoun') return here.company;
  if (s === 0 || back === 0) return undefined;
  const before = openingSubject(article, sentences[s - 1]!, sentences[s]!);
  return before === 'pronoun' ? subjectBefore(article, sentences[s - 1]!, back - 1) : before?.company;
}

/** The first company, by name or nominal, or person that the sentence from token `from` on speaks of, no preposition before it. */
function openingSubject(
  article: Article,
  from: number,
  to: number,
): { company: string | undefined } | 'pronoun' | undefined {
  const { tokens, referents } = article;
  const limit = Math.min(to, from + OPENING);
  const here = referents.within(from, limit);
  let next = 0;
  for (let i = from; i < limit; i++) {
    const word = tokens.word[i]!;
    while (next < here.length && here[next]!.first < i) next++;
    const named = here[next]?.first === i ? here[next] : undefined;
    // « Quant à Renault, il… » names its subject behind a preposition.
    if (named !== undefined && (!PREPOSITION.has(wordAt(tokens, i - 1)) || wordAt(tokens, i - 2) === QUANT))
      return { company: named.name };
    if (PRONOUN.has(word)) return i === from ? 'pronoun' : { company: undefined };
    const taken = TAKING_UP.has(word) && CONTRACTION.get(word) === undefined ? nominal(article, i, to) : undefined;
    if (taken?.[0]?.companies !== undefined) return { company: taken[0].companies[0] };
    if (named === undefined && isCapital(tokens, i) && (TITLE.has(word) || isCapital(tokens, i + 1)))
      return { company: undefined };
  }
  return undefined;
}

const isAdjective = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === KIND.lower &&
  (ADJECTIVE.has(tokens.word[i]!) || ADJECTIVE_ENDINGS.some((ending) => tokens.text.endsWith(ending, tokens.end[i])));
