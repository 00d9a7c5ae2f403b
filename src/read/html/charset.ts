import { isUtf8 } from 'node:buffer';
import { InputError } from '../../schema/errors.ts';
import { type Decoded, decode } from '../decode.ts';

/** Where a page may declare its encoding: the first kilobyte, by the standard; many pages are later. */
const HEAD = 4096;
const META = /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([a-z0-9_:-]{2,40})/i;
/** Names under which browsers read Windows-1252, whatever they say. */
const WESTERN = /^(?:us-)?ascii$|^iso[-_]?8859-?1$|^latin-?1$|^(?:x-)?cp1252$|^windows-?1252$/i;

/**
 * Decodes a page. In this order: the encoding asked for, a byte-order mark or valid UTF-8 (a saved page is often UTF-8
 * whatever it declared before), the one of its `<meta charset>`, and what its bytes look like. Rejects as `decode` does.
 */
export async function decodePage(bytes: Uint8Array, encoding?: string): Promise<Decoded> {
  if (encoding !== undefined) return decode(bytes, encoding);
  const declared = isUtf8(bytes) || marked(bytes) ? undefined : declaredEncoding(bytes);
  if (declared === undefined) return decode(bytes);
  try {
    return await decode(bytes, declared);
  } catch (error) {
    if (error instanceof InputError) return decode(bytes);
    throw error;
  }
}

/** The encoding that a page's `<meta>` names; undefined for none. UTF-16 cannot be: the declaration itself was read as ASCII. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');
  const name = META.exec(head)?.[1]?.toLowerCase();
  if (name === undefined || name.startsWith('utf')) return undefined;
  return WESTERN.test(name) ? 'windows-1252' : name;
}

const marked = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
