/**
 * The compiled tables as one file that a start takes up without making anything of its numbers: the length of a JSON
 * text (32 bits), the text, then the arrays of numbers that it refers to, which are read where they lie.
 */

type Numbers = Int32Array | Uint16Array | Uint8Array;
const KINDS = { Int32Array, Uint16Array, Uint8Array } as const;
/** What stands in the text for an array. */
interface Reference {
  readonly $numbers: keyof typeof KINDS;
  readonly at: number;
  readonly length: number;
}

const align = (at: number): number => Math.ceil(at / 8) * 8;

/** The file of some tables: each is an array of numbers, or data that JSON can hold with arrays of numbers for fields. */
export function encodeTables(tables: readonly unknown[]): Uint8Array {
  const arrays: Numbers[] = [];
  let at = 0;
  const text = new TextEncoder().encode(
    JSON.stringify(tables, (_, value) => {
      if (!ArrayBuffer.isView(value)) return value;
      const reference = { $numbers: value.constructor.name, at, length: (value as Numbers).length };
      arrays.push(value as Numbers);
      at = align(at + value.byteLength);
      return reference;
    }),
  );
  const start = align(4 + text.length);
  const file = new Uint8Array(start + at);
  new DataView(file.buffer).setUint32(0, text.length, true);
  file.set(text, 4);
  let to = start;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), to);
    to = align(to + byteLength);
  }
  return file;
}

/** The tables of a file; their arrays are parts of it. */
export function decodeTables(file: Uint8Array): unknown[] {
  const { buffer, byteOffset } = file.byteOffset % 8 === 0 ? file : file.slice();
  const size = new DataView(buffer, byteOffset).getUint32(0, true);
  const tables: unknown[] = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, byteOffset + 4, size)));
  const start = byteOffset + align(4 + size);
  const resolve = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('$numbers' in value)) return value;
    const { $numbers, at, length } = value as Reference;
    return new KINDS[$numbers](buffer as ArrayBuffer, start + at, length);
  };
  return tables.map((table) => {
    const numbers = resolve(table);
    if (numbers !== table || typeof table !== 'object' || table === null) return numbers;
    const fields = table as Record<string, unknown>;
    for (const name in fields) fields[name] = resolve(fields[name]);
    return fields;
  });
}
