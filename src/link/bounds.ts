import type { Sentences } from '../text/sentences.ts';

/** A sentence's tokens `[from, to)`. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** The index of the first item that starts at token `at` or behind it; the items are in order. */
export function lowerBound(items: ReadonlyArray<{ readonly first: number }>, at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the sentence that holds token `at`. */
export function sentenceAt(sentences: Sentences, at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The items that start inside the tokens `[from, to)`; the items are in order. */
export const within = <T extends { readonly first: number }>(items: readonly T[], from: number, to: number): T[] =>
  items.slice(lowerBound(items, from), lowerBound(items, to));
