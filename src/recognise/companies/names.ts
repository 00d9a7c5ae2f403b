import { commonCapitalised } from '../../lexicon/common-capitalised.ts';
import * as companies from '../../lexicon/companies/index.ts';
import { firstNames } from '../../lexicon/first-names.ts';
import { organisations } from '../../lexicon/organisations.ts';
import { places } from '../../lexicon/places.ts';
import { products } from '../../lexicon/products.ts';
import { singleNames } from '../../lexicon/single-names.ts';
import { compiled } from '../../text/compiled.ts';
import { GAP, type Tokens, wordAt } from '../../text/tokens.ts';
import type { WordId } from '../../text/vocabulary.ts';
import {
  type CompanyEntry,
  type CompiledNames,
  compileNames,
  FIRST_SURFACE,
  NAME_CLASSES,
  type NameClass,
  UNCAPITALISED,
  UNCAPITALISED_BITS,
} from './compile-names.ts';

/** A known name that starts at a token: what it can be, and the token after it. */
export interface NameMatch {
  readonly end: number;
  /** The longest surface of a company found, and where it ends; undefined for none. */
  readonly surface: number | undefined;
  readonly surfaceEnd: number;
  /** For each class of `NAME_CLASSES`, the token after the longest name of that class; 0 for none. */
  readonly classEnds: readonly number[];
}

/** Known names as the recogniser asks for them. Surfaces and companies go by numbers that only their own index can read. */
export interface Names {
  /** Whether a name that starts without a capital may start at token `i`: its first two words stand there. */
  mayStart(tokens: Tokens, i: number): boolean;
  /** The names that start at token `i`, longest of each sort. */
  match(tokens: Tokens, i: number): NameMatch | undefined;
  /** The flags of a surface (see `AMBIGUOUS`). */
  flagsOf(surface: number): number;
  /** The number of the company that a surface names. */
  companyOf(surface: number): number;
  /** A company by its number. */
  entry(company: number): CompanyEntry;
}

const NONE = new Int32Array(0);
const DECODER = new TextDecoder();

/** Known names, in the compiled form: companies with their surfaces, first names, places, organisations, products. */
export class NameIndex implements Names {
  readonly #compile: () => CompiledNames;
  #trie: Int32Array | undefined;
  #roots: Int32Array = NONE;
  #surfaces: Int32Array = NONE;
  #companies: Uint8Array = new Uint8Array(0);
  #companyStarts: Int32Array = NONE;
  readonly #entries = new Map<number, CompanyEntry>();

  /** `compile` is asked once, by `load`. */
  constructor(compile: () => CompiledNames) {
    this.#compile = compile;
  }

  /**
   * Loads the names. To be called once every other lexicon has loaded, so that the words of the grammar have the low
   * numbers and their sets stay small; and before the first text is tokenised, for only then are the names' words known.
   */
  load(): Int32Array {
    if (this.#trie !== undefined) return this.#trie;
    return this.#take(compiled(this.#compile));
  }

  /** Names that were compiled in this run. */
  static from(names: CompiledNames): NameIndex {
    const index = new NameIndex(() => names);
    index.#take(names);
    return index;
  }

  #take({ trie, roots, surfaces, companies, companyStarts }: CompiledNames): Int32Array {
    this.#roots = roots;
    this.#surfaces = surfaces;
    this.#companies = companies;
    this.#companyStarts = companyStarts;
    this.#trie = trie;
    return trie;
  }

  mayStart(tokens: Tokens, i: number): boolean {
    const bits = this.#roots[tokens.word[i]!] ?? 0;
    if ((bits & UNCAPITALISED.leads) !== 0 && ((this.#roots[wordAt(tokens, i + 1)] ?? 0) & UNCAPITALISED.follows) !== 0)
      return true;
    return (bits & UNCAPITALISED.alone) !== 0;
  }

  match(tokens: Tokens, i: number): NameMatch | undefined {
    const trie = this.#trie;
    if (trie === undefined) return undefined;
    let node = ((this.#roots[tokens.word[i]!] ?? 0) >> UNCAPITALISED_BITS) - 1;
    if (node < 0) return undefined;
    let surface: number | undefined;
    let surfaceEnd = 0;
    let end = 0;
    const classEnds = [0, 0, 0, 0, 0];
    for (let at = i + 1; node >= 0; at++) {
      let cell = node;
      for (; trie[cell] !== -1; cell++) {
        const label = trie[cell]!;
        end = at;
        if (label < FIRST_SURFACE) classEnds[label] = at;
        else {
          if (surfaceEnd !== at) surface = label - FIRST_SURFACE;
          surfaceEnd = at;
        }
      }
      if (at >= tokens.length || tokens.gap[at]! >= GAP.paragraph) break;
      node = childOf(trie, cell + 1, tokens.word[at]!);
    }
    return end === 0 ? undefined : { end, surface, surfaceEnd, classEnds };
  }

  flagsOf(surface: number): number {
    return this.#surfaces[surface * 2 + 1]!;
  }

  companyOf(surface: number): number {
    return this.#surfaces[surface * 2]!;
  }

  /** A company of the gazetteer by its number; made when it is first asked for. */
  entry(company: number): CompanyEntry {
    const known = this.#entries.get(company);
    if (known !== undefined) return known;
    const bytes = this.#companies.subarray(this.#companyStarts[company], this.#companyStarts[company + 1]);
    const [name = '', kind = '', country = '', sector = ''] = DECODER.decode(bytes).split('|');
    const entry = { name, kind, country, sector, id: null, listed: false };
    this.#entries.set(company, entry);
    return entry;
  }
}

/** The same names without the gazetteer's companies: what the rules find by themselves. */
export const withoutGazetteer = (names: Names): Names => ({
  mayStart: (tokens, i) => names.mayStart(tokens, i),
  match(tokens, i) {
    const match = names.match(tokens, i);
    return match && { ...match, surface: undefined, surfaceEnd: 0 };
  },
  flagsOf: (surface) => names.flagsOf(surface),
  companyOf: (surface) => names.companyOf(surface),
  entry: (company) => names.entry(company),
});

/** The node behind a word, in the list of children that starts at a cell; -1 for none. */
function childOf(trie: Int32Array, cell: number, word: WordId): number {
  if (word === 0) return -1;
  let at = cell;
  while (trie[at] !== -1 && trie[at]! < word) at += 2;
  return trie[at] === word ? trie[at + 1]! : -1;
}

/** The position of each class in a match's `classEnds`. */
export const CLASS_INDEX = Object.fromEntries(NAME_CLASSES.map((kind, i) => [kind, i])) as Record<NameClass, number>;

/** The end of a name of a class in a match, 0 for none. */
export const endOf = (match: NameMatch | undefined, kind: NameClass): number =>
  match === undefined ? 0 : match.classEnds[CLASS_INDEX[kind]]!;

/** The names of the lexicons. */
export const NAMES = new NameIndex(() =>
  compileNames({
    companies,
    classes: {
      firstName: firstNames,
      place: places,
      organisation: organisations,
      product: products,
      common: `${commonCapitalised}\n${singleNames}`,
    },
  }),
);
