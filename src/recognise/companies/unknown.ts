import type { Tokens } from '../../text/tokens.ts';
import type { Candidate } from './candidates.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { nameKey } from './runs.ts';

/** A name that no list knows, over the tokens `[first, end)`; `known` is said of it beside what the words around it and its shape say. */
export const unknown = (
  tokens: Tokens,
  first: number,
  end: number,
  startsSentence: boolean,
  known: readonly Evidence[] = [],
): Candidate => ({
  first,
  end,
  key: nameKey(tokens, first, end),
  entry: undefined,
  base: 0,
  rule: 'company.evidence',
  evidence: [...known, ...gatherEvidence(tokens, first, end, startsSentence)],
});
