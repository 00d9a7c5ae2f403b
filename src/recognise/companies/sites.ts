import { PUBLIC_LABELS } from '../../lexicon/company-cues.ts';
import { isCapital, isDigits, isGlued, isWord, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import { HYPHENS } from './runs.ts';
import { unknown } from './unknown.ts';

/** The endings of addresses that businesses use in the press. */
const ENDINGS = new WordSet(['fr', 'com']);
/** Labels of the State's and of associations' sites. */
const PUBLIC = new WordSet(() => wordsIn(PUBLIC_LABELS));
const DOT = intern('.');
const JOINED = new WordSet(['.', '@', '/', '#', ':', '_']);

/**
 * The candidates with the addresses written in small letters added (« le site monsite.fr »), in order; `dots` are the
 * full stops that something is glued to. An address that a candidate covers, one in an e-mail's or a page's address and
 * one of the State's are left alone. Never throws.
 */
export function withSites(tokens: Tokens, dots: readonly number[], candidates: Candidate[]): Candidate[] {
  const sites = dots.flatMap((dot) => siteAt(tokens, dot) ?? []);
  const fresh = sites.filter((site) => !candidates.some(({ first, end }) => first < site.end && site.first < end));
  return fresh.length === 0 ? candidates : [...candidates, ...fresh].sort((a, b) => a.first - b.first);
}

function siteAt(tokens: Tokens, dot: number): Candidate | undefined {
  if (!ENDINGS.has(wordAt(tokens, dot + 1)) || !isGlued(tokens, dot)) return undefined;
  const first = startOf(tokens, dot);
  const end = dot + 2;
  if (first === undefined || isCapital(tokens, first) || isJoined(tokens, end)) return undefined;
  return unknown(tokens, first, end, false);
}

/** The first token of the address whose last dot is token `dot`; undefined for none, and for the State's. */
function startOf(tokens: Tokens, dot: number): number | undefined {
  let first = dot;
  while (isGlued(tokens, first) && isPart(tokens, first - 1)) {
    first--;
    if (PUBLIC.has(tokens.word[first]!)) return undefined;
  }
  if (first === dot || (isGlued(tokens, first) && JOINED.has(wordAt(tokens, first - 1)))) return undefined;
  return isWord(tokens, first) || isDigits(tokens, first) ? first : undefined;
}

const isPart = (tokens: Tokens, i: number): boolean =>
  isWord(tokens, i) || isDigits(tokens, i) || HYPHENS.has(tokens.word[i]!) || tokens.word[i] === DOT;

/** « monsite.fr/page », « monsite.com.br »: the address goes on. */
const isJoined = (tokens: Tokens, end: number): boolean =>
  isGlued(tokens, end) &&
  ((JOINED.has(tokens.word[end]!) && isGlued(tokens, end + 1)) ||
    HYPHENS.has(tokens.word[end]!) ||
    isWord(tokens, end));
