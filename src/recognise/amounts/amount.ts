import type { PriceRate, Qualifier } from '../../schema/document.ts';
import type { Tokens } from '../../text/tokens.ts';
import { type Quantity, qualifierAfter, type Values, valuesOf } from '../numerals/quantities.ts';
import { priceRateAfter } from '../numerals/rates.ts';

/** A sum of money over the tokens `[first, end)`; values in base units of the ISO 4217 currency. */
export interface AmountMention extends Values {
  readonly first: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly qualifier: Qualifier;
  readonly currency: string;
  /** The currency is not said here but in the sentence or before it. */
  readonly implied: boolean;
  /** What it is the price of: « par mois », « le baril ». */
  readonly per: PriceRate | null;
  readonly rule: string;
}

/** What says the currency of a sum: the token behind it, the power of ten that it adds to the number, code and rule. */
export interface SaidUnit {
  readonly end: number;
  readonly power: number;
  readonly code: string;
  readonly rule: string;
}

/** The sum of a quantity in the unit said behind it, with the qualifier and the rate that follow. */
export function buildAmount(tokens: Tokens, quantity: Quantity, unit: SaidUnit): AmountMention {
  const trailing = quantity.qualifier === 'exact' ? qualifierAfter(tokens, unit.end) : undefined;
  const rate = priceRateAfter(tokens, unit.end);
  return {
    first: quantity.first,
    end: rate?.end ?? trailing?.end ?? unit.end,
    quantity,
    ...valuesOf(quantity, unit.power),
    qualifier: trailing?.qualifier ?? quantity.qualifier,
    currency: unit.code,
    implied: false,
    per: rate?.per ?? null,
    rule: unit.rule,
  };
}
