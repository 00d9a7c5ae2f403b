/** Annotations of GitHub Actions: commands that its runner reads from the log. */
import { sanitise } from '../render/sanitise.ts';
import type { Note } from './outcome.ts';
import type { Teller } from './tally.ts';

/** GitHub shows no more of a level in one step. */
const MOST_OF_A_LEVEL = 10;

/** Tells failures as errors and diagnostics as warnings, the first of each, to `write`. */
export function annotationTeller(write: (line: string) => void): Teller {
  const written = { error: 0, warning: 0 };
  return (name, note) => {
    const level = note.level === 'failure' || note.level === 'fault' ? 'error' : 'warning';
    if (written[level]++ < MOST_OF_A_LEVEL) write(annotate(level, name, note));
  };
}

/** One annotation: nothing in the name or the message can end it, start another, or be read as a command. */
export function annotate(level: 'error' | 'warning', name: string, { line, code, message, hint }: Note): string {
  const place = line === null ? '' : `,line=${line}`;
  const text = hint === null ? message : `${message} (${hint})`;
  return `::${level} file=${property(name)}${place},title=${property(code)}::${data(text)}`;
}

/** Escaped as the runner unescapes it; the old `##[command]`, which it looks for anywhere in a line, is broken up. */
const data = (text: string): string =>
  withoutOldCommands(sanitise(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')));

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A line of a log that the runner does not take for a command. */
export const withoutOldCommands = (line: string): string => line.replaceAll('##[', '## [');
