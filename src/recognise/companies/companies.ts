import { PRODUCT_WORDS, SUBSIDIARY_WORDS } from '../../lexicon/company-cues.ts';
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.ts';
import { personTitles } from '../../lexicon/titles.ts';
import type { Sentences } from '../../text/sentences.ts';
import {
  GAP,
  isCapital,
  isDigits,
  isGlued,
  isWord,
  KIND,
  lengthOf,
  type Tokens,
  textBetween,
  wordAt,
} from '../../text/tokens.ts';
import { fold, intern, unaccented, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { AMBIGUOUS, ARTICLE, type CompanyEntry, entriesOf, SMALL, WORDY } from './compile-names.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { endOf, NAMES } from './names.ts';

/** A company named in the text over the tokens `[first, end)`. */
export interface CompanyMention {
  readonly first: number;
  readonly end: number;
  /** Mentions with the same key name the same company. */
  readonly key: string;
  /** The gazetteer's entry, undefined for a name it does not know. */
  readonly entry: CompanyEntry | undefined;
  readonly score: number;
  readonly rule: string;
}

/** A place in the text that may name a company, with what speaks for and against it. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly key: string;
  readonly entry: CompanyEntry | undefined;
  readonly base: number;
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

/** The total of evidence from which a name is printed. */
export const THRESHOLD = 2;
const KNOWN = 4;
/** Weak cues alone (« comme X », « avec X ») show no company, however many. */
const STRONG = 1.5;
const AMBIGUOUS_BASE = 0.5;
/** A plain word with a capital where no sentence starts. */
const CAPITAL_BASE = 2;
/** What a name gains beside a sure company in a list; a known one more than another. */
const LISTED = 1.5;
const LISTED_KNOWN = 2.5;

const OPENER = new WordSet(() => wordsIn(SENTENCE_OPENERS));
const PRODUCT = new WordSet(() => wordsIn(PRODUCT_WORDS));
const SUBSIDIARY = new WordSet(() => wordsIn(SUBSIDIARY_WORDS));
const ARTICLES = new WordSet(() => wordsIn("le la les l' du au aux des"));
const PARTICLES = new WordSet(() => wordsIn("de d' du des von van der den di da dos el al le la ben bin st mac mc o'"));
const TITLES = new WordSet(() => entriesOf(personTitles).filter((title) => !title.includes(' ')));
const AMPERSAND = intern('&');
const STOP = intern('.');
const SLASH = intern('/');
const PLUS = intern('+');
const HYPHENS = new WordSet(['-', '‐', '‑', '–']);
const DOMAINS = new WordSet(['com', 'fr', 'net', 'org', 'io', 'tv', 'be', 'ch', 'ly']);
const QUOTES = new WordSet(['«', '"', '“']);
const LIST_MARKS = new WordSet([',', 'et', 'ou', '/', '(', ')', '-', '–']);
const LIST_ARTICLES = new WordSet(() => wordsIn("la le les l' de d' du chez"));
const PAREN = intern('(');
const CLOSE = intern(')');

/**
 * The companies named in the text, in order, none overlapping another. Never throws. Rules: `company.gazetteer` (a known
 * name that is nothing else), `company.gazetteer-context` (a known name that is a common word too, shown by its context),
 * `company.evidence` (an unknown name that its context and shape show), `company.acronym` (explained in brackets),
 * `company.subsidiary` (a known name with « Ventures », « France »…).
 */
export function recogniseCompanies(tokens: Tokens, sentences: Sentences): CompanyMention[] {
  const candidates = findCandidates(tokens, sentences);
  const totals = scoreNames(candidates);
  addCohesion(candidates, totals);
  const listed = listBonus(tokens, candidates, totals);
  const accepted: CompanyMention[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const score = (totals.get(candidate.key) ?? 0) + (listed[i] ?? 0);
    const own = candidate.evidence.reduce((sum, { weight }) => sum + weight, 0);
    const refused = candidate.base < KNOWN && own < -1;
    const inList = totals.get(candidate.key)! < THRESHOLD && (listed[i] ?? 0) === 0;
    if (score >= THRESHOLD && !refused && !inList) accepted.push(toMention(candidate, score));
  }
  return withAcronyms(tokens, withListedElsewhere(candidates, accepted));
}

const toMention = ({ first, end, key, entry, rule }: Candidate, score: number): CompanyMention => ({
  first,
  end,
  key,
  entry,
  score,
  rule,
});

/** A name accepted once for its list is accepted everywhere. */
function withListedElsewhere(candidates: readonly Candidate[], accepted: readonly CompanyMention[]): CompanyMention[] {
  const byKey = new Map(accepted.map((mention) => [mention.key, mention]));
  const taken = new Set(accepted.map(({ first }) => first));
  const more = candidates
    .filter(
      ({ key, first, evidence }) =>
        byKey.has(key) && !taken.has(first) && evidence.every(({ weight }) => weight > -1.5),
    )
    .map((candidate) => toMention(candidate, byKey.get(candidate.key)!.score));
  return more.length === 0 ? [...accepted] : [...accepted, ...more].sort((a, b) => a.first - b.first);
}

/** The total for each name: what it is known as, and its best context; for unknown names the worst context counts too. */
function scoreNames(candidates: readonly Candidate[]): Map<string, number> {
  const sums = new Map<
    string,
    { base: number; best: number; worst: number; strong: boolean; known: boolean; count: number }
  >();
  for (const { key, base, evidence, entry } of candidates) {
    const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
    const strong = base > 0 || evidence.some(({ weight }) => weight >= STRONG);
    const seen = sums.get(key);
    if (seen === undefined)
      sums.set(key, { base, best: total, worst: total, strong, known: entry !== undefined, count: 1 });
    else {
      seen.base = Math.max(seen.base, base);
      seen.best = Math.max(seen.best, total);
      seen.worst = Math.min(seen.worst, total);
      seen.strong ||= strong;
      seen.count++;
    }
  }
  const totals = new Map<string, number>();
  for (const [key, { base, best, worst, strong, known, count }] of sums) {
    if (!strong) {
      totals.set(key, Math.min(best, THRESHOLD - 1));
      continue;
    }
    const against = known ? 0 : Math.min(0, worst);
    const again = known ? 0 : Math.min(0.6, 0.2 * (count - 1));
    totals.set(key, base + best + (best === worst ? 0 : against) + (best > 0 ? again : 0));
  }
  return totals;
}

/** What a doubtful known name gains where two sure companies of its kind stand: « Orange » beside SFR and Bouygues Telecom. */
function addCohesion(candidates: readonly Candidate[], totals: Map<string, number>): void {
  const sure = new Map<string, Set<string>>();
  for (const { key, entry, base } of candidates) {
    if (entry === undefined || base < KNOWN) continue;
    for (const trait of traitsOf(entry)) sure.set(trait, (sure.get(trait) ?? new Set()).add(key));
  }
  const raised = new Set<string>();
  for (const { key, entry } of candidates) {
    if (entry === undefined || raised.has(key) || totals.get(key)! >= THRESHOLD) continue;
    raised.add(key);
    if (traitsOf(entry).some((trait) => (sure.get(trait)?.size ?? 0) >= 2))
      totals.set(key, totals.get(key)! + COHESION);
  }
}

/** What makes companies alike: a kind that says something. */
const traitsOf = ({ kind }: CompanyEntry): string[] => (PLAIN_KINDS.has(kind) ? [] : [kind]);
const PLAIN_KINDS = new Set(['company', 'service', 'public', 'media']);
const COHESION = 2;

/** What a name gains between companies in a list: « Orange, Publicis et Altice ». */
function listBonus(tokens: Tokens, candidates: readonly Candidate[], totals: ReadonlyMap<string, number>): number[] {
  const sure = (candidate: Candidate | undefined): boolean =>
    candidate !== undefined && totals.get(candidate.key)! >= THRESHOLD;
  return candidates.map((candidate, i) => {
    const before = candidates[i - 1];
    const after = candidates[i + 1];
    const gain = candidate.entry === undefined ? LISTED : LISTED_KNOWN;
    let bonus = 0;
    if (sure(before) && isListed(tokens, before!.end, candidate.first)) bonus += gain;
    if (sure(after) && isListed(tokens, candidate.end, after!.first)) bonus += gain;
    return bonus;
  });
}

function isListed(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from || to - from > 3 || !LIST_MARKS.has(tokens.word[from]!)) return false;
  for (let i = from; i < to; i++) {
    if (!LIST_MARKS.has(tokens.word[i]!) && !LIST_ARTICLES.has(tokens.word[i]!)) return false;
    if (tokens.gap[i]! >= GAP.paragraph) return false;
  }
  return tokens.gap[to]! < GAP.paragraph;
}

