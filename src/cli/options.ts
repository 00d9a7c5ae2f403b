import { Command, InvalidArgumentError, Option } from 'commander';
import { parseDay } from '../read/anchor-date.ts';
import { ITEM_KINDS, type ItemKind } from '../schema/document.ts';

/** What a command line asks for. */
export interface Settings {
  readonly inputs: readonly string[];
  readonly from: 'auto' | 'text' | 'jsonl';
  /** Undefined: a summary on a terminal, JSON elsewhere. */
  readonly to: 'json' | 'ndjson' | 'summary' | undefined;
  readonly date: string | undefined;
  readonly out: string | undefined;
  readonly only: readonly ItemKind[] | undefined;
  readonly encoding: string | undefined;
  readonly force: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly quiet: boolean;
}

const EXAMPLES = `
Examples:
  extract article.txt                          a summary on a terminal
  extract article.txt | jq '.amounts'          JSON into a pipe
  extract --date 2024-03-14 article.txt        relative dates (« hier ») need the day of publication
  extract *.txt > facts.ndjson                 several inputs: a line each, in their order
  extract --from jsonl < records.jsonl         {"id", "text", "date"} a line in, a document a line out

Exit codes: 0 all read; 1 some input failed, the others are printed; 2 usage; 70 our own fault; 130 interrupted.`;

/** The program's command line, reading into \`settings\`. */
export function createProgram(version: string, action: (settings: Settings) => void): Command {
  return new Command('extract')
    .description('Reads French press text and prints its companies, amounts, dates, user metrics and facts.')
    .argument('[inputs...]', 'files to read, or - for standard input (the default where it is no terminal)')
    .addOption(
      new Option('-f, --from <format>', 'what the inputs hold; auto goes by the file name')
        .choices(['auto', 'text', 'jsonl'])
        .default('auto'),
    )
    .addOption(
      new Option(
        '-t, --to <format>',
        'what is printed (default: summary on a terminal, json elsewhere, ndjson for several inputs)',
      ).choices(['json', 'ndjson', 'summary']),
    )
    .addOption(
      new Option(
        '-d, --date <day>',
        'the day of publication, YYYY-MM-DD (default: what the text or the file name says)',
      ).argParser(day),
    )
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .addOption(
      new Option('--only <kinds>', `print these kinds alone, separated by commas: ${ITEM_KINDS.join(', ')}`).argParser(
        kinds,
      ),
    )
    .option('--encoding <name>', 'the encoding of the inputs (default: told apart)')
    .option('--force', 'read text that is not French', false)
    .addOption(
      new Option('--color <when>', 'colour in the summary; NO_COLOR and FORCE_COLOR are respected')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('-q, --quiet', 'no messages on standard error', false)
    .version(version, '-V, --version')
    .addHelpText('after', EXAMPLES)
    .action((inputs: string[], options: Omit<Settings, 'inputs'>) => action({ ...options, inputs }));
}

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
