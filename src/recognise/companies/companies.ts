import type { Sentences } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { withAcronyms } from './acronyms.ts';
import { findCandidates } from './candidates.ts';
import type { CompanyEntry } from './compile-names.ts';
import type { Evidence } from './evidence.ts';
import { NAMES, type Names } from './names.ts';
import { evidenceOf, judge } from './score.ts';

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

/** A name weighed over the tokens `[first, end)`, accepted or not: the weights of its evidence add up to its score. */
export interface WeighedName {
  readonly first: number;
  readonly end: number;
  readonly entry: CompanyEntry | undefined;
  readonly score: number;
  readonly accepted: boolean;
  readonly evidence: readonly Evidence[];
}

/**
 * The companies named in the text, in order, none overlapping another. Never throws. Rules: `company.gazetteer` (a known
 * name that is nothing else), `company.list` (the same of a user's list), `company.gazetteer-context` (a known name that is a common word too, shown by its context),
 * `company.evidence` (an unknown name that its context and shape show), `company.acronym` (explained in brackets),
 * `company.subsidiary` (a known name with « Ventures », « France »…).
 */
export function recogniseCompanies(tokens: Tokens, sentences: Sentences, names: Names = NAMES): CompanyMention[] {
  const mentions: CompanyMention[] = [];
  for (const { candidate, score, accepted } of judge(tokens, findCandidates(tokens, sentences, names))) {
    const { first, end, key, entry, rule } = candidate;
    if (accepted) mentions.push({ first, end, key, entry, score, rule });
  }
  return withAcronyms(tokens, mentions);
}

/** Every name that was weighed, in order, with all that was said for and against it. Never throws. */
export function explainCompanies(tokens: Tokens, sentences: Sentences, names: Names = NAMES): WeighedName[] {
  const judged = judge(tokens, findCandidates(tokens, sentences, names));
  return [...evidenceOf(judged)].map(([{ candidate, score, accepted }, evidence]) => ({
    first: candidate.first,
    end: candidate.end,
    entry: candidate.entry,
    score,
    accepted,
    evidence,
  }));
}
