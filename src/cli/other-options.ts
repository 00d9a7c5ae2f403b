/** The options that print something of the program itself, and those that choose its configuration file. */
import { type Command, Option } from 'commander';

/** The shells that a completion can be printed for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What a command line asks for beside a run. */
export interface OtherOptions {
  /** Undefined: found upward from the working directory; false: none. */
  readonly config: string | false | undefined;
  readonly printConfig: boolean;
  readonly printSchema: boolean;
  readonly completion: Shell | undefined;
}

/** Names of options that a configuration file cannot set. */
export const NOT_CONFIGURED: readonly string[] = [
  'config',
  'printConfig',
  'printSchema',
  'completion',
  'version',
  'help',
];

/** Adds them to the list of options, under « Other ». */
export function addOtherOptions(program: Command): void {
  program
    .option('--config <file>', 'read options from this file (default: extract.config.json here or in a folder above)')
    .option('--no-config', 'read no configuration file')
    .option('--print-config', 'print the options and where each comes from', false)
    .option('--print-schema', 'print the JSON Schema of a document', false)
    .addOption(new Option('--completion <shell>', 'print the completion for a shell').choices(SHELLS));
}
