/** Where results and messages go, and what happens when nobody reads them any more. */
import { createWriteStream, fstatSync, statSync } from 'node:fs';
import type { Streams } from '../batch/streams.ts';
import { EXIT } from '../batch/tally.ts';
import { sanitise } from '../render/sanitise.ts';
import type { Settings } from './options.ts';

const guarded = new Set<NodeJS.WritableStream>();

/** Writes to standard output or standard error. A reader that went away is no reason to stop, nor to print a stack. */
export function say(where: 'out' | 'error', text: string): void {
  const stream = where === 'out' ? process.stdout : process.stderr;
  if (!guarded.has(stream)) {
    guarded.add(stream);
    stream.on('error', () => {});
  }
  stream.write(text);
}

/** The streams of a run. Standard input is opened when it is first read: it costs a start. */
export function openStreams({ out, color }: Settings): Streams {
  const target = out === undefined ? process.stdout : createWriteStream(out);
  const terminal = out === undefined && process.stdout.isTTY === true;
  let open = true;
  target.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code === 'EPIPE') return;
    say(
      'error',
      `extract: ${sanitise(out ?? 'standard output')}: cannot be written (${error.code ?? error.message})\n`,
    );
    process.exit(EXIT.failed);
  });
  return {
    get stdin() {
      return process.stdin;
    },
    // Waits for the reader only once the stream's own buffer is full.
    write: (text) =>
      new Promise((resolve) => {
        if (!open) return resolve(false);
        const roomy = target.write(text, (error) => resolve(open && !error));
        if (roomy) resolve(true);
      }),
    warn: (line) => say('error', `${line}\n`),
    terminal,
    colour: wantsColour(color, terminal),
    columns: process.stdout.columns ?? 80,
  };
}

/** `--color` wins over NO_COLOR and FORCE_COLOR, they over the terminal. */
function wantsColour(asked: Settings['color'], terminal: boolean): boolean {
  if (asked !== 'auto') return asked === 'always';
  const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return terminal && process.env.TERM !== 'dumb';
}

/** The `--out` that is one of the inputs as well, whatever name or link leads to it; undefined for none. */
export function overwrittenInput({ inputs, out }: Settings): string | undefined {
  if (out === undefined) return undefined;
  const target = fileId(() => statSync(out, { bigint: true }));
  if (target === undefined) return undefined;
  const read = inputs.length > 0 ? inputs : ['-'];
  const same = (input: string) =>
    fileId(() => (input === '-' ? fstatSync(0, { bigint: true }) : statSync(input, { bigint: true })));
  return read.some((input) => same(input) === target) ? out : undefined;
}

/** What tells a regular file from any other; undefined where there is none. */
function fileId(stat: () => { dev: bigint; ino: bigint; isFile(): boolean }): string | undefined {
  try {
    const stats = stat();
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
  } catch {
    return undefined;
  }
}
