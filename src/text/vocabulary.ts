/**
 * The vocabulary: every word that some lexicon knows, numbered. Lexicons are interned when their recognisers load;
 * the tokeniser then finds a token's number by probing one open hash table with the hash it computed on the way,
 * without making a string. Number 0 is « no such word ».
 */
import { FOLD } from './characters.ts';

/** The number of a folded word (lower case, straight apostrophe, accents kept); 0 for none. */
export type WordId = number;

let size = 1;
let mask = (1 << 15) - 1;
let slots = new Int32Array(mask + 1);
const words: string[] = [''];
const hashes: number[] = [0];

export const HASH_SEED = 0x811c9dc5 | 0;
/** One step of FNV-1a over folded UTF-16 code units. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** The number of `word`, which becomes part of the vocabulary; its case and kind of apostrophe do not matter. */
export function intern(word: string): WordId {
  return internFolded(fold(word));
}

/** As `intern`, of a word that is folded already. */
export function internFolded(folded: string): WordId {
  const hash = hashOf(folded);
  let slot = hash & mask;
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (words[id] === folded) return id;
    slot = (slot + 1) & mask;
  }
  if (size * 2 > mask) {
    grow();
    return internFolded(folded);
  }
  slots[slot] = size;
  words.push(folded);
  hashes.push(hash);
  return size++;
}

function grow(): void {
  mask = mask * 2 + 1;
  slots = new Int32Array(mask + 1);
  for (let id = 1; id < size; id++) {
    let slot = hashes[id]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
}

/** The number of the word that stands at `[start, end)` of `text`, whose folded hash is `hash`; 0 where no lexicon has it. */
export function lookup(text: string, start: number, end: number, hash: number): WordId {
  let slot = hash & mask;
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (hashes[id] === hash && equals(words[id]!, text, start, end)) return id;
    slot = (slot + 1) & mask;
  }
  return 0;
}

function equals(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== FOLD[text.charCodeAt(start + i)]) return false;
  return true;
}

/** The number of a word given as a string; 0 where no lexicon has it. Never adds it. */
export function wordId(word: string): WordId {
  const folded = fold(word);
  return lookup(folded, 0, folded.length, hashOf(folded));
}

/** The word that has the number `id`, folded. */
export function wordOf(id: WordId): string {
  return words[id] ?? '';
}

/** Folds a string as the tokeniser folds a word: composed, lower case, straight apostrophes, no ignorable characters. */
export function fold(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/g, '')
    .replace(/[\u2019\u02bc\u00b4]/g, "'")
    .toLowerCase();
}

/** `word` without its accents: the press drops those of capitals (« AOUT », « Etat »). */
export function unaccented(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

/**
 * A map from words to values, asked by number: an array access, the fastest test there is.
 * Each word is also entered without its accents, unless that is another word of the same map.
 */
export class WordMap<T> {
  readonly #values: (T | undefined)[] = [];

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    const list = [...entries];
    for (const [word, value] of list) this.#set(unaccented(word), value);
    for (const [word, value] of list) this.#set(word, value);
  }

  #set(word: string, value: T): void {
    const id = intern(word);
    while (this.#values.length <= id) this.#values.push(undefined);
    this.#values[id] = value;
  }

  /** The value of the word numbered `id`, or undefined. */
  get(id: WordId): T | undefined {
    return this.#values[id];
  }
}

/** A set of words, asked by number. Entered without accents too, except where `exact` asks for the accents. */
export class WordSet {
  readonly #bits: Uint8Array;

  constructor(list: Iterable<string>, { exact = false } = {}) {
    const ids: WordId[] = [];
    for (const word of list) {
      ids.push(intern(word));
      if (!exact) ids.push(intern(unaccented(word)));
    }
    this.#bits = new Uint8Array(Math.max(0, ...ids) + 1);
    for (const id of ids) this.#bits[id] = 1;
  }

  /** Whether the word numbered `id` is in the set; never for 0. */
  has(id: WordId): boolean {
    return this.#bits[id] === 1;
  }
}

/** The words of a lexicon's text: separated by white space, `#` starting a comment to the line's end. */
export function wordsIn(lexicon: string): string[] {
  return lexicon
    .replace(/#.*$/gm, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}
