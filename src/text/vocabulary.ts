/**
 * The vocabulary: every word that some lexicon knows, numbered. Lexicons are interned when their recognisers load;
 * the tokeniser then finds a token's number by probing one open hash table with the hash it computed on the way,
 * without making a string. Number 0 is « no such word ». All of it lies in two arrays of numbers: a start makes
 * nothing of it, and a probe touches two places of memory.
 */
import { FOLD } from './characters.ts';
import { compiled } from './compiled.ts';

/** The number of a folded word (lower case, straight apostrophe, accents kept); 0 for none. */
export type WordId = number;

interface Vocabulary {
  /** How many words there are: they are numbered from 1. */
  count: number;
  /** The words' folded UTF-16 units, end to end, and how many there are. */
  units: Uint16Array;
  used: number;
  /** The open hash table, four numbers a slot: the word's number (0: free), its hash, where its units start and end. */
  slots: Int32Array;
}

const vocabulary = compiled<Vocabulary>(() => ({
  count: 0,
  units: new Uint16Array(1 << 16),
  used: 0,
  slots: new Int32Array(1 << 17),
}));

export const HASH_SEED = 0x811c9dc5 | 0;
/** One step of FNV-1a over folded UTF-16 code units. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The slot that a hash is looked for at first, and the one after a slot, in a table of a power of two numbers. */
const firstSlot = (hash: number, slots: Int32Array): number => (hash << 2) & (slots.length - 1);
const nextSlot = (slot: number, slots: Int32Array): number => (slot + 4) & (slots.length - 1);

/** The number of `word`, which becomes part of the vocabulary; its case and kind of apostrophe do not matter. */
export function intern(word: string): WordId {
  return internFolded(fold(word));
}

/** As `intern`, of a word that is folded already. */
export function internFolded(folded: string): WordId {
  const { hash, units } = unitsOf(folded);
  const known = lookup(units, 0, units.length, hash);
  if (known !== 0) return known;
  const start = vocabulary.used;
  vocabulary.used += units.length;
  while (vocabulary.used > vocabulary.units.length) vocabulary.units = doubled(vocabulary.units);
  vocabulary.units.set(units, start);
  const id = ++vocabulary.count;
  enter(vocabulary.slots, id, hash, start, vocabulary.used);
  if (id * 8 > vocabulary.slots.length) widenTable();
  return id;
}

function unitsOf(word: string): { hash: number; units: Uint16Array } {
  const units = new Uint16Array(word.length);
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) {
    units[i] = word.charCodeAt(i);
    hash = hashStep(hash, units[i]!);
  }
  return { hash, units };
}

function doubled(units: Uint16Array): Uint16Array {
  const wider = new Uint16Array(units.length * 2);
  wider.set(units);
  return wider;
}

function enter(slots: Int32Array, id: WordId, hash: number, start: number, end: number): void {
  let slot = firstSlot(hash, slots);
  while (slots[slot] !== 0) slot = nextSlot(slot, slots);
  slots[slot] = id;
  slots[slot + 1] = hash;
  slots[slot + 2] = start;
  slots[slot + 3] = end;
}

function widenTable(): void {
  const { slots } = vocabulary;
  const wider = new Int32Array(slots.length * 2);
  for (let slot = 0; slot < slots.length; slot += 4)
    if (slots[slot] !== 0) enter(wider, slots[slot]!, slots[slot + 1]!, slots[slot + 2]!, slots[slot + 3]!);
  vocabulary.slots = wider;
}

/** The number of the word whose UTF-16 units, not yet folded, are `[start, end)` of `source`, and whose folded hash is `hash`; 0 where no lexicon has it. */
export function lookup(source: Uint16Array, start: number, end: number, hash: number): WordId {
  const { slots, units } = vocabulary;
  for (let slot = firstSlot(hash, slots); slots[slot] !== 0; slot = nextSlot(slot, slots)) {
    if (slots[slot + 1] !== hash || slots[slot + 3]! - slots[slot + 2]! !== end - start) continue;
    const shift = slots[slot + 2]! - start;
    let at = start;
    while (at < end && units[at + shift] === FOLD[source[at]!]) at++;
    if (at === end) return slots[slot]!;
  }
  return 0;
}

/** The number of a word given as a string; 0 where no lexicon has it. Never adds it. */
export function wordId(word: string): WordId {
  const { hash, units } = unitsOf(fold(word));
  return lookup(units, 0, units.length, hash);
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
