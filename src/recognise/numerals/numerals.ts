/**
 * Numerals, recognised once for the whole program: digits with any grouping, words, mixed forms, collective nouns.
 * Amounts, user metrics and durations build on these mentions and never read digits again.
 */
import {
  COLLECTIVES,
  MAGNITUDES,
  ORDINALS,
  SINGULAR_DETERMINERS,
  TENS,
  UNITS,
  VAGUE_DETERMINERS,
} from '../../lexicon/numerals.ts';
import { isDigits, KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { COUNTED, isAndHalf, readCardinal } from './cardinals.ts';
import { decimal } from './decimal.ts';
import { COLLECTIVE_PLURAL, isOf, MAGNITUDE } from './groups.ts';
import { type Numeral, plain } from './numeral.ts';
import { isHyphen } from './words.ts';

const ORDINAL = new WordMap(() => ORDINALS);
const VAGUE = new WordSet(() => wordsIn(VAGUE_DETERMINERS));
const SINGULAR = new WordSet(() => wordsIn(SINGULAR_DETERMINERS));
const ONE_MAGNITUDE = new WordSet(['million', 'milliard']);
const ONE = decimal(1);

/** Every numeral of the text, in order, none overlapping another. Never throws. */
export function recogniseNumerals(tokens: Tokens): Numeral[] {
  const found: Numeral[] = [];
  for (let i = 0; i < tokens.length; ) {
    const numeral = startsNumeral(tokens, i) ? readNumeral(tokens, i) : undefined;
    if (numeral === undefined) i++;
    else {
      found.push(numeral);
      i = numeral.end;
    }
  }
  return found;
}

function startsNumeral(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i]!;
  if (kind === KIND.digits) return true;
  return kind <= KIND.capitals && STARTERS.has(tokens.word[i]!);
}

/** Every word that a numeral can start with: one question for each token of a text. */
const STARTERS = new WordSet(() => [
  ...UNITS.map(([word]) => word),
  ...TENS.map(([word]) => word),
  ...MAGNITUDES.map(([word]) => word),
  ...COLLECTIVES.map(([word]) => `${word}s`),
  ...ORDINALS.map(([word]) => word),
  ...['cent', 'zéro', 'demi', 'demie'],
]);
const ARTICLES = new WordSet(['un', 'une']);
/** What « un » or « une » may start a number with. */
const AFTER_ARTICLE = new WordSet(() => [
  ...MAGNITUDES.map(([word]) => word),
  ...COLLECTIVES.map(([word]) => word),
  ...['demi', 'demie', 'quart', 'bonne', 'petite', 'grosse', 'bon', 'petit', 'gros', 'virgule'],
]);

function readNumeral(tokens: Tokens, i: number): Numeral | undefined {
  if (isDigits(tokens, i)) return readCardinal(tokens, i) ?? undefined;
  const word = tokens.word[i]!;
  if (ARTICLES.has(word) && !AFTER_ARTICLE.has(wordAt(tokens, isHyphen(tokens, i + 1) ? i + 2 : i + 1))) {
    return COUNTED.has(wordAt(tokens, i + 1))
      ? plain({ first: i, end: i + 1, value: ONE, form: 'article' })
      : undefined;
  }
  const ordinal = ORDINAL.get(word);
  if (ordinal !== undefined && !ONE_MAGNITUDE.has(wordAt(tokens, i + 1))) {
    return plain({ first: i, end: i + 1, value: decimal(ordinal), ordinal: true, form: 'words' });
  }
  return readVague(tokens, i) ?? readSingular(tokens, i) ?? readCardinal(tokens, i);
}

/** « des millions », « plusieurs dizaines de milliers »: a magnitude that nothing counts. */
function readVague(tokens: Tokens, i: number): Numeral | undefined {
  const collective = COLLECTIVE_PLURAL.get(tokens.word[i]!);
  const magnitude = MAGNITUDE.get(tokens.word[i]!);
  if (collective === undefined && (magnitude === undefined || magnitude === 3)) return undefined;
  if (i === 0 || !VAGUE.has(tokens.word[i - 1]!)) {
    if (collective === undefined) return undefined;
  }
  let end = i + 1;
  while (
    isOf(wordAt(tokens, end)) &&
    (MAGNITUDE.get(wordAt(tokens, end + 1)) ?? COLLECTIVE_PLURAL.get(wordAt(tokens, end + 1))) !== undefined
  ) {
    end += 2;
  }
  const first = i > 0 && VAGUE.has(tokens.word[i - 1]!) ? i - 1 : i;
  return plain({ first, end, value: undefined, form: 'vague' });
}

/** « le million de vues », « un nouveau milliard », « son million et demi »: one of them. */
function readSingular(tokens: Tokens, i: number): Numeral | undefined {
  const word = tokens.word[i]!;
  if (!ONE_MAGNITUDE.has(word) || i === 0 || !SINGULAR.has(tokens.word[i - 1]!)) return undefined;
  const power = MAGNITUDE.get(word)!;
  return isAndHalf(tokens, i + 1)
    ? plain({ first: i, end: i + 3, value: decimal(15, power - 1), power, form: 'words' })
    : plain({ first: i, end: i + 1, value: decimal(1, power), power, form: 'words' });
}
