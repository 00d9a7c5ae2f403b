/** Sums that stand together: lists whose last number alone says the unit, ranges of two full sums. */
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet } from '../../text/vocabulary.ts';
import { moves, type Quantity, valuesOf } from '../numerals/quantities.ts';
import type { AmountMention } from './amount.ts';

const OPENERS = new WordSet(['de', "d'", 'entre']);
const DASHES = new WordSet(['-', '–', '—']);
const A = new WordSet(['à'], { exact: true });
const ET = intern('et');
const ENTRE = intern('entre');

/** Gives the numbers of a list or a movement the currency said behind the last of them (« de 12 à 15 millions d'euros »). */
export function shareUnits(quantities: readonly Quantity[], found: Map<Quantity, AmountMention>): AmountMention[] {
  const amounts: AmountMention[] = [];
  for (const quantity of quantities) {
    const amount = found.get(quantity);
    if (amount !== undefined) {
      amounts.push(amount);
      continue;
    }
    let last = quantity.next;
    while (last !== undefined && !found.has(last)) last = last.next;
    const unit = last === undefined ? undefined : found.get(last);
    if (unit === undefined) continue;
    const { first, end, qualifier } = quantity;
    amounts.push({
      first,
      end,
      quantity,
      ...valuesOf(quantity),
      qualifier,
      currency: unit.currency,
      implied: true,
      per: unit.per,
      rule: 'amount.list',
    });
  }
  return amounts;
}

/** « de 100 euros à 150 euros », « entre 10 millions d'euros et 15 millions d'euros », « 5€-10€ »: one range of two full sums. */
export function joinRanges(tokens: Tokens, amounts: readonly AmountMention[]): AmountMention[] {
  const joined: AmountMention[] = [];
  for (const high of amounts) {
    const low = joined.at(-1);
    if (low !== undefined && isFullRange(tokens, low, high)) {
      joined[joined.length - 1] = {
        ...high,
        first: OPENERS.has(wordAt(tokens, low.first - 1)) ? low.first - 1 : low.first,
        value: null,
        min: low.value,
        max: high.value,
        qualifier: 'between',
        rule: 'amount.range',
      };
    } else joined.push(high);
  }
  return joined;
}

function isFullRange(tokens: Tokens, low: AmountMention, high: AmountMention): boolean {
  if (
    low.value === null ||
    high.value === null ||
    low.value >= high.value ||
    low.currency !== high.currency ||
    low.implied
  )
    return false;
  if (high.first !== low.end + 1 || low.qualifier !== 'exact' || high.qualifier !== 'exact') return false;
  const link = tokens.word[low.end]!;
  if (link === ET) return wordAt(tokens, low.first - 1) === ENTRE;
  return DASHES.has(link) || (A.has(link) && !moves(tokens, low.first));
}
