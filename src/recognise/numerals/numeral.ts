import type { Decimal } from './decimal.ts';

/** A number in the text, over the tokens `[first, end)`. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  /** The value with its magnitude, exact; undefined for a vague one (« des millions »). */
  readonly value: Decimal | undefined;
  /** The power of ten of its last magnitude word, 0 for none. */
  readonly power: number;
  readonly form: 'digits' | 'words' | 'article' | 'vague';
  /** A collective noun: « une centaine », « un millier ». */
  readonly approximate: boolean;
  readonly ordinal: boolean;
  /** A scale letter behind it, part of the number only if a unit follows: « 70 M€ », « 800 k€ ». */
  readonly letter: { readonly power: number; readonly currency?: string; readonly needsUnit: boolean } | undefined;
  /** Glued to letters, so part of a name or a code: « A320 », « Covid-19 », « 5G », « 14h30 ». */
  readonly attached: boolean;
}

/** A numeral before its defaults are filled in. */
export type Draft = Pick<Numeral, 'first' | 'end' | 'value' | 'form'> & Partial<Numeral>;

/** A numeral from its draft. Written out, so that every numeral has one shape: a spread costs five times as much. */
export const plain = ({
  first,
  end,
  value,
  power = 0,
  form,
  approximate = false,
  ordinal = false,
  letter,
  attached = false,
}: Draft): Numeral => ({
  first,
  end,
  value,
  power,
  form,
  approximate,
  ordinal,
  letter,
  attached,
});
