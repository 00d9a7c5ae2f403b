import { open, readFile } from 'node:fs/promises';
import { InputError } from '../schema/errors.ts';

/** Reads a file whole. Rejects with InputError: `not-found`, `is-folder`, `unreadable`. */
export async function readSource(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw sourceError(error);
  }
}

/** Opens a file as a stream of chunks. Rejects as `readSource` does. */
export async function openSource(path: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    const file = await open(path);
    if ((await file.stat()).isDirectory()) {
      await file.close();
      throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    }
    return file.createReadStream();
  } catch (error) {
    throw sourceError(error);
  }
}

function sourceError(error: unknown): InputError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new InputError('not-found', 'no such file', 'check the path');
  if (code === 'EISDIR') {
    return new InputError('is-folder', 'is a folder', 'name the files in it, for instance with a glob: FOLDER/*.txt');
  }
  return new InputError('unreadable', `cannot be read (${code ?? 'unknown error'})`, 'check its permissions');
}

/** Reads a stream to its end. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
