import { compiled } from './compiled.ts';

/**
 * Classes of UTF-16 code units: bits above the 16 of a unit. Ranges are written out: `\p{L}` is five times
 * slower on text that holds ’ or €, and `\w` and `\b` know no accents.
 */
export const LETTER = 1 << 16;
export const UPPER = 1 << 17;
export const DIGIT = 1 << 18;
export const SPACE = 1 << 19;
export const NEWLINE = 1 << 20;
/** Soft hyphens, zero-width characters and combining marks: part of a word, no letter of it. */
export const IGNORABLE = 1 << 21;
/** A surrogate half or another sign that is neither letter, digit, space nor punctuation. */
export const SYMBOL = 1 << 22;
export const PUNCTUATION = 1 << 23;
/** The bits of `UNIT` that hold the folded unit. */
export const FOLDED = 0xffff;

const RANGES: ReadonlyArray<readonly [bits: number, ranges: ReadonlyArray<readonly [number, number]>]> = [
  [
    LETTER,
    [
      [0x61, 0x7a],
      [0xaa, 0xaa],
      [0xb5, 0xb5],
      [0xba, 0xba],
      [0xdf, 0xf6],
      [0xf8, 0xff],
      [0x100, 0x2af],
      [0x370, 0x373],
      [0x376, 0x377],
      [0x37b, 0x37d],
      [0x386, 0x3ff],
      [0x400, 0x481],
      [0x48a, 0x52f],
      [0x531, 0x556],
      [0x561, 0x587],
      [0x5d0, 0x5ea],
      [0x620, 0x64a],
      [0x671, 0x6d3],
      [0x900, 0xdff],
      [0xe01, 0xe30],
      [0x10a0, 0x10ff],
      [0x1100, 0x11ff],
      [0x1e00, 0x1fff],
      [0x2c60, 0x2c7f],
      [0x3041, 0x3096],
      [0x30a1, 0x30fa],
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xa720, 0xa7ff],
      [0xac00, 0xd7a3],
      [0xfb00, 0xfb06],
      [0xff41, 0xff5a],
    ],
  ],
  [
    LETTER | UPPER,
    [
      [0x41, 0x5a],
      [0xc0, 0xd6],
      [0xd8, 0xde],
      [0x391, 0x3a9],
      [0x400, 0x42f],
      [0xff21, 0xff3a],
    ],
  ],
  [DIGIT, [[0x30, 0x39]]],
  [
    SPACE,
    [
      [0x09, 0x09],
      [0x20, 0x20],
      [0xa0, 0xa0],
      [0x1680, 0x1680],
      [0x2000, 0x200a],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
      [0x3000, 0x3000],
    ],
  ],
  [
    NEWLINE,
    [
      [0x0a, 0x0d],
      [0x85, 0x85],
      [0x2028, 0x2029],
    ],
  ],
  [
    IGNORABLE,
    [
      [0xad, 0xad],
      [0x300, 0x36f],
      [0x1ab0, 0x1aff],
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x2064],
      [0x2066, 0x2069],
      [0x20d0, 0x20ff],
      [0xfe00, 0xfe0f],
      [0xfeff, 0xfeff],
    ],
  ],
  [
    PUNCTUATION,
    [
      [0x21, 0x2f],
      [0x3a, 0x40],
      [0x5b, 0x60],
      [0x7b, 0x7e],
      [0xa1, 0xa9],
      [0xab, 0xac],
      [0xae, 0xb4],
      [0xb6, 0xb9],
      [0xbb, 0xbf],
      [0xd7, 0xd7],
      [0xf7, 0xf7],
      [0x2010, 0x2027],
      [0x2030, 0x205e],
      [0x2070, 0x209f],
      [0x20a0, 0x20cf],
      [0x2212, 0x2212],
    ],
  ],
];

/**
 * What every UTF-16 code unit is, in one look-up: its class, and the unit that it is folded to. Folding lower-cases a
 * Latin, Greek or Cyrillic capital and makes every apostrophe straight; other units stay.
 */
export const UNIT: Int32Array = compiled(describeUnits);

function describeUnits(): Int32Array {
  const table = new Int32Array(0x10000).fill(SYMBOL);
  for (const [bits, ranges] of RANGES) for (const [from, to] of ranges) table.fill(bits, from, to + 1);
  table.fill(SPACE, 0, 9);
  table.fill(SPACE, 0x0e, 0x20);
  for (let unit = 0x100; unit < 0x180; unit++) if (isUpperExtended(unit)) table[unit] = LETTER | UPPER;
  table[0x218] = LETTER | UPPER;
  table[0x21a] = LETTER | UPPER;
  for (let unit = 0; unit < 0x10000; unit++) table[unit]! |= foldedOf(unit, table[unit]!);
  return table;
}

/** Whether a letter of Latin Extended-A is a capital: the pairs alternate, on odd units from U+0139 to U+0148 and from U+0179. */
function isUpperExtended(unit: number): boolean {
  if (unit === 0x178) return true;
  if (unit === 0x138 || unit === 0x149 || unit === 0x17f) return false;
  const oddIsUpper = (unit >= 0x139 && unit <= 0x148) || unit >= 0x179;
  return oddIsUpper ? (unit & 1) === 1 : (unit & 1) === 0;
}

function foldedOf(unit: number, bits: number): number {
  if (unit === 0x2019 || unit === 0x2bc || unit === 0xb4) return 0x27;
  if ((bits & UPPER) === 0 || unit >= 0x600) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
