/** Whole numbers: groups and magnitudes in the order French says them. */
import { CURRENCIES } from '../../lexicon/currencies.ts';
import { UNITS as CALENDAR_UNITS } from '../../lexicon/dates.ts';
import { NATIONAL_CURRENCIES } from '../../lexicon/national-currencies.ts';
import { GAP, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { add, type Decimal, decimal, scale, toNumber } from './decimal.ts';
import { type Group, HALF, MAGNITUDE, readGroup, readMagnitude } from './groups.ts';
import { finish } from './neighbours.ts';
import type { Numeral } from './numeral.ts';
import { isHyphen } from './words.ts';

const ET = intern('et');

/** Units that « un » or « une » counts: « un euro », « un an »; before anything else it is an article and no number. */
export const COUNTED = new WordSet(() => [
  ...CALENDAR_UNITS.map(([word]) => word),
  ...wordsIn(CURRENCIES)
    .filter((word) => /^\p{Ll}+;?$/u.test(word))
    .map((word) => word.replace(';', '')),
  ...NATIONAL_CURRENCIES.trim()
    .split('\n')
    .map((row) => row.split('|')[1]!.trim().split(':')[0]!)
    .filter((noun) => !noun.includes(' ')),
  'centime',
  'cent',
  'penny',
]);

/** The grammar of a whole number: groups and magnitudes in falling order (« deux millions trois cent mille »), « et demi ». */
export function readCardinal(tokens: Tokens, i: number): Numeral | undefined {
  let total: Decimal | undefined;
  let power = 0;
  let last = Number.POSITIVE_INFINITY;
  let form: Group['form'] | undefined;
  let approximate = false;
  let end = i;

  for (;;) {
    const start = total !== undefined && isHyphen(tokens, end) ? end + 1 : end;
    let group = readGroup(tokens, start);
    if (group === undefined && last > 3 && form !== 'digits' && MAGNITUDE.get(wordAt(tokens, start)) === 3) {
      group = { end: start, value: ONE, form: 'words', approximate: false };
    }
    if (group === undefined) break;
    const next = readMagnitude(tokens, group.end, group.end === i);
    const counted = total !== undefined && form === 'words' && countsMagnitude(total, next?.power ?? 0, last);
    if (total !== undefined && !counted && !continues(tokens, group, next?.power ?? 0, last, form)) break;
    const value = scale(group.value, counted ? 0 : (next?.power ?? 0));
    const added = total === undefined ? value : add(total, value);
    const sum = counted && added !== undefined ? scale(added, next!.power) : added;
    if (sum === undefined) return undefined;
    total = sum;
    form ??= group.form;
    if (next !== undefined && form === 'article') form = 'words';
    approximate ||= group.approximate;
    end = next?.end ?? group.end;
    if (next === undefined) break;
    power = next.power;
    last = next.power;
    if (isAndHalf(tokens, end)) {
      total = add(total, decimal(5, power - 1));
      if (total === undefined) return undefined;
      end += 2;
      break;
    }
    if (tokens.gap[end]! >= GAP.line) break;
  }
  if (total === undefined || form === undefined) return undefined;
  return finish(tokens, { first: i, end, value: total, power, form, approximate });
}

/** « deux milliards et demi ». */
export const isAndHalf = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i) === ET && HALF.has(wordAt(tokens, i + 1));

/** Whether a further group belongs to the same number: it must be smaller than the magnitude before it. */
function continues(
  tokens: Tokens,
  group: Group,
  power: number,
  last: number,
  form: Group['form'] | undefined,
): boolean {
  if (group.form === 'article' && power === 0) return form === 'words' && endsInOne(tokens, group.end, last);
  if (group.approximate || group.form === 'article') return power > 0 && power < last;
  if (power >= last) return false;
  if (group.value.exponent < 0) return false;
  if (group.form !== 'digits') return form !== 'digits' || power > 0;
  return power > 0 || (group.value.mantissa >= 1000 && group.value.mantissa < 10 ** last);
}

/** « deux mille cinq cents milliards »: all that stands before the larger magnitude counts it. */
const countsMagnitude = (total: Decimal, power: number, last: number): boolean =>
  last === 3 && power >= 6 && toNumber(total) < 1e6;

/** « mille un », « trois millions un euros », « trois millions un. »; not « trois millions un soir ». */
const endsInOne = (tokens: Tokens, end: number, last: number): boolean =>
  last === 3 || isHyphen(tokens, end - 2) || COUNTED.has(wordAt(tokens, end)) || isLast(tokens, end);

/** Whether nothing that an article may stand before follows. */
const isLast = (tokens: Tokens, end: number): boolean =>
  end >= tokens.length || tokens.gap[end] === GAP.paragraph || CLOSING.has(tokens.word[end]!);
const CLOSING = new WordSet(['.', ',', ';', ':', '!', '?', ')']);

const ONE = decimal(1);