/** Every place that may name a company. One pass; persons, places and works are stepped over. */
export function findCandidates(tokens: Tokens, sentences: Sentences): Candidate[] {
  const found: Candidate[] = [];
  const surnames = new Set<string>();
  let sentence = 0;
  let shouting = isShouting(tokens, sentences, 0);
  for (let i = 0; i < tokens.length; ) {
    while (sentences[sentence + 1]! <= i) {
      sentence++;
      shouting = isShouting(tokens, sentences, sentence);
    }
    const capital = isCapital(tokens, i);
    if (!capital && (tokens.word[i] === 0 || !NAMES.starts(tokens.word[i]!))) {
      i++;
      continue;
    }
    const starts = sentences[sentence] === i;
    const step = readName(tokens, i, starts, sentences[sentence] === i - 1, shouting, surnames);
    if (typeof step === 'number') i = step;
    else {
      found.push(step);
      i = step.end;
    }
  }
  return found.filter(({ entry, key }) => entry !== undefined || !surnames.has(key));
}

/** The candidate that starts at token `i`, or the token to go on from. `startsBefore`: its article opens the sentence. */
function readName(
  tokens: Tokens,
  i: number,
  starts: boolean,
  startsBefore: boolean,
  shouting: boolean,
  surnames: Set<string>,
): Candidate | number {
  if (ARTICLES.has(tokens.word[i]!) && isCapital(tokens, i) && leadsName(tokens, i + 1)) return i + 1;
  const match = NAMES.starts(tokens.word[i]!) ? NAMES.match(tokens, i) : undefined;
  const known = match?.surface;
  if (known !== undefined && match !== undefined) {
    const other = Math.max(endOf(match, 'organisation'), endOf(match, 'product'), endOf(match, 'place'));
    const person = personEnd(tokens, i, endOf(match, 'firstName'), surnames);
    const flags = NAMES.flagsOf(known);
    if (
      match.surfaceEnd >= other &&
      match.surfaceEnd >= Math.min(person, match.surfaceEnd + (match.surfaceEnd > i + 1 ? 0 : 1)) &&
      isWritten(tokens, i, match.surfaceEnd, flags)
    ) {
      const shared = Math.max(endOf(match, 'place'), endOf(match, 'firstName')) === match.surfaceEnd;
      return readKnown(tokens, i, match.surfaceEnd, known, shared, starts, startsBefore);
    }
    if (person > i + 1) return person;
    if (other > i && isCapital(tokens, i)) return other;
  }
  if (!isCapital(tokens, i)) return i + 1;
  const person = personEnd(tokens, i, endOf(match, 'firstName'), surnames);
  if (person > i + 1) return person;
  const block = Math.max(endOf(match, 'organisation'), endOf(match, 'product'));
  if (block > i) return block;
  if (isElided(tokens, i - 1) && isCapital(tokens, i - 2)) return i + 1;
  const stepped = Math.max(endOf(match, 'place'), endOf(match, 'common'));
  const end = runEnd(tokens, i);
  if (stepped >= end) return stepped;
  if (starts && OPENER.has(tokens.word[i]!)) return i + 1;
  if (TITLES.has(tokens.word[i]!) || (OPENER.has(tokens.word[i]!) && end === i + 1)) return i + 1;
  if (shouting || (lengthOf(tokens, i) < 2 && end === i + 1)) return end;
  if (stepped > i && end === stepped) return stepped;
  const evidence = gatherEvidence(tokens, i, end, starts);
  const key = nameKey(tokens, i, end);
  return { first: i, end, key, entry: undefined, base: 0, rule: 'company.evidence', evidence };
}

