/** Numbers and sums as the French press prints them. */

/** Between groups of three digits, and before a unit. */
const THIN = '\u202f';

/** A number with grouping and a decimal comma: 1200000.5 → « 1 200 000,5 ». Exact: it reads the shortest form of the double. */
export function formatNumber(value: number): string {
  const [whole = '0', decimals] = plainDigits(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THIN);
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** The decimal digits of a number, without an exponent. */
function plainDigits(value: number): string {
  const text = String(value);
  const match = /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const digits = `${match[1]}${match[2] ?? ''}`;
  const point = 1 + Number(match[3]);
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return digits.length <= point ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

const SCALES: ReadonlyArray<readonly [power: number, letter: string]> = [
  [9, 'Md'],
  [6, 'M'],
];

/** A large number with its magnitude, where that loses no digit and leaves at most three decimals: « 26,2 Md », « 70 M », « 850 000 ». */
export function formatMagnitude(value: number): string {
  for (const [power, letter] of SCALES) {
    if (Math.abs(value) < 10 ** power) continue;
    const scaled = value / 10 ** power;
    if (Math.round(scaled * 1000) / 1000 === scaled) return `${formatNumber(scaled)}${THIN}${letter}`;
  }
  return formatNumber(value);
}

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };

interface Quantity {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: string;
}

const BOUNDS: Readonly<Record<string, string>> = { about: '≈ ', more_than: '> ', less_than: '< ' };

/** A quantity with its bounds: « ≈ 100 M », « 10–15 M », « > 5 M »; « montant vague » has no figure and gives « ? ». */
export function formatQuantity({ value, min, max, qualifier }: Quantity): string {
  if (value !== null) return `${BOUNDS[qualifier] ?? ''}${formatMagnitude(value)}`;
  if (min === null || max === null)
    return min === null ? (max === null ? '?' : `< ${formatMagnitude(max)}`) : `> ${formatMagnitude(min)}`;
  const [low, high] = [formatMagnitude(min), formatMagnitude(max)];
  const unit = /\u202f(Md?)$/.exec(high)?.[0];
  return `${unit !== undefined && low.endsWith(unit) ? low.slice(0, -unit.length) : low}–${high}`;
}

/** A sum: « 26,2 Md$ », « 9,99 € », « 12 M CHF ». */
export function formatAmount(amount: Quantity & { readonly currency: string }): string {
  const figure = formatQuantity(amount);
  const sign = SIGNS[amount.currency];
  if (sign === undefined) return `${figure}${THIN}${amount.currency}`;
  return /M|Md$/.test(figure.slice(-2)) ? `${figure}${sign}` : `${figure}${THIN}${sign}`;
}
