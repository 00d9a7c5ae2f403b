/**
 * Exact decimal arithmetic on `mantissa × 10^exponent`, the mantissa a whole number below 2^53: « 26,2 milliards » is
 * 262 × 10^8, never 26.2 × 10^9. Results that need more digits are undefined, so no value is ever rounded on the way.
 */
export interface Decimal {
  readonly mantissa: number;
  readonly exponent: number;
}

/** `mantissa × 10^exponent`. */
export const decimal = (mantissa: number, exponent = 0): Decimal => ({ mantissa, exponent });

/** `value × 10^power`. */
export const scale = (value: Decimal, power: number): Decimal => ({
  mantissa: value.mantissa,
  exponent: value.exponent + power,
});

/** The exact sum, or undefined where its mantissa has more than 53 bits. */
export function add(a: Decimal, b: Decimal): Decimal | undefined {
  const exponent = Math.min(a.exponent, b.exponent);
  const left = a.mantissa * 10 ** (a.exponent - exponent);
  const right = b.mantissa * 10 ** (b.exponent - exponent);
  const mantissa = left + right;
  return Number.isSafeInteger(left) && Number.isSafeInteger(right) && Number.isSafeInteger(mantissa)
    ? { mantissa, exponent }
    : undefined;
}

/** The opposite. */
export const negate = (value: Decimal): Decimal => ({ mantissa: -value.mantissa, exponent: value.exponent });

/** The nearest JSON number, rounded once: exact wherever a double can hold the decimal. */
export function toNumber({ mantissa, exponent }: Decimal): number {
  if (exponent === 0) return mantissa;
  if (exponent > 0 && exponent <= 22) {
    const product = mantissa * 10 ** exponent;
    if (Number.isSafeInteger(product)) return product;
  } else if (exponent < 0 && exponent >= -22) return mantissa / 10 ** -exponent;
  return Number(`${mantissa}e${exponent}`);
}
