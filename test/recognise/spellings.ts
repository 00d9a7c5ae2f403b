/** Spells whole numbers as the French press does, for properties: whatever is spelt here must read back. */

import fc from 'fast-check';

type Region = 'France' | 'Belgique' | 'Suisse' | 'Midi';
export const REGIONS: readonly Region[] = ['France', 'Belgique', 'Suisse', 'Midi'];

const UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS = 'zéro dix vingt trente quarante cinquante soixante'.split(' ');
const REGIONAL: Record<Region, Record<number, string>> = {
  France: {},
  Belgique: { 7: 'septante', 9: 'nonante' },
  Suisse: { 7: 'septante', 8: 'huitante', 9: 'nonante' },
  Midi: { 7: 'septante', 8: 'octante', 9: 'nonante' },
};

function belowHundred(n: number, region: Region, last: boolean): string {
  if (n < 20) return UNITS[n]!;
  const ten = Math.floor(n / 10);
  const word = TENS[ten] ?? REGIONAL[region][ten];
  if (word !== undefined) {
    if (n % 10 === 0) return word;
    return n % 10 === 1 ? `${word} et un` : `${word}-${UNITS[n % 10]}`;
  }
  if (ten === 7) return n === 71 ? 'soixante et onze' : `soixante-${UNITS[n - 60]}`;
  if (n === 80) return last ? 'quatre-vingts' : 'quatre-vingt';
  return `quatre-vingt-${UNITS[n - 80]}`;
}

function belowThousand(n: number, region: Region, last: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return belowHundred(rest, region, last);
  const head = hundreds === 1 ? 'cent' : `${UNITS[hundreds]} cent`;
  if (rest === 0) return hundreds > 1 && last ? `${head}s` : head;
  return `${head} ${belowHundred(rest, region, last)}`;
}

function belowMillion(n: number, region: Region): string {
  const thousands = Math.floor(n / 1000);
  const rest = n % 1000;
  const head = thousands === 0 ? [] : thousands === 1 ? ['mille'] : [belowThousand(thousands, region, false), 'mille'];
  return [...head, ...(rest === 0 && thousands > 0 ? [] : [belowThousand(rest, region, true)])].join(' ');
}

/** A whole number below 10^15 in words: traditional spelling, plural marks as the Académie has them. */
export function inWords(n: number, region: Region = 'France'): string {
  if (n < 1e6) return belowMillion(n, region);
  const parts: string[] = [];
  const milliards = Math.floor(n / 1e9);
  const millions = Math.floor(n / 1e6) % 1000;
  const rest = n % 1e6;
  if (milliards > 0) parts.push(`${belowMillion(milliards, region)} milliard${milliards > 1 ? 's' : ''}`);
  if (millions > 0) parts.push(`${belowThousand(millions, region, true)} million${millions > 1 ? 's' : ''}`);
  if (rest > 0) parts.push(belowMillion(rest, region));
  return parts.join(' ');
}

/** The 1990 spelling: hyphens between all words of a number, magnitudes included. */
export const hyphenated = (words: string): string => words.replace(/ /g, '-');

const GROUPINGS = ['', ' ', '\u00a0', '\u202f', '\u2009', '.', "'", '’'];

/** Every way of writing a whole number below 10^15 that this project can spell. */
export function spellings(n: number): string[] {
  const found = GROUPINGS.map((mark) => String(n).replace(/\B(?=(\d{3})+$)/g, mark));
  for (const region of REGIONS) {
    const words = inWords(n, region);
    found.push(words, hyphenated(words), words.toUpperCase(), words[0]!.toUpperCase() + words.slice(1));
  }
  for (const [power, names] of MAGNITUDES) {
    const size = 10 ** power;
    if (n < size || n % (size / 1000) !== 0) continue;
    const figure = String(n / size);
    for (const name of names) {
      const word = n < 2 * size ? name.replace(/s$/, '') : name;
      // « 6.987 millions » is 6987 millions to a French reader.
      if (!/\.\d{3}$/.test(figure)) found.push(`${figure} ${word}`);
      found.push(`${figure.replace('.', ',')} ${word}`, `${figure.replace('.', ',')}\u00a0${word}`);
      if (n % size === 0 && n / size < 1e6) found.push(`${inWords(n / size)} ${word}`);
    }
    const half = n - size / 2;
    if (half >= size && half % size === 0)
      found.push(`${half / size} ${half < 2 * size ? names[0]!.slice(0, -1) : names[0]} et demi`);
    if (n === size / 2) found.push(`un demi-${names[0]!.slice(0, -1)}`);
  }
  // English commas need two groups: « 1,200 » is 1.2 to a French reader.
  if (n >= 1e6) found.push(String(n).replace(/\B(?=(\d{3})+$)/g, ','));
  const milliards = Math.floor(n / 1e9);
  if (milliards > 0 && n % 1e6 === 0 && n % 1e9 > 0)
    found.push(`${milliards} milliard${milliards > 1 ? 's' : ''} ${(n % 1e9) / 1e6} millions`);
  const millions = Math.floor(n / 1e6);
  if (millions > 0 && millions < 1000 && n % 1e6 >= 1000)
    found.push(`${millions} million${millions > 1 ? 's' : ''} ${n % 1e6}`);
  return found;
}

const MAGNITUDES: ReadonlyArray<readonly [power: number, names: readonly string[]]> = [
  [6, ['millions', 'mios', 'mln']],
  [9, ['milliards', 'mds', 'Mds', 'Mrds']],
  [12, ['billions']],
];

/** Whole numbers below 10^15: small ones, large ones, round ones. */
export const numbers = fc.oneof(
  fc.integer({ min: 2, max: 9999 }),
  fc.integer({ min: 2, max: 999_999_999 }),
  fc.integer({ min: 2, max: 999_999_999_999_999 }),
  fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 2, max: 11 })).map(([n, power]) => n * 10 ** power),
);
