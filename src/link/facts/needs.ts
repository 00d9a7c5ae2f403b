/** What a sentence must hold for something to be worth asking of it: one of its triggers, and all that it needs. */
export interface Needing<T> {
  readonly value: T;
  readonly triggers: readonly string[];
  readonly needs: readonly string[];
}

/** A name, the last sentence that held it, and what it triggers. */
interface Mark<T> {
  sentence: number;
  readonly triggers: Array<Marked<T>>;
}
interface Marked<T> {
  readonly value: T;
  readonly needs: ReadonlyArray<Mark<T>>;
  /** The last sentence that triggered it. */
  sentence: number;
}

/**
 * Many things that need names (tags, senses), asked of one sentence after another which of them have all that they need.
 * A sentence marks the names that it holds: nothing is made for it, whatever it holds.
 */
export class Needs<T> {
  readonly #marks = new Map<string, Mark<T>>();
  #sentence = 0;
  #triggered: Array<Marked<T>> = [];

  constructor(all: ReadonlyArray<Needing<T>>) {
    for (const { value, triggers, needs } of all) {
      const marked: Marked<T> = { value, needs: needs.map((name) => this.#markOf(name)), sentence: 0 };
      for (const trigger of triggers) this.#markOf(trigger).triggers.push(marked);
    }
  }

  #markOf(name: string): Mark<T> {
    const known = this.#marks.get(name) ?? { sentence: 0, triggers: [] };
    this.#marks.set(name, known);
    return known;
  }

  /** Goes on to another sentence, which holds nothing yet. */
  start(): void {
    this.#sentence++;
    this.#triggered = [];
  }

  /** The sentence holds this name. */
  hold(name: string): void {
    const mark = this.#marks.get(name);
    if (mark === undefined || mark.sentence === this.#sentence) return;
    mark.sentence = this.#sentence;
    for (const triggered of mark.triggers) {
      if (triggered.sentence === this.#sentence) continue;
      triggered.sentence = this.#sentence;
      this.#triggered.push(triggered);
    }
  }

  /** What the sentence has triggered and holds all needs of. */
  met(): T[] {
    return this.#triggered
      .filter(({ needs }) => needs.every(({ sentence }) => sentence === this.#sentence))
      .map(({ value }) => value);
  }
}
