import { Command, InvalidArgumentError, Option } from 'commander';
import { parseDay } from '../read/anchor-date.ts';
import { INPUT_FORMATS, type InputFormat } from '../read/input-format.ts';
import { OUTPUT_FORMATS, type OutputFormat } from '../render/formats.ts';
import { sanitise } from '../render/sanitise.ts';
import { ITEM_KINDS, type ItemKind } from '../schema/document.ts';
import { addCheckOptions, addFolderOptions, type BatchSettings } from './batch-options.ts';
import { addOtherOptions } from './other-options.ts';

/** What a command line asks for, and which folder its results go to. */
export interface Settings extends AskedSettings {
  /** Undefined: they go to a file, or to standard output. */
  readonly folder: string | undefined;
}

/** What a command line asks for. */
export interface AskedSettings extends BatchSettings {
  readonly inputs: readonly string[];
  readonly from: 'auto' | InputFormat;
  /** Undefined: a summary on a terminal, JSON elsewhere. */
  readonly to: OutputFormat | undefined;
  readonly date: string | undefined;
  readonly out: string | undefined;
  readonly only: readonly ItemKind[] | undefined;
  readonly encoding: string | undefined;
  readonly force: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly quiet: boolean;
  readonly explain: boolean;
  /** The file of a list of companies. */
  readonly companies?: string | undefined;
  /** False only to measure the rules without the lists. */
  readonly gazetteer: boolean;
}
/** What the help says behind the options. */
export const EXAMPLES = `
Examples:
  extract article.txt                          a summary on a terminal
  extract article.txt | jq '.amounts'          JSON into a pipe
  extract --date 2024-03-14 article.txt        relative dates (« hier ») need the day of publication
  extract *.txt > facts.ndjson                 several inputs: a line each, in their order
  extract articles/ > facts.ndjson             every article in a folder, and in those within it
  extract articles/ --out facts/               facts/NAME.json for each; again: only what has changed
  extract --from jsonl < records.jsonl         {"id", "text", "date"} a line in, a document a line out

Exit codes:
  0  all inputs were read                     70   a fault of the program
  1  some failed, the others are printed      130  interrupted
  2  the command line is wrong                143  terminated`;

/**
 * The program's command line. Parsing it throws CommanderError, its message written already, through `say`, each line
 * safe to print.
 */
export function createProgram(version: string, say: (where: 'out' | 'error', text: string) => void): Command {
  const program = new Command('extract')
    .description('Reads French press text and prints its companies, amounts, dates, user metrics and facts.')
    .argument(
      '[inputs...]',
      'files, folders and globs to read, or - for standard input (the default where it is no terminal)',
    )
    .optionsGroup('Input:')
    .addOption(
      new Option('-f, --from <format>', 'what the inputs hold; auto goes by the file name')
        .choices(['auto', ...INPUT_FORMATS])
        .default('auto'),
    )
    .addOption(
      new Option(
        '-d, --date <day>',
        'the day of publication, YYYY-MM-DD (default: what the record, the text or the file name says)',
      ).argParser(day),
    )
    .option('--encoding <name>', 'the encoding of the inputs (default: told apart)')
    .option('--companies <file>', 'companies of your own, CSV or JSON: name, aliases, kind, id')
    .option('--force', 'read text that is not French', false)
    .optionsGroup('Output:')
    .addOption(
      new Option(
        '-t, --to <format>',
        'what is printed (default: summary on a terminal, json elsewhere, ndjson for several inputs)',
      ).choices(OUTPUT_FORMATS),
    )
    .option('-o, --out <path>', 'write to a file, or to a file for each input in a FOLDER/ (default: standard output)')
    .addOption(
      new Option(
        '--only <kinds>',
        `print these kinds alone, separated by commas: ${ITEM_KINDS.join(', ')} (default: all)`,
      ).argParser(kinds),
    )
    .option('--explain', 'add every name weighed as a company, with the evidence for and against it', false)
    .addOption(
      new Option('--color <when>', 'colour in the summary; NO_COLOR and FORCE_COLOR are respected')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('-q, --quiet', 'no message about an input that fails, no report, no progress', false)
    .addOption(new Option('--no-gazetteer', 'companies by evidence alone').hideHelp());
  addFolderOptions(program);
  addCheckOptions(program);
  program.optionsGroup('Other:');
  addOtherOptions(program);
  return program
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => say('out', text),
      writeErr: (text) => say('error', text),
      outputError: (text) => say('error', `${safe(text.replace(/^error: /, 'extract: '))}\nTry extract --help.\n`),
    })
    .action(() => {});
}

/** What a parsed command line, and its configuration file, ask for. */
export const settingsOf = (program: Command): AskedSettings => ({
  ...program.opts<Omit<AskedSettings, 'inputs'>>(),
  inputs: program.args,
});

/** What two options that do not go together are told; undefined where all do. */
export function contradiction({ to, only }: AskedSettings): string | undefined {
  if (to !== 'csv' || only?.length === 1) return undefined;
  return `--to csv makes a table of one kind of item: name it with --only, one of ${ITEM_KINDS.join(', ')}`;
}

/** A message that repeats what was typed, without its control characters. */
const safe = (text: string): string => text.trimEnd().split('\n').map(sanitise).join('\n');

function day(value: string): string {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseDay(value) : undefined;
  if (parsed === undefined) throw new InvalidArgumentError('It is no day of the calendar written YYYY-MM-DD.');
  return parsed;
}

function kinds(value: string): ItemKind[] {
  return value.split(',').map((name) => {
    const kind = ITEM_KINDS.find((candidate) => candidate.toLowerCase() === name.trim().toLowerCase());
    if (kind === undefined) throw new InvalidArgumentError(`It takes ${ITEM_KINDS.join(', ')}.`);
    return kind;
  });
}
