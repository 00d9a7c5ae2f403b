import { GAP, integerAt, isDigits, isGlued, isWord, lengthOf, type Tokens } from '../../text/tokens.ts';
import { intern, WordSet } from '../../text/vocabulary.ts';
import { type Decimal, decimal } from './decimal.ts';

const COMMA = intern(',');
const STOP = intern('.');
const GROUP_MARKS = new WordSet(["'", '’', '.']);
const FRACTIONS = new Map([
  ['½', 5],
  ['¼', 25],
  ['¾', 75],
]);

/**
 * Reads a number in digits at token `i`: groups of three joined by any space, a full stop, an apostrophe or commas
 * (« 1 200 000 », « 1.200.000 », « 1'200'000 », « 1,200,000 »), then decimals behind a comma or a full stop.
 * « 7. 000 » is the press's slip for « 7.000 ». « 1,200 » is the French 1.2. Undefined past 15 digits.
 */
export function readDigits(tokens: Tokens, i: number): { end: number; value: Decimal } | undefined {
  if (!isDigits(tokens, i)) return undefined;
  let mantissa = integerAt(tokens, i);
  if (Number.isNaN(mantissa)) return undefined;
  let end = i + 1;
  const coded = isGlued(tokens, i) && isWord(tokens, i - 1);
  const groupable = !coded && lengthOf(tokens, i) <= 3 && tokens.text.charCodeAt(tokens.start[i]!) !== 0x30;
  const step = groupable ? groupStep(tokens, end) : 0;
  if (step > 0) {
    const separator = step === 1 ? 0 : tokens.word[end]!;
    while (
      end + step <= tokens.length &&
      groupStep(tokens, end) === step &&
      (step === 1 || tokens.word[end] === separator)
    ) {
      mantissa = mantissa * 1000 + integerAt(tokens, end + step - 1);
      end += step;
    }
  }
  let exponent = 0;
  if (isDecimalMark(tokens, end, step > 0)) {
    const digits = lengthOf(tokens, end + 1);
    mantissa = mantissa * 10 ** digits + integerAt(tokens, end + 1);
    exponent = -digits;
    end += 2;
  } else if (end < tokens.length && isGlued(tokens, end)) {
    const fraction = FRACTIONS.get(tokens.text[tokens.start[end]!]!);
    if (fraction !== undefined) {
      const digits = fraction === 5 ? 1 : 2;
      mantissa = mantissa * 10 ** digits + fraction;
      exponent = -digits;
      end++;
    }
  }
  return Number.isSafeInteger(mantissa) ? { end, value: decimal(mantissa, exponent) } : undefined;
}

/** How many tokens a further group of three takes at `at`: 1 (a space), 2 (a mark), 0 for none. */
function groupStep(tokens: Tokens, at: number): number {
  if (at >= tokens.length) return 0;
  if (tokens.gap[at] === GAP.space) return isGroup(tokens, at) && !isStopGrouped(tokens, at) ? 1 : 0;
  if (tokens.gap[at] !== GAP.none || !isGroup(tokens, at + 1)) return 0;
  if (isGlued(tokens, at + 1)) {
    if (GROUP_MARKS.has(tokens.word[at]!)) return 2;
    return tokens.word[at] === COMMA && isCommaGrouped(tokens, at) ? 2 : 0;
  }
  const slip = tokens.word[at] === STOP && tokens.gap[at + 1] === GAP.space && integerAt(tokens, at + 1) === 0;
  return slip ? 2 : 0;
}

const isGroup = (tokens: Tokens, at: number): boolean => isDigits(tokens, at) && lengthOf(tokens, at) === 3;

/** Whether the digits at `at` start a number of their own: « TF1 190.000 ». */
const isStopGrouped = (tokens: Tokens, at: number): boolean =>
  at + 2 < tokens.length &&
  tokens.word[at + 1] === STOP &&
  isGlued(tokens, at + 1) &&
  isGlued(tokens, at + 2) &&
  isGroup(tokens, at + 2);

/** English grouping needs two groups or more: one comma alone is the French decimal mark. */
function isCommaGrouped(tokens: Tokens, at: number): boolean {
  const again = (comma: number): boolean =>
    tokens.word[comma] === COMMA && isGlued(tokens, comma) && isGlued(tokens, comma + 1) && isGroup(tokens, comma + 1);
  return (at + 2 < tokens.length && again(at + 2)) || (at >= 3 && again(at - 2));
}

function isDecimalMark(tokens: Tokens, at: number, grouped: boolean): boolean {
  if (at + 1 >= tokens.length || !isGlued(tokens, at) || !isGlued(tokens, at + 1) || !isDigits(tokens, at + 1))
    return false;
  if (lengthOf(tokens, at + 1) > 6) return false;
  if (tokens.word[at] === COMMA) return true;
  return tokens.word[at] === STOP && (!grouped || tokens.word[at - 2] !== STOP);
}
