/** TIMEX3 values as the French press writes dates, with the articles that its prepositions need. */
import type { DateMention, DateMod } from '../schema/document.ts';

/** A date without its article, and the article: « le » 13 juin 2016, « les » années 1990, none for avril 2016. */
interface Phrase {
  readonly article: '' | 'le ' | 'la ' | 'les ' | 'l’';
  readonly noun: string;
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const SEASONS: Readonly<Record<string, Phrase>> = {
  SP: { article: 'le ', noun: 'printemps' },
  SU: { article: 'l’', noun: 'été' },
  FA: { article: 'l’', noun: 'automne' },
  WI: { article: 'l’', noun: 'hiver' },
};

/** A TIMEX3 value in French: « 13 juin 2016 », « avril 2016 », « 2e trimestre 2020 », « printemps 2016 », « de 2011 à 2015 ». */
export function formatTimex(value: string): string {
  const [begin, end] = value.split('/');
  return end === undefined ? phraseOf(value).noun : span(phraseOf(begin!), phraseOf(end));
}

function phraseOf(value: string): Phrase {
  const day = /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/.exec(value);
  if (day !== null)
    return { article: 'le ', noun: `${ordinal(Number(day[3]), '')} ${MONTHS[Number(day[2]) - 1]}${yearOf(day[1]!)}` };
  const month = /^(\d{4}|XXXX)-(\d{2})$/.exec(value);
  if (month !== null) return { article: '', noun: `${MONTHS[Number(month[2]) - 1]}${yearOf(month[1]!)}` };
  const part = /^(\d{4})-([QH])(\d)$/.exec(value);
  if (part !== null)
    return {
      article: 'le ',
      noun: `${ordinal(Number(part[3]), 'e')} ${part[2] === 'Q' ? 'trimestre' : 'semestre'} ${part[1]}`,
    };
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (week !== null) {
    const noun = `semaine ${Number(week[2])} de ${week[1]}`;
    return week[3] === undefined ? { article: 'la ', noun } : { article: 'le ', noun: `week-end de la ${noun}` };
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season !== null)
    return { article: SEASONS[season[2]!]!.article, noun: `${SEASONS[season[2]!]!.noun} ${season[1]}` };
  if (/^\d{3}$/.test(value)) return { article: 'les ', noun: `années ${value}0` };
  if (/^\d{2}$/.test(value)) return { article: 'le ', noun: `${ordinal(Number(value) + 1, 'e')} siècle` };
  return { article: '', noun: value };
}

const ordinal = (number: number, suffix: string): string => (number === 1 ? '1er' : `${number}${suffix}`);

const yearOf = (year: string): string => (year === 'XXXX' ? '' : ` ${year}`);

/** « de 2011 à 2015 », « du 13 au 15 juin 2016 »: what both ends share is said once. */
function span(begin: Phrase, end: Phrase): string {
  const shared = [/ \p{L}+ \d{4}$/u, / \d{4}$/]
    .map((tail) => tail.exec(end.noun)?.[0])
    .find((tail) => tail !== undefined && begin.noun.endsWith(tail));
  const start = shared === undefined ? begin.noun : begin.noun.slice(0, -shared.length);
  return `${of({ ...begin, noun: start })} ${to(end)}`;
}

function of({ article, noun }: Phrase): string {
  if (article === 'le ') return `du ${noun}`;
  if (article === 'les ') return `des ${noun}`;
  if (article === '') return /^[aeiou]/.test(noun) ? `d’${noun}` : `de ${noun}`;
  return `de ${article}${noun}`;
}

function to({ article, noun }: Phrase): string {
  if (article === 'le ') return `au ${noun}`;
  return article === 'les ' ? `aux ${noun}` : `à ${article}${noun}`;
}

/** « début avril 2016 », but « début du 2e trimestre 2020 ». */
const edge = (word: string, phrase: Phrase): string => `${word} ${phrase.article === '' ? phrase.noun : of(phrase)}`;

const full = ({ article, noun }: Phrase): string => `${article}${noun}`;

const MODS: Readonly<Record<DateMod, { readonly word: string; readonly write: (phrase: Phrase) => string }>> = {
  START: { word: 'début', write: (phrase) => edge('début', phrase) },
  MID: { word: 'milieu', write: (phrase) => (phrase.article === '' ? `mi-${phrase.noun}` : edge('milieu', phrase)) },
  END: { word: 'fin', write: (phrase) => edge('fin', phrase) },
  APPROX: { word: 'environ', write: (phrase) => `vers ${full(phrase)}` },
  BEFORE: { word: 'avant', write: (phrase) => `avant ${full(phrase)}` },
  AFTER: { word: 'après', write: (phrase) => `après ${full(phrase)}` },
  SINCE: { word: 'depuis', write: (phrase) => `depuis ${full(phrase)}` },
  UNTIL: {
    word: 'jusque',
    write: (phrase) => (phrase.article === '' ? `jusqu’en ${phrase.noun}` : `jusqu’${to(phrase)}`),
  },
};

/** A date with its mod: « fin juin 2016 », « depuis le 13 juin 2016 »; « date inconnue » where it has no value. */
export function formatDate({ value, mod }: Pick<DateMention, 'value' | 'mod'>): string {
  if (value === null) return 'date inconnue';
  if (mod === null) return formatTimex(value);
  return value.includes('/') ? `${formatTimex(value)} (${MODS[mod].word})` : MODS[mod].write(phraseOf(value));
}
