import { EXALTED_WORDS, FINITE_VERBS, PRODUCT_WORDS } from '../../lexicon/company-cues.ts';
import { SENTENCE_OPENERS } from '../../lexicon/sentence-openers.ts';
import { personTitles } from '../../lexicon/titles.ts';
import type { Sentences } from '../../text/sentences.ts';
import { GAP, isCapital, isGlued, isWord, KIND, lengthOf, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { isBusinessNoun, speaksOfBusiness } from './business.ts';
import { AMBIGUOUS, ARTICLE, type CompanyEntry, entriesOf, type NameClass, WORDY } from './compile-names.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { headBefore } from './heads.ts';
import { endOf, type Names } from './names.ts';
import { leadsName, otherEnd, routeEnd } from './other-names.ts';
import { isElided, isPerson, isTitled, personEnd } from './persons.ts';
import { endsInBy, isNumbered, isWritten, nameKey, quotedEnd, runEnd, SUBSIDIARY, standsAlone } from './runs.ts';
import { Setting } from './setting.ts';
import { isFirmWord, OTHER_SUFFIX } from './shapes.ts';
import { withSites } from './sites.ts';
import { unknown } from './unknown.ts';

/** What a name starts from: one that is nothing else, one that is a plain word too, by its place in the sentence. */
export const KNOWN = 4;
const AMBIGUOUS_BASE = 0.5;
/** A first name: not enough with one cue of its place in a clause. */
const FIRST_NAME_BASE = 0.4;
/** A plain word with a capital where no sentence starts. */
const CAPITAL_BASE = 2;

const OPENER = new WordSet(() => wordsIn(SENTENCE_OPENERS));
const PRODUCT = new WordSet(() => wordsIn(PRODUCT_WORDS));
const ARTICLES = new WordSet(() => wordsIn("le la les l' du au aux des"));
const ACTS = new WordSet(() => wordsIn(FINITE_VERBS), { exact: true });
const TITLES = new WordSet(() => entriesOf(personTitles).filter((title) => !title.includes(' ')));
const DOT = intern('.');
/** Plain words that the press writes with a capital to honour them: a capital says nothing of them. */
const EXALTED = new WordSet(() => wordsIn(EXALTED_WORDS));
const QUOTES = new WordSet(['«', '"', '“']);
/** Words with a capital that are part of a name only before another. */
const LEADS = new WordSet(() => wordsIn("le la les l' en un une"));

/** A place in the text that may name a company, with what speaks for and against it. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly key: string;
  readonly entry: CompanyEntry | undefined;
  readonly base: number;
  readonly rule: string;
  readonly evidence: readonly Evidence[];
  /** The known name, a plain word too, that it starts with: « Ford » of « Ford Blanquefort ». */
  readonly stem?: Stem;
}

/** A known name at the start of a longer one. */
interface Stem {
  readonly end: number;
  readonly key: string;
  readonly entry: CompanyEntry;
}

/** Every place that may name a company. One pass; persons, places and works are stepped over. */
export function findCandidates(tokens: Tokens, sentences: Sentences, names: Names): Candidate[] {
  const found: Candidate[] = [];
  const surnames = new Set<string>();
  const setting = new Setting(tokens, sentences);
  const dots: number[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!isCapital(tokens, i) && !names.mayStart(tokens, i)) {
      if (tokens.word[i] === DOT && isGlued(tokens, i + 1)) dots.push(i);
      i++;
      continue;
    }
    setting.moveTo(i);
    const step = readName(tokens, names, i, setting, surnames);
    if (typeof step === 'number') i = step;
    else {
      found.push(step);
      i = step.end;
    }
  }
  const named =
    surnames.size === 0
      ? found
      : found.filter((candidate) => candidate.entry !== undefined || !isPerson(tokens, candidate, surnames));
  return dots.length === 0 ? named : withSites(tokens, dots, named);
}