/** Whether a known name whose article stands before it starts at token `i` (« Le Monde »). */
function leadsName(tokens: Tokens, i: number): boolean {
  const surface = isCapital(tokens, i) && NAMES.starts(tokens.word[i]!) ? NAMES.match(tokens, i)?.surface : undefined;
  return surface !== undefined && (NAMES.flagsOf(surface) & ARTICLE) !== 0;
}

function readKnown(
  tokens: Tokens,
  i: number,
  end: number,
  surface: number,
  shared: boolean,
  starts: boolean,
  startsBefore: boolean,
): Candidate | number {
  const flags = NAMES.flagsOf(surface);
  const company = NAMES.companyOf(surface);
  const entry = NAMES.entry(company);
  let first = i;
  let doubtful = (flags & AMBIGUOUS) !== 0 || shared;
  const opensSentence = starts || startsBefore;
  if ((flags & ARTICLE) !== 0) {
    if (!ARTICLES.has(wordAt(tokens, i - 1))) doubtful = true;
    else if (isCapital(tokens, i - 1)) {
      first = i - 1;
      if (!opensSentence) doubtful = shared;
    } else if (end === i + 1 && !isGlued(tokens, i)) doubtful = doubtful || tokens.kind[i] === KIND.capitalised;
  }
  const person = wordAt(tokens, i - 1) !== 0 && TITLE_MARKS.has(wordAt(tokens, i - 1));
  if (person) return end;
  if (isCapital(tokens, end) && tokens.gap[end] === GAP.space) {
    const next = tokens.word[end]!;
    if (SUBSIDIARY.has(next)) {
      const longer = runEnd(tokens, i);
      return {
        first,
        end: longer,
        key: nameKey(tokens, i, longer),
        entry: undefined,
        base: 3,
        rule: 'company.subsidiary',
        evidence: [],
      };
    }
    if (PRODUCT.has(next)) return end + 1;
  }
  const evidence = doubtful ? gatherEvidence(tokens, first, end, starts && (flags & WORDY) !== 0) : [];
  const proper =
    (flags & WORDY) !== 0 && !shared && !starts && !QUOTES.has(wordAt(tokens, i - 1)) && isCapital(tokens, i);
  return {
    first,
    end,
    key: `#${company}`,
    entry,
    base: doubtful ? (proper ? CAPITAL_BASE : AMBIGUOUS_BASE) : KNOWN,
    rule: doubtful ? 'company.gazetteer-context' : 'company.gazetteer',
    evidence,
  };
}

