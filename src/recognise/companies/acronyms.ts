import { KIND, type Tokens, textBetween, wordAt } from '../../text/tokens.ts';
import { intern } from '../../text/vocabulary.ts';
import type { CompanyMention } from './companies.ts';

const PAREN = intern('(');
const CLOSE = intern(')');

/** « Fiat Chrysler (FCA) »: an acronym of the name's initials behind it is the same company, here and wherever it stands. */
export function withAcronyms(tokens: Tokens, mentions: readonly CompanyMention[]): CompanyMention[] {
  const acronyms = new Map<string, CompanyMention>();
  for (const mention of mentions) {
    const at = mention.end + 1;
    if (wordAt(tokens, mention.end) !== PAREN || tokens.kind[at] !== KIND.capitals || wordAt(tokens, at + 1) !== CLOSE)
      continue;
    const acronym = textBetween(tokens, at, at + 1);
    if (isAcronymOf(acronym, textBetween(tokens, mention.first, mention.end))) acronyms.set(acronym, mention);
  }
  if (acronyms.size === 0) return [...mentions];
  const covered = new Set(
    mentions.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, k) => first + k)),
  );
  const more: CompanyMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== KIND.capitals || covered.has(i)) continue;
    const mention = acronyms.get(textBetween(tokens, i, i + 1));
    if (mention !== undefined) more.push({ ...mention, first: i, end: i + 1, rule: 'company.acronym' });
  }
  return [...mentions, ...more].sort((a, b) => a.first - b.first);
}

function isAcronymOf(acronym: string, name: string): boolean {
  const initials = name
    .split(/[\s'’-]+/)
    .filter((word) => word.length > 0)
    .map((word) => word[0]!.toUpperCase());
  return (
    initials.length >= 2 &&
    acronym[0] === initials[0] &&
    [...acronym].every((letter, k) => k === 0 || initials.includes(letter) || name.toUpperCase().includes(letter))
  );
}
