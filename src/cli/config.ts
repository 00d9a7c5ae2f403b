/** The configuration file: options that need not be typed. The list of options is the command line's own. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { type Command, InvalidArgumentError, type Option } from 'commander';
import * as z from 'zod/mini';
import { NOT_CONFIGURED, type OtherOptions } from './other-options.ts';

/** The name under which it is looked for. */
export const CONFIG_NAME = 'extract.config.json';

/** A configuration that cannot be used: the file, and a line for each thing that is wrong with it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    readonly file: string,
    readonly reasons: readonly string[],
  ) {
    super(reasons.join('\n'));
  }
}

/** The nearest configuration file in a folder or above it; undefined for none. */
export function findConfig(folder: string): string | undefined {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const file = join(here, CONFIG_NAME);
    if (existsSync(file)) return file;
    if (dirname(here) === here) return undefined;
  }
}

/**
 * Gives a parsed command line the options of its configuration file, but for those that were typed. Returns the file,
 * undefined for none. Paths in it are relative to its folder. Throws ConfigError.
 */
export function applyConfig(program: Command, folder: string): string | undefined {
  const { config } = program.opts<OtherOptions>();
  if (config === false) return undefined;
  const file = config === undefined ? findConfig(folder) : resolve(folder, config);
  if (file === undefined) return undefined;
  const options = configurable(program);
  const shape = Object.fromEntries(
    options.map((option) => [option.attributeName(), z.optional(schemaOf(option, file))]),
  );
  const read = z.strictObject(shape).safeParse(parse(file));
  if (!read.success)
    throw new ConfigError(
      file,
      read.error.issues.flatMap((issue) => explain(issue, options)),
    );
  for (const [name, value] of Object.entries(read.data)) {
    const typed = program.getOptionValueSource(name);
    if (typed === undefined || typed === 'default') program.setOptionValueWithSource(name, value, 'config');
  }
  return file;
}

/** Every option that can be configured, its value, and where that comes from: `cli`, `config`, `default`. */
export function describeConfig(program: Command, file: string | undefined): string {
  const options = configurable(program).map((option) => {
    const name = option.attributeName();
    const from = program.getOptionValueSource(name) ?? 'default';
    return [name, { value: program.getOptionValue(name) ?? null, from }] as const;
  });
  return `${JSON.stringify({ file: file ?? null, options: Object.fromEntries(options) }, null, 2)}\n`;
}

/** The options that a file can set: a flag and its `--no-` form are one. */
function configurable(program: Command): Option[] {
  return program.options.filter((option) => !option.hidden && !NOT_CONFIGURED.includes(option.attributeName()));
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ConfigError(file, [code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`]);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new ConfigError(file, [`is no JSON: ${(error as Error).message}`]);
  }
}

/** What an option takes in a file: a flag `true` or `false`, the others what they take when typed, a list as an array too. */
function schemaOf(option: Option, file: string): z.ZodMiniType {
  if (option.isBoolean() || option.negate) return z.boolean();
  if (option.argChoices !== undefined) return z.enum(option.argChoices as [string, ...string[]]);
  return z.pipe(
    z.union([z.string(), z.number(), z.array(z.string())]),
    z.transform((value, context) => {
      try {
        return parseAs(option, value, dirname(file));
      } catch (error) {
        if (!(error instanceof InvalidArgumentError)) throw error;
        context.issues.push({ code: 'custom', message: error.message, input: value });
        return z.NEVER;
      }
    }),
  );
}

function parseAs(option: Option, value: string | number | string[], folder: string): unknown {
  const repeated = Array.isArray(option.defaultValue);
  const values = Array.isArray(value) ? (repeated ? value : [value.join(',')]) : [String(value)];
  const typed = /<(?:file|folder|path)>/.test(option.flags) ? values.map((path) => absolute(folder, path)) : values;
  const { parseArg } = option;
  if (parseArg === undefined) return repeated ? typed : typed[0];
  return typed.reduce<unknown>((before, one) => parseArg(one, before), option.defaultValue);
}

/** A path from a folder, its last separator kept: it tells a folder from a file. */
const absolute = (folder: string, path: string): string => `${resolve(folder, path)}${/[\\/]$/.test(path) ? sep : ''}`;

/** What is wrong, which key it is, and what would be right. */
function explain(issue: z.core.$ZodIssue, options: readonly Option[]): string[] {
  const names = options.map((option) => option.attributeName());
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `"${key}" is no option: there are ${names.join(', ')}`);
  const key = issue.path[0];
  if (key === undefined) return ['is no JSON object'];
  if (issue.code === 'invalid_value') return [`"${String(key)}" takes one of ${issue.values.join(', ')}`];
  if (issue.code === 'invalid_type')
    return [`"${String(key)}" takes ${issue.expected === 'boolean' ? 'true or false' : issue.expected}`];
  if (issue.code === 'invalid_union') return [`"${String(key)}" takes a string, a number, or an array of strings`];
  return [`"${String(key)}": ${issue.message}`];
}
