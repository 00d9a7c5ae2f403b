import {
  AFTER_NAME,
  AFTER_OTHER,
  APPOSED_NOUNS,
  BEFORE_NAME,
  EMPLOYS,
  JOBS,
  MARKET_MOVES,
  PEOPLES_TRADES,
  RAISES,
  SPOKEN_OF,
  WORK_NOUNS,
} from '../../lexicon/company-cues.ts';
import { personTitles } from '../../lexicon/titles.ts';
import { PhraseMap, type PhraseMatch, phrasesOf } from '../../text/phrases.ts';
import { GAP, isCapital, isDigits, isGlued, isWord, KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { SAYS, sayAgainst } from './against.ts';
import { entriesOf } from './compile-names.ts';
import { sayDoubtfulHead } from './doubtful-heads.ts';
import { headBefore, headBeforeComma, headNouns } from './heads.ts';
import { sayShape } from './shapes.ts';

/** One reason for or against a name being a company: its source and its weight. */
export interface Evidence {
  readonly cue: string;
  readonly weight: number;
}

/** Takes a piece of evidence. */
export type Say = (cue: string, weight: number) => void;

/** A title before a name makes it a person's; « groupe » and the like are heads even where they are titles' words. */
const TITLE = new PhraseMap<true>(
  () => {
    const nouns = new Set(headNouns().map(([noun]) => noun));
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
/** What a noun behind the name that says it is something else weighs. */
const OTHER_AFTER = -2.5;
const AFTER = new PhraseMap(() => [
  ...AFTER_NAME.flatMap(([weight, list]) => phrasesOf(list, weight)),
  ...phrasesOf(AFTER_OTHER, OTHER_AFTER),
]);
const APPOSITION = new PhraseMap(() => phrasesOf(APPOSED_NOUNS, 3));
const QUOTES = new WordSet(['«', '"', '“']);
/** French companies bear no article, institutions do (« le Fonds monétaire », « l'Assistance publique »). */
const ARTICLE = new WordSet(() => wordsIn("le la l' les du des au aux"), { exact: true });
const WORK_NOUN = new WordSet(() => wordsIn(WORK_NOUNS));
const WORK: Evidence = { cue: 'work', weight: -3 };
const MOVE = new PhraseMap(() => phrasesOf(MARKET_MOVES, true));
const MARKET = 2.5;
const RAISE = new PhraseMap(() => phrasesOf(RAISES, true));
const RAISED = 3;
const EMPLOY = new PhraseMap(() => phrasesOf(EMPLOYS, true));
const JOB = new WordSet(() => wordsIn(JOBS));
/** Adds to what the verb says by itself. */
const EMPLOYED = 2;
/** How far behind the verb the jobs stand: « a annoncé mardi la suppression de 1.200 emplois ». */
const REACH_OF_JOBS = 10;
const PERCENT = intern('%');
const COMMA = intern(',');

/** What the words before and behind the name `[first, end)` say, and its shape. Never throws. */
export function gatherEvidence(tokens: Tokens, first: number, end: number, startsSentence: boolean): Evidence[] {
  const found: Evidence[] = [];
  const say: Say = (cue, weight) => {
    found.push({ cue, weight });
  };
  let before = first - 1;
  let plain = false;
  const quoted = QUOTES.has(wordAt(tokens, before));
  if (quoted) before--;
  if (tokens.gap[first]! < GAP.paragraph) {
    const phrase = BEFORE.matchBack(tokens, before) ?? beforeOf(tokens, before);
    if (phrase !== undefined) say('before', phrase.value);
    if (ARTICLE.has(wordAt(tokens, before))) say('article', tokens.kind[first] === KIND.capitals ? -0.5 : -1.5);
    const title = TITLE.matchBack(tokens, before);
    if (title !== undefined) say('title', tokens.kind[first] === KIND.capitalised ? -3 : -1.5);
    if (isSaidOn(tokens, before)) say('said-on', 2);
    const head = headOf(tokens, first, end, before, quoted);
    if (head !== undefined) {
      found.push(head);
      if (head.weight > 0) sayDoubtfulHead(tokens, before, end, say);
    }
  }
  if (end < tokens.length && tokens.gap[end]! < GAP.line) {
    const apposed = appositionAt(tokens, end);
    plain = apposed !== undefined;
    const behind = apposed ?? AFTER.match(tokens, end);
    if (behind !== undefined && !(behind.value > 0 && opensClause(tokens, end, behind.edge)))
      say('after', isNamedWithOffice(tokens, first, end, behind) ? DOUBTFUL : behind.value);
    if (isAged(tokens, end)) say('age', OTHER_AFTER);
    if (movesOnTheMarket(tokens, end)) say('market', MARKET);
    if (raisesMoney(tokens, end)) say('raises', RAISED);
    if ((behind?.value ?? 0) < EMPLOYED && employs(tokens, end)) say('employs', EMPLOYED);
  }
  const unshaped = found.length;
  sayShape(tokens, first, end, say);
  const shaped = found.length > unshaped;
  sayAgainst(tokens, first, end, shaped, say);
  if (!shaped && isOfficeHolder(tokens, first, end)) say('office', OFFICE);
  if (startsSentence && end === first + 1 && tokens.kind[first] === KIND.capitalised) say('sentence-start', -1);
  return plain || (shaped && found.some(isPlain)) ? found.map(softened) : found;
}

/** What the noun that introduces the name says, an apposition's among them: « sa start-up, Veloquai, ». */
function headOf(tokens: Tokens, first: number, end: number, before: number, quoted: boolean): Evidence | undefined {
  if (quoted && isWork(tokens, before)) return WORK;
  if (quoted || wordAt(tokens, before) !== COMMA) return headBefore(tokens, before, quoted);
  return CLOSING.has(wordAt(tokens, end))
    ? headBeforeComma(tokens, before, isTwoPlainWords(tokens, first, end))
    : undefined;
}
const CLOSING = new WordSet([',', '.', ')', ';']);

/** Whether the name's last word says outright that it is a company. */
const isPlain = ({ cue, weight }: Evidence): boolean => cue === 'suffix' && weight >= PLAIN;
const PLAIN = 3;
/** « la Veloquai, une société de conseil », « céder à Veloquai, une filiale de… »: an article and « à » then say little. */
const softened = (said: Evidence): Evidence =>
  (said.cue === 'article' && said.weight < SOFT) || (said.cue === 'before' && said.weight < 0 && said.weight > -2)
    ? { cue: said.cue, weight: SOFT }
    : said;
const SOFT = -1;

/** « X, la compagnie tunisienne »: a noun of companies behind the name and a comma. */
function appositionAt(tokens: Tokens, end: number): PhraseMatch<number> | undefined {
  if (wordAt(tokens, end) !== COMMA) return undefined;
  const at = APPOSED.has(wordAt(tokens, end + 1)) ? end + 2 : end + 1;
  const noun = APPOSITION.match(tokens, at);
  // « X, banque centrale », « X, groupe de rap »
  return noun !== undefined && !isCapital(tokens, at) ? noun : undefined;
}
const APPOSED = new WordSet(['le', 'la', "l'", 'un', 'une'], { exact: true });

/** « Xavier Yvon », « Veloquai Motors »: what a person's name looks like. */
const isTwoPlainWords = (tokens: Tokens, first: number, end: number): boolean =>
  end === first + 2 &&
  tokens.kind[first] === KIND.capitalised &&
  tokens.kind[first + 1] === KIND.capitalised &&
  !isGlued(tokens, first + 1);

/** « X Y, spécialiste de… »: two plain words before what people are too. */
const isNamedWithOffice = (tokens: Tokens, first: number, end: number, { value }: PhraseMatch<number>): boolean =>
  value > DOUBTFUL &&
  isTwoPlainWords(tokens, first, end) &&
  wordAt(tokens, end) === COMMA &&
  HELD_BY_PEOPLE.has(wordAt(tokens, end + 1));
const HELD_BY_PEOPLE = new WordSet(() => wordsIn(PEOPLES_TRADES));
const DOUBTFUL = 1.5;

/** « a dit la présidente du groupe X Y »: behind an article and an office, two words without another sign are who holds it. */
function isOfficeHolder(tokens: Tokens, first: number, end: number): boolean {
  if (!isTwoPlainWords(tokens, first, end)) return false;
  for (let noun = first - 1; noun >= first - 2; noun--) {
    const of = OFFICE_OF.matchBack(tokens, noun - 1);
    const office = of === undefined ? undefined : TITLE.matchBack(tokens, of.edge - 1);
    if (office !== undefined) return THE.has(wordAt(tokens, office.edge - 1));
  }
  return false;
}
/** Outweighs the office and the noun. */
const OFFICE = -5;
const OFFICE_OF = new PhraseMap(() => phrasesOf("du; de la; de l'; de ce; de cette; de cet; d'un; d'une", true), {
  backwards: true,
});
const THE = new WordSet(() => wordsIn("le la l' au du un une"), { exact: true });

/** « PDG du », « filiale de la »: a phrase whose « de » has met an article. */
function beforeOf(tokens: Tokens, i: number): PhraseMatch<number> | undefined {
  const article = OF.matchBack(tokens, i);
  return article === undefined ? undefined : BEFORE_OF.matchBack(tokens, article.edge - 1);
}

/** « a réagi sur X », « assurant sur X »: where something was said. */
function isSaidOn(tokens: Tokens, from: number): boolean {
  if (wordAt(tokens, from) !== ON || from === 0) return false;
  if (SPOKEN.has(wordAt(tokens, from - 1))) return false;
  return SAYS.matchBack(tokens, from - 1) !== undefined;
}
const ON = intern('sur');
const SPOKEN = new WordSet(() => wordsIn(SPOKEN_OF));

/** « le célèbre titre "X" », « son tube planétaire "X" ». */
function isWork(tokens: Tokens, from: number): boolean {
  for (let i = from; i > from - 3 && isWord(tokens, i); i--) if (WORK_NOUN.has(tokens.word[i]!)) return true;
  return false;
}

/** « après la chute de X, la société britannique Y a… »: the noun behind the comma introduces another name, and tells nothing of X. */
function opensClause(tokens: Tokens, comma: number, edge: number): boolean {
  if (tokens.word[comma] !== COMMA || TIES.has(wordAt(tokens, edge - 1))) return false;
  for (let i = edge; i < edge + 3 && isWord(tokens, i) && tokens.gap[i]! < GAP.line; i++) {
    if (isCapital(tokens, i)) return true;
    if (TIES.has(tokens.word[i]!)) return false;
  }
  return false;
}
const TIES = new WordSet(() => wordsIn("de d' du des dans à au aux en par et qui dont pour sur chez"));

/** « X, 29 ans » */
const isAged = (tokens: Tokens, end: number): boolean =>
  wordAt(tokens, end) === COMMA && isDigits(tokens, end + 1) && wordAt(tokens, end + 2) === YEARS;
const YEARS = intern('ans');

/** « X gagne 2,5 % »: a share's move, in percent. */
function movesOnTheMarket(tokens: Tokens, at: number): boolean {
  let i = MOVE.match(tokens, at)?.edge ?? at;
  if (i === at) return false;
  for (; isDigits(tokens, i) || wordAt(tokens, i) === COMMA; i++);
  return isDigits(tokens, i - 1) && wordAt(tokens, i) === PERCENT;
}

/** « X va supprimer 300 postes », « X (1.200 salariés) » */
function employs(tokens: Tokens, at: number): boolean {
  const verb = EMPLOY.match(tokens, at);
  if (verb === undefined) return false;
  for (let i = verb.edge; i < verb.edge + REACH_OF_JOBS && !isCapital(tokens, i); i++)
    if (JOB.has(wordAt(tokens, i))) return isDigits(tokens, i - 1);
  return false;
}

/** « X a levé près de 3 millions » */
function raisesMoney(tokens: Tokens, at: number): boolean {
  const verb = RAISE.match(tokens, at);
  if (verb === undefined) return false;
  for (let i = verb.edge; i < verb.edge + 3; i++) if (isDigits(tokens, i)) return true;
  return false;
}
