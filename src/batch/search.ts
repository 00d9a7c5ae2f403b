/** The files of a folder, or those that a glob matches. Loaded only where one is asked for. */
import { type Dirent, readdir, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type FileSystemAdapter, glob, isDynamicPattern } from 'tinyglobby';
import { InputError } from '../schema/errors.ts';
import { isWithin } from './within.ts';

/** How folders are searched. */
export interface Search {
  /** Patterns of the files to read; empty: those with the usual endings. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** A folder, by its real path, that is not searched within another: results are written to it. */
  readonly skip: string | undefined;
}

/** What a search found: paths, sorted, and what it could not read. */
export interface Found {
  /** The folder that the paths are told from. */
  readonly base: string;
  readonly paths: readonly string[];
  readonly failures: ReadonlyArray<{ readonly path: string; readonly error: InputError }>;
}

/** What is read in a folder unless the user says otherwise; each may be packed, `.gz`. */
const ENDINGS = ['txt', 'md', 'html', 'htm', 'jsonl', 'ndjson'];
const USUAL = `**/*.{${ENDINGS.flatMap((ending) => [ending, `${ending}.gz`]).join(',')}}`;

/** Whether a name that is no file may be a glob. */
export const isPattern = (name: string): boolean => isDynamicPattern(name);

/** The files of `folder` that `include` and `exclude` leave, searched as `find` does. */
export function findInFolder(folder: string, search: Search): Promise<Found> {
  const { include } = search;
  return include.length === 0
    ? find(folder, [USUAL], search, false)
    : find(folder, include.map(anywhere), search, true);
}

/** The files that a glob matches, whatever their endings, but for those of `exclude`; searched as `find` does. */
export function findByPattern(pattern: string, search: Search): Promise<Found> {
  const parts = (sep === '\\' ? pattern.replaceAll('\\', '/') : pattern).split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const folder = first === 0 ? '.' : parts.slice(0, first).join('/') || '/';
  return find(folder, [parts.slice(first).join('/')], search, true);
}

/**
 * Hidden files and node_modules are skipped; a linked folder is searched where it leads out of the tree, once, and never
 * in circles. Never rejects: a folder that cannot be read is a failure.
 */
async function find(folder: string, patterns: string[], search: Search, caseSensitiveMatch: boolean): Promise<Found> {
  const failures: Array<{ path: string; error: InputError }> = [];
  const base = resolve(folder);
  const found = await glob(patterns, {
    cwd: base,
    ignore: ['**/node_modules/**', ...search.exclude.map(anywhere).flatMap((each) => [each, `${each}/**`])],
    caseSensitiveMatch,
    expandDirectories: false,
    fs: { readdir: notingFailures(base, folder, failures) },
  });
  const kept = withoutCircles([...new Set(found)].sort(), base, search.skip);
  return { base, paths: kept.map((path) => under(folder, path)), failures };
}

/** A pattern without a slash matches at any depth, as in .gitignore. */
const anywhere = (pattern: string): string =>
  pattern.includes('/') ? pattern.replace(/^(?:\.?\/)+|\/+$/g, '') : `**/${pattern}`;

/** A path told from `folder`, as the user would write it. */
const under = (folder: string, path: string): string =>
  folder === '.' ? path : `${folder.replace(/(?<=.)[/\\]+$/, '')}${/^[/\\]$/.test(folder) ? '' : '/'}${path}`;

/** Reads folders for the search, which by itself passes over those that it may not read. */
function notingFailures(base: string, folder: string, failures: Array<{ path: string; error: InputError }>) {
  const read = (path: string, options: { withFileTypes: true }, callback: (...result: unknown[]) => void): void =>
    readdir(path, options, (error: NodeJS.ErrnoException | null, entries: Dirent[]) => {
      if (error !== null && error.code !== 'ENOENT') {
        const why = `is a folder that cannot be read (${error.code ?? 'unknown error'})`;
        const name = relative(base, path).replaceAll(sep, '/');
        failures.push({
          path: name === '' ? folder : under(folder, name),
          error: new InputError('unreadable', why, 'check its permissions, or leave it out with --exclude'),
        });
      }
      callback(error, entries);
    });
  return read as unknown as NonNullable<FileSystemAdapter['readdir']>;
}

/** Leaves out what a link leads to within the tree, where it is found anyway, or above it, a second time, or within `skip`. */
function withoutCircles(paths: readonly string[], base: string, skip: string | undefined): string[] {
  const places = new Map<string, string | undefined>([['.', real(base)]]);
  const root = real(base);
  const placeOf = (folder: string): string | undefined => {
    if (places.has(folder)) return places.get(folder);
    const parent = placeOf(dirname(folder));
    const place = parent === undefined ? undefined : real(join(parent, basename(folder)));
    const linked = place !== undefined && parent !== undefined && dirname(place) !== parent;
    const circle = linked && (isWithin(place, root) || isWithin(root, place));
    places.set(folder, circle ? undefined : place);
    return places.get(folder);
  };
  const left = skip === undefined || isWithin(root, skip) ? undefined : skip;
  const seen = new Set<string>();
  const kept = new Set<string>();
  const folders = [...new Set(paths.map(dirname))].sort((a, b) => a.split('/').length - b.split('/').length);
  for (const folder of folders) {
    const place = placeOf(folder);
    if (place === undefined || seen.has(place) || (left !== undefined && isWithin(place, left))) continue;
    seen.add(place);
    kept.add(folder);
  }
  return paths.filter((path) => kept.has(dirname(path)));
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
