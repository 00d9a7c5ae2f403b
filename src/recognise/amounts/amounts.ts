import { BETWEEN_NUMBER_AND_CURRENCY, SUM_AFTER, SUM_BEFORE } from '../../lexicon/currencies.ts';
import { GAP, isCapital, isDigits, isGlued, KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { toNumber } from '../numerals/decimal.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Quantity } from '../numerals/quantities.ts';
import { NUMBER_WORDS } from '../numerals/words.ts';
import { type AmountMention, buildAmount } from './amount.ts';
import { CurrencyContext, currencyAfter, currencyBefore } from './currencies.ts';
import type { Currency } from './currency-phrases.ts';
import { readFamiliar } from './familiar.ts';
import { joinRanges, shareUnits } from './joined.ts';
import { addSubunit } from './subunits.ts';

const DE = new WordSet(['de', "d'"]);
const D = intern("d'");
const OPEN = intern('(');
const STOP = intern('.');
const CENT = intern('cent');
const PAS = intern('pas');
const CLOSERS = new WordSet(['"', '”', "'", '’']);
const GUILLEMET = intern('»');
const SUM = new WordSet(() => wordsIn(SUM_BEFORE), { exact: true });
const SYMBOLIC = new WordSet(() => wordsIn(SUM_AFTER), { exact: true });
const COUNTERS = new WordSet(() => wordsIn(BETWEEN_NUMBER_AND_CURRENCY));

/**
 * The sums of money whose currency is said beside the number, in order. Never throws. Rules, by what says the currency:
 * `amount.word` (« 70 millions de dollars »), `amount.sign` (« 1,2 Md€ », « $25 millions »), `amount.code` (« 29,99 EUR »),
 * `amount.letters` (« 70 MEUR »), `amount.subunit` (« 50 centimes »), `amount.list` (the unit follows the next number).
 */
export function recogniseAmounts(tokens: Tokens, quantities: readonly Quantity[]): AmountMention[] {
  const context = new CurrencyContext(tokens);
  const used: string[] = [];
  const found = new Map<Quantity, AmountMention>();
  let taken = 0;
  for (const [i, quantity] of quantities.entries()) {
    if (quantity.number.first < taken) continue;
    const amount = readAmount(tokens, quantity, context, used, taken);
    if (amount === undefined) continue;
    const whole = addSubunit(tokens, amount, quantities[i + 1]);
    found.set(quantity, whole);
    taken = whole.end;
    if (!used.includes(whole.currency)) used.push(whole.currency);
  }
  return joinRanges(tokens, shareUnits(quantities, found));
}

/** Reads the sum of a quantity; tokens before `taken` belong to the sum before it. */
function readAmount(
  tokens: Tokens,
  quantity: Quantity,
  context: CurrencyContext,
  used: readonly string[],
  taken: number,
): AmountMention | undefined {
  const { number } = quantity;
  const { letter } = number;
  if (letter?.currency !== undefined) {
    return buildAmount(tokens, quantity, {
      end: quantity.end + 1,
      power: letter.power,
      code: letter.currency,
      rule: 'amount.letters',
    });
  }
  if (letter !== undefined) {
    const currency = findAfter(tokens, number, quantity.end + 1);
    const code = currency === undefined ? undefined : context.resolve(currency, used);
    if (currency !== undefined && code !== undefined) {
      return buildAmount(tokens, quantity, {
        end: currency.end,
        power: letter.power,
        code,
        rule: `amount.${currency.rule}`,
      });
    }
  }
  const after = findAfter(tokens, number, quantity.end);
  if (after !== undefined) {
    if (isName(tokens, number, after)) return undefined;
    if (number.form === 'article' && !isSum(tokens, number, after)) return undefined;
    const code = context.resolve(after, used) ?? convertedCode(tokens, after);
    if (code === undefined) return undefined;
    const rule = after.decimals > 0 ? 'amount.subunit' : `amount.${after.rule}`;
    return buildAmount(tokens, quantity, { end: after.end, power: -after.decimals, code, rule });
  }
  const familiar = readFamiliar(tokens, quantity, context, used);
  if (familiar !== undefined) return familiar;
  const prefixed = readPrefixed(tokens, quantity, context, used);
  return prefixed !== undefined && prefixed.first >= taken ? prefixed : undefined;
}

/** « 2,7 millions de livres (3 millions d'euros) »: what is converted is money, of the country that bears the name first. */
function convertedCode(tokens: Tokens, { code, end }: Currency & { end: number }): string | undefined {
  if (typeof code === 'string' || wordAt(tokens, end) !== OPEN) return undefined;
  for (let i = end + 2; i < Math.min(tokens.length, end + 7) && tokens.gap[i]! < GAP.line; i++)
    if (currencyAfter(tokens, i) !== undefined) return code.codes[0];
  return undefined;
}

function readPrefixed(
  tokens: Tokens,
  quantity: Quantity,
  context: CurrencyContext,
  used: readonly string[],
): AmountMention | undefined {
  const { number, low } = quantity;
  if (number.form !== 'digits') return undefined;
  const start = low ?? number;
  const before = currencyBefore(tokens, start.first);
  if (before === undefined) return undefined;
  if (!isGlued(tokens, start.first) && before.rule === 'sign' && isWrittenAfter(tokens, before.first)) return undefined;
  const code = context.resolve(before, used);
  if (code === undefined) return undefined;
  const letter = isScale(tokens, number) ? number.letter : undefined;
  const end = letter === undefined ? quantity.end : quantity.end + 1;
  const first = Math.min(before.first, quantity.first);
  return {
    ...buildAmount(tokens, quantity, { end, power: letter?.power ?? 0, code, rule: `amount.${before.rule}` }),
    first,
  };
}

/** « $70m », « $70 M »: the letter scales the number, unless it is the « M. » of a name. */
const isScale = (tokens: Tokens, { letter, end }: Numeral): boolean =>
  letter !== undefined &&
  (isGlued(tokens, end) || (isCapital(tokens, end) && wordAt(tokens, end + 1) !== STOP && !isCapital(tokens, end + 1)));

/** « 50 Cent »: a number of cents takes the plural. */
const isName = (tokens: Tokens, { value }: Numeral, { end }: { end: number }): boolean =>
  wordAt(tokens, end - 1) === CENT && value !== undefined && toNumber(value) >= 2;

/** Whether the sign at `sign` belongs to a number before it (« 12 €, 15 »). */
const isWrittenAfter = (tokens: Tokens, sign: number): boolean => sign > 0 && tokens.kind[sign - 1] === KIND.digits;

/**
 * The currency behind the number that ends before token `at`. Between the two may stand the quote that closes or the
 * bracket that opens there (« "2 milliards" d'euros »), « de » behind a noun (« millions de ») and « d' » behind a
 * large number (the press's slip « 375.000 d'euros »), a word that counts along (« les 10.000 premiers euros »).
 */
function findAfter(tokens: Tokens, number: Numeral, at: number): (Currency & { end: number }) | undefined {
  let i = at;
  const noun = number.power >= 6 || number.approximate || number.form === 'vague' || number.letter !== undefined;
  const closes = wordAt(tokens, i) === GUILLEMET || (CLOSERS.has(wordAt(tokens, i)) && isGlued(tokens, i));
  if (closes || (wordAt(tokens, i) === OPEN && DE.has(wordAt(tokens, i + 1)))) i++;
  if (noun ? DE.has(wordAt(tokens, i)) : wordAt(tokens, i) === D && isLarge(number)) i++;
  else if (COUNTERS.has(wordAt(tokens, i))) i++;
  return currencyAfter(tokens, i);
}

const isLarge = ({ value }: Numeral): boolean => value !== undefined && toNumber(value) >= 1000;

/** « un euro » is a sum where something is bought with it and in « un euro vingt », not in « un euro fort »; « une livre de » is a weight. */
const isSum = (tokens: Tokens, number: Numeral, { code, decimals, end }: Currency & { end: number }): boolean =>
  SUM.has(wordAt(tokens, number.first - 1)) ||
  (decimals > 0 && wordAt(tokens, number.first - 1) !== PAS) ||
  NUMBER_WORDS.get(wordAt(tokens, end)) !== undefined ||
  isDigits(tokens, end) ||
  (SYMBOLIC.has(wordAt(tokens, end)) && (typeof code === 'string' || !DE.has(wordAt(tokens, end))));
