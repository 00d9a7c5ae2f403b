/** What a number whose unit is left out shows by itself: whether something else is counted, and whether money is spoken of. */
import {
  AFTER_BARE,
  COMPARISONS,
  COUNTED_MONEY_NOUNS,
  MONEY_CHANGES,
  MONEY_NOUNS,
  PARTICIPLES,
  SELLING_VERBS,
  SUBJECT_PRONOUNS,
} from '../lexicon/implied-units.ts';
import { ELIDED_ADJECTIVES } from '../lexicon/user-metrics.ts';
import { GAP, isCapital, isDigits, KIND, lengthOf, type Tokens, textOf, wordAt } from '../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../text/vocabulary.ts';
import { toNumber } from './numerals/decimal.ts';
import type { Quantity } from './numerals/quantities.ts';
import { changeAfter } from './user-metrics/metric.ts';

const FOLLOWS = new WordSet(() => wordsIn(AFTER_BARE), { exact: true });
const MONEY = new WordSet(() => wordsIn(MONEY_NOUNS));
/** Nouns of money that are counted themselves: « 2 millions de prêts » are no sum. */
const COUNTED_MONEY = new WordSet(() => wordsIn(COUNTED_MONEY_NOUNS));
const COMPARES = new WordSet(() => wordsIn(COMPARISONS), { exact: true });
const SELLING = new WordSet(() => wordsIn(SELLING_VERBS));
const CHANGE = new WordSet(() => wordsIn(MONEY_CHANGES));
const PARTICIPLE = new WordSet(() => wordsIn(PARTICIPLES), { exact: true });
/** « dont 8 millions payants »: the adjectives of a count whose noun is left out. */
const ELIDED = new WordSet(() => wordsIn(ELIDED_ADJECTIVES));
const SUBJECTS = new WordSet(() => wordsIn(SUBJECT_PRONOUNS), { exact: true });
const AUXILIARIES = new WordSet(['a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'aurait'], { exact: true });
const CHIFFRE = intern('chiffre');
const AFFAIRES = intern('affaires');
const DE = new WordSet(['de', "d'", 'des', 'du']);
const PERCENT = new WordSet(['%', '°', '‰']);
const POUR = intern('pour');
const CENT = intern('cent');
const D = intern("d'");
const ICI = intern('ici');
const EN = intern('en');
const COMMA = intern(',');
const CLOSE = intern(')');
const PERSONNES = intern('personnes');
const NOMBRE = intern('nombre');
/** How far before a bare number « le nombre de » may stand. */
const NUMBER_OF_REACH = 25;

/** Whether a quantity is of millions: what a text need not say the unit of twice. */
export const isLarge = ({ number }: Quantity): boolean => number.power >= 6 || number.letter !== undefined;

/** The number of a quantity, 0 for a vague one. */
export const size = ({ number }: Quantity): number => (number.value === undefined ? 0 : toNumber(number.value));

/** Whether nothing is counted by the quantity (« bare »), something else is (« counts »), or it says nothing here. */
export function bareness(tokens: Tokens, quantity: Quantity): 'bare' | 'counts' | undefined {
  const { number, end } = quantity;
  if (number.value === undefined || number.form === 'article') return undefined;
  const next = wordAt(tokens, end);
  if (PERCENT.has(next) || (next === POUR && wordAt(tokens, end + 1) === CENT)) return undefined;
  if (number.letter !== undefined)
    return number.letter.power >= 6 && wordAt(tokens, end + 1) === CLOSE ? 'bare' : undefined;
  if (sells(tokens, quantity) || isTheNumber(tokens, end)) return 'counts';
  if (changeAfter(tokens, afterPeople(tokens, end)) !== undefined && size(quantity) >= 1000) return 'bare';
  const large = isLarge(quantity);
  const compared =
    (COMPARES.has(wordAt(tokens, quantity.first - 1)) || takesUp(tokens, quantity) || followsName(tokens, quantity)) &&
    size(quantity) >= 1000;
  if (!large && !compared && quantity.next === undefined)
    return isNoun(tokens, end) && size(quantity) >= 1000 && !isYear(quantity) ? 'counts' : undefined;
  if (next === D && wordAt(tokens, end + 1) === ICI) return 'bare';
  if (countsMoney(tokens, quantity)) return 'bare';
  // « Le nouveau milliard financera »: a magnitude counts nothing without « de ».
  const sole = number.end === number.first + 1 && number.form === 'words';
  const attributive = large && (sole || isParticiple(tokens, end) || ELIDED.has(next));
  const dated = DE.has(next) && isYearAt(tokens, end + 1);
  if (!dated && (DE.has(next) || (isNoun(tokens, end) && !attributive))) return 'counts';
  return large || (compared && !isYear(quantity)) ? 'bare' : undefined;
}

/** « 35 milliards de dette »: what is counted is money; loans and sales are where there are milliards of them. */
export const countsMoney = (tokens: Tokens, { number, end }: Quantity): boolean =>
  DE.has(wordAt(tokens, end)) &&
  (isMoney(tokens, end + 1) || CHANGE.has(wordAt(tokens, end + 1))) &&
  (number.power >= 9 || !COUNTED_MONEY.has(wordAt(tokens, end + 1)));

/** Whether the word at token `i` speaks of money; « chiffre » only in « chiffre d'affaires ». */
export const isMoney = (tokens: Tokens, i: number): boolean =>
  MONEY.has(wordAt(tokens, i)) || (wordAt(tokens, i) === CHIFFRE && wordAt(tokens, i + 2) === AFFAIRES);

/** Whether a number stands for a whole noun phrase: nothing is counted by it, it is no share and no year. */
export const standsAlone = (tokens: Tokens, quantity: Quantity): boolean =>
  quantity.number.value !== undefined &&
  quantity.number.letter === undefined &&
  !isYear(quantity) &&
  !PERCENT.has(wordAt(tokens, quantity.end)) &&
  !DE.has(wordAt(tokens, quantity.end)) &&
  !isNoun(tokens, quantity.end);

/** « 120.000 personnes de moins »: the token behind the people, who are those counted before. */
export const afterPeople = (tokens: Tokens, i: number): number => (wordAt(tokens, i) === PERSONNES ? i + 1 : i);

/** Whether the word at token `i` is what the number before it counts. */
const isNoun = (tokens: Tokens, i: number): boolean =>
  i < tokens.length &&
  tokens.gap[i]! < GAP.line &&
  tokens.kind[i]! <= KIND.mixed &&
  !FOLLOWS.has(tokens.word[i]!) &&
  changeAfter(tokens, i) === undefined;

/** « il en revendique 45.000 », « le département en a payé 12.500 »: the pronoun, behind its subject or before « a », takes up the noun. */
export function takesUp(tokens: Tokens, { first }: Quantity): boolean {
  const en = wordAt(tokens, first - 2) === EN ? first - 2 : first - 3;
  if (wordAt(tokens, en) !== EN || tokens.kind[first - 1] !== KIND.lower || tokens.kind[en + 1] !== KIND.lower)
    return false;
  return SUBJECTS.has(wordAt(tokens, en - 1)) || isCapital(tokens, en - 1) || AUXILIARIES.has(wordAt(tokens, en + 1));
}

/** « 3,7 millions, c'est le nombre de retraités concernés ». */
const isTheNumber = (tokens: Tokens, i: number): boolean =>
  MARKS.has(wordAt(tokens, i)) && wordAt(tokens, i + 1) === CE && wordAt(tokens, i + 4) === NOMBRE;
const MARKS = new WordSet([',', '.', ':']);
const CE = intern("c'");

/** « il en a vendu cinq millions »: things are sold, of which the text spoke. */
const sells = (tokens: Tokens, { first }: Quantity): boolean =>
  SELLING.has(wordAt(tokens, first - 1)) && (wordAt(tokens, first - 2) === EN || wordAt(tokens, first - 3) === EN);

/** « et Arte, moins de 900.000 »: a name and a comma in the place of the verb. */
const followsName = (tokens: Tokens, { first }: Quantity): boolean =>
  wordAt(tokens, first - 1) === COMMA && isCapital(tokens, first - 2);

/** « contre 2 milliards espérés »: no noun follows a million without « de ». */
const isParticiple = ({ text, end, word }: Tokens, i: number): boolean =>
  /é(?:e|s|es)?$/.test(text.slice(end[i]! - 3, end[i])) || PARTICIPLE.has(word[i]!);

/** « 11 milliards de 2015 à 2017 »: four digits that may be a year stand at token `i`. */
const isYearAt = (tokens: Tokens, i: number): boolean =>
  isDigits(tokens, i) && lengthOf(tokens, i) === 4 && /^(?:19|20)/.test(textOf(tokens, i));

/** Whether the number may be a year. */
export const isYear = ({ number }: Quantity): boolean => {
  const { mantissa, exponent } = number.value!;
  return (
    number.form === 'digits' && number.end === number.first + 1 && exponent === 0 && mantissa >= 1900 && mantissa < 2100
  );
};

/** The token of the noun in « le nombre d'abonnés … atteint 72 millions », `from` where to look back to; undefined for none. */
export function numberOf(tokens: Tokens, { first }: Quantity, from: number): number | undefined {
  for (let i = first - 2; i >= Math.max(from, first - NUMBER_OF_REACH); i--) {
    if (tokens.word[i] !== NOMBRE) continue;
    const noun = DE.has(wordAt(tokens, i + 1)) ? i + 2 : i + 3;
    if (!DE.has(wordAt(tokens, noun - 1))) continue;
    for (let between = noun + 1; between < first; between++) if (isMoney(tokens, between)) return undefined;
    return noun;
  }
  return undefined;
}

/** Whether a noun of money stands around the quantity, in the sentence that is the tokens `[from, to)`. */
export function speaksOfMoney(tokens: Tokens, quantity: Quantity, from: number, to: number): boolean {
  for (let i = Math.max(from, quantity.first - 15); i < Math.min(to, quantity.end + 10); i++)
    if (isMoney(tokens, i)) return true;
  return false;
}
