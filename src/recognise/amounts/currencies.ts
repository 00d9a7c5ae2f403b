import { compiled } from '../../text/compiled.ts';
import { PhraseMap } from '../../text/phrases.ts';
import { GAP, isCapital, isDigits, isGlued, isWord, KIND, lengthOf, type Tokens } from '../../text/tokens.ts';
import { intern, WordMap, type WordSet } from '../../text/vocabulary.ts';
import { isHyphen } from '../numerals/words.ts';
import { type Currency, countryCues, currencyPhrases } from './currency-phrases.ts';

const AFTER = new PhraseMap(() => currencyPhrases().after);
const BEFORE = new PhraseMap(() => currencyPhrases().before, { backwards: true });
/** « francs », whose country the article decides. */
export const FRANC: Currency = compiled(() => currencyPhrases().after.find(([name]) => name === 'francs')![1]);
/** « $ », whose country the article decides. */
const DOLLAR: Currency = compiled(() => currencyPhrases().after.find(([name]) => name === '$')![1]);
/** Words of countries → the currencies they speak for. */
const CUES = new WordMap(() => countryCues());

/** The currency said at token `i`, behind a number; `end` is the token after it. Codes must be in capitals. */
export function currencyAfter(tokens: Tokens, i: number): (Currency & { end: number }) | undefined {
  if (i >= tokens.length || tokens.gap[i]! >= GAP.line || !AFTER.starts(tokens.word[i]!)) return undefined;
  const match = AFTER.match(tokens, i);
  if (match === undefined) return undefined;
  const { code, rule, decimals, doubtful } = match.value;
  if (rule === 'code' && tokens.kind[i] !== KIND.capitals) return undefined;
  if (doubtful && (!isPriced(tokens, i) || isCapital(tokens, match.edge))) return undefined;
  if (rule === 'sign' && !isWrittenSign(tokens, i, match.edge))
    return isDollar(tokens, i) ? { ...DOLLAR, end: i + 1 } : undefined;
  if (isHyphen(tokens, match.edge) && isWord(tokens, match.edge + 1)) return undefined;
  if (isWord(tokens, match.edge) && isGlued(tokens, match.edge) && isWord(tokens, match.edge - 1)) return undefined;
  return { code, rule, decimals, doubtful, end: match.edge };
}

/** The currency said right before token `i` (« $25 millions », « EUR 29,99 »); `first` is its first token. */
export function currencyBefore(tokens: Tokens, i: number): (Currency & { first: number }) | undefined {
  const match = BEFORE.matchBack(tokens, i - 1);
  if (match === undefined || tokens.gap[i]! >= GAP.line) return undefined;
  if (match.value.rule === 'code' && tokens.kind[i - 1] !== KIND.capitals) return undefined;
  if (!isWrittenSign(tokens, match.edge, i)) return isDollar(tokens, i - 1) ? { ...DOLLAR, first: i - 1 } : undefined;
  return { ...match.value, first: match.edge };
}

/** Whether the letters of a sign at the tokens `[first, end)` are capitals: « A$5 », not « a $5 ». */
function isWrittenSign(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens.kind[i] === KIND.lower && end - first > 1) return false;
  return true;
}

const isDollar = (tokens: Tokens, i: number): boolean => tokens.word[i] === DOLLAR_SIGN;
const DOLLAR_SIGN = intern('$');

/** Whether the number before token `i` reads as a sum: three digits or more, groups or decimals, a magnitude. */
const isPriced = (tokens: Tokens, i: number): boolean =>
  !isDigits(tokens, i - 1) || lengthOf(tokens, i - 1) >= 3 || (i > 1 && isGlued(tokens, i - 1));

/** Decides shared names for one article, from the words of countries that it holds. */
export class CurrencyContext {
  readonly #tokens: Tokens;
  #counts: Map<string, number> | undefined;
  readonly #spoken = new Map<WordSet, boolean>();

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** The ISO 4217 code of `currency` here, or undefined where a shared name stays open (« 300 livres »). */
  resolve({ code }: Currency, used: readonly string[]): string | undefined {
    if (typeof code === 'string') return code;
    if (code.subunit) return used.find((candidate) => code.codes.includes(candidate)) ?? code.habit;
    this.#counts ??= this.#count();
    const counts = this.#counts;
    let best: string | undefined;
    let most = code.habit === 'USD' ? 2 : 0;
    for (const candidate of code.codes) {
      const count = counts.get(candidate) ?? 0;
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best ?? (code.habit === '?' ? undefined : code.habit);
  }

  /** Whether the article holds one of some words; looked up once for each set. */
  speaksOf(words: WordSet): boolean {
    const known = this.#spoken.get(words);
    if (known !== undefined) return known;
    const { word, length } = this.#tokens;
    const spoken = word.subarray(0, length).some((id) => words.has(id));
    this.#spoken.set(words, spoken);
    return spoken;
  }

  #count(): Map<string, number> {
    const counts = new Map<string, number>();
    for (let i = 0; i < this.#tokens.length; i++) {
      const word = this.#tokens.word[i]!;
      const codes = CUES.get(word);
      if (codes !== undefined) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return counts;
  }
}
