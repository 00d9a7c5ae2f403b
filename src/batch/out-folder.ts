/** The folder of results: made as it is needed, written whole or not at all, never left. */
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { kill, pid } from 'node:process';
import { InputError } from '../schema/errors.ts';
import { isWithin } from './within.ts';

/** Unfinished results of a run are kept here, in the folder of results, until they are moved to their places. */
const TEMPORARY = '.extract-unfinished-';

/** What a thread needs to know of the folder of results; plain data. */
export interface OutFolder {
  /** Its real path. */
  readonly root: string;
  /** The folder of unfinished results, which `removeUnfinished` removes. */
  readonly temporary: string;
}

/**
 * Makes the folder of results where it is not there, and in it one for unfinished results; those of runs that were killed
 * on this machine are removed. Throws InputError(`unwritable`).
 */
export function openOutFolder(path: string): OutFolder {
  try {
    makePath(path);
    const root = realpathSync(path);
    for (const name of readdirSync(root)) if (isStale(name)) rmSync(join(root, name), { recursive: true, force: true });
    const temporary = join(root, `${TEMPORARY}${hostname()}-${pid}`);
    makePath(temporary);
    return { root, temporary };
  } catch (error) {
    throw unwritable(error, 'cannot hold results');
  }
}

/** Makes a folder and those above it. Node's own way does not end where a system has no folder to give (`/proc/x`). */
function makePath(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(path).isDirectory()) return;
    if (code !== 'ENOENT' || statSync(dirname(path), { throwIfNoEntry: false }) !== undefined) throw error;
    makePath(dirname(path));
    mkdirSync(path);
  }
}

/** Removes what is unfinished. Never throws: it may be called when a run is cut short. */
export function removeUnfinished({ temporary }: OutFolder): void {
  try {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  } catch {}
}

/** Whether it is what a run of this machine left that is no more. */
function isStale(name: string): boolean {
  const ours = `${TEMPORARY}${hostname()}-`;
  if (!name.startsWith(ours)) return false;
  try {
    return !kill(Number(name.slice(ours.length)), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** A result that is being written; it is there, whole, once `publish` returns. */
export interface Draft {
  readonly append: (text: string) => void;
  readonly publish: () => void;
  readonly discard: () => void;
}

let drafts = 0;

/** Starts the result `result`, a path told from the folder. It and its parts throw InputError(`unwritable`). */
export function startDraft({ root, temporary }: OutFolder, result: string, thread: number): Draft {
  const path = join(root, result);
  const unfinished = join(temporary, `${thread}-${drafts++}`);
  const guard = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw unwritable(error);
    }
  };
  const file = guard(() => {
    makeFolder(root, dirname(path));
    return openSync(unfinished, 'wx');
  });
  let open = true;
  const close = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  return {
    append: (text) => guard(() => writeAll(file, Buffer.from(text))),
    publish: () =>
      guard(() => {
        close();
        renameSync(unfinished, path);
      }),
    discard: () => {
      close();
      rmSync(unfinished, { force: true });
    },
  };
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

const made = new Set<string>();

/** Makes a folder within the root, and those above it; a link on the way must not lead out. */
function makeFolder(root: string, folder: string): void {
  if (folder === root || made.has(folder)) return;
  makeFolder(root, dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (lstatSync(folder).isSymbolicLink() && !isWithin(realpathSync(folder), root)) {
      throw new InputError(
        'unwritable',
        `its result would leave the folder of results by the link ${basename(folder)}`,
        'remove the link',
      );
    }
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  }
  made.add(folder);
}

/** The error of a result that cannot be written. */
function unwritable(error: unknown, what = 'its result cannot be written'): InputError {
  if (error instanceof InputError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  const hint = code === 'ENOSPC' || code === 'EDQUOT' ? 'make room' : 'check the place and its permissions';
  return new InputError('unwritable', `${what} (${code})`, hint);
}