/** The candidate that starts at token `i`, or the token to go on from. */
function readName(
  tokens: Tokens,
  names: Names,
  i: number,
  setting: Setting,
  surnames: Set<string>,
): Candidate | number {
  if (ARTICLES.has(tokens.word[i]!) && isCapital(tokens, i) && leadsName(tokens, names, i + 1)) return i + 1;
  const match = names.match(tokens, i);
  const known = match?.surface;
  if (known !== undefined && match !== undefined) {
    const common = endOf(match, 'common');
    const other = Math.max(
      endOf(match, 'organisation'),
      endOf(match, 'product'),
      endOf(match, 'place'),
      common > i + 1 ? common : 0,
    );
    const person = personEnd(tokens, i, endOf(match, 'firstName'), surnames);
    const flags = names.flagsOf(known);
    if (
      match.surfaceEnd >= other &&
      match.surfaceEnd >= Math.min(person, match.surfaceEnd + (match.surfaceEnd > i + 1 ? 0 : 1)) &&
      isWritten(tokens, i, match.surfaceEnd, flags)
    ) {
      const sharedBy = (kind: NameClass): boolean =>
        match.surfaceEnd === i + 1 && endOf(match, kind) === match.surfaceEnd;
      const shared = sharedBy('firstName') ? 'firstName' : sharedBy('place') ? 'place' : undefined;
      return readKnown(tokens, names, i, match.surfaceEnd, known, shared, setting, surnames);
    }
    if (person > i + 1) return person;
    if (other > i && isCapital(tokens, i)) return other;
  }
  if (!isCapital(tokens, i)) return i + 1;
  // « Il », « Pour »: what most capitals are.
  if (
    match === undefined &&
    OPENER.has(tokens.word[i]!) &&
    standsAlone(tokens, i) &&
    !QUOTES.has(wordAt(tokens, i - 1))
  )
    return i + 1;
  const person = personEnd(tokens, i, endOf(match, 'firstName'), surnames);
  // « Victoria Pharma », « Terra Industries »
  if (person > i + 1 && !isFirmWord(tokens, person - 1)) return person;
  const block = Math.max(endOf(match, 'organisation'), endOf(match, 'product'));
  if (block > i && !(block === i + 1 && isFirmWord(tokens, block) && tokens.gap[block] === GAP.space)) return block;
  if (isElided(tokens, i - 1) && isCapital(tokens, i - 2) && !EXALTED.has(wordAt(tokens, i - 2))) return i + 1;
  if (endsInBy(tokens, i)) return i + 1;
  const stepped = Math.max(endOf(match, 'place'), endOf(match, 'common'), routeEnd(tokens, names, match));
  const run = runEnd(tokens, names, i);
  const end = titleEnd(tokens, i, run) ?? run;
  if (stepped >= end) return stepped;
  const starts = setting.startsAt(i) || setting.opensQuotation(i);
  // « La France », « Les Français » at the start of a sentence; inside one it is a title.
  if (run === i + 2 && LEADS.has(tokens.word[i]!) && (starts || !isWord(tokens, i - 1))) {
    const other = otherEnd(names.match(tokens, i + 1));
    if (other > i) return other;
  }
  if (starts && OPENER.has(tokens.word[i]!)) return i + 1;
  // « Magasins C et A : 30 fermetures »
  if (starts && isBusinessNoun(tokens, i) && names.match(tokens, i + 1)?.surface !== undefined) return i + 1;
  if (TITLES.has(tokens.word[i]!) || (OPENER.has(tokens.word[i]!) && end === i + 1)) return i + 1;
  if (setting.shouting || (lengthOf(tokens, i) < 2 && end === i + 1)) return end;
  if (stepped > i && end === stepped) return stepped;
  if (isTitled(tokens, i - 1)) surnames.add(nameKey(tokens, i, i + 1));
  const first = end === i + 1 && isNumbered(tokens, i) ? i - 1 : i;
  return unknown(tokens, first, end, starts, end === endOf(match, 'firstName') ? [FIRST_NAME] : []);
}

/** A first name without a surname. */
const FIRST_NAME: Evidence = { cue: 'first-name', weight: -0.5 };

const HYPHENS = new WordSet(['-', '–']);

/** « Total Petrochemical »: the name starts as a company's. */
const KNOWN_START: Evidence = { cue: 'known-start', weight: 1 };

/** The end of the quotation behind a noun that introduces a company (« le label "Tout est là" »), of which `[i, run)` is the start. */
const titleEnd = (tokens: Tokens, i: number, run: number): number | undefined =>
  QUOTES.has(wordAt(tokens, i - 1)) && (headBefore(tokens, i - 2, true)?.weight ?? 0) > 0
    ? quotedEnd(tokens, i, run)
    : undefined;

const PAPERS = new Set(['press', 'media']);

/** Nouns of business near a name that is a surname or a place too. */
const BUSINESS: Evidence = { cue: 'business', weight: 1.5 };

