import { createReadStream, readFileSync, type Stats, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { InputError } from '../schema/errors.ts';
import { showSize } from './size.ts';

/** What an article, unpacked, or a line of records may take, in bytes, where the user does not say. */
export const MAX_SIZE = 64 * 1024 * 1024;
/** What is read of a file of records at a time. */
const CHUNK = 256 * 1024;
const GZIP = /\.gz$/i;

/**
 * Reads a file whole, unpacked where its name ends in `.gz`. Rejects with InputError: `not-found`, `is-folder`,
 * `unreadable`, `damaged`, and `too-large` for more than `maxSize` bytes, which are not read first.
 */
export async function readSource(path: string, maxSize = MAX_SIZE): Promise<Uint8Array> {
  try {
    const stats = statSync(path);
    if (stats.size > maxSize) throw tooLarge(maxSize);
    const bytes = stats.isFile() ? readFileSync(path) : await readStream(await openSlow(path, stats), maxSize);
    return GZIP.test(path) ? (await import('./gzip.ts')).unpack(bytes, maxSize) : bytes;
  } catch (error) {
    throw sourceError(error, maxSize);
  }
}

/** Opens a file as a stream of chunks, unpacked where its name ends in `.gz`. Rejects, as its stream does, like `readSource`. */
export async function openSource(path: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    const stream = stats.isFile() ? await openFile(path) : await openSlow(path, stats);
    return explained(GZIP.test(path) ? (await import('./gzip.ts')).unpacked(stream) : stream);
  } catch (error) {
    throw sourceError(error);
  }
}

const openFile = async (path: string): Promise<Readable> =>
  (await (await import('node:fs/promises')).open(path)).createReadStream({ highWaterMark: CHUNK });

/** A pipe may keep us waiting, for a writer first and then for each chunk, and Ctrl-C is to be heard meanwhile. */
const openSlow = async (path: string, stats: Stats): Promise<Readable> =>
  stats.isFIFO() ? (await import('./named-pipe.ts')).openPipe(path) : createReadStream(path);

async function* explained(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw sourceError(error);
  }
}

/** Reads a stream to its end. Rejects with InputError(`too-large`) once there is more than `maxSize` bytes. */
export async function readStream(stream: AsyncIterable<Uint8Array>, maxSize = MAX_SIZE): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxSize) throw tooLarge(maxSize);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (maxSize: number): InputError =>
  new InputError('too-large', `is larger than ${showSize(maxSize)}`, 'split it, or raise --max-size');

function sourceError(error: unknown, maxSize = MAX_SIZE): InputError {
  if (error instanceof InputError) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new InputError('not-found', 'no such file', 'check the path');
  if (code === 'EISDIR') return new InputError('is-folder', 'is a folder', 'leave out --from to read what is in it');
  if (code === 'ERR_BUFFER_TOO_LARGE' || code === 'ERR_FS_FILE_TOO_LARGE') return tooLarge(maxSize);
  if (code?.startsWith('Z_')) return new InputError('damaged', 'is no sound gzip file', 'pack it again');
  return new InputError('unreadable', `cannot be read (${code ?? 'unknown error'})`, 'check its permissions');
}
