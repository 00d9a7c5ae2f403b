import { BRANCH_COUNTRIES } from '../../lexicon/company-cues.ts';
import { tokenise } from '../../text/tokenise.ts';
import { KIND, textOf } from '../../text/tokens.ts';
import { fold, internFolded, unaccented, wordsIn } from '../../text/vocabulary.ts';

/** What a known name can be, beside a company. */
export const NAME_CLASSES = ['firstName', 'place', 'organisation', 'product', 'common'] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** A company of the gazetteer. */
export interface CompanyEntry {
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly sector: string;
  /** What a user's list calls it by; null for a company of the gazetteer. */
  readonly id: string | null;
  /** It is of a user's list. */
  readonly listed: boolean;
}

/** A company with the surfaces that the press uses, and why some are ambiguous. */
export interface CompanyRow {
  readonly name: string;
  readonly surfaces: readonly string[];
  readonly kind: string;
  readonly country: string;
  readonly sector: string;
  readonly ambiguities: ReadonlyMap<string, string>;
}

/** The lexicon's tables, as they are written. */
export interface NameTables {
  /** Sector → lines `name | surfaces | kind | country | ambiguities`. */
  readonly companies: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<NameClass, string>>;
}

/**
 * All known names in the form the program loads: a trie over vocabulary numbers in one flat array. A node is
 * `labels…, -1, word, node, word, node…, -1`, its words in order; a label below `NAME_CLASSES.length` is a class, a higher one a surface.
 */
export interface CompiledNames {
  readonly trie: Int32Array;
  /** By vocabulary number: the offset + 1 of the node of the names that start with the word, 0 for none, above the bits of `UNCAPITALISED`. */
  readonly roots: Int32Array;
  /** For each surface: company index, then its flags. */
  readonly surfaces: Int32Array;
  /** A company after the other, in UTF-8: `name|kind|country|sector`. */
  readonly companies: Uint8Array;
  /** Where each company starts, and where the last one ends. */
  readonly companyStarts: Int32Array;
}

/** A surface's flags. */
export const AMBIGUOUS = 1;
/** The name has an article (« Le Monde »): the surface is entered without it. */
export const ARTICLE = 2;
/** The surface may start with a small letter (« franceinfo »). */
export const SMALL = 4;
/** Ambiguous with a plain word alone: a capital inside a sentence tells it from the word. */
export const WORDY = 8;
/** What a word is to the surfaces that start without a capital (« franceinfo », « 20 Minutes »): all of one, its first of more, its second. */
export const UNCAPITALISED = { alone: 1, leads: 2, follows: 4 } as const;
export const UNCAPITALISED_BITS = 3;
/** The labels of surfaces start here, behind those of the classes. */
export const FIRST_SURFACE = NAME_CLASSES.length;

interface Node {
  readonly labels: Set<number>;
  readonly next: Map<number, Node>;
}

/** Compiles the name lexicons. Run when the program is built; the sources run it when they load. */
export const compileNames = (tables: NameTables): CompiledNames =>
  compileRows(Object.entries(tables.companies).flatMap(rowsOf), tables.classes);

/** The companies of a sector's table. */
function rowsOf([sector, table]: readonly [string, string]): CompanyRow[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.flatMap((line) => {
    const [name = '', others = '', kind = '', country = '', ambiguities = ''] = line
      .split('|')
      .map((column) => column.trim());
    const aliases = others
      .split(';')
      .map((other) => other.trim())
      .filter(Boolean);
    const why = ambiguities.split(';').map((entry) => [entry.split(':')[0]!.trim(), entry] as const);
    return apart({ name, surfaces: [name, ...aliases], kind, country, sector, ambiguities: new Map(why) });
  });
}

/** A company and, each by itself, those that bear its name with their country's: « Google », « Google France ». */
function apart(row: CompanyRow): CompanyRow[] {
  const isBranch = (surface: string): boolean => {
    const space = surface.lastIndexOf(' ');
    return (
      COUNTRIES.has(surface.slice(space + 1)) && surface !== row.name && row.surfaces.includes(surface.slice(0, space))
    );
  };
  const branches = row.surfaces.filter(isBranch);
  if (branches.length === 0) return [row];
  const surfaces = row.surfaces.filter((surface) => !isBranch(surface));
  return [{ ...row, surfaces }, ...branches.map((name) => ({ ...row, name, surfaces: [name] }))];
}
const COUNTRIES = new Set(wordsIn(BRANCH_COUNTRIES));

