import { sanitise } from '../render/sanitise.ts';
import type { Note, Outcome } from './outcome.ts';

/** Exit codes. */
export const EXIT = { ok: 0, failed: 1, usage: 2, fault: 70, interrupted: 130, terminated: 143 } as const;

/** What a run calls a failure, and what it says of it. */
export interface Rules {
  /** Codes of diagnostics that fail a run. */
  readonly failOn: readonly string[];
  /** Whether a document without an item fails a run. */
  readonly failOnEmpty: boolean;
  /** Keeps silent about all but the faults of the program. */
  readonly quiet: boolean;
}

/** Called with each thing to say of an input, as it was judged. */
export type Teller = (name: string, note: Note) => void;

/** Counts what becomes of the inputs, and tells what went wrong, on standard error by default. */
export class Tally {
  documents = 0;
  items = 0;
  warnings = 0;
  failures = 0;
  #code: number = EXIT.ok;

  constructor(
    private readonly rules: Rules,
    private readonly tellers: readonly Teller[],
  ) {}

  /** The exit code that the inputs so far ask for: a fault of the program outweighs inputs that fail. */
  get code(): number {
    return this.#code;
  }

  /** Takes in an outcome of the input called `name`; a large input may have several. */
  add(name: string, outcome: Outcome): void {
    this.documents += outcome.documents;
    this.items += outcome.items;
    for (const note of judge(outcome, this.rules)) {
      if (note.level === 'failure' || note.level === 'fault') {
        this.failures++;
        this.#code = Math.max(this.#code, note.level === 'fault' ? EXIT.fault : EXIT.failed);
      } else this.warnings++;
      for (const tell of this.tellers) tell(name, note);
    }
  }
}

/** The notes of an outcome and what the rules make of them: asked-for codes and empty documents are failures. */
export function judge({ notes, empty }: Outcome, { failOn, failOnEmpty }: Rules): Note[] {
  const judged = notes.map((note) => (failOn.includes(note.code) ? { ...note, level: 'failure' as const } : note));
  if (failOnEmpty) {
    for (const line of empty)
      judged.push({
        level: 'failure',
        code: 'no-item',
        message: 'holds no company, amount, date, metric or fact',
        hint: null,
        line,
      });
  }
  return judged;
}

/** Tells failures on standard error, a line each; where `quiet`, the faults of the program alone. */
export function failureTeller(warn: (line: string) => void, quiet: boolean): Teller {
  return (name, note) => {
    if (note.level === 'fault' || (note.level === 'failure' && !quiet))
      warn(`extract: ${sanitise(name)}${describe(note)}`);
  };
}

/** What stands behind the name of an input in a message. */
export function describe({ level, line, message, hint }: Note): string {
  const place = line === null || (level === 'failure' && message.startsWith(`line ${line} `)) ? '' : `, line ${line}`;
  return `${place}: ${sanitise(hint === null ? message : `${message} (${hint})`)}`;
}
