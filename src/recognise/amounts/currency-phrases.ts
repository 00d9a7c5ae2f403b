import { CODES_NOT_READ, CURRENCIES, PREFIX_CODES, SHARED_NAMES, SUBUNITS } from '../../lexicon/currencies.ts';
import { wordsIn } from '../../text/vocabulary.ts';

/** A currency's name, code or sign as found: the code, or the shared name that the article's country decides. */
export interface Currency {
  readonly code: string | SharedName;
  readonly rule: 'word' | 'sign' | 'code';
  /** 2 for a subunit: the number is divided by ten to this power. */
  readonly decimals: number;
}

export interface SharedName {
  /** A hundredth takes the currency that the article has used; a shared name the one of the article's country. */
  readonly subunit: boolean;
  readonly habit: string;
  readonly codes: readonly string[];
}

type Phrases = Array<readonly [phrase: string, currency: Currency]>;

/** Every way of saying a currency, behind a number and before one, from the lexicon's tables. */
export function currencyPhrases(): { after: Phrases; before: Phrases } {
  const after: Phrases = [];
  const before: Phrases = [];
  const notRead = new Set(wordsIn(CODES_NOT_READ));
  for (const line of CURRENCIES.trim().split('\n')) {
    const [code = '', names = '', signs = ''] = line.split('|').map((column) => column.trim());
    for (const name of split(names)) after.push([name, { code, rule: 'word', decimals: 0 }]);
    for (const sign of split(signs)) {
      after.push([sign, { code, rule: 'sign', decimals: 0 }]);
      before.push([sign, { code, rule: 'sign', decimals: 0 }]);
    }
    if (!notRead.has(code)) after.push([code, { code, rule: 'code', decimals: 0 }]);
  }
  for (const code of wordsIn(PREFIX_CODES)) before.push([code, { code, rule: 'code', decimals: 0 }]);
  for (const [names, habit, cues] of SHARED_NAMES) {
    const code = { subunit: false, habit, codes: cues.map(([candidate]) => candidate) };
    for (const name of split(names)) {
      after.push([name, { code, rule: name === '$' ? 'sign' : 'word', decimals: 0 }]);
      if (name === '$') before.push([name, { code, rule: 'sign', decimals: 0 }]);
    }
  }
  for (const [names, codes] of SUBUNITS) {
    const list = codes.split(' ');
    for (const name of split(names))
      after.push([name, { code: { subunit: true, habit: list[0]!, codes: list }, rule: 'word', decimals: 2 }]);
  }
  return { after, before };
}

/** The words of countries, each with the currencies that it speaks for. */
export function countryCues(): Array<readonly [word: string, codes: readonly string[]]> {
  const byWord = new Map<string, string[]>();
  for (const [code, words] of SHARED_NAMES.flatMap(([, , cues]) => cues)) {
    for (const word of wordsIn(words)) byWord.set(word, [...(byWord.get(word) ?? []), code]);
  }
  return [...byWord];
}

const split = (names: string): string[] =>
  names
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
