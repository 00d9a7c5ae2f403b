/** Where results and messages go, and what happens when nobody reads them any more. */
import {
  createWriteStream,
  fstatSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  type WriteStream,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Streams } from '../batch/streams.ts';
import { EXIT } from '../batch/tally.ts';
import { sanitise, sanitiseLines } from '../render/sanitise.ts';
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

/** The streams of a run, and what is left to do behind its last result. */
export interface RunStreams extends Streams {
  /** Puts the file of `--out` in its place. */
  readonly finish: () => Promise<void>;
}

/** What the streams of a run depend on. */
export type StreamSettings = Pick<Settings, 'out' | 'color' | 'folder' | 'report' | 'to'>;

/** The streams of a run. Standard input is opened when it is first read: it costs a start. */
export function openStreams({ out, color, folder, report, to }: StreamSettings): RunStreams {
  const file = out === undefined || folder !== undefined ? undefined : openWhole(out);
  const target = file?.stream ?? process.stdout;
  const terminal = out === undefined && process.stdout.isTTY === true;
  // A summary escapes what it quotes, and is coloured; the other formats give a text as it is, which steers no terminal.
  const shown = terminal && to !== undefined && to !== 'summary' ? sanitiseLines : (text: string): string => text;
  let open = true;
  let reading = false;
  const fail = (error: unknown): void => {
    const { code, message } = error as NodeJS.ErrnoException;
    say('error', `extract: ${sanitise(out ?? 'standard output')}: cannot be written (${code ?? message})\n`);
    process.exit(EXIT.failed);
  };
  target.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code !== 'EPIPE') return fail(error);
    // What is still to come on standard input would be waited for in vain.
    if (reading) process.stdin.destroy();
  });
  return {
    get stdin() {
      reading = true;
      return process.stdin;
    },
    // Waits for the reader only once the stream's own buffer is full.
    write: (text) =>
      new Promise((resolve) => {
        if (!open) return resolve(false);
        const roomy = target.write(shown(text), (error) => resolve(open && !error));
        if (roomy) resolve(true);
      }),
    warn: (line) => say('error', `${line}\n`),
    atExit: (action) => process.once('exit', action),
    writeReport: (content) => (report === undefined ? undefined : writeReport(report, content)),
    finish: () => file?.finish().catch(fail) ?? Promise.resolve(),
    terminal,
    watched: process.stderr.isTTY === true && !terminal,
    actions: process.env.GITHUB_ACTIONS === 'true',
    colour: wantsColour(color, terminal),
    columns: process.stdout.columns ?? 80,
  };
}

/** A stream to a file that is there, whole, once it is finished, and else is as it was; devices and pipes are written to as they are. */
function openWhole(out: string): { readonly stream: WriteStream; readonly finish: () => Promise<void> } {
  const stats = statsOf(out);
  if (stats !== undefined && !stats.isFile()) {
    const stream = createWriteStream(out);
    return { stream, finish: () => ended(stream) };
  }
  // A link stays a link.
  const place = stats === undefined ? out : realpathSync(out);
  const unfinished = join(dirname(place), `.${basename(place)}.${process.pid}.unfinished`);
  const stream = createWriteStream(unfinished, { mode: stats?.mode ?? 0o666 });
  process.once('exit', () => remove(unfinished));
  return { stream, finish: () => ended(stream).then(() => renameSync(unfinished, place)) };
}

const ended = (stream: WriteStream): Promise<void> =>
  new Promise((resolve, reject) =>
    stream.end((error?: Error | null) => (error ? reject(stream.errored ?? error) : resolve())),
  );

/** `--color` wins over NO_COLOR and FORCE_COLOR, they over the terminal. */
function wantsColour(asked: Settings['color'], terminal: boolean): boolean {
  if (asked !== 'auto') return asked === 'always';
  const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return terminal && process.env.TERM !== 'dumb';
}

/** Writes a report whole, or says why it cannot and ends the program. */
function writeReport(path: string, content: string): void {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`);
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch (error) {
    remove(unfinished);
    const { code, message } = error as NodeJS.ErrnoException;
    say('error', `extract: ${sanitise(path)}: cannot be written (${code ?? message})\n`);
    process.exit(EXIT.failed);
  }
}

/**
 * The `--out` that is a folder of results: it ends with a slash, or is one, or has no ending and there are several
 * inputs; undefined where it is a file.
 */
export function outFolder(out: string | undefined, several: boolean): string | undefined {
  if (out === undefined) return undefined;
  const named = /[/\\]$/.test(out) || (several && extname(out) === '');
  const stats = statsOf(out);
  return stats?.isDirectory() || (named && stats === undefined) ? out : undefined;
}

/** Removes a file, if it can be; never throws. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** Undefined for what is not there, and for what cannot be told, which fails when it is written. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** A file to write that is one of the inputs as well, whatever name or link leads to it; undefined for none. */
export function overwrittenInput(written: string, inputs: readonly string[]): string | undefined {
  const target = fileId(() => statSync(written, { bigint: true }));
  if (target === undefined) return undefined;
  const read = inputs.length > 0 ? inputs : ['-'];
  const same = (input: string) =>
    fileId(() => (input === '-' ? fstatSync(0, { bigint: true }) : statSync(input, { bigint: true })));
  return read.some((input) => same(input) === target) ? written : undefined;
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
