import { isUtf8 } from 'node:buffer';
import { InputError } from '../schema/errors.ts';

/** A text and the encoding it was read in. The byte-order mark is dropped. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** The single-byte encodings of French text before Unicode. */
const LEGACY_NAMES = ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'macintosh'];
const isLegacy = (name: string): boolean => LEGACY_NAMES.includes(name);

const UNICODE_NAMES = ['utf-8', 'utf-16le', 'utf-16be'];

/**
 * Decodes bytes. Told apart in this order: a byte-order mark, UTF-16 by its NULs, strict UTF-8, then Windows-1252 or
 * ISO-8859-15 by the bytes that only one of them uses in French. `encoding` overrules all of it. Rejects with InputError:
 * `binary` for what is no text, `undecodable` where the asked encoding does not fit, `unknown-encoding`.
 */
export async function decode(bytes: Uint8Array, encoding?: string): Promise<Decoded> {
  if (encoding !== undefined) return decodeAs(bytes, normaliseName(encoding));
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const wide = utf16WithoutMark(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide);
  if (isBinary(bytes))
    throw new InputError(
      'binary',
      'holds no text: it looks like a binary file',
      'give a text file, or name its encoding with --encoding',
    );
  if (isUtf8(bytes)) return { text: utf8(bytes), encoding: 'utf-8' };
  const legacy = usesLatin9(bytes) ? 'iso-8859-15' : 'windows-1252';
  return { text: await decodeLegacy(bytes, legacy), encoding: legacy };
}

function normaliseName(name: string): string {
  const folded = name.trim().toLowerCase().replaceAll('_', '-');
  const known = ALIASES[folded] ?? folded;
  if (UNICODE_NAMES.includes(known) || isLegacy(known)) return known;
  throw new InputError(
    'unknown-encoding',
    `knows no encoding « ${name} »`,
    `use one of ${[...UNICODE_NAMES, ...LEGACY_NAMES].join(', ')}`,
  );
}

const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  utf16: 'utf-16le',
  cp1252: 'windows-1252',
  ansi: 'windows-1252',
  latin1: 'iso-8859-1',
  'latin-1': 'iso-8859-1',
  'iso8859-1': 'iso-8859-1',
  latin9: 'iso-8859-15',
  'latin-9': 'iso-8859-15',
  'iso8859-15': 'iso-8859-15',
};

async function decodeAs(bytes: Uint8Array, encoding: string): Promise<Decoded> {
  if (isLegacy(encoding)) return { text: await decodeLegacy(bytes, encoding), encoding };
  if (encoding === 'utf-8') {
    if (!isUtf8(bytes))
      throw new InputError(
        'undecodable',
        'is not valid UTF-8',
        'leave --encoding out to have it told apart, or try windows-1252',
      );
    return { text: utf8(bytes), encoding };
  }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    throw new InputError(
      'undecodable',
      `is not valid ${encoding.toUpperCase()}`,
      'leave --encoding out to have it told apart',
    );
  }
}

/** Through iconv-lite, loaded only here: this Node's TextDecoder is wrong for 0x80–0x9F of Windows-1252. */
async function decodeLegacy(bytes: Uint8Array, encoding: string): Promise<string> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.decode(Buffer.from(bytes), encoding);
}

/** Faster than a TextDecoder, and the bytes are known to be valid. */
function utf8(bytes: Uint8Array): string {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString('utf8');
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** How many bytes are looked at to tell an encoding. */
const SAMPLE = 4096;

/** UTF-16 without its mark: in Latin text every other byte is NUL. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = length * 0.35;
  if (odd > most && even < length * 0.05) return 'utf-16le';
  return even > most && odd < length * 0.05 ? 'utf-16be' : undefined;
}

/** NULs, or more than one control character in fifty, are no text. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  return controls > length / 50;
}

/**
 * Windows-1252 and ISO-8859-15 differ in eight bytes, and in 0x80–0x9F, which only Windows uses. 0xBD between letters
 * is œ and not ½; 0xA4 beside a digit is € and not ¤.
 */
function usesLatin9(bytes: Uint8Array): boolean {
  let latin9 = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte >= 0x80 && byte <= 0x9f) return false;
    if (byte === 0xbd || byte === 0xbc) latin9 ||= isLetter(bytes[i + 1]) && !isDigit(bytes[i - 1]);
    else if (byte === 0xa4)
      latin9 ||= isDigit(bytes[i - 1]) || isDigit(bytes[i - 2]) || isDigit(bytes[i + 1]) || isLetter(bytes[i - 2]);
  }
  return latin9;
}

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte >= 0xc0);
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
