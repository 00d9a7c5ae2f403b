/** Single-byte encodings of French text before Unicode. The tables are iconv-lite's: this Node's TextDecoder is wrong for 0x80–0x9F. */
import iconv from 'iconv-lite';

/** The single-byte encodings that can be asked for. */
export const LEGACY_NAMES = ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'macintosh'];

/** Whether `name` is one of them. */
export const isLegacy = (name: string): boolean => LEGACY_NAMES.includes(name);

/** Decodes bytes of a single-byte encoding; every byte sequence is valid. */
export const decodeLegacy = (bytes: Uint8Array, encoding: string): string => iconv.decode(Buffer.from(bytes), encoding);
