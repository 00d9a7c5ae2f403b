import { readFile } from 'node:fs/promises';
import { InputError } from '../schema/errors.ts';

/** Reads a file whole. Throws InputError: `not-found`, `is-folder`, `unreadable`. */
export async function readSource(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputError('not-found', 'no such file', 'check the path');
    if (code === 'EISDIR')
      throw new InputError('is-folder', 'is a folder', 'name the files in it, for instance with a glob: FOLDER/*.txt');
    throw new InputError('unreadable', `cannot be read (${code ?? 'unknown error'})`, 'check its permissions');
  }
}

/** Reads a stream to its end. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
