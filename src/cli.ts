/** The command: argv, streams, exit codes and colour. The only module that touches `process`. */
import { createWriteStream } from 'node:fs';
import { CommanderError } from 'commander';
import { createProgram, type Settings } from './cli/options.ts';
import { EXIT, run, type Streams } from './cli/run.ts';
import { sanitise } from './render/sanitise.ts';
import { VERSION } from './version.ts';

/** Runs the command line `argv` and sets the exit code. */
async function main(argv: readonly string[]): Promise<void> {
  let settings: Settings | undefined;
  const program = createProgram(VERSION, (asked) => {
    settings = asked;
  });
  program.exitOverride();
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    return;
  }
  if (settings === undefined) return;
  if (settings.inputs.length === 0 && process.stdin.isTTY) {
    process.stderr.write(program.helpInformation());
    process.exitCode = EXIT.usage;
    return;
  }
  process.exitCode = await run(settings, openStreams(settings));
}

function openStreams({ out, color, quiet }: Settings): Streams {
  const terminal = out === undefined && process.stdout.isTTY === true;
  const target = out === undefined ? process.stdout : createWriteStream(out);
  let open = true;
  target.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code === 'EPIPE') return;
    process.stderr.write(
      `extract: ${sanitise(out ?? 'standard output')}: cannot be written (${error.code ?? error.message})\n`,
    );
    process.exit(EXIT.failed);
  });
  return {
    stdin: process.stdin,
    write: async (text) => {
      if (open && !target.write(text))
        await new Promise<void>((resolve) =>
          target
            .once('drain', resolve)
            .once('close', resolve)
            .once('error', () => resolve()),
        );
      return open;
    },
    warn: (line) => {
      if (!quiet) process.stderr.write(`${line}\n`);
    },
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

process.once('SIGINT', () => process.exit(130));
main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`extract: an internal fault, please report it: ${sanitise(String(error))}\n`);
  process.exitCode = EXIT.fault;
});
