import { GAP, KIND, lengthOf, type Tokens } from '../../text/tokens.ts';
import { WordSet, wordsIn } from '../../text/vocabulary.ts';
import { type Candidate, KNOWN } from './candidates.ts';
import type { CompanyEntry } from './compile-names.ts';
import type { Evidence } from './evidence.ts';
import { PLURAL_HEAD } from './heads.ts';
import { nameKey } from './runs.ts';
import { SHAPES } from './shapes.ts';

/** The total of evidence from which a name is printed. */
export const THRESHOLD = 2;
/** Weak cues alone (« comme X », « avec X ») show no company, however many. */
const STRONG = 1.5;
/** What a name gains beside a sure company in a list; a known one more than another. */
const LISTED = 1.5;
const LISTED_KNOWN = 2.5;
/** One word that no lexicon knows: « aux côtés de Yego et Veloquai ». */
const LISTED_COINED = 2;
/** What it gains in a list that holds two sure ones, wherever they stand in it. */
const LISTED_AMONG = 2;
/** What each further mention of a name with good evidence adds, and at most. */
const AGAIN = 0.2;
const MOST_AGAIN = 0.6;
/** The evidence that a mention must bring for the others to add anything: one weak cue said five times stays one. */
const AGAIN_FROM = 1.6;
/** « le Sanctuaire », again and again: the text's own word for a thing, from so many mentions on. */
const OFTEN = 3;
const MOSTLY_ARTICLES = -1.5;
/** What a doubtful known name gains among others of its kind. */
const COHESION = 2;
/** Evidence against one mention from which it is refused, whatever the name's other mentions say. */
const REFUSED = -1;
/** The same for a known name: « à » alone (« ils reprochent à Navire ») says little of it. */
const REFUSED_KNOWN = -1.5;

/** What is said of the name's place, or of the name itself at every place: not of this mention. */
const PLACED = new Set(['sentence-start', 'article', 'first-name']);

/** What all mentions of a name together say. */
export interface NameScore {
  base: number;
  best: number;
  worst: number;
  strong: boolean;
  readonly known: boolean;
  count: number;
  /** How many of its mentions have an article before them that a company's name has not. */
  articles: number;
  cohesion: number;
}

/**
 * A candidate with its score. `listed` is what its neighbours in a list add; undefined where the candidate's own words
 * refuse it, which no other mention makes good.
 */
export interface Judgement {
  readonly candidate: Candidate;
  readonly score: number;
  readonly listed?: number;
  readonly accepted: boolean;
}

/** The candidates with what the whole article says for and against each, and whether it is a company. */
export function judge(tokens: Tokens, candidates: readonly Candidate[]): Judgement[] {
  const names = scoreNames(candidates);
  addCohesion(candidates, names);
  const totals = candidates.map(({ key }) => totalOf(names.get(key)!));
  const listed = listBonus(tokens, candidates, totals);
  const best = new Map<string, number>();
  const first = candidates.map((candidate, i) => {
    const score = totals[i]! + listed[i]!;
    if (isRefused(candidate)) return { candidate, score: candidate.base + weigh(candidate.evidence), accepted: false };
    if (score >= THRESHOLD) best.set(candidate.key, Math.max(score, best.get(candidate.key) ?? 0));
    return { candidate, score, listed: listed[i]!, accepted: score >= THRESHOLD };
  });
  const longer = best.size === 0 ? undefined : longerForms(tokens, first);
  return first.map((judged) => {
    const { accepted, candidate } = judged;
    const stem = stemOf(candidate, best);
    if (stem !== undefined) return { ...judged, candidate: stem, accepted: true, score: best.get(stem.key)! };
    if (accepted || judged.listed === undefined) return judged;
    // A name accepted once for its list is accepted everywhere.
    const score = best.get(candidate.key) ?? (isCoined(tokens, candidate) ? longer?.get(candidate.key) : undefined);
    return score === undefined ? judged : { ...judged, accepted: true, score };
  });
}

/** « Navirex Holdings »: what the name goes by without the word that says what it is → its score. */
function longerForms(tokens: Tokens, judged: readonly Judgement[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { candidate, accepted, score } of judged) {
    if (!accepted || candidate.entry !== undefined) continue;
    const { first, end, evidence } = candidate;
    if (end < first + 2 || !evidence.some(({ cue }) => cue === 'suffix')) continue;
    forms.set(nameKey(tokens, first, end - 1), score);
  }
  return forms;
}

