import { tokenise } from './tokenise.ts';
import { GAP, KIND, type Tokens, textOf } from './tokens.ts';
import { fold, internFolded, tableOf, unaccented, type WordId } from './vocabulary.ts';
import { WordColumn } from './word-columns.ts';

/** A phrase found: its value, and the token after its last (or, matched backwards, its first token). */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly edge: number;
}

/** A trie in flat form: an open hash table of edges `node, word, child` (a child is never 0), and each node's value. */
interface PhraseTable<T> {
  readonly edges: Int32Array;
  /** For each node the position + 1 of its value, 0 for none. */
  readonly positions: Uint16Array;
  readonly values: readonly T[];
}

/**
 * Phrases of one word or more, mapped to values: a trie over vocabulary numbers, asked for the longest phrase at a
 * token. Phrases are cut by the very tokeniser that cuts texts, so any notation can stand in a lexicon. Case, the kind
 * of space and apostrophe, and accents left out (« SOCIETE GENERALE ») make no difference; a paragraph's end does.
 */
export class PhraseMap<T> {
  readonly #edges: Int32Array;
  readonly #positions: Uint16Array;
  readonly #values: readonly T[];
  readonly #mask: number;
  readonly #firstWords: WordColumn;

  /**
   * Enters the phrases; of two values for one phrase the first stays. With `backwards`, phrases are asked for from
   * their last token: what stands before a number or a name.
   */
  constructor(
    entries: Iterable<readonly [string, T]> | (() => Iterable<readonly [string, T]>),
    { backwards = false } = {},
  ) {
    const { edges, positions, values } = tableOf(entries, (list) => buildTable(list, backwards));
    this.#edges = edges;
    this.#positions = positions;
    this.#values = values;
    this.#mask = edges.length / 3 - 1;
    this.#firstWords = new WordColumn(() => this.firstWords());
  }

  #child(node: number, word: WordId): number {
    if (word === 0) return 0;
    for (let slot = slotOf(node, word) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const child = this.#edges[slot * 3 + 2]!;
      if (child === 0 || (this.#edges[slot * 3] === node && this.#edges[slot * 3 + 1] === word)) return child;
    }
  }

  /** Whether some phrase starts (backwards: ends) with the word numbered `id`. */
  starts(id: WordId): boolean {
    return this.#firstWords.has(id);
  }

  /** The numbers of the words that some phrase starts (backwards: ends) with. */
  firstWords(): WordId[] {
    const found: WordId[] = [];
    for (let at = 0; at < this.#edges.length; at += 3) {
      if (this.#edges[at] === 0 && this.#edges[at + 2] !== 0) found.push(this.#edges[at + 1]!);
    }
    return found;
  }

  /** The numbers of the words that follow the word numbered `first` in some phrase (backwards: stand before it). */
  nextWords(first: WordId): WordId[] {
    const node = this.#child(0, first);
    const found: WordId[] = [];
    for (let at = 0; node !== 0 && at < this.#edges.length; at += 3) {
      if (this.#edges[at] === node && this.#edges[at + 2] !== 0) found.push(this.#edges[at + 1]!);
    }
    return found;
  }

  /** The longest phrase that starts at token `i`; `edge` is the token after it. */
  match(tokens: Tokens, i: number): PhraseMatch<T> | undefined {
    if (i < 0 || i >= tokens.length || !this.#firstWords.has(tokens.word[i]!)) return undefined;
    let node = this.#child(0, tokens.word[i]!);
    let found: PhraseMatch<T> | undefined;
    for (let at = i + 1; node !== 0; at++) {
      const position = this.#positions[node]!;
      if (position !== 0) found = { value: this.#values[position - 1]!, edge: at };
      if (at >= tokens.length || tokens.gap[at] === GAP.paragraph) break;
      node = this.#child(node, tokens.word[at]!);
    }
    return found;
  }

  /** The longest phrase that ends at token `i`, itself included; `edge` is its first token. For a backwards map. */
  matchBack(tokens: Tokens, i: number): PhraseMatch<T> | undefined {
    if (i < 0 || i >= tokens.length || !this.#firstWords.has(tokens.word[i]!)) return undefined;
    let node = this.#child(0, tokens.word[i]!);
    let found: PhraseMatch<T> | undefined;
    for (let at = i; node !== 0; at--) {
      const position = this.#positions[node]!;
      if (position !== 0) found = { value: this.#values[position - 1]!, edge: at };
      if (at === 0 || tokens.gap[at] === GAP.paragraph) break;
      node = this.#child(node, tokens.word[at - 1]!);
    }
    return found;
  }
}

const slotOf = (node: number, word: WordId): number => Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b) >>> 7;

function buildTable<T>(entries: Iterable<readonly [string, T]>, backwards: boolean): PhraseTable<T> {
  const list = [...entries];
  const children: Array<Map<WordId, number>> = [new Map()];
  const positions = [0];
  const values = list.map(([, value]) => value);
  let count = 0;
  const enter = (words: readonly string[], position: number): void => {
    let node = 0;
    for (const word of words) {
      const id = internFolded(word);
      let child = children[node]!.get(id);
      if (child === undefined) {
        child = children.push(new Map()) - 1;
        children[node]!.set(id, child);
        positions.push(0);
        count++;
      }
      node = child;
    }
    if (node !== 0 && positions[node] === 0) positions[node] = position;
  };
  for (const [i, words] of wordsOfLines(list.map(([phrase]) => phrase)).entries()) {
    const plain = words.map(unaccented);
    for (const spelling of plain.some((word, k) => word !== words[k]) ? [words, plain] : [words]) {
      enter(backwards ? spelling.toReversed() : spelling, i + 1);
    }
  }
  let slots = 8;
  while (slots < count * 2) slots *= 2;
  const edges = new Int32Array(slots * 3);
  for (const [node, words] of children.entries()) {
    for (const [word, child] of words) {
      let slot = slotOf(node, word) & (slots - 1);
      while (edges[slot * 3 + 2] !== 0) slot = (slot + 1) & (slots - 1);
      edges.set([node, word, child], slot * 3);
    }
  }
  return { edges, positions: Uint16Array.from(positions), values };
}

/** The folded words that the tokeniser cuts each line into, all lines in one pass. */
function wordsOfLines(lines: readonly string[]): string[][] {
  const tokens = tokenise(lines.join('\n'));
  const words: string[][] = lines.map(() => []);
  let line = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.gap[i]! >= GAP.line) line++;
    if (tokens.kind[i] !== KIND.symbol) words[line]!.push(fold(textOf(tokens, i)));
  }
  return words;
}

/** Phrases written in a lexicon, `;` between them, each with the value. */
export const phrasesOf = <T>(list: string, value: T): Array<readonly [string, T]> =>
  list
    .split(';')
    .map((phrase) => [phrase.trim(), value] as const)
    .filter(([phrase]) => phrase !== '');
