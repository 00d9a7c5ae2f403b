/** What became of each input, for machines: `--report FILE`. Loaded only where one is asked for. */
import type { Note, Outcome } from './outcome.ts';
import { describe, type Tally } from './tally.ts';

/** What became of one input. */
export interface InputReport {
  readonly name: string;
  documents: number;
  items: number;
  /** At most `MOST_NOTES`. */
  readonly notes: Note[];
  /** How many more there were. */
  omitted: number;
}

/** So many notes of an input are listed: a file of records may have one for each. */
const MOST_NOTES = 1000;

/** Gathers what became of each input, in the order of the run. */
export class Report {
  readonly #inputs = new Map<string, InputReport>();

  /** Takes in counts of an input. */
  count(name: string, { documents, items }: Outcome): void {
    const input = this.#input(name);
    input.documents += documents;
    input.items += items;
  }

  /** Takes in something to say of an input. */
  readonly tell = (name: string, note: Note): void => {
    const input = this.#input(name);
    if (input.notes.length < MOST_NOTES) input.notes.push(note);
    else input.omitted++;
  };

  #input(name: string): InputReport {
    const known = this.#inputs.get(name);
    if (known !== undefined) return known;
    const input: InputReport = { name, documents: 0, items: 0, notes: [], omitted: 0 };
    this.#inputs.set(name, input);
    return input;
  }

  /** The report as indented JSON. */
  toJson({ documents, items, warnings, failures }: Tally, seconds: number): string {
    const inputs = [...this.#inputs.values()];
    const whole = { inputs: inputs.length, documents, items, warnings, failures, seconds };
    return `${JSON.stringify({ ...whole, files: inputs }, null, 2)}\n`;
  }

  /** The report as JUnit XML, a test case for each input: failed where a rule of the run did, in error where it cannot be read. */
  toJunit({ failures }: Tally, seconds: number): string {
    const inputs = [...this.#inputs.values()];
    const attributes = `name="extract" tests="${inputs.length}" failures="${failures}" time="${seconds}"`;
    const cases = inputs.map(testCase).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${attributes}>\n<testsuite ${attributes}>\n${cases}</testsuite>\n</testsuites>\n`;
  }
}

function testCase({ name, notes }: InputReport): string {
  const told = notes.map((note) => {
    const text = describe(note).replace(/^(?:, line \d+)?: /, '');
    if (note.level === 'failure') return `<failure type="${escaped(note.code)}" message="${escaped(text)}"/>`;
    if (note.level === 'fault') return `<error type="${escaped(note.code)}" message="${escaped(text)}"/>`;
    return `<system-out>${escaped(`${note.code}: ${text}`)}</system-out>`;
  });
  // JUnit's schema wants what was printed behind what failed.
  told.sort((a, b) => Number(a.startsWith('<system-out')) - Number(b.startsWith('<system-out')));
  return `<testcase classname="extract" name="${escaped(name)}">${told.join('')}</testcase>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that is safe in XML, in an attribute too; what XML cannot hold becomes U+FFFD. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML cannot hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