/** Whether a name is of words that no lexicon knows. */
function isCoined(tokens: Tokens, { first, end }: Candidate): boolean {
  for (let i = first; i < end; i++) if (tokens.word[i] !== 0) return false;
  return true;
}

/** Whether « et » or « ou » ties a name to the one before it, and it is one coined word with a capital, long enough for no acronym. */
const isJoinedTo = (tokens: Tokens, { first, end, entry }: Candidate): boolean =>
  entry === undefined &&
  JOINING.has(tokens.word[first - 1]!) &&
  end === first + 1 &&
  tokens.word[first] === 0 &&
  (tokens.kind[first] === KIND.capitalised || tokens.kind[first] === KIND.mixed) &&
  lengthOf(tokens, first) >= SHORTEST_COINED;
const SHORTEST_COINED = 4;
const JOINING = new WordSet(['et', 'ou']);

/** « Ford Blanquefort » where the text names Ford by itself: the company and what it has there, unless its shape says otherwise. */
function stemOf(candidate: Candidate, best: ReadonlyMap<string, number>): Candidate | undefined {
  if (candidate.stem === undefined || !best.has(candidate.stem.key)) return undefined;
  const { stem, ...rest } = candidate;
  if (rest.evidence.some(({ cue }) => SHAPES.has(cue))) return undefined;
  return { ...rest, ...stem, rule: 'company.gazetteer-context' };
}

/** Every piece of evidence behind a judgement; the weights add up to its score. */
export function* evidenceOf(judged: readonly Judgement[]): Generator<readonly [Judgement, Evidence[]]> {
  const names = scoreNames(judged.map(({ candidate }) => candidate));
  addCohesion(
    judged.map(({ candidate }) => candidate),
    names,
  );
  for (const judgement of judged) {
    const { candidate, score, listed } = judgement;
    const name = names.get(candidate.key)!;
    const own = weigh(candidate.evidence);
    const known = { cue: candidate.entry === undefined ? 'compound' : 'gazetteer', weight: candidate.base };
    if (listed === undefined) {
      yield [judgement, [known, ...candidate.evidence].filter(({ weight }) => weight !== 0)];
      continue;
    }
    const said: Evidence[] = [
      known,
      ...candidate.evidence,
      { cue: 'elsewhere', weight: name.base - candidate.base + name.best - own },
      { cue: 'elsewhere-against', weight: against(name) },
      { cue: 'again', weight: again(name) },
      { cue: 'cohesion', weight: name.cohesion },
      { cue: 'list', weight: listed },
    ].filter(({ weight }) => Math.abs(weight) > 1e-9);
    const rest = score - weigh(said);
    if (Math.abs(rest) > 1e-9) said.push({ cue: rest < 0 ? 'weak-cues-alone' : 'list-elsewhere', weight: rest });
    yield [judgement, said];
  }
}

/** Whether the words around a doubtful name speak against this very mention; an article alone does not. */
const isRefused = ({ base, entry, evidence }: Candidate): boolean => {
  if (base >= KNOWN) return false;
  return weighUnplaced(evidence) < (entry === undefined ? REFUSED : REFUSED_KNOWN);
};

/** The evidence without what is only the name's place in its sentence. */
const weighUnplaced = (evidence: readonly Evidence[]): number => {
  let sum = 0;
  for (const { cue, weight } of evidence) if (!PLACED.has(cue)) sum += weight;
  return sum;
};

const weigh = (evidence: readonly Evidence[]): number => {
  let sum = 0;
  for (const { weight } of evidence) sum += weight;
  return sum;
};

/** For each name what it is known as, and its best and worst context. */
function scoreNames(candidates: readonly Candidate[]): Map<string, NameScore> {
  const names = new Map<string, NameScore>();
  for (const { key, base, evidence, entry } of candidates) {
    const total = weigh(evidence);
    // Where a name stands says nothing against its other mentions.
    const worst = weighUnplaced(evidence);
    const strong = base > 0 || evidence.some(({ weight }) => weight >= STRONG);
    const articles = entry === undefined && isArticled(evidence) ? 1 : 0;
    const seen = names.get(key);
    if (seen === undefined) {
      const known = entry !== undefined;
      names.set(key, { base, best: total, worst, strong, known, count: 1, articles, cohesion: 0 });
      continue;
    }
    seen.base = Math.max(seen.base, base);
    seen.best = Math.max(seen.best, total);
    seen.worst = Math.min(seen.worst, worst);
    seen.strong ||= strong;
    seen.count++;
    seen.articles += articles;
  }
  return names;
}

