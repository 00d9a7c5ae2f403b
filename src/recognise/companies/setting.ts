import type { Sentences } from '../../text/sentences.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet } from '../../text/vocabulary.ts';
import { isShouting } from './runs.ts';

const QUOTES = new WordSet(['«', '"', '“']);
const COLON = intern(':');
const BULLET = intern('•');

/** The sentence that a name stands in. */
export class Setting {
  readonly #tokens: Tokens;
  readonly #sentences: Sentences;
  #sentence = 0;
  #shouting: boolean | undefined;

  constructor(tokens: Tokens, sentences: Sentences) {
    this.#tokens = tokens;
    this.#sentences = sentences;
  }

  /** Goes on to the sentence of token `i`. */
  moveTo(i: number): void {
    while (this.#sentences[this.#sentence + 1]! <= i) {
      this.#sentence++;
      this.#shouting = undefined;
    }
  }

  /** Whether the sentence starts with token `i`, or a point of a list in it. */
  startsAt(i: number): boolean {
    return this.#sentences[this.#sentence] === i || wordAt(this.#tokens, i - 1) === BULLET;
  }

  /** Whether token `i` opens a quotation that starts a sentence or stands behind a colon: its capital says nothing. */
  opensQuotation(i: number): boolean {
    const tokens = this.#tokens;
    if (!QUOTES.has(wordAt(tokens, i - 1))) return false;
    return this.startsAt(i - 1) || wordAt(tokens, i - 2) === COLON;
  }

  /** Whether all of it is set in capitals. */
  get shouting(): boolean {
    this.#shouting ??= isShouting(this.#tokens, this.#sentences, this.#sentence);
    return this.#shouting;
  }
}
