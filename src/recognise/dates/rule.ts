import type { Tokens } from '../../text/tokens.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Parsed } from './expression.ts';

/** What a rule reads from: the tokens, and the numeral that starts at a token. */
export interface Source {
  readonly tokens: Tokens;
  readonly numeralAt: (i: number) => Numeral | undefined;
  readonly startsSentence: (i: number) => boolean;
}

/** A rule: what it reads at token `i`, or undefined. Never throws. */
export type Rule = (source: Source, i: number) => Parsed | undefined;
