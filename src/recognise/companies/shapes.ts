import {
  NAME_ENDINGS,
  NAME_PREFIXES,
  NAME_SUFFIXES,
  OTHER_PREFIXES,
  OTHER_SUFFIXES,
} from '../../lexicon/company-cues.ts';
import { isCapital, KIND, lengthOf, type Tokens, textBetween, textOf } from '../../text/tokens.ts';
import { WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import type { Say } from './evidence.ts';

const SUFFIX = new WordMap(() =>
  NAME_SUFFIXES.flatMap(([weight, words]) => wordsIn(words).map((word) => [word, weight] as const)),
);
const PREFIX = new WordSet(() => wordsIn(NAME_PREFIXES));
const OTHER_PREFIX = new WordSet(() => wordsIn(OTHER_PREFIXES));
/** « Broadcast and Arts Alliance »: the last word says that it is no company. */
export const OTHER_SUFFIX = new WordSet(() => wordsIn(OTHER_SUFFIXES));
const ENDING = new RegExp(`^\\p{Lu}[\\p{L}]{2,}(?:${wordsIn(NAME_ENDINGS).join('|')})$`, 'u');
const DOMAIN = /\.(?:com|fr|net|io|org|tv|ai)$/i;
/** Capitals inside a coined name (« LinkedIn », « eBay »): not a numeral's (« XVIIe »), nor a Scot's (« McGregor »). */
const CAMEL =
  /^(?:\p{Lu}[\p{L}\d]*\p{Ll}\p{Lu}[\p{L}\d]*|[a-z]\p{Lu}\p{Ll}[\p{L}\d]+|\p{Lu}{2,}\p{Ll}{2,}[\p{L}\d]*)$/u;
const NO_CAMEL = /^(?:[IVXLC]+\p{Ll}{1,3}$|(?:Mc|Mac|De|Di|Da|La|Le|Van|Fitz|Kwa)\p{Lu}|iP|.*\p{Lu}par$)/u;

/** The cues of a name's own shape. */
export const SHAPES = new Set(['suffix', 'prefix', 'camel-case', 'ampersand', 'domain']);

/** Says what the name itself shows: its last word, its first, capitals inside, an ampersand, a domain, a coined ending. */
export function sayShape(tokens: Tokens, first: number, end: number, say: Say): void {
  if (end > first + 1 && !(end === first + 2 && LEADS.has(tokens.word[first]!))) {
    const suffix = SUFFIX.get(tokens.word[end - 1]!);
    if (suffix !== undefined) say('suffix', suffix);
    if (PREFIX.has(tokens.word[first]!)) say('prefix', 1.5);
    if (OTHER_PREFIX.has(tokens.word[first]!)) say('other-prefix', -2.5);
    if (OTHER_SUFFIX.has(tokens.word[end - 1]!)) say('other-suffix', -2.5);
  }
  for (let i = first; i < end; i++) {
    if (tokens.kind[i] === KIND.mixed && lengthOf(tokens, i) > 3 && isCamel(textOf(tokens, i))) {
      say('camel-case', 1.5);
      break;
    }
  }
  const text = textBetween(tokens, first, end);
  if (text.includes('&')) say('ampersand', 1.5);
  if (DOMAIN.test(text)) say('domain', text.endsWith('.org') ? 0.5 : isCapital(tokens, first) ? 1.9 : -0.7);
  else if (end === first + 1 && ENDING.test(text)) say('ending', 1);
}

/** Whether a name's last word says outright that it is a company: « Terra Industries ». */
export const isFirmWord = (tokens: Tokens, i: number): boolean =>
  isCapital(tokens, i) && SUFFIX.get(tokens.word[i]!) === FIRM_WEIGHT;
const FIRM_WEIGHT = 3;

/** « La France », « En France »: what stands before the suffix is no name. */
const LEADS = new WordSet(() => wordsIn("le la les l' un une en de des du à au aux"));

const isCamel = (word: string): boolean => CAMEL.test(word) && !NO_CAMEL.test(word);
