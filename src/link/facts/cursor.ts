/** The first item that ends behind token `i`, of items in order; asked with growing `i`. */
export class Cursor<T extends { readonly first: number; readonly end: number }> {
  readonly #items: readonly T[];
  #next = 0;

  constructor(items: readonly T[]) {
    this.#items = items;
  }

  /** The item that covers token `i`; undefined for none. */
  at(i: number): T | undefined {
    while (this.#next < this.#items.length && this.#items[this.#next]!.end <= i) this.#next++;
    const item = this.#items[this.#next];
    return item !== undefined && item.first <= i ? item : undefined;
  }
}
