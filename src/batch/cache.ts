/** What a folder of results was made from, so that a run started again does only what is left. */

import { hash } from 'node:crypto';
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_VERSION } from '../schema/document.ts';
import { VERSION } from '../version.ts';
import type { AnswerOptions } from './answer.ts';
import type { OutFolder } from './out-folder.ts';
import type { Outcome } from './outcome.ts';

/** The SHA-256 of an input's bytes, unpacked, and of its result. */
export interface Proof {
  readonly input: string;
  readonly output: string;
}

/** A result, what it was made from, and what became of its input. */
export interface Entry extends Proof {
  readonly result: string;
  /** What else the result depends on. */
  readonly key: string;
  readonly outcome: Outcome;
}

/** No result has this name: each has an ending. */
const NAME = '.extract-cache';

/** What the result of an input depends on beside its bytes: the program, the options, and the name that it repeats. */
export function keyOf(name: string, { maxSize: _, colour, columns, ...options }: AnswerOptions): string {
  const drawn = options.format === 'summary' ? [colour, columns] : [];
  return hash('sha256', JSON.stringify([VERSION, SCHEMA_VERSION, name, options, drawn]));
}

/**
 * What is remembered of a folder of results: a line for each, so that a run that is killed loses at most the line
 * it was writing. Never throws: a record that cannot be read or written costs time, not results.
 */
export class Cache {
  readonly #path: string;
  readonly #entries: Map<string, Entry>;

  /** `trusted`: whether what is remembered may be relied on. */
  constructor(
    { root }: OutFolder,
    private readonly trusted: boolean,
  ) {
    this.#path = join(root, NAME);
    this.#entries = readEntries(this.#path);
    // Starts from whole lines that count.
    const lines = [...this.#entries.values()].map(line).join('');
    quietly(() => {
      writeFileSync(`${this.#path}-new`, lines);
      renameSync(`${this.#path}-new`, this.#path);
    });
  }

  /** What became of the input of a result the last time; undefined where it must be read again. */
  find(result: string, key: string): Entry | undefined {
    const entry = this.#entries.get(result);
    return this.trusted && entry?.key === key ? entry : undefined;
  }
}

/** Remembers a result that was written; any thread may, a line is written at a time. Never throws. */
export const remember = ({ root }: OutFolder, entry: Entry): void =>
  quietly(() => appendFileSync(join(root, NAME), line(entry)));

const line = (entry: Entry): string => `${JSON.stringify(entry)}\n`;

function readEntries(path: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  let text = '';
  quietly(() => {
    text = readFileSync(path, 'utf8');
  });
  for (const part of text.split('\n')) {
    quietly(() => {
      const entry = JSON.parse(part) as Entry;
      if (isEntry(entry)) entries.set(entry.result, entry);
    });
  }
  return entries;
}

/** Whether a line is one that this program writes: another may have been at the file. */
function isEntry(value: Partial<Entry> | null): value is Entry {
  return (
    [value?.result, value?.key, value?.input, value?.output].every((part) => typeof part === 'string') &&
    typeof value?.outcome?.documents === 'number' &&
    typeof value.outcome.items === 'number' &&
    Array.isArray(value.outcome.empty) &&
    Array.isArray(value.outcome.notes)
  );
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {}
}