function readKnown(
  tokens: Tokens,
  names: Names,
  i: number,
  end: number,
  surface: number,
  sharedWith: NameClass | undefined,
  setting: Setting,
  surnames: ReadonlySet<string>,
): Candidate | number {
  const flags = names.flagsOf(surface);
  const company = names.companyOf(surface);
  const entry = names.entry(company);
  const shared = sharedWith !== undefined;
  let first = i;
  let doubtful = (flags & AMBIGUOUS) !== 0 || shared;
  const starts = setting.startsAt(i);
  const opensSentence = starts || setting.startsAt(i - 1);
  if ((flags & ARTICLE) !== 0) {
    if (!ARTICLES.has(wordAt(tokens, i - 1))) {
      // « Quiksilver Monde »: the end of another name.
      if (end === i + 1 && isCapital(tokens, i - 1) && tokens.gap[i] === GAP.space) return end;
      doubtful = true;
    } else if (isCapital(tokens, i - 1)) {
      first = i - 1;
      if (!opensSentence) doubtful = shared;
    }
  }
  if (isTitled(tokens, i - 1) || (doubtful && isHalf(tokens, i))) return end;
  if (doubtful && (setting.shouting || (starts && end === i + 1 && OPENER.has(tokens.word[i]!)))) return end;
  if (isCapital(tokens, end) && tokens.gap[end] === GAP.space) {
    const next = tokens.word[end]!;
    if (SUBSIDIARY.has(next)) {
      const longer = runEnd(tokens, names, i);
      if (OTHER_SUFFIX.has(tokens.word[longer - 1]!)) return longer;
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
    // « Presse Indépendante SAS », « la Montagne Noire »: a plain word that starts a longer name.
    if (doubtful && end === i + 1) {
      const longer = runEnd(tokens, names, i);
      if (longer > end) {
        const said = EXALTED.has(tokens.word[i]!) ? [] : [KNOWN_START];
        return { ...unknown(tokens, i, longer, starts, said), stem: { end, key: `#${company}`, entry } };
      }
    }
  }
  const wordy = (flags & WORDY) !== 0;
  // « Carrefour va ouvrir »: a plain word would have its article.
  const opens = starts && !(wordy && end === i + 1 && tokens.gap[end] === GAP.space && ACTS.has(wordAt(tokens, end)));
  // The gazetteer says itself which of its names are first names; « a-t-elle dit au Parisien, directrice de… » is of another.
  const evidence = doubtful
    ? gatherEvidence(tokens, first, end, opens && wordy).filter(
        ({ cue, weight }) => cue !== 'first-name' && !(cue === 'after' && weight < 0 && PAPERS.has(entry.kind)),
      )
    : [];
  if (
    doubtful &&
    !wordy &&
    !shared &&
    tokens.kind[i] === KIND.capitalised &&
    entry.name !== entry.name.toUpperCase() &&
    !(HYPHENS.has(wordAt(tokens, end)) && isGlued(tokens, end)) &&
    !QUOTES.has(wordAt(tokens, i - 1)) &&
    !surnames.has(nameKey(tokens, i, end)) &&
    evidence.every(({ weight }) => weight >= 0) &&
    speaksOfBusiness(tokens, first, end)
  )
    evidence.push(BUSINESS);
  const proper =
    wordy &&
    !shared &&
    !opens &&
    !EXALTED.has(tokens.word[i]!) &&
    !QUOTES.has(wordAt(tokens, i - 1)) &&
    isCapital(tokens, i);
  return {
    first,
    end,
    key: `#${company}`,
    entry,
    base: doubtful ? (proper ? CAPITAL_BASE : sharedWith === 'firstName' ? FIRST_NAME_BASE : AMBIGUOUS_BASE) : KNOWN,
    rule: doubtful ? 'company.gazetteer-context' : entry.listed ? 'company.list' : 'company.gazetteer',
    evidence,
  };
}

/** « Viollet-le-Duc »: what a small word and a hyphen tie to another name. */
const isHalf = (tokens: Tokens, i: number): boolean =>
  HYPHENS.has(wordAt(tokens, i - 1)) &&
  isGlued(tokens, i) &&
  isGlued(tokens, i - 1) &&
  SMALL_WORDS.has(wordAt(tokens, i - 2));
const SMALL_WORDS = new WordSet(() => wordsIn('le la les du de des en sur sous lès'));
