import { describe, expect, it } from 'vitest';
import { decodeTables, encodeTables } from '../../src/text/tables-file.ts';

const TABLES = [
  { count: 3, units: Uint16Array.of(97, 0x2019, 0xffff), used: 3, slots: new Int32Array(5).fill(-1) },
  Uint8Array.of(1, 0, 1),
  new Uint8Array(0),
  { positions: Uint16Array.of(0, 1), values: [{ codes: ['EUR', 'XPF'], habit: null }, 'c’est « œ »', 1.5, true] },
  { rule: 'sign', code: 'USD' },
  'text',
  7,
];

describe('the file of compiled tables', () => {
  it('gives back what was put in it', () => {
    expect(decodeTables(encodeTables(TABLES))).toEqual(TABLES);
  });

  it.each([1, 3, 4, 8])('is read %i bytes into a buffer too', (offset) => {
    const file = encodeTables(TABLES);
    const buffer = new Uint8Array(file.length + offset);
    buffer.set(file, offset);
    expect(decodeTables(buffer.subarray(offset))).toEqual(TABLES);
  });

  it('copies no numbers: its arrays lie in the file', () => {
    const file = encodeTables(TABLES);
    expect((decodeTables(file)[1] as Uint8Array).buffer).toBe(file.buffer);
  });
});