const isArticled = (evidence: readonly Evidence[]): boolean => {
  for (const { cue, weight } of evidence) if (cue === 'article') return weight <= -STRONG;
  return false;
};

/** For an unknown name its worst context counts too. */
const against = ({ known, count, worst, articles }: NameScore): number =>
  known || count === 1 ? 0 : Math.min(0, worst) + (count >= OFTEN && articles * 2 > count ? MOSTLY_ARTICLES : 0);

const again = ({ known, best, count, strong }: NameScore): number =>
  known || best < AGAIN_FROM || !strong ? 0 : Math.min(MOST_AGAIN, AGAIN * (count - 1));

const totalOf = (name: NameScore): number =>
  (name.strong ? name.base + name.best + against(name) + again(name) : Math.min(name.best, THRESHOLD - 1)) +
  name.cohesion;

/** What a doubtful known name gains where two sure companies of its kind stand: « Orange » beside SFR and Bouygues Telecom. */
function addCohesion(candidates: readonly Candidate[], names: ReadonlyMap<string, NameScore>): void {
  const sure = new Map<string, Set<string>>();
  for (const { key, entry, base } of candidates) {
    if (entry === undefined || base < KNOWN) continue;
    for (const trait of traitsOf(entry)) sure.set(trait, (sure.get(trait) ?? new Set()).add(key));
  }
  if (sure.size === 0) return;
  for (const { key, entry } of candidates) {
    const name = names.get(key)!;
    if (entry === undefined || name.cohesion > 0 || totalOf(name) >= THRESHOLD) continue;
    if (traitsOf(entry).some((trait) => (sure.get(trait)?.size ?? 0) >= 2)) name.cohesion = COHESION;
  }
}

/** What makes companies alike: a kind that says something. */
const traitsOf = ({ kind }: CompanyEntry): string[] => (PLAIN_KINDS.has(kind) ? [] : [kind]);
const PLAIN_KINDS = new Set(['company', 'service', 'public', 'media', 'television', 'radio', 'press', 'agency']);

/**
 * What a name gains in a list of companies (« Orange, Publicis et Altice »). Behind a noun in the plural (« les
 * constructeurs Seat et Nissan ») all the list is what the noun says; with two sure companies, all of it is companies.
 */
function listBonus(tokens: Tokens, candidates: readonly Candidate[], totals: readonly number[]): number[] {
  const bonus = candidates.map(() => 0);
  for (let first = 0, end = 1; first < candidates.length; first = end++) {
    while (end < candidates.length && isListed(tokens, candidates[end - 1]!.end, candidates[end]!.first)) end++;
    if (end - first < 2) continue;
    const sure = new Set<string>();
    for (let i = first; i < end; i++) if (totals[i]! >= THRESHOLD) sure.add(candidates[i]!.key);
    let plural = 0;
    for (let i = first; i < end; i++) {
      const { entry, evidence } = candidates[i]!;
      const gain = entry === undefined ? LISTED : LISTED_KNOWN;
      const neighbours =
        (i > first && totals[i - 1]! >= THRESHOLD ? 1 : 0) + (i + 1 < end && totals[i + 1]! >= THRESHOLD ? 1 : 0);
      const joined = i > first && totals[i - 1]! >= THRESHOLD && isJoinedTo(tokens, candidates[i]!);
      bonus[i] = Math.max(gain * neighbours, plural, sure.size >= 2 ? LISTED_AMONG : joined ? LISTED_COINED : 0);
      plural = evidence.find(({ cue }) => cue === PLURAL_HEAD)?.weight ?? plural;
    }
  }
  return bonus;
}

const LIST_MARKS = new WordSet([
  ',',
  'et',
  'ou',
  '/',
  '(',
  ')',
  '-',
  '–',
  'mais',
  'aussi',
  'ainsi',
  'que',
  'encore',
  'puis',
]);
const LIST_ARTICLES = new WordSet(() => wordsIn("la le les l' de d' du chez"));

function isListed(tokens: Tokens, from: number, to: number): boolean {
  if (to <= from || to - from > 3 || !LIST_MARKS.has(tokens.word[from]!)) return false;
  for (let i = from; i < to; i++) {
    if (!LIST_MARKS.has(tokens.word[i]!) && !LIST_ARTICLES.has(tokens.word[i]!)) return false;
    if (tokens.gap[i]! >= GAP.paragraph) return false;
  }
  return tokens.gap[to]! < GAP.paragraph;
}