const TITLE_MARKS = new WordSet(['mme', 'mlle', 'mm']);

/** Whether the tokens are written as the name is: a capital where the name has one. */
function isWritten(tokens: Tokens, first: number, end: number, flags: number): boolean {
  if ((flags & SMALL) !== 0) return true;
  for (let i = first; i < end; i++) {
    if (isCapital(tokens, i)) return true;
    if (isWord(tokens, i)) return false;
  }
  return false;
}

/** The token after a person's name that starts with a first name; `i` where none does. Keeps the surname. */
function personEnd(tokens: Tokens, i: number, firstNameEnd: number, surnames: Set<string>): number {
  if (firstNameEnd === 0 || (tokens.kind[i] === KIND.capitals && lengthOf(tokens, i) < 4)) return i;
  let end = firstNameEnd;
  if (
    HYPHENS.has(wordAt(tokens, end)) &&
    isGlued(tokens, end) &&
    isCapital(tokens, end + 1) &&
    isGlued(tokens, end + 1)
  )
    end += 2;
  let at = end;
  while (at < tokens.length && tokens.gap[at]! < GAP.line) {
    if (isCapital(tokens, at)) {
      end = ++at;
    } else if (
      (PARTICLES.has(tokens.word[at]!) && isCapital(tokens, at + 1) && at === firstNameEnd) ||
      (HYPHENS.has(tokens.word[at]!) && isGlued(tokens, at) && isCapital(tokens, at + 1))
    )
      at++;
    else break;
    if (at - i > 6) break;
  }
  if (end > firstNameEnd) {
    surnames.add(nameKey(tokens, end - 1, end));
    return end;
  }
  return i;
}

/** « Giscard d'Estaing »: the surname goes on behind « d' ». */
const isElided = (tokens: Tokens, i: number): boolean => wordAt(tokens, i) === D && isGlued(tokens, i + 1);
const D = intern("d'");

