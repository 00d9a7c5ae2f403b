import { FOLLOWING_SUM } from '../../lexicon/currencies.ts';
import { GAP, isGlued, isWord, lengthOf, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { add, decimal, scale, toNumber } from '../numerals/decimal.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Quantity } from '../numerals/quantities.ts';
import type { AmountMention } from './amount.ts';
import { currencyAfter } from './currencies.ts';

const ET = intern('et');
/** Words that go on behind a sum: before any other word a number counts something of its own. */
export const FOLLOWS_SUM = new WordSet(() => wordsIn(FOLLOWING_SUM), { exact: true });

/** « deux euros vingt », « 1 dollar 23 cents », « 12€50 », « 3 euros et 50 centimes »: hundredths behind the currency. */
export function addSubunit(tokens: Tokens, amount: AmountMention, next: Quantity | undefined): AmountMention {
  if (
    next === undefined ||
    amount.value === null ||
    !Number.isInteger(amount.value) ||
    amount.quantity.number.power >= 3
  )
    return amount;
  const { number } = next;
  const value = number.value;
  if (
    next.first !== number.first ||
    value === undefined ||
    value.exponent !== 0 ||
    value.mantissa > 99 ||
    value.mantissa < 1
  )
    return amount;
  const gap = number.first - amount.end;
  if (gap > 1 || gap < 0 || (gap === 1 && wordAt(tokens, amount.end) !== ET)) return amount;
  if (tokens.gap[number.first]! >= GAP.line) return amount;
  const subunit = currencyAfter(tokens, number.end);
  const named = subunit?.decimals === 2;
  const bare = gap === 0 && subunit === undefined && isBareHundredths(tokens, number);
  if (!named && !bare) return amount;
  const sum = add(decimal(amount.value), scale(value, -2));
  if (sum === undefined) return amount;
  return { ...amount, value: toNumber(sum), end: named ? subunit.end : number.end };
}

/** Two digits or a word that nothing counts after: « 2 euros 50, », not « 10 euros 20 places ». */
function isBareHundredths(tokens: Tokens, number: Numeral): boolean {
  if (number.form === 'digits' && (lengthOf(tokens, number.first) !== 2 || number.end !== number.first + 1))
    return false;
  if (number.form !== 'digits' && number.form !== 'words') return false;
  if (isGlued(tokens, number.first)) return true;
  return (
    !isWord(tokens, number.end) || tokens.gap[number.end]! >= GAP.line || FOLLOWS_SUM.has(wordAt(tokens, number.end))
  );
}
