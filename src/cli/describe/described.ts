/** The list of options as the man page and the completions read it: one list, the parser's own. */
import type { Command, Option } from 'commander';

/** An option as it is described. */
export interface Described {
  /** `-f`; undefined where there is no short form. */
  readonly short: string | undefined;
  readonly long: string;
  /** `<format>`; undefined for a flag. */
  readonly argument: string | undefined;
  readonly text: string;
  /** The values that it takes; empty where they are not listed. */
  readonly choices: readonly string[];
  /** What it takes is a file or a folder. */
  readonly path: boolean;
  readonly heading: string;
}

/** Every option that the help shows, in its order. */
export function describeOptions(program: Command): Described[] {
  const help = program.createHelp();
  const options = help.visibleOptions(program);
  return options.map((option) => describe(option, help.optionDescription(option)));
}

function describe(option: Option, text: string): Described {
  const argument = /[<[].*$/.exec(option.flags)?.[0];
  return {
    short: option.short,
    long: option.long ?? option.flags,
    argument,
    text,
    choices: option.argChoices ?? [],
    path: /^<(?:file|folder|path)>$/.test(argument ?? ''),
    heading: option.helpGroupHeading ?? '',
  };
}
