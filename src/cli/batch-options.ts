/** The options for many inputs and for checks that run unwatched. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseSize, showSize } from '../read/size.ts';
import { MAX_SIZE } from '../read/sources.ts';
import { DIAGNOSTIC_CODES } from '../schema/document.ts';

/** What a command line asks for beside what one input needs. */
export interface BatchSettings {
  /** Patterns of the files to read in folders; empty: those with the usual endings. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Undefined: as many as the machine has cores. */
  readonly jobs: number | undefined;
  /** In bytes. */
  readonly maxSize: number;
  /** Whether results that are up to date are kept. */
  readonly cache: boolean;
  readonly failOn: readonly string[];
  readonly failOnEmpty: boolean;
  /** A file that ends in `.json` or `.xml`. */
  readonly report: string | undefined;
}

/** Most workers that a run may ask for. */
const MOST_JOBS = 256;

export function addFolderOptions(program: Command): void {
  program
    .optionsGroup('Folders:')
    .addOption(
      new Option(
        '--include <pattern>',
        'read the files of folders that match, not those with the usual endings (repeatable)',
      )
        .argParser(collect)
        .default([], 'none'),
    )
    .addOption(
      new Option('--exclude <pattern>', 'leave out what matches in folders and globs (repeatable)')
        .argParser(collect)
        .default([], 'none'),
    )
    .addOption(
      new Option('-j, --jobs <count>', 'how many inputs to read at a time; the results are the same')
        .argParser(count)
        .default(undefined, 'the cores of the machine'),
    )
    .addOption(
      new Option('--max-size <size>', 'refuse larger texts and records: 500k, 200MB')
        .argParser(size)
        .default(MAX_SIZE, showSize(MAX_SIZE)),
    )
    .addOption(new Option('--no-cache', 'read again what is up to date in the folder of --out (default: it is kept)'));
}

export function addCheckOptions(program: Command): void {
  program
    .optionsGroup('Checks:')
    .addOption(
      new Option('--fail-on <codes>', `end with 1 where a document has one of these: ${DIAGNOSTIC_CODES.join(', ')}`)
        .argParser(codes)
        .default([], 'none'),
    )
    .option('--fail-on-empty', 'end with 1 where nothing is found in a document', false)
    .addOption(
      new Option(
        '--report <file>',
        'write what became of each input, as .json or as JUnit .xml (default: none)',
      ).argParser(reportFile),
    );
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

function count(value: string): number {
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new InvalidArgumentError(`It is a number from 1 to ${MOST_JOBS}.`);
  return jobs;
}

function size(value: string): number {
  const bytes = parseSize(value);
  if (bytes === undefined) throw new InvalidArgumentError('It is a size up to 500 MB, such as 500k or 200MB.');
  return bytes;
}

function codes(value: string, before: readonly string[]): string[] {
  const named = value.split(',').map((code) => code.trim());
  const known: readonly string[] = DIAGNOSTIC_CODES;
  if (!named.every((code) => known.includes(code)))
    throw new InvalidArgumentError(`It takes ${DIAGNOSTIC_CODES.join(', ')}.`);
  return [...before, ...named];
}

function reportFile(value: string): string {
  if (!/\.(?:json|xml)$/i.test(value)) throw new InvalidArgumentError('It is a file that ends in .json or .xml.');
  return value;
}