/** The token after the run of capitals that starts at `i`, « & », hyphens and domains inside it. */
function runEnd(tokens: Tokens, i: number): number {
  let end = i + 1;
  while (end < tokens.length && tokens.gap[end]! < GAP.line) {
    const word = tokens.word[end]!;
    if (isCapital(tokens, end) && !startsKnown(tokens, end)) end++;
    else if (word === AMPERSAND && isCapital(tokens, end + 1)) end += 2;
    else if (
      (HYPHENS.has(word) || word === SLASH) &&
      isGlued(tokens, end) &&
      isGlued(tokens, end + 1) &&
      (isCapital(tokens, end + 1) || isDigits(tokens, end + 1))
    )
      end += 2;
    else if (word === STOP && isGlued(tokens, end) && isGlued(tokens, end + 1) && DOMAINS.has(wordAt(tokens, end + 1)))
      end += 2;
    else if (isDigits(tokens, end) && isGlued(tokens, end)) end++;
    else if (word === PLUS && isGlued(tokens, end)) end++;
    else break;
  }
  return end;
}

/** Whether a known name that stands by itself starts at token `i`: it ends the run before it. */
function startsKnown(tokens: Tokens, i: number): boolean {
  if (!NAMES.starts(tokens.word[i]!)) return false;
  const match = NAMES.match(tokens, i);
  if (match === undefined) return false;
  if (
    match.surface !== undefined &&
    (NAMES.flagsOf(match.surface) & AMBIGUOUS) === 0 &&
    isWritten(tokens, i, match.surfaceEnd, 0)
  )
    return !SUBSIDIARY.has(tokens.word[i]!);
  return endOf(match, 'firstName') > i && isCapital(tokens, endOf(match, 'firstName'));
}

/** A name folded for comparison: case, accents and spaces make no difference. */
const nameKey = (tokens: Tokens, first: number, end: number): string =>
  unaccented(fold(textBetween(tokens, first, end))).replace(/\s+/g, ' ');

/** Whether a sentence is set in capitals, so that a capital says nothing. */
function isShouting(tokens: Tokens, sentences: Sentences, sentence: number): boolean {
  let capitals = 0;
  let words = 0;
  const to = sentences[sentence + 1] ?? tokens.length;
  for (let i = sentences[sentence] ?? 0; i < to; i++) {
    if (!isWord(tokens, i) || lengthOf(tokens, i) < 3) continue;
    words++;
    if (tokens.kind[i] === KIND.capitals) capitals++;
  }
  return words >= 3 && capitals > words * 0.6;
}

/** « Fiat Chrysler (FCA) »: an acronym of the name's initials behind it is the same company, here and wherever it stands. */
function withAcronyms(tokens: Tokens, mentions: readonly CompanyMention[]): CompanyMention[] {
  const acronyms = new Map<string, CompanyMention>();
  for (const mention of mentions) {
    const at = mention.end + 1;
    if (wordAt(tokens, mention.end) !== PAREN || tokens.kind[at] !== KIND.capitals || wordAt(tokens, at + 1) !== CLOSE)
      continue;
    const acronym = textBetween(tokens, at, at + 1);
    if (isAcronymOf(acronym, textBetween(tokens, mention.first, mention.end))) acronyms.set(acronym, mention);
  }
  if (acronyms.size === 0) return [...mentions];
  const covered = new Set(
    mentions.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, k) => first + k)),
  );
  const more: CompanyMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== KIND.capitals || covered.has(i)) continue;
    const mention = acronyms.get(textBetween(tokens, i, i + 1));
    if (mention !== undefined) more.push({ ...mention, first: i, end: i + 1, rule: 'company.acronym' });
  }
  return [...mentions, ...more].sort((a, b) => a.first - b.first);
}

function isAcronymOf(acronym: string, name: string): boolean {
  const initials = name
    .split(/[\s'’-]+/)
    .filter((word) => word.length > 0)
    .map((word) => word[0]!.toUpperCase());
  return (
    initials.length >= 2 &&
    acronym[0] === initials[0] &&
    [...acronym].every((letter, k) => k === 0 || initials.includes(letter) || name.toUpperCase().includes(letter))
  );
}
