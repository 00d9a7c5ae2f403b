import { ABBREVIATIONS_BEFORE, ABBREVIATIONS_EITHER, OPENERS_AFTER_ABBREVIATION } from '../lexicon/abbreviations.ts';
import { GAP, isCapital, isDigits, KIND, lengthOf, type Tokens, wordAt } from './tokens.ts';
import { intern, WordSet, wordsIn } from './vocabulary.ts';

const BEFORE = new WordSet(() => wordsIn(ABBREVIATIONS_BEFORE));
const EITHER = new WordSet(() => wordsIn(ABBREVIATIONS_EITHER));
const STOP = intern('.');
const TERMINATORS = new WordSet(['.', '!', '?', '…']);
const CLOSERS = new WordSet(['"', '»', '”', ')', ']', "'", '’']);
const OPENERS = new WordSet(['"', '«', '“', '(', '[', '-', '–', '—', '•', '„']);

/** In tokens. A longer one is a list or a table whose lines were lost: what is asked of every pair of things in a sentence must end. */
const LONGEST = 400;
const PAUSES = new WordSet([',', ';', ':', '–', '—', '|']);

/** The sentences of a text: sentence `i` holds the tokens `[bounds[i], bounds[i + 1])`; the last bound is the number of tokens. */
export type Sentences = readonly number[];

/**
 * Finds where sentences end: at a paragraph's end; at « . », « ! », « ? », « … » (with the quotes and brackets that
 * close after it) before a capital, a digit or an opening quote; at a line's end unless the next line goes on in lower
 * case (hard-wrapped text). Not after an abbreviation, an initial or inside « S.A. », « 26.2 », « Yahoo! a ». One of more than
 * `LONGEST` tokens is cut, behind a comma where there is one.
 */
export function segment(tokens: Tokens): Sentences {
  const bounds: number[] = tokens.length > 0 ? [0] : [];
  const end = (i: number): void => {
    for (let from = bounds.at(-1) ?? i; i - from > LONGEST; bounds.push(from)) from = pauseIn(tokens, from);
    bounds.push(i);
  };
  for (let i = 1; i < tokens.length; i++) {
    const gap = tokens.gap[i]!;
    if (gap === GAP.none || (gap === GAP.space && tokens.kind[i - 1] !== KIND.punctuation)) continue;
    if (gap === GAP.paragraph || (gap === GAP.line && !continuesLine(tokens, i)) || endsBefore(tokens, i)) end(i);
  }
  end(tokens.length);
  return bounds;
}

/** Where a sentence from token `from` on that is too long is cut: behind its last pause, if its second half holds one. */
function pauseIn(tokens: Tokens, from: number): number {
  for (let i = from + LONGEST; i > from + LONGEST / 2; i--) if (PAUSES.has(tokens.word[i - 1]!)) return i;
  return from + LONGEST;
}

/** Whether the line that starts with token `i` goes on the sentence of the line above. */
function continuesLine(tokens: Tokens, i: number): boolean {
  if (TERMINATORS.has(tokens.word[i - 1]!) || CLOSERS.has(tokens.word[i - 1]!)) return false;
  return tokens.kind[i] === KIND.lower || (tokens.kind[i] === KIND.digits && tokens.kind[i - 1] === KIND.lower);
}

/** So many quotes and brackets may close behind a sentence's mark. */
const MOST_CLOSERS = 8;

function endsBefore(tokens: Tokens, i: number): boolean {
  let mark = i - 1;
  let closed = false;
  while (
    mark > 0 &&
    mark >= i - MOST_CLOSERS &&
    CLOSERS.has(tokens.word[mark]!) &&
    !TERMINATORS.has(tokens.word[mark]!)
  ) {
    mark--;
    closed = true;
  }
  if (!TERMINATORS.has(tokens.word[mark]!)) return false;
  let next = i;
  while (next < tokens.length && OPENERS.has(tokens.word[next]!)) next++;
  if (CLOSERS.has(wordAt(tokens, i)) && !OPENERS.has(wordAt(tokens, i))) return false;
  const starts = isCapital(tokens, next) || isDigits(tokens, next) || next > i;
  if (!starts) return false;
  if (closed || tokens.word[mark] !== STOP || mark === 0) return true;
  return !isAbbreviation(tokens, mark, next);
}

/** Whether the full stop at token `mark` belongs to an abbreviation rather than to the sentence. */
function isAbbreviation(tokens: Tokens, mark: number, next: number): boolean {
  const last = mark - 1;
  if (tokens.gap[mark] !== GAP.none) return false;
  const word = tokens.word[last]!;
  if (BEFORE.has(word)) return true;
  if (isCapital(tokens, last) && lengthOf(tokens, last) === 1) {
    const inner = last >= 2 && tokens.word[last - 1] === STOP && tokens.gap[last] === GAP.none;
    return !inner || !isSentenceOpener(tokens, next);
  }
  return EITHER.has(word) && !isSentenceOpener(tokens, next);
}

const OPENERS_AFTER = new WordSet(() => wordsIn(OPENERS_AFTER_ABBREVIATION));

/** Whether token `i` is a word that opens sentences more often than it follows an abbreviation. */
const isSentenceOpener = (tokens: Tokens, i: number): boolean => OPENERS_AFTER.has(wordAt(tokens, i));
