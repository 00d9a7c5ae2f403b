import { CURRENCIES, DOUBTFUL_CODES, PREFIX_CODES, SUBUNITS } from '../../lexicon/currencies.ts';
import { NATIONAL_CURRENCIES } from '../../lexicon/national-currencies.ts';
import { SHARED_NAMES } from '../../lexicon/shared-currencies.ts';
import { wordsIn } from '../../text/vocabulary.ts';

/** A currency's name, code or sign as found: the code, or the shared name that the article's country decides. */
export interface Currency {
  readonly code: string | SharedName;
  readonly rule: 'word' | 'sign' | 'code';
  /** Above 0 for a subunit: the number is divided by ten to this power. */
  readonly decimals: number;
  /** The code is a word or an acronym too. */
  readonly doubtful: boolean;
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
  const own = ownPhrases();
  const shared = SHARED_NAMES.flatMap(([names, habit, cues]): Phrases => {
    const code = { subunit: false, habit, codes: cues.map(([candidate]) => candidate) };
    return split(names).map((name) => [name, { ...PLAIN, code, rule: name === '$' ? 'sign' : 'word' }]);
  });
  const before = [...own, ...shared].filter(([, { rule }]) => rule === 'sign');
  for (const code of wordsIn(PREFIX_CODES)) before.push([code, { ...PLAIN, code, rule: 'code' }]);
  return { after: [...own, ...nationalPhrases(), ...codePhrases(), ...shared, ...subunitPhrases()], before };
}

const PLAIN = { rule: 'word', decimals: 0, doubtful: false } as const;

/** Names and signs that are one currency's alone. */
const ownPhrases = (): Phrases =>
  rowsOf(CURRENCIES).flatMap(
    ([code = '', names = '', signs = '']): Phrases => [
      ...split(names).map((name) => [name, { ...PLAIN, code }] as const),
      ...split(signs).map((sign) => [sign, { ...PLAIN, code, rule: 'sign' }] as const),
    ],
  );

/** « dollar canadien », « dollars canadiens », « dollars du Canada ». */
const nationalPhrases = (): Phrases =>
  rowsOf(NATIONAL_CURRENCIES).flatMap(([code = '', noun = '', adjectives = '', places = '']): Phrases => {
    const [one = '', many = inPlural(one)] = noun.split(':');
    const names = [
      ...wordsIn(adjectives).flatMap((adjective) => [`${one} ${adjective}`, `${many} ${inPlural(adjective)}`]),
      ...split(places).flatMap((place) => [`${one} ${place}`, `${many} ${place}`]),
    ];
    return names.map((name) => [name, { ...PLAIN, code }]);
  });

function codePhrases(): Phrases {
  const doubtful = new Set(wordsIn(DOUBTFUL_CODES));
  const codes = new Set([...rowsOf(CURRENCIES), ...rowsOf(NATIONAL_CURRENCIES)].map(([code = '']) => code));
  return [...codes].map((code) => [code, { ...PLAIN, code, rule: 'code', doubtful: doubtful.has(code) }]);
}

const subunitPhrases = (): Phrases =>
  SUBUNITS.flatMap(([names, list, decimals = 2]): Phrases => {
    const codes = list.split(' ');
    return split(names).map((name) => [name, { ...PLAIN, code: { subunit: true, habit: codes[0]!, codes }, decimals }]);
  });

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((column) => column.trim()));

const inPlural = (word: string): string => (/[sxS]$/.test(word) ? word : `${word}s`);

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
