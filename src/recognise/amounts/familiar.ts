import { AMMUNITION } from '../../lexicon/currencies.ts';
import { GAP, isGlued, isWord, type Tokens, textOf } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import type { Quantity } from '../numerals/quantities.ts';
import { type AmountMention, buildAmount } from './amount.ts';
import { type CurrencyContext, FRANC } from './currencies.ts';
import { FOLLOWS_SUM } from './subunits.ts';

const F = intern('f');
const FRANCS = new WordSet(['franc', 'francs', 'FCFA']);
const BALLES = intern('balles');
const ARMS = new WordSet(() => wordsIn(AMMUNITION));

/** « 12,34 F » and « 1.000 balles » (`amount.familiar`): a letter and a word that mean money only where nothing else fits. */
export function readFamiliar(
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
    return francs === undefined ? undefined : buildAmount(tokens, quantity, { ...unit, code: francs });
  }
  const { mantissa, exponent } = number.value;
  if (word !== BALLES || exponent < 0 || (mantissa * 10 ** exponent) % 100 !== 0) return undefined;
  if (isWord(tokens, end + 1) && tokens.gap[end + 1]! < GAP.line && !FOLLOWS_SUM.has(tokens.word[end + 1]!))
    return undefined;
  for (let i = Math.max(0, number.first - 12); i < Math.min(tokens.length, end + 12); i++)
    if (ARMS.has(tokens.word[i]!)) return undefined;
  return buildAmount(tokens, quantity, { ...unit, code: 'EUR' });
}
