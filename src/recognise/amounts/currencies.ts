import { CODES_NOT_READ, CURRENCIES, PREFIX_CODES, SHARED_NAMES, SUBUNITS } from '../../lexicon/currencies.ts';
import { PhraseMap } from '../../text/phrases.ts';
import { GAP, isGlued, isWord, KIND, type Tokens } from '../../text/tokens.ts';
import { intern, wordsIn } from '../../text/vocabulary.ts';
import { isHyphen } from '../numerals/words.ts';

/** A currency's name, code or sign as found: the code, or the shared name that the article's country decides. */
export interface Currency {
  readonly code: string | SharedName;
  readonly rule: 'word' | 'sign' | 'code';
  /** 2 for a subunit: the number is divided by ten to this power. */
  readonly decimals: number;
}

interface SharedName {
  /** A hundredth takes the currency that the article has used; a shared name the one of the article's country. */
  readonly subunit: boolean;
  readonly habit: string;
  readonly codes: readonly string[];
}

const split = (names: string): string[] =>
  names
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const AFTER = new PhraseMap<Currency>();
const BEFORE = new PhraseMap<Currency>([], { backwards: true });
const CUES = new Map<number, string[]>();
const NOT_READ = new Set(wordsIn(CODES_NOT_READ));

for (const { code, names, signs } of rows()) {
  for (const name of names) AFTER.add(name, { code, rule: 'word', decimals: 0 });
  for (const sign of signs) {
    AFTER.add(sign, { code, rule: 'sign', decimals: 0 });
    BEFORE.add(sign, { code, rule: 'sign', decimals: 0 });
  }
  if (!NOT_READ.has(code)) AFTER.add(code, { code, rule: 'code', decimals: 0 });
}
for (const code of wordsIn(PREFIX_CODES)) BEFORE.add(code, { code, rule: 'code', decimals: 0 });
for (const [names, habit, cues] of SHARED_NAMES) {
  const shared = { subunit: false, habit, codes: cues.map(([code]) => code) };
  for (const name of split(names)) {
    const sign = name === '$';
    AFTER.add(name, { code: shared, rule: sign ? 'sign' : 'word', decimals: 0 });
    if (sign) BEFORE.add(name, { code: shared, rule: 'sign', decimals: 0 });
  }
  for (const [code, words] of cues) {
    for (const word of wordsIn(words)) {
      const id = intern(word);
      CUES.set(id, [...(CUES.get(id) ?? []), code]);
    }
  }
}
for (const [names, codes] of SUBUNITS) {
  const list = codes.split(' ');
  for (const name of split(names)) AFTER.add(name, { code: { subunit: true, habit: list[0]!, codes: list }, rule: 'word', decimals: 2 });
}

function* rows(): Generator<{ code: string; names: string[]; signs: string[] }> {
  for (const line of CURRENCIES.trim().split('\n')) {
    const [code = '', names = '', signs = ''] = line.split('|').map((column) => column.trim());
    yield { code, names: split(names), signs: split(signs) };
  }
}

/** The currency said at token `i`, behind a number; `end` is the token after it. Codes must be in capitals. */
export function currencyAfter(tokens: Tokens, i: number): (Currency & { end: number }) | undefined {
  if (i >= tokens.length || tokens.gap[i]! >= GAP.line || !AFTER.starts(tokens.word[i]!)) return undefined;
  const match = AFTER.match(tokens, i);
  if (match === undefined) return undefined;
  if (match.value.rule === 'code' && tokens.kind[i] !== KIND.capitals) return undefined;
  if (isHyphen(tokens, match.edge) && isWord(tokens, match.edge + 1)) return undefined;
  if (isWord(tokens, match.edge) && isGlued(tokens, match.edge) && isWord(tokens, match.edge - 1)) return undefined;
  return { ...match.value, end: match.edge };
}

/** The currency said right before token `i` (« $25 millions », « EUR 29,99 »); `first` is its first token. */
export function currencyBefore(tokens: Tokens, i: number): (Currency & { first: number }) | undefined {
  const match = BEFORE.matchBack(tokens, i - 1);
  if (match === undefined || tokens.gap[i]! >= GAP.line) return undefined;
  if (match.value.rule === 'code' && tokens.kind[i - 1] !== KIND.capitals) return undefined;
  return { ...match.value, first: match.edge };
}

/** Decides shared names for one article, from the words of countries that it holds. */
export class CurrencyContext {
  readonly #tokens: Tokens;
  #counts: Map<string, number> | undefined;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** The ISO 4217 code of `currency` here, or undefined where a shared name stays open (« 300 livres »). */
  resolve({ code }: Currency, used: readonly string[]): string | undefined {
    if (typeof code === 'string') return code;
    if (code.subunit) return used.find((candidate) => code.codes.includes(candidate)) ?? code.habit;
    const counts = (this.#counts ??= this.#count());
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

  #count(): Map<string, number> {
    const counts = new Map<string, number>();
    for (let i = 0; i < this.#tokens.length; i++) {
      const word = this.#tokens.word[i]!;
      const codes = word === 0 ? undefined : CUES.get(word);
      if (codes !== undefined) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return counts;
  }
}
