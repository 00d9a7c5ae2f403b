/** Numbers, sums and dates as the French press prints them. */
import type { DateMention } from '../schema/document.ts';

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

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const SEASONS: Readonly<Record<string, string>> = { SP: 'printemps', SU: 'été', FA: 'automne', WI: 'hiver' };
const MODS: Readonly<Record<string, string>> = {
  START: 'début ',
  MID: 'mi-',
  END: 'fin ',
  APPROX: 'vers ',
  BEFORE: 'avant ',
  AFTER: 'après ',
  SINCE: 'depuis ',
  UNTIL: 'jusqu’à ',
};

/** A TIMEX3 value in French: « 13 juin 2016 », « avril 2016 », « 2e trimestre 2020 », « printemps 2016 », « de 2011 à 2015 ». */
export function formatTimex(value: string): string {
  const [begin, end] = value.split('/');
  if (end !== undefined) return `de ${formatTimex(begin!)} à ${formatTimex(end)}`;
  const day = /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/.exec(value);
  if (day !== null)
    return `${Number(day[3]) === 1 ? '1er' : Number(day[3])} ${MONTHS[Number(day[2]) - 1]}${yearOf(day[1]!)}`;
  const month = /^(\d{4}|XXXX)-(\d{2})$/.exec(value);
  if (month !== null) return `${MONTHS[Number(month[2]) - 1]}${yearOf(month[1]!)}`;
  const part = /^(\d{4})-([QH])(\d)$/.exec(value);
  if (part !== null)
    return `${part[3] === '1' ? '1er' : `${part[3]}e`} ${part[2] === 'Q' ? 'trimestre' : 'semestre'} ${part[1]}`;
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (week !== null)
    return `${week[3] === undefined ? 'semaine' : 'week-end de la semaine'} ${Number(week[2])} de ${week[1]}`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season !== null) return `${SEASONS[season[2]!]} ${season[1]}`;
  if (/^\d{3}$/.test(value)) return `années ${value}0`;
  if (/^\d{2}$/.test(value)) return `${Number(value) + 1}e siècle`;
  return value;
}

const yearOf = (year: string): string => (year === 'XXXX' ? '' : ` ${year}`);

/** A date with its mod: « fin juin 2016 », « depuis 2012 »; « date inconnue » where it has no value. */
export function formatDate({ value, mod }: Pick<DateMention, 'value' | 'mod'>): string {
  if (value === null) return 'date inconnue';
  return `${mod === null ? '' : MODS[mod]}${formatTimex(value)}`;
}