/** Compiles companies and the classes' names; the surfaces are numbered in their order. */
export function compileRows(rows: readonly CompanyRow[], classes: NameTables['classes']): CompiledNames {
  const root: Node = { labels: new Set(), next: new Map() };
  const surfaces: number[] = [];
  const companies: string[] = [];
  const uncapitalised = new Map<number, number>();
  const mark = (part: string, bit: number): void => {
    const word = internFolded(part);
    uncapitalised.set(word, (uncapitalised.get(word) ?? 0) | bit);
  };

  const enter = (parts: readonly string[], label: number): void => {
    let node = root;
    for (const part of parts) {
      const word = internFolded(part);
      let child = node.next.get(word);
      if (child === undefined) {
        child = { labels: new Set(), next: new Map() };
        node.next.set(word, child);
      }
      node = child;
    }
    node.labels.add(label);
  };
  const enterName = (name: string, label: number): void => {
    const parts = nameWords(name);
    if (parts.length === 0) return;
    enter(parts, label);
    const plain = parts.map(unaccented);
    if (plain.some((word, i) => word !== parts[i])) enter(plain, label);
  };

  for (const [label, kind] of NAME_CLASSES.entries()) {
    for (const name of entriesOf(classes[kind])) enterName(name, label);
  }
  for (const { name, surfaces: written, kind, country, sector, ambiguities } of rows) {
    const company = companies.push([name, kind, country, sector].join('|')) - 1;
    for (const surface of written) {
      const bare = withoutArticle(surface);
      const why = ambiguities.get(surface);
      let flags = why === undefined ? 0 : AMBIGUOUS | (PLAIN_WORD.test(why) && !PROPER_NAME.test(why) ? WORDY : 0);
      if (bare !== surface) flags |= ARTICLE;
      if (/^\p{Ll}/u.test(bare)) flags |= SMALL;
      if (!/^\p{Lu}/u.test(bare)) {
        for (const spelling of [bare, unaccented(bare)]) {
          const [first, second] = nameWords(spelling);
          if (first !== undefined) mark(first, second === undefined ? UNCAPITALISED.alone : UNCAPITALISED.leads);
          if (second !== undefined) mark(second, UNCAPITALISED.follows);
        }
      }
      surfaces.push(company, flags);
      enterName(bare, FIRST_SURFACE + surfaces.length / 2 - 1);
    }
  }

  const trie: number[] = [];
  const place = (node: Node): number => {
    const children = [...node.next].sort(([a], [b]) => a - b).map(([word, child]) => [word, place(child)] as const);
    const offset = trie.length;
    trie.push(...node.labels, -1);
    for (const [word, child] of children) trie.push(word, child);
    trie.push(-1);
    return offset;
  };
  const roots = new Int32Array(Math.max(0, ...root.next.keys(), ...uncapitalised.keys()) + 1);
  for (const [word, node] of root.next) roots[word] = (place(node) + 1) << UNCAPITALISED_BITS;
  for (const [word, bits] of uncapitalised) roots[word]! |= bits;
  return { trie: Int32Array.from(trie), roots, surfaces: Int32Array.from(surfaces), ...joined(companies) };
}

function joined(companies: readonly string[]): Pick<CompiledNames, 'companies' | 'companyStarts'> {
  const encoder = new TextEncoder();
  const companyStarts = new Int32Array(companies.length + 1);
  for (const [i, company] of companies.entries())
    companyStarts[i + 1] = companyStarts[i]! + encoder.encode(company).length;
  return { companies: encoder.encode(companies.join('')), companyStarts };
}

/** What the lexicon's notes on ambiguity say of plain words, and of proper names. */
const PLAIN_WORD = /\b(?:words?|noun|adjective|verb|animal|bird|fruit|colour|drink|spice|tale|dictionary|verb form)\b/;
const PROPER_NAME =
  /\b(?:surname|first names?|town|place|river|region|city|saint|founder|person|village|god|district|acronym)\b/;

const ARTICLES = /^(?:(?:La|Le|Les)\s+(?=\S)|L['’](?=\S))/;

/** « Le Monde » is entered as « Monde ». */
export const withoutArticle = (surface: string): string => surface.replace(ARTICLES, '');

/** The entries of a lexicon's text: separated by `;` or line ends, `#` starting a comment line. */
export const entriesOf = (text: string): string[] =>
  text
    .replace(/^\s*#.*$/gm, '')
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

function nameWords(name: string): string[] {
  const tokens = tokenise(name);
  const parts: string[] = [];
  for (let i = 0; i < tokens.length; i++) if (tokens.kind[i] !== KIND.symbol) parts.push(fold(textOf(tokens, i)));
  return parts;
}
