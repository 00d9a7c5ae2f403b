/** Decades and centuries. */
import { integerAt, isCapital, isDigits, isGlued, lengthOf, type Tokens, textOf, wordAt } from '../../text/tokens.ts';
import { WordSet } from '../../text/vocabulary.ts';
import { toNumber } from '../numerals/decimal.ts';
import type { Expression } from './expression.ts';
import type { Rule, Source } from './rule.ts';
import { ET, HYPHENS, OU } from './words.ts';

const ANNEES = new WordSet(['années']);
const SIECLE = new WordSet(['siècle', 'siècles']);

/** `date.decade`: « les années 90 », « années 1930 », « les années quatre-vingt-dix », « les années 60-70 ». */
export const decade: Rule = ({ tokens, numeralAt }, i) => {
  if (!ANNEES.has(wordAt(tokens, i))) return undefined;
  const begin = decadeAt(tokens, numeralAt, i + 1);
  if (begin === undefined) return undefined;
  const joined = HYPHENS.has(wordAt(tokens, begin.end)) && isGlued(tokens, begin.end) && isGlued(tokens, begin.end + 1);
  const end = joined ? decadeAt(tokens, numeralAt, begin.end + 1) : undefined;
  if (end === undefined)
    return { first: i, end: begin.end, expression: { kind: 'decade', year: begin.year }, rule: 'date.decade' };
  const expression: Expression = {
    kind: 'span',
    begin: { kind: 'decade', year: begin.year },
    end: { kind: 'decade', year: end.year },
  };
  return { first: i, end: end.end, expression, rule: 'date.decade' };
};

/** The second of « les années 70 et 80 », read from its number. */
export const nextDecade: Rule = ({ tokens, numeralAt }, i) => {
  const link = wordAt(tokens, i - 1);
  if ((link !== ET && link !== OU) || !isDigits(tokens, i - 2) || !ANNEES.has(wordAt(tokens, i - 3))) return undefined;
  const found = decadeAt(tokens, numeralAt, i);
  if (found === undefined) return undefined;
  return { first: i, end: found.end, expression: { kind: 'decade', year: found.year }, rule: 'date.decade' };
};

/** The first year of the decade that the number at token `i` names, and the token after it. */
function decadeAt(
  tokens: Tokens,
  numeralAt: Source['numeralAt'],
  i: number,
): { year: number; end: number } | undefined {
  if (isDigits(tokens, i)) {
    const raw = integerAt(tokens, i);
    if (raw % 10 !== 0) return undefined;
    if (lengthOf(tokens, i) === 2) return { year: 1900 + raw, end: i + 1 };
    return lengthOf(tokens, i) === 4 && raw >= 1500 && raw < 2100 ? { year: raw, end: i + 1 } : undefined;
  }
  const said = numeralAt(i);
  if (said?.value === undefined || said.ordinal || said.form !== 'words') return undefined;
  const value = toNumber(said.value);
  return value >= 20 && value <= 90 && value % 10 === 0 ? { year: 1900 + value, end: said.end } : undefined;
}

/** `date.century`: « le XXe siècle », « au 19e siècle », « le vingtième siècle »; each of « aux XVIIe et XVIIIe siècles ». */
export const century: Rule = (source, i) => {
  const { tokens } = source;
  const found = rankAt(source, i);
  if (found === undefined || found.rank < 1 || found.rank > LAST_CENTURY) return undefined;
  const expression: Expression = { kind: 'century', year: (found.rank - 1) * 100 };
  if (SIECLE.has(wordAt(tokens, found.end))) return { first: i, end: found.end + 1, expression, rule: 'date.century' };
  if (wordAt(tokens, found.end) !== ET || century(source, found.end + 1) === undefined) return undefined;
  return { first: i, end: found.end, expression, rule: 'date.century' };
};

function rankAt({ tokens, numeralAt }: Source, i: number): { rank: number; end: number } | undefined {
  const digits = numeralAt(i);
  if (digits !== undefined)
    return digits.ordinal && digits.value !== undefined ? { rank: toNumber(digits.value), end: digits.end } : undefined;
  if (!isCapital(tokens, i)) return undefined;
  const match = /^([XIV]+)(?:e|è|ème|eme|er)?$/.exec(textOf(tokens, i));
  return match === null ? undefined : { rank: romanValue(match[1]!), end: i + 1 };
}

/** Every way of writing a century's rank in Roman numerals: « XIX », « XIXe », « XIXème ». */
export function centuryWords(): string[] {
  const suffixes = ['', 'e', 'è', 'ème', 'eme', 'er'];
  return Array.from({ length: LAST_CENTURY }, (_, i) => roman(i + 1)).flatMap((rank) =>
    suffixes.map((suffix) => `${rank}${suffix}`),
  );
}
const LAST_CENTURY = 21;
const roman = (rank: number): string =>
  'X'.repeat(Math.floor(rank / 10)) + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][rank % 10]!;

function romanValue(numeral: string): number {
  const digit: Record<string, number> = { I: 1, V: 5, X: 10 };
  let total = 0;
  for (let k = 0; k < numeral.length; k++) {
    const value = digit[numeral[k]!]!;
    total += value < (digit[numeral[k + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}
