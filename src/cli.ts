/** The command: argv, streams, exit codes and colour. With `cli/output.ts` the only module that touches `process`. */
import { type Command, CommanderError } from 'commander';
import { EXIT } from './batch/tally.ts';
import { contradiction, createProgram, settingsOf } from './cli/options.ts';
import type { OtherOptions } from './cli/other-options.ts';
import { openStreams, outFolder, overwrittenInput, say } from './cli/output.ts';
import { hasSeveral, run } from './cli/run.ts';
import { sanitise } from './render/sanitise.ts';
import { VERSION } from './version.ts';

/** Runs the command line `argv` and returns its exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const program = createProgram(VERSION, say);
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
  if (await printed(program)) return EXIT.ok;
  const { printConfig } = program.opts<OtherOptions>();
  const file = await configure(program);
  if (file === false) return EXIT.usage;
  if (printConfig) {
    say('out', (await import('./cli/config.ts')).describeConfig(program, file));
    return EXIT.ok;
  }
  const settings = settingsOf(program);
  const wrong = contradiction(settings);
  if (wrong !== undefined) {
    say('error', `extract: ${wrong}\n`);
    return EXIT.usage;
  }
  if (settings.inputs.length === 0 && process.stdin.isTTY) {
    say('error', program.helpInformation());
    return EXIT.usage;
  }
  for (const option of ['out', 'report'] as const) {
    const written = settings[option];
    if (written === undefined || overwrittenInput(written, settings.inputs) === undefined) continue;
    const message = `--${option} ${sanitise(written)} is an input too: it would be overwritten before it is read`;
    say('error', `extract: ${message}\n`);
    return EXIT.usage;
  }
  const folder = outFolder(settings.out, hasSeveral(settings));
  const asked = { ...settings, folder };
  const streams = openStreams(asked);
  const code = await run(asked, streams);
  await streams.finish();
  return code;
}

/** Prints what is asked of the program itself; false for nothing. */
async function printed(program: Command): Promise<boolean> {
  const { printSchema, completion } = program.opts<OtherOptions>();
  if (!printSchema && completion === undefined) return false;
  const { renderCompletion, renderSchema } = await import('./cli/print.ts');
  say('out', completion === undefined ? renderSchema() : renderCompletion(program, completion));
  return true;
}

/** Applies the configuration file; returns it, undefined for none, false where it is wrong, which is said. */
async function configure(program: Command): Promise<string | undefined | false> {
  const { applyConfig, ConfigError } = await import('./cli/config.ts');
  try {
    return applyConfig(program, process.cwd());
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const reason of error.reasons) say('error', `extract: ${sanitise(error.file)}: ${sanitise(reason)}\n`);
    return false;
  }
}

/** Runs the command of this process. */
export function start(): void {
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  process.once('SIGTERM', () => process.exit(EXIT.terminated));
  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      say('error', `extract: an internal fault, please report it: ${sanitise(String(error))}\n`);
      process.exitCode = EXIT.fault;
    },
  );
}

/** The same file is what a worker of a large run loads. */
export { performOrder } from './batch/task.ts';
