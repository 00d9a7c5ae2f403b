/** What became of an input: counts, and what there is to say of it. */
import { InputError } from '../schema/errors.ts';

/** Something to say of an input: a diagnostic of its document, a failure to read it, or a fault of the program. */
export interface Note {
  readonly level: 'info' | 'warning' | 'failure' | 'fault';
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  /** The line of the record that it is about, from 1; null where it is about the whole input. */
  readonly line: number | null;
}

/** Plain data, so that a worker can send it. */
export interface Outcome {
  documents: number;
  /** Items of every kind. */
  items: number;
  /** The lines of the documents without an item, null for the one of a whole input. */
  empty: (number | null)[];
  notes: Note[];
}

export const emptyOutcome = (): Outcome => ({ documents: 0, items: 0, empty: [], notes: [] });

/** Adds what became of a part of an input to what became of it so far. */
export function mergeOutcome(whole: Outcome, part: Outcome): void {
  whole.documents += part.documents;
  whole.items += part.items;
  for (const line of part.empty) whole.empty.push(line);
  for (const note of part.notes) whole.notes.push(note);
}

/** What an error says: InputError is a failure of the input, anything else a fault of the program, told with its stack. */
export function noteOf(error: unknown, line: number | null): Note {
  if (error instanceof InputError)
    return { level: 'failure', code: error.code, message: error.message, hint: error.hint ?? null, line };
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    level: 'fault',
    code: 'internal-fault',
    message: `an internal fault, please report it: ${told}`,
    hint: null,
    line,
  };
}
