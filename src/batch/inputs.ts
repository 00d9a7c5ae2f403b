/** What the user names -> the sources to read: files as they are, folders and globs searched. */
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type InputFormat, inputFormat } from '../read/input-format.ts';
import { InputError } from '../schema/errors.ts';
import type { Found, Search } from './search.ts';

/** A file to read, standard input, or what cannot be read; `name` is what messages call it. */
export type Source =
  | {
      readonly kind: 'file';
      readonly name: string /** The folder that its place is told from. */;
      readonly base: string;
    }
  | { readonly kind: 'standard-input'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly error: InputError };

/** What messages call standard input. */
export const STANDARD_INPUT = 'standard input';

const PATTERN = /[*?[{(!]/;

/** What an input is: a name that exists is a file or a folder even where it looks like a glob. */
export function kindOf(input: string): 'standard-input' | 'file' | 'folder' | 'pattern' {
  if (input === '-') return 'standard-input';
  const stats = stat(input);
  if (stats?.isDirectory()) return 'folder';
  return stats === undefined && PATTERN.test(input) ? 'pattern' : 'file';
}

/** Whether an input holds records. */
export const holdsRecords = (name: string, from: 'auto' | InputFormat): boolean => inputFormat(from, name) === 'jsonl';

/** Undefined for what is not there, and for what cannot be told, which fails when it is read. */
function stat(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/**
 * The sources of the inputs, in their order, those of a folder or a glob sorted by path; a file is read whatever its
 * ending. Never rejects: a folder that cannot be read, or a glob that matches nothing, is a failed source.
 */
export async function findSources(inputs: readonly string[], search: Search): Promise<Source[]> {
  const sources: Source[] = [];
  for (const [i, input] of inputs.entries()) {
    if (input === '-' && inputs.indexOf('-') < i) {
      const error = new InputError('read-already', 'was read already', 'name it once');
      sources.push({ kind: 'failed', name: STANDARD_INPUT, error });
      continue;
    }
    for (const source of await sourcesOf(input, search)) sources.push(source);
  }
  return sources;
}

async function sourcesOf(input: string, search: Search): Promise<Source[]> {
  const kind = kindOf(input);
  if (kind === 'standard-input') return [{ kind, name: STANDARD_INPUT }];
  if (kind === 'folder') {
    const { findInFolder } = await import('./search.ts');
    return fromSearch(input, await findInFolder(input, search), 'holds no file to read', 'say which with --include');
  }
  if (kind === 'pattern') {
    const { findByPattern, isPattern } = await import('./search.ts');
    if (isPattern(input)) {
      return fromSearch(input, await findByPattern(input, search), 'matches no file', 'check the pattern');
    }
  }
  return [{ kind: 'file', name: input, base: dirname(resolve(input)) }];
}

function fromSearch(input: string, { base, paths, failures }: Found, nothing: string, hint: string): Source[] {
  const sources: Source[] = paths.map((path) => ({ kind: 'file', name: path, base }));
  for (const { path, error } of failures) sources.push({ kind: 'failed', name: path, error });
  if (sources.length > 0) return sources;
  return [{ kind: 'failed', name: input, error: new InputError('no-match', nothing, hint) }];
}
