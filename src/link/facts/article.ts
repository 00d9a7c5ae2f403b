import type { AmountMention } from '../../recognise/amounts/amount.ts';
import type { DateMention } from '../../recognise/dates/dates.ts';
import type { Quantity } from '../../recognise/numerals/quantities.ts';
import type { Sentences } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Referents } from '../referents.ts';

/** What an article holds that its facts are made of; each list is in order. */
export interface Article {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly referents: Referents;
  readonly amounts: readonly AmountMention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
}
