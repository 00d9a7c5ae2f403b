/**
 * Which sets, maps and phrases hold a word: a row of bits for every word of the vocabulary, a column for every set. The
 * recognisers ask some hundred sets about each token; the answers lie side by side, so that a word's row is fetched
 * once, and the rows of the frequent words, which have the lowest numbers, stay near the processor.
 */
import { compiled } from './compiled.ts';

/** Cells of 32 bits that a row takes: room for 512 columns in the 64 bytes that a processor fetches at a time. */
const ROW_SHIFT = 4;
const CELLS = 1 << ROW_SHIFT;
/** Words numbered from here on are in no lexicon's set: those of a user's list. */
const MOST_WORDS = 1 << 16;
const ROWS = new Int32Array(MOST_WORDS * CELLS);

/** The rows that a build has made, as far as they hold something, and for how many columns. */
const stored = compiled<{ rows: Int32Array; columns: number }>(() => ({ rows: ROWS.subarray(0, 0), columns: 0 }));
ROWS.set(stored.rows);
const built = stored.columns;
let columns = 0;

/** A set of word numbers: one column of the rows. */
export class WordColumn {
  readonly #cell: number;
  readonly #bit: number;

  /** `ids` is asked for what the set holds, unless the build has entered it: columns are numbered in the order that they are made. */
  constructor(ids: () => Iterable<number>) {
    const column = columns++;
    this.#cell = column >> 5;
    this.#bit = 1 << (column & 31);
    if (column < built) return;
    if (this.#cell >= CELLS) throw new Error(`there is room for ${CELLS * 32} sets of words`);
    for (const id of ids()) this.#enter(id);
    stored.columns = columns;
  }

  #enter(id: number): void {
    if (id >= MOST_WORDS) throw new Error(`there is room for ${MOST_WORDS} words`);
    ROWS[(id << ROW_SHIFT) + this.#cell]! |= this.#bit;
    if (stored.rows.length < (id + 1) << ROW_SHIFT) stored.rows = ROWS.subarray(0, (id + 1) << ROW_SHIFT);
  }

  /** Whether the word numbered `id` is in the set; never for 0. */
  has(id: number): boolean {
    return (ROWS[(id << ROW_SHIFT) + this.#cell]! & this.#bit) !== 0;
  }
}
