import type { CompanyRecord } from '../../schema/company-list.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Tokens } from '../../text/tokens.ts';
import { AMBIGUOUS, type CompanyEntry, compileRows, WORDY, withoutArticle } from './compile-names.ts';
import { NameIndex, type NameMatch, type Names } from './names.ts';

/** From this number on, surfaces and companies are those of the user's list. */
const OWN = 1 << 24;
const NO_CLASSES = { firstName: '', place: '', organisation: '', product: '', common: '' };

/**
 * A user's companies laid over the known names: a surface of the list wins over one of the gazetteer that is no
 * longer, and over every other meaning; a company of the list whose name the gazetteer knows takes that company's
 * place, with all its surfaces. A name that the gazetteer knows for a common word too still asks for context.
 */
export class OwnNames implements Names {
  readonly #base: Names;
  readonly #own: NameIndex;
  readonly #records: readonly CompanyRecord[];
  /** The gazetteer's company → the list's one in its place. */
  readonly #replaced = new Map<number, number>();
  /** By surface of the list: the flags it has from the gazetteer. */
  readonly #ambiguity = new Map<number, number>();

  /** Adds the list's words to the vocabulary: to be made before the text is tokenised. */
  constructor(base: Names, records: readonly CompanyRecord[]) {
    this.#base = base;
    this.#records = records;
    const rows = records.map(({ name, aliases = [], kind }) => ({
      name,
      surfaces: [name, ...aliases],
      kind: kind ?? 'company',
      country: '',
      sector: '',
      ambiguities: new Map<string, string>(),
    }));
    this.#own = NameIndex.from(compileRows(rows, NO_CLASSES));
    let surface = 0;
    for (const [company, row] of rows.entries()) {
      for (const written of row.surfaces) {
        const known = surfaceOf(base, written);
        if (known !== undefined) {
          this.#ambiguity.set(surface, base.flagsOf(known) & (AMBIGUOUS | WORDY));
          if (written === row.name) this.#replaced.set(base.companyOf(known), company);
        }
        surface++;
      }
    }
  }

  mayStart(tokens: Tokens, i: number): boolean {
    return this.#own.mayStart(tokens, i) || this.#base.mayStart(tokens, i);
  }

  match(tokens: Tokens, i: number): NameMatch | undefined {
    const base = this.#base.match(tokens, i);
    const own = this.#own.match(tokens, i);
    if (own?.surface === undefined || (base !== undefined && base.surfaceEnd > own.surfaceEnd)) return base;
    const classEnds = own.classEnds.map((_, k) => {
      const end = base?.classEnds[k] ?? 0;
      return end > own.surfaceEnd ? end : 0;
    });
    return { end: Math.max(own.end, ...classEnds), surface: own.surface + OWN, surfaceEnd: own.surfaceEnd, classEnds };
  }

  flagsOf(surface: number): number {
    if (surface < OWN) return this.#base.flagsOf(surface);
    return this.#own.flagsOf(surface - OWN) | (this.#ambiguity.get(surface - OWN) ?? 0);
  }

  companyOf(surface: number): number {
    if (surface >= OWN) return this.#own.companyOf(surface - OWN) + OWN;
    const company = this.#base.companyOf(surface);
    const own = this.#replaced.get(company);
    return own === undefined ? company : own + OWN;
  }

  entry(company: number): CompanyEntry {
    if (company < OWN) return this.#base.entry(company);
    const { name, kind, id = null } = this.#records[company - OWN]!;
    return { name, kind: kind ?? 'company', country: '', sector: '', id, listed: true };
  }
}

/** The surface that is written just so in the base, if one is. */
function surfaceOf(base: Names, written: string): number | undefined {
  const tokens = tokenise(withoutArticle(written));
  const match = tokens.length > 0 ? base.match(tokens, 0) : undefined;
  return match?.surface !== undefined && match.surfaceEnd === tokens.length ? match.surface : undefined;
}

let last: { readonly base: Names; readonly records: readonly CompanyRecord[]; readonly names: OwnNames } | undefined;

/** The list laid over the base; of one list asked for again and again (a copy in each task of a worker) made once. */
export function withOwnNames(base: Names, records: readonly CompanyRecord[]): Names {
  if (last?.base !== base || !sameList(last.records, records))
    last = { base, records, names: new OwnNames(base, records) };
  return last.names;
}

const sameList = (a: readonly CompanyRecord[], b: readonly CompanyRecord[]): boolean =>
  a === b || (a.length === b.length && a.every((record, i) => sameRecord(record, b[i]!)));

const sameRecord = (a: CompanyRecord, b: CompanyRecord): boolean =>
  a.name === b.name &&
  a.id === b.id &&
  a.kind === b.kind &&
  (a.aliases ?? []).join('\n') === (b.aliases ?? []).join('\n');
