/** The words around a span, in one line that fits a terminal. Widths are counted in code points. */
import { sanitise } from './sanitise.ts';

/** A part of the text: UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentence of a span, cut to fit: what stands before it, itself, what follows. Safe to print. */
export interface Excerpt {
  readonly before: string;
  readonly evidence: string;
  readonly after: string;
}

/** Where a sentence ends for an eye that reads: not behind an initial (« M. »). A miss shows a few words more or less. */
const SENTENCE_END = /(?<=[\p{L}\d%€$)\]»”"]{2})[.!?…]+["»”)]*(?=\s+[«"“(]?\s*\p{Lu})/gu;
const LINE_END = /[\n\r\u2028\u2029]/;

/**
 * The sentence around a span in at most `room` code points. Looks no further than `room` to either side, so that a
 * text of one endless line costs no more than another. Never throws.
 */
export function excerpt(text: string, { start, end }: Span, room: number): Excerpt {
  const evidence = cut(sanitise(text.slice(start, Math.min(end, start + 2 * room))), room);
  const left = room - lengthOf(evidence);
  if (left <= 0) return { before: '', evidence, after: '' };
  const reach = 2 * left + 2;
  const before = sanitise(sentenceBefore(text.slice(Math.max(0, start - reach), start)));
  const after = sanitise(sentenceAfter(text.slice(Math.max(0, end - CONTEXT), end + reach), Math.min(CONTEXT, end)));
  const share = Math.max(left - lengthOf(after), Math.min(lengthOf(before), Math.floor(left / 2)));
  const shown = cutLeft(before, share);
  return { before: shown, evidence, after: cut(after, left - lengthOf(shown)) };
}

function sentenceBefore(window: string): string {
  const line = window.split(LINE_END).at(-1)!;
  // What follows is not in the window: a capital in its place keeps a sentence's end right before the span.
  const last = [...`${line}A`.matchAll(SENTENCE_END)].at(-1);
  return (last === undefined ? line : line.slice(last.index + last[0].length)).trimStart();
}

/** The rest of the sentence; `from` is where the span ends in the window, its last characters tell whether it ends there. */
function sentenceAfter(window: string, from: number): string {
  const line = window.slice(0, from) + window.slice(from).split(LINE_END, 1)[0]!;
  for (const mark of line.matchAll(SENTENCE_END)) {
    const stop = mark.index + mark[0].length;
    if (stop >= from) return line.slice(from, stop);
  }
  return line.slice(from).trimEnd();
}

/** How many of the span's last characters are needed to see that a sentence ends. */
const CONTEXT = 6;

/** How many columns a line takes: wide characters and combining marks count as one. */
export const lengthOf = (line: string): number => [...line].length;

/** The first characters of a line, « … » where some are left out: behind a word, unless that loses too much. */
export function cut(line: string, width: number): string {
  const characters = [...line];
  if (characters.length <= width) return line;
  if (width <= 0) return '';
  const kept = characters.slice(0, width - 1);
  const space = kept.lastIndexOf(' ');
  const inside = characters[width - 1] !== ' ' && space > width * LEAST_KEPT;
  return `${(inside ? kept.slice(0, space) : kept).join('').trimEnd()}…`;
}

/** The last characters of a line, in the same way. */
export function cutLeft(line: string, width: number): string {
  const characters = [...line];
  if (characters.length <= width) return line;
  if (width <= 1) return '';
  const kept = characters.slice(characters.length - width + 1);
  const space = kept.indexOf(' ');
  const inside = characters[characters.length - width] !== ' ' && space >= 0 && space < width * (1 - LEAST_KEPT);
  return `…${(inside ? kept.slice(space + 1) : kept).join('')}`;
}

/** The share of a line's width that ending it between words must leave. */
const LEAST_KEPT = 0.6;

/** A line broken between words into lines of at most `width`; a longer word is cut. */
export function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(cut(word, width));
  }
  return lines;
}
