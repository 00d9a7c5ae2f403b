/**
 * The vocabulary: every word that some lexicon knows, numbered. Lexicons are interned when their recognisers load;
 * the tokeniser then finds a token's number by probing one open hash table with the hash it computed on the way,
 * without making a string. Number 0 is « no such word ».
 */
import { FOLD } from './characters.ts';
import { compiled } from './compiled.ts';

/** The number of a folded word (lower case, straight apostrophe, accents kept); 0 for none. */
export type WordId = number;

interface VocabularyTable {
  words: string[];
  hashes: Int32Array;
  /** The open hash table: word numbers, 0 for a free slot; its length is a power of two. */
  slots: Int32Array;
}

const { words, ...table } = compiled<VocabularyTable>(() => ({
  words: [''],
  hashes: new Int32Array(1 << 14),
  slots: new Int32Array(1 << 15),
}));
let { hashes, slots } = table;
let mask = slots.length - 1;

/** The vocabulary as a table that a later start can take up. */
export const vocabularyTable = (): VocabularyTable => ({ words, hashes, slots });

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
    if (hashes[id] === hash && words[id] === folded) return id;
    slot = (slot + 1) & mask;
  }
  const id = words.push(folded) - 1;
  if (id >= hashes.length) grow();
  else slots[slot] = id;
  hashes[id] = hash;
  if (id >= slots.length / 2) grow();
  return id;
}

function grow(): void {
  const wider = new Int32Array(hashes.length * 2);
  wider.set(hashes);
  hashes = wider;
  slots = new Int32Array(slots.length * 2);
  mask = slots.length - 1;
  for (let id = 1; id < words.length; id++) {
    if (id === words.length - 1) hashes[id] = hashOf(words[id]!);
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
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return word
    .normalize('NFC')
    .replace(IGNORED, '')
    .replace(/[\u2019\u02bc\u00b4]/g, "'")
    .toLowerCase();
}

const IGNORED = /\p{M}|[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const PLAIN = /^[a-z0-9à-öø-ÿœ' -]*$/;

/** `word` without its accents: the press drops those of capitals (« AOUT », « Etat »). */
export function unaccented(word: string): string {
  if (ASCII.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: every ASCII character
const ASCII = /^[\u0000-\u007f]*$/;

type Entries<T> = Iterable<T> | (() => Iterable<T>);

/** A table from entries: compiled with the program where they are given by a function, made on the spot where they are listed. */
export const tableOf = <T, Table>(entries: Entries<T>, make: (entries: Iterable<T>) => Table): Table =>
  typeof entries === 'function' ? compiled(() => make(entries())) : make(entries);

/**
 * A map from words to values, asked by number: an array access, the fastest test there is.
 * Each word is also entered without its accents, unless that is another word of the same map.
 */
export class WordMap<T> {
  readonly #positions: Uint16Array;
  readonly #values: readonly T[];

  constructor(entries: Entries<readonly [word: string, value: T]>) {
    const { positions, values } = tableOf(entries, positionsById);
    this.#positions = positions;
    this.#values = values;
  }

  /** The value of the word numbered `id`, or undefined. */
  get(id: WordId): T | undefined {
    const position = this.#positions[id];
    return position === undefined || position === 0 ? undefined : this.#values[position - 1];
  }
}

/** For each word number the position + 1 of its value: a list of values with holes would come back from a build as a slow dictionary. */
function positionsById<T>(entries: Iterable<readonly [word: string, value: T]>): {
  positions: Uint16Array;
  values: T[];
} {
  const byId = new Map<WordId, number>();
  const values: T[] = [];
  const list = [...entries];
  for (const [word, value] of list) byId.set(intern(unaccented(word)), values.push(value));
  for (const [i, [word]] of list.entries()) byId.set(intern(word), i + 1);
  const positions = new Uint16Array(Math.max(0, ...byId.keys()) + 1);
  for (const [id, position] of byId) positions[id] = position;
  return { positions, values };
}

/** A set of words, asked by number. Entered without accents too, except where `exact` asks for the accents. */
export class WordSet {
  readonly #bits: Uint8Array;

  constructor(entries: Entries<string>, { exact = false } = {}) {
    this.#bits = tableOf(entries, (list) => bitsById(list, exact));
  }

  /** Whether the word numbered `id` is in the set; never for 0. */
  has(id: WordId): boolean {
    return this.#bits[id] === 1;
  }
}

function bitsById(list: Iterable<string>, exact: boolean): Uint8Array {
  const ids: WordId[] = [];
  for (const word of list) {
    ids.push(intern(word));
    if (!exact) ids.push(intern(unaccented(word)));
  }
  const bits = new Uint8Array(Math.max(0, ...ids) + 1);
  for (const id of ids) bits[id] = 1;
  return bits;
}

/** The words of a lexicon's text: separated by white space, `#` starting a comment to the line's end. */
export function wordsIn(lexicon: string): string[] {
  return lexicon
    .replace(/#.*$/gm, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}
