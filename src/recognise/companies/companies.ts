import type { Sentences } from '../../text/sentences.ts';
import { GAP, type Tokens } from '../../text/tokens.ts';
import { WordSet, wordsIn } from '../../text/vocabulary.ts';
import { withAcronyms } from './acronyms.ts';
import { type Candidate, findCandidates, KNOWN } from './candidates.ts';
import type { CompanyEntry } from './compile-names.ts';

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

/** The total of evidence from which a name is printed. */
export const THRESHOLD = 2;
/** Weak cues alone (« comme X », « avec X ») show no company, however many. */
const STRONG = 1.5;
/** What a name gains beside a sure company in a list; a known one more than another. */
const LISTED = 1.5;
const LISTED_KNOWN = 2.5;

const LIST_MARKS = new WordSet([',', 'et', 'ou', '/', '(', ')', '-', '–']);
const LIST_ARTICLES = new WordSet(() => wordsIn("la le les l' de d' du chez"));

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
const PLAIN_KINDS = new Set(['company', 'service', 'public', 'media', 'television', 'radio', 'press', 'agency']);
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
