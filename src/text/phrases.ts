import { GAP, KIND, type Tokens, textOf } from './tokens.ts';
import { tokenise } from './tokenise.ts';
import { fold, intern, unaccented, type WordId } from './vocabulary.ts';

interface Node<T> {
  readonly next: Map<WordId, Node<T>>;
  value: T | undefined;
}

/** A phrase found: its value, and the token after its last (or, matched backwards, its first token). */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly edge: number;
}

/**
 * Phrases of one word or more, mapped to values: a trie over vocabulary numbers, asked for the longest phrase at a
 * token. Phrases are cut by the very tokeniser that cuts texts, so any notation can stand in a lexicon. Case, the kind
 * of space and apostrophe, and accents left out (« SOCIETE GENERALE ») make no difference; a paragraph's end does.
 */
export class PhraseMap<T> {
  readonly #roots: (Node<T> | undefined)[] = [];
  readonly #backwards: boolean;

  /** With `backwards`, phrases are asked for from their last token: what stands before a number. */
  constructor(entries: Iterable<readonly [phrase: string, value: T]> = [], { backwards = false } = {}) {
    this.#backwards = backwards;
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  /** Enters a phrase; one that is there already keeps its first value, and its node's value is returned. */
  add(phrase: string, value: T): T {
    const words = phraseWords(phrase);
    const plain = words.map((word) => unaccented(word));
    if (plain.some((word, i) => word !== words[i])) this.#enter(plain, value);
    return this.#enter(words, value);
  }

  #enter(words: readonly string[], value: T): T {
    const ids = words.map(intern);
    if (this.#backwards) ids.reverse();
    const first = ids[0];
    if (first === undefined) return value;
    while (this.#roots.length <= first) this.#roots.push(undefined);
    let node = (this.#roots[first] ??= { next: new Map(), value: undefined });
    for (const id of ids.slice(1)) {
      let child = node.next.get(id);
      if (child === undefined) {
        child = { next: new Map(), value: undefined };
        node.next.set(id, child);
      }
      node = child;
    }
    node.value ??= value;
    return node.value;
  }

  /** Whether some phrase starts (backwards: ends) with the word numbered `id`. */
  starts(id: WordId): boolean {
    return this.#roots[id] !== undefined;
  }

  /** The numbers of the words that some phrase starts (backwards: ends) with. */
  firstWords(): WordId[] {
    return this.#roots.flatMap((node, id) => (node === undefined ? [] : [id]));
  }

  /** The longest phrase that starts at token `i`; `edge` is the token after it. */
  match(tokens: Tokens, i: number): PhraseMatch<T> | undefined {
    if (i < 0 || i >= tokens.length) return undefined;
    let node = this.#roots[tokens.word[i]!];
    let found: PhraseMatch<T> | undefined;
    for (let at = i; node !== undefined; node = node.next.get(tokens.word[at]!)) {
      at++;
      if (node.value !== undefined) found = { value: node.value, edge: at };
      if (node.next.size === 0 || at >= tokens.length || tokens.gap[at] === GAP.paragraph) break;
    }
    return found;
  }

  /** The longest phrase that ends at token `i`, itself included; `edge` is its first token. For a backwards map. */
  matchBack(tokens: Tokens, i: number): PhraseMatch<T> | undefined {
    if (i < 0 || i >= tokens.length) return undefined;
    let node = this.#roots[tokens.word[i]!];
    let found: PhraseMatch<T> | undefined;
    for (let at = i; node !== undefined; node = node.next.get(tokens.word[at]!)) {
      if (node.value !== undefined) found = { value: node.value, edge: at };
      if (node.next.size === 0 || at === 0 || tokens.gap[at] === GAP.paragraph) break;
      at--;
    }
    return found;
  }
}

/** The folded words that the tokeniser cuts a phrase into. */
function phraseWords(phrase: string): string[] {
  const tokens = tokenise(phrase);
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== KIND.symbol) words.push(fold(textOf(tokens, i)));
  }
  return words;
}
