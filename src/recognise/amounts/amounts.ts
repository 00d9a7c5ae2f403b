import { AMMUNITION, SUM_BEFORE } from '../../lexicon/currencies.ts';
import type { PriceRate, Qualifier } from '../../schema/document.ts';
import { GAP, isGlued, isWord, KIND, lengthOf, type Tokens, textOf, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { add, decimal, scale, toNumber } from '../numerals/decimal.ts';
import type { Numeral } from '../numerals/numerals.ts';
import { moves, type Quantity, qualifierAfter, type Values, valuesOf } from '../numerals/quantities.ts';
import { priceRateAfter } from '../numerals/rates.ts';
import { CurrencyContext, currencyAfter, currencyBefore, FRANC } from './currencies.ts';
import type { Currency } from './currency-phrases.ts';

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

const DE = new WordSet(['de', "d'"]);
const F = intern('f');
const OPEN = intern('(');
const FRANCS = new WordSet(['franc', 'francs', 'FCFA']);
const BALLES = intern('balles');
const ARMS = new WordSet(() => wordsIn(AMMUNITION));
const ET = intern('et');
const A = new WordSet(['à'], { exact: true });
const ENTRE = intern('entre');
const SUM = new WordSet(() => wordsIn(SUM_BEFORE), { exact: true });
const SYMBOLIC = new WordSet(['symbolique', 'symboliques', 'seulement', 'près', 'par']);

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
    return build(tokens, quantity, {
      end: quantity.end + 1,
      power: letter.power,
      code: letter.currency,
      rule: 'amount.letters',
    });
  }
  if (letter !== undefined) {
    const currency = findAfter(tokens, quantity.end + 1, true);
    const code = currency === undefined ? undefined : context.resolve(currency, used);
    if (currency !== undefined && code !== undefined) {
      return build(tokens, quantity, { end: currency.end, power: letter.power, code, rule: `amount.${currency.rule}` });
    }
  }
  const after = findAfter(tokens, quantity.end, number.power >= 6 || number.approximate || number.form === 'vague');
  if (after !== undefined) {
    if (number.form === 'article' && !isSum(tokens, number, after.end)) return undefined;
    const code = context.resolve(after, used) ?? convertedCode(tokens, after);
    if (code === undefined) return undefined;
    const rule = after.decimals > 0 ? 'amount.subunit' : `amount.${after.rule}`;
    return build(tokens, quantity, { end: after.end, power: -after.decimals, code, rule });
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

/** « 12,34 F » and « 1.000 balles » (`amount.familiar`): a letter and a word that mean money only where nothing else fits. */
function readFamiliar(
  tokens: Tokens,
  quantity: Quantity,
  context: CurrencyContext,
  used: readonly string[],
): AmountMention | undefined {
  const { number, end } = quantity;
  if (number.value === undefined || end >= tokens.length || tokens.gap[end]! >= GAP.line) return undefined;
  const unit = { end: end + 1, power: 0, rule: 'amount.familiar' };
  const word = tokens.word[end]!;
  if (word === F && number.form === 'digits' && textOf(tokens, end) === 'F' && !isGlued(tokens, end + 1)) {
    const francs = number.value.exponent === -2 || context.speaksOf(FRANCS) ? context.resolve(FRANC, used) : undefined;
    return francs === undefined ? undefined : build(tokens, quantity, { ...unit, code: francs });
  }
  const { mantissa, exponent } = number.value;
  if (word !== BALLES || exponent < 0 || (mantissa * 10 ** exponent) % 100 !== 0) return undefined;
  if (isWord(tokens, end + 1) && tokens.gap[end + 1]! < GAP.line && !FOLLOWS_SUM.has(tokens.word[end + 1]!))
    return undefined;
  for (let i = Math.max(0, number.first - 12); i < Math.min(tokens.length, end + 12); i++)
    if (ARMS.has(tokens.word[i]!)) return undefined;
  return build(tokens, quantity, { ...unit, code: 'EUR' });
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
  const letter = number.letter !== undefined && isGlued(tokens, number.end) ? number.letter : undefined;
  const end = letter === undefined ? quantity.end : quantity.end + 1;
  const first = Math.min(before.first, quantity.first);
  return { ...build(tokens, quantity, { end, power: letter?.power ?? 0, code, rule: `amount.${before.rule}` }), first };
}

/** Whether the sign at `sign` belongs to a number before it (« 12 €, 15 »). */
const isWrittenAfter = (tokens: Tokens, sign: number): boolean => sign > 0 && tokens.kind[sign - 1] === KIND.digits;

/** The currency behind a number; « de » or « d' » may stand between only behind a noun (« millions de »). */
function findAfter(tokens: Tokens, at: number, nounBefore: boolean): (Currency & { end: number }) | undefined {
  const skip = nounBefore && DE.has(wordAt(tokens, at)) ? 1 : 0;
  return currencyAfter(tokens, at + skip);
}

/** « un euro » is a sum where something is bought with it, not in « un euro fort ». */
const isSum = (tokens: Tokens, number: Numeral, end: number): boolean =>
  SUM.has(wordAt(tokens, number.first - 1)) || SYMBOLIC.has(wordAt(tokens, end));

function build(
  tokens: Tokens,
  quantity: Quantity,
  unit: { end: number; power: number; code: string; rule: string },
): AmountMention {
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

/** « deux euros vingt », « 1 dollar 23 cents », « 12€50 », « 3 euros et 50 centimes »: hundredths behind the currency. */
function addSubunit(tokens: Tokens, amount: AmountMention, next: Quantity | undefined): AmountMention {
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

const FOLLOWS_SUM = new WordSet(
  () => wordsIn("le la l' par pour au à et ou en de chez dans sur avec contre soit seulement environ"),
  { exact: true },
);

/** Gives the numbers of a list or a movement the currency said behind the last of them (« de 12 à 15 millions d'euros »). */
function shareUnits(quantities: readonly Quantity[], found: Map<Quantity, AmountMention>): AmountMention[] {
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

/** « de 100 euros à 150 euros », « entre 10 millions d'euros et 15 millions d'euros »: one range of two full sums. */
function joinRanges(tokens: Tokens, amounts: readonly AmountMention[]): AmountMention[] {
  const joined: AmountMention[] = [];
  for (const high of amounts) {
    const low = joined.at(-1);
    if (low !== undefined && isFullRange(tokens, low, high)) {
      joined[joined.length - 1] = {
        ...high,
        first: low.first - 1,
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
  const opener = wordAt(tokens, low.first - 1);
  const link = tokens.word[low.end]!;
  return (opener === ENTRE && link === ET) || (DE.has(opener) && A.has(link) && !moves(tokens, low.first));
}
