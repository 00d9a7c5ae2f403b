import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const TEXT = 'L’élève paie 12 € à l’œuvre – « déjà » : ça coûte 5 %.';
const bytes = (text: string, encoding: string, mark = false): Uint8Array =>
  iconv.encode(text, encoding, { addBOM: mark });

describe('encodings told apart', () => {
  it.each([
    ['utf-8', bytes(TEXT, 'utf8'), 'utf-8', TEXT],
    ['utf-8 with its mark', bytes(TEXT, 'utf8', true), 'utf-8', TEXT],
    ['utf-16le with its mark', bytes(TEXT, 'utf16le', true), 'utf-16le', TEXT],
    ['utf-16be with its mark', bytes(TEXT, 'utf16be', true), 'utf-16be', TEXT],
    ['utf-16le without a mark', bytes(TEXT, 'utf16le'), 'utf-16le', TEXT],
    ['utf-16be without a mark', bytes(TEXT, 'utf16be'), 'utf-16be', TEXT],
    ['windows-1252', bytes(TEXT, 'windows-1252'), 'windows-1252', TEXT],
    ['windows-1252 without typographic signs', bytes('Il a été déçu', 'windows-1252'), 'windows-1252', 'Il a été déçu'],
    ['iso-8859-15 by its œ', bytes('un cœur à 3 euros', 'iso-8859-15'), 'iso-8859-15', 'un cœur à 3 euros'],
    ['iso-8859-15 by its €', bytes('à 12 € pièce', 'iso-8859-15'), 'iso-8859-15', 'à 12 € pièce'],
    ['a half in windows-1252', bytes('à 2½ heures', 'windows-1252'), 'windows-1252', 'à 2½ heures'],
    ['plain ASCII', bytes('12 euros', 'ascii'), 'utf-8', '12 euros'],
  ])('%s', async (_, input, encoding, text) => {
    expect(await decode(input)).toEqual({ text, encoding });
  });
});

describe('an asked encoding overrules', () => {
  it.each([
    ['latin1', bytes('déjà', 'latin1'), 'iso-8859-1', 'déjà'],
    ['ISO-8859-15', bytes('3 €', 'iso-8859-15'), 'iso-8859-15', '3 €'],
    ['CP1252', bytes('déjà', 'windows-1252'), 'windows-1252', 'déjà'],
    ['macintosh', bytes('déjà', 'macintosh'), 'macintosh', 'déjà'],
    ['utf8', bytes('déjà', 'utf8', true), 'utf-8', 'déjà'],
  ])('%s', async (asked, input, encoding, text) => {
    expect(await decode(input, asked)).toEqual({ text, encoding });
  });
});

describe('what cannot be read', () => {
  it.each([
    [
      'a PNG',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1]),
      undefined,
      'binary',
    ],
    [
      'control characters',
      Uint8Array.from(Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? 3 : 0x41))),
      undefined,
      'binary',
    ],
    ['bytes that are no UTF-8', bytes('déjà', 'windows-1252'), 'utf-8', 'undecodable'],
    ['half a UTF-16 pair', Uint8Array.from([0x41, 0, 0x00, 0xd8]), 'utf-16le', 'undecodable'],
    ['a name nobody knows', bytes('a', 'utf8'), 'klingon', 'unknown-encoding'],
  ])('%s', async (_, input, asked, code) => {
    await expect(decode(input, asked)).rejects.toMatchObject({ name: 'InputError', code });
  });
});
