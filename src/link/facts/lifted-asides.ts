/**
 * What stands between brackets or commas, lifted out of a part of a sentence: « Danone, qui a racheté WhiteWave, recule » is
 * « Danone recule » and « Danone qui a racheté WhiteWave ».
 */
import { type Frame, has, isDate, type Term } from './terms.ts';

/** The part without its asides, then each aside behind the company that it is said of. */
export function liftAsides(part: Frame): Frame[] {
  const main: Term[] = [];
  const asides: Term[][] = [];
  for (let i = 0; i < part.length; i++) {
    const end = asideEnd(part, i);
    if (end === undefined) {
      main.push(part[i]!);
      continue;
    }
    const owner = ownerAt(main);
    const aside = part.slice(i + 1, end);
    // « X, lundi, a racheté Y »: nothing is said aside.
    if (aside.every((term) => has(term, 'Date') || has(term, 'Cue'))) main.push(...aside);
    // « un bénéfice record (3 millions d'euros) »: the sum of the noun; behind a sum it is the same one converted.
    else if (isSum(aside) && !has(owner, 'Org') && !has(owner, 'Amount')) main.push(...aside);
    // « l'investissement de X dans Y, d'un montant de 3 millions, »
    else if (isSumOfDeal(aside)) main.push(...aside);
    // « a bouclé, au terme d'un an de bataille, le rachat »
    else if (betweenEnd(part, i) === end) main.push(...aside.filter(isDate));
    // « La filiale de X, Y, publie »: Y is who does.
    else if (isNamed(aside) && part[i]!.word === ',' && isBound(main)) main.push(...aside);
    else if (has(owner, 'Org')) asides.push(part[i]!.word === '(' ? [owner!, ...aside] : [owner!, part[i]!, ...aside]);
    else asides.push(aside);
    i = end;
  }
  return [main, ...asides];
}

const isSumOfDeal = (aside: readonly Term[]): boolean =>
  aside[0]?.word === 'de' && has(aside[1], 'Filler') && aside.length <= 4 && has(aside.at(-1), 'Amount');

/** What the aside behind `main` is said of; `Owner` where it may be of a person of it: « le patron de X, né en 1967 ». */
function ownerAt(main: Frame): Term | undefined {
  const owner = main.at(-1);
  const isOwner = has(owner, 'Org') && main.at(-2)?.word === 'de' && has(main.at(-3), 'Voice');
  return isOwner ? { ...owner!, tags: [...owner!.tags, 'Owner'] } : owner;
}

/** Whether a preposition binds the last term. */
function isBound(main: Frame): boolean {
  let at = main.length - 2;
  while (has(main[at], 'Apposed')) at--;
  return has(main[at], 'Prep');
}

const isNamed = (aside: readonly Term[]): boolean => aside.length === 1 && has(aside[0], 'Company');
const isSum = (aside: readonly Term[]): boolean => aside.length === 1 && has(aside[0], 'Amount');

/** The closing mark of the aside that opens at term `i`; undefined where none does. */
function asideEnd(part: Frame, i: number): number | undefined {
  const mark = part[i]!;
  if (!has(mark, 'Comma')) return undefined;
  if (mark.word === '(') return closing(part, i, ')');
  // « a annoncé, mardi 30 juin, la suppression »: the day alone.
  if (has(part[i - 1], 'Verb') && has(part[i + 1], 'Date') && has(part[i + 2], 'Comma')) return i + 2;
  const between = betweenEnd(part, i);
  if (between !== undefined) return between;
  if (mark.word === ')' || !has(part[i - 1], 'Org')) return undefined;
  for (let end = closing(part, i, mark.word); end !== undefined; end = closing(part, end, mark.word)) {
    if (has(part[end + 1], 'Verb') || has(part[end + 1], 'Cue') || goesOnTo(part, i, end)) return end;
  }
  return undefined;
}

/** « le rachat de X, numéro un du secteur, par Y », « céder X, qui recule, à Y »: behind the comma at `end` stands who takes part in the deal. */
function goesOnTo(part: Frame, from: number, end: number): boolean {
  const link = part[end + 1];
  if (link?.word !== 'par' && link?.word !== 'à') return false;
  const next = part.slice(end + 2, end + 4).find((term) => !has(term, 'Apposed') && !has(term, 'Filler'));
  return has(next, 'Org') && part.slice(0, from).some(({ tags }) => tags.some((tag) => DEALS.has(tag)));
}

/** What a deal is told by: who takes part in it may stand far behind. */
const DEALS: ReadonlySet<string> = new Set([
  'BuyNoun',
  'SellNoun',
  'SellActive',
  'SellPassive',
  'SellBare',
  'BuyPassive',
  'BuyBare',
  'TakeOverPassive',
]);

/** How many terms what parts a verb from its object may have. */
const LONGEST_BETWEEN = 8;

/** « a bouclé jeudi, après un an de bataille, le rachat de X »: the closing mark of what parts a verb from its object, where it tells nothing itself. */
function betweenEnd(part: Frame, i: number): number | undefined {
  const verb = part[has(part[i - 1], 'Date') ? i - 2 : i - 1];
  if (part[i]!.word !== ',' || !verb?.tags.some((tag) => tag.endsWith('Active'))) return undefined;
  const end = closing(part, i, ',');
  if (end === undefined || end === i + 1 || end > i + LONGEST_BETWEEN) return undefined;
  const isTold = part.slice(i + 1, end).every((term) => has(term, 'Gap') && !has(term, 'Amount') && !isFactNoun(term));
  const object = part[end + 1];
  return isTold && (has(object, 'Gap') || has(object, 'Org')) && object?.word !== 'dans' ? end : undefined;
}

const isFactNoun = ({ tags }: Term): boolean => tags.some((tag) => tag.endsWith('Noun'));

/** The next term at or behind `from` that is the mark `word`. */
export function closing(part: Frame, from: number, word: string): number | undefined {
  for (let i = from + 1; i < part.length; i++) if (has(part[i], 'Comma') && part[i]!.word === word) return i;
  return undefined;
}
