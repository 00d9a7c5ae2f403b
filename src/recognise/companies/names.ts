import { GAP, type Tokens } from '../../text/tokens.ts';
import { internFolded, type WordId } from '../../text/vocabulary.ts';
import { type CompanyEntry, type CompiledNames, FIRST_SURFACE, NAME_CLASSES, type NameClass } from './compile-names.ts';
import { compiledNames } from './name-tables.ts';

/** A known name that starts at a token: what it can be, and the token after it. */
export interface NameMatch {
  readonly end: number;
  /** The longest surface of a company found, and where it ends; undefined for none. */
  readonly surface: number | undefined;
  readonly surfaceEnd: number;
  /** For each class of `NAME_CLASSES`, the token after the longest name of that class; 0 for none. */
  readonly classEnds: readonly number[];
}

/** Known names, in the compiled form: companies with their surfaces, first names, places, organisations, products. */
export class NameIndex {
  readonly #trie: Int32Array;
  /** Node offset + 1 of each vocabulary word that starts a name. */
  readonly #roots: Int32Array;
  readonly #vocabulary: Int32Array;
  readonly #surfaces: readonly number[];
  readonly #companies: readonly CompanyEntry[];

  constructor({ words, trie, roots, surfaces, companies }: CompiledNames) {
    const ids = words.split('\n').map(internFolded);
    this.#vocabulary = Int32Array.from(ids);
    this.#trie = Int32Array.from(trie);
    this.#roots = new Int32Array(Math.max(0, ...ids) + 1);
    for (let i = 0; i < roots.length; i += 2) this.#roots[ids[roots[i]!]!] = roots[i + 1]! + 1;
    this.#surfaces = surfaces;
    this.#companies = companies;
  }

  /** Whether some name starts with the word numbered `id`. */
  starts(id: WordId): boolean {
    return (this.#roots[id] ?? 0) !== 0;
  }

  /** The names that start at token `i`, longest of each sort. */
  match(tokens: Tokens, i: number): NameMatch | undefined {
    let node = (this.#roots[tokens.word[i]!] ?? 0) - 1;
    if (node < 0) return undefined;
    let surface: number | undefined;
    let surfaceEnd = 0;
    let end = 0;
    const classEnds: number[] = NAME_CLASSES.map(() => 0);
    for (let at = i + 1; node >= 0; at++) {
      let cell = node;
      for (; this.#trie[cell] !== -1; cell++) {
        const label = this.#trie[cell]!;
        end = at;
        if (label < FIRST_SURFACE) classEnds[label] = at;
        else {
          if (surfaceEnd !== at) surface = label - FIRST_SURFACE;
          surfaceEnd = at;
        }
      }
      if (at >= tokens.length || tokens.gap[at]! >= GAP.paragraph) break;
      node = this.#child(cell + 1, tokens.word[at]!);
    }
    return end === 0 ? undefined : { end, surface, surfaceEnd, classEnds };
  }

  #child(cell: number, word: WordId): number {
    if (word === 0) return -1;
    for (let at = cell; this.#trie[at] !== -1; at += 2) if (this.#vocabulary[this.#trie[at]!] === word) return this.#trie[at + 1]!;
    return -1;
  }

  /** The flags of a surface (see `AMBIGUOUS`). */
  flagsOf(surface: number): number {
    return this.#surfaces[surface * 2 + 1]!;
  }

  /** The number of the company that a surface names. */
  companyOf(surface: number): number {
    return this.#surfaces[surface * 2]!;
  }

  /** A company of the gazetteer by its number. */
  entry(company: number): CompanyEntry {
    return this.#companies[company]!;
  }

  /** How many companies are known. */
  get size(): number {
    return this.#companies.length;
  }
}

/** The end of a name of a class in a match, 0 for none. */
export const endOf = (match: NameMatch | undefined, kind: NameClass): number => match?.classEnds[NAME_CLASSES.indexOf(kind)] ?? 0;

/** The names of the lexicon. */
export const NAMES = new NameIndex(compiledNames);
