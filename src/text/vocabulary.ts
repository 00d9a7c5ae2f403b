/**
 * The vocabulary: every word that some lexicon knows, numbered. Lexicons are interned when their recognisers load;
 * the tokeniser then finds a token's number by probing an open hash table with the hash it computed on the way,
 * without making a string. Number 0 is « no such word ». All of it lies in arrays of numbers: a start makes nothing of
 * it. The words that texts are made of come first, and in a small table of their own: with them what is asked of a token
 * lies close together, where reading it from all over the memory was a quarter of the time.
 */
import { FREQUENT_WORDS } from '../lexicon/frequent-words.ts';
import { compiled } from './compiled.ts';
import { WordColumn } from './word-columns.ts';

/** The number of a folded word (lower case, straight apostrophe, accents kept); 0 for none. */
export type WordId = number;

interface Vocabulary {
  /** How many words there are: they are numbered from 1. */
  count: number;
  /** The open hash table, two numbers a slot: the word's hash, and its number (0: free) below bits of its check. */
  slots: Int32Array;
  /** The same of the frequent words, which are not in `slots`. */
  readonly frequentSlots: Int32Array;
}

const vocabulary = compiled<Vocabulary>(() => ({
  count: 0,
  slots: new Int32Array(1 << 15),
  frequentSlots: new Int32Array(1 << 13),
}));

/**
 * A word goes by 42 bits over its folded UTF-16 code units: the 32 of FNV-1a, which choose the slot, and the last 10 of a
 * polynomial in 31, the check. Of a hundred million different words that are not in the vocabulary, one is taken for a
 * word that is.
 */
export const HASH_SEED = 0x811c9dc5 | 0;
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export const checkStep = (check: number, unit: number): number => (Math.imul(check, 31) + unit) | 0;

/** So many of the words, the first ones, are in the table of the frequent. */
const FREQUENT = 1 << 11;
/** How many low bits of a slot's second number are the word's number; the others are the lowest of its check. */
const ID_BITS = 22;
const ID = (1 << ID_BITS) - 1;

/** The slot that a hash is looked for at first, and the one after a slot, in a table of a power of two numbers. */
const firstSlot = (hash: number, slots: Int32Array): number => (hash << 1) & (slots.length - 1);
const nextSlot = (slot: number, slots: Int32Array): number => (slot + 2) & (slots.length - 1);

/** The number of `word`, which becomes part of the vocabulary; its case and kind of apostrophe do not matter. */
export const intern = (word: string): WordId => internFolded(fold(word));

/** As `intern`, of a word that is folded already. */
export function internFolded(folded: string): WordId {
  const { hash, check } = hashesOf(folded);
  const known = lookup(hash, check);
  if (known !== 0) return known;
  const id = ++vocabulary.count;
  if (id > ID) throw new RangeError(`there is room for ${ID} words`);
  enter(id <= FREQUENT ? vocabulary.frequentSlots : vocabulary.slots, hash, (check << ID_BITS) | id);
  if (id * 3 > vocabulary.slots.length) widenTable();
  return id;
}

function hashesOf(word: string): { hash: number; check: number } {
  let hash = HASH_SEED;
  let check = 0;
  for (let i = 0; i < word.length; i++) {
    hash = hashStep(hash, word.charCodeAt(i));
    check = checkStep(check, word.charCodeAt(i));
  }
  return { hash, check };
}

function enter(slots: Int32Array, hash: number, word: number): void {
  let slot = firstSlot(hash, slots);
  while (slots[slot + 1] !== 0) slot = nextSlot(slot, slots);
  slots[slot] = hash;
  slots[slot + 1] = word;
}

function widenTable(): void {
  const { slots } = vocabulary;
  const wider = new Int32Array(slots.length * 2);
  for (let slot = 0; slot < slots.length; slot += 2)
    if (slots[slot + 1] !== 0) enter(wider, slots[slot]!, slots[slot + 1]!);
  vocabulary.slots = wider;
}

/** The number of the word that has these hashes; 0 where no lexicon has it. */
export const lookup = (hash: number, check: number): WordId =>
  probe(vocabulary.frequentSlots, hash, check) || probe(vocabulary.slots, hash, check);

function probe(slots: Int32Array, hash: number, check: number): WordId {
  for (let slot = firstSlot(hash, slots); ; slot = nextSlot(slot, slots)) {
    const word = slots[slot + 1]!;
    if (word === 0) return 0;
    if (slots[slot] === hash && ((word ^ (check << ID_BITS)) & ~ID) === 0) return word & ID;
  }
}

/** The number of a word given as a string; 0 where no lexicon has it. Never adds it. */
export function wordId(word: string): WordId {
  const { hash, check } = hashesOf(fold(word));
  return lookup(hash, check);
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
  if (isAscii(word)) return word;
  let plain = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 0x80) plain += word[i];
    else if (unit >= ACCENTED && unit <= 0xff) plain += WITHOUT_ACCENT[unit - ACCENTED];
    else return decomposed(word);
  }
  return plain;
}

const decomposed = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');

/** The letters of Latin-1 from « À » on, each without its accent. */
const ACCENTED = 0xc0;
const WITHOUT_ACCENT = Array.from({ length: 64 }, (_, i) => decomposed(String.fromCharCode(ACCENTED + i)));

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
}

type Entries<T> = Iterable<T> | (() => Iterable<T>);

/** A table from entries: compiled with the program where they are given by a function, made on the spot where they are listed. */
export const tableOf = <T, Table>(entries: Entries<T>, make: (entries: Iterable<T>) => Table): Table =>
  typeof entries === 'function' ? compiled(() => make(entries())) : make(entries);

/**
 * A map from words to values, asked by number. Each word is also entered without its accents, unless that is another
 * word of the same map.
 */
export class WordMap<T> {
  readonly #words: WordColumn;
  readonly #positions: Uint16Array;
  readonly #values: readonly T[];

  constructor(entries: Entries<readonly [word: string, value: T]>) {
    const { positions, values } = tableOf(entries, positionsById);
    this.#words = new WordColumn(() => [...positions.keys()].filter((id) => positions[id] !== 0));
    this.#positions = positions;
    this.#values = values;
  }

  /** The value of the word numbered `id`, or undefined. */
  get(id: WordId): T | undefined {
    return this.#words.has(id) ? this.#values[this.#positions[id]! - 1] : undefined;
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
export class WordSet extends WordColumn {
  constructor(entries: Iterable<string> | (() => Iterable<string>), { exact = false } = {}) {
    super(() => idsOf(typeof entries === 'function' ? entries() : entries, exact));
  }
}

function* idsOf(list: Iterable<string>, exact: boolean): Generator<WordId> {
  for (const word of list) {
    yield intern(word);
    if (!exact) yield intern(unaccented(word));
  }
}

/** The words of a lexicon's text: separated by white space, `#` starting a comment to the line's end. */
export function wordsIn(lexicon: string): string[] {
  return lexicon
    .replace(/#.*$/gm, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** What texts are made of most: made first, so that these words have the lowest numbers. */
export const FREQUENT_WORD = new WordSet(() => wordsIn(FREQUENT_WORDS), { exact: true });
