import {
  BEFORE_HOLIDAY,
  FIXED_HOLIDAYS,
  MOVABLE_HOLIDAYS,
  NAMED_AFTER_DAYS,
  OTHER_CALENDARS,
} from '../../lexicon/holidays.ts';
import { PhraseMap, phrasesOf } from '../../text/phrases.ts';
import { GAP, isCapital, isDigits, isGlued, KIND, type Tokens, wordAt } from '../../text/tokens.ts';
import { WordSet, wordsIn } from '../../text/vocabulary.ts';
import { isHyphen } from '../numerals/words.ts';
import type { Expression, Parsed } from './expression.ts';
import { sideBehind } from './months.ts';
import type { Source } from './rule.ts';
import { dayAt, monthAt, WEEKDAY } from './words.ts';
import { yearAfter } from './years.ts';

type Holiday = Extract<Expression, { kind: 'day' | 'feast' }>;

/** Holidays by name: a day and month, or a distance from Easter. */
export const HOLIDAY = new PhraseMap<Holiday>(() => [
  ...FIXED_HOLIDAYS.flatMap(([monthDay, names]) => {
    const [month = 0, day = 0] = monthDay.split('-').map(Number);
    return phrasesOf<Holiday>(names, { kind: 'day', month, day });
  }),
  ...MOVABLE_HOLIDAYS.flatMap(([easter, names]) => phrasesOf<Holiday>(names, { kind: 'feast', easter })),
]);
const BEFORE = new WordSet(() => wordsIn(BEFORE_HOLIDAY), { exact: true });
const ARTICLES = new WordSet(['la', 'le', "l'"], { exact: true });
const OF = new WordSet(['de', "d'", 'du']);
const OTHER = new WordSet(() => wordsIn(OTHER_CALENDARS));
const NAMED = new WordSet(() => wordsIn(NAMED_AFTER_DAYS));
/** « le week-end de Pâques », « la semaine du 14-Juillet »: the rule of weeks reads them. */
const WEEKS = new WordSet(['week', 'end', 'weekend', 'semaine']);

/** `date.holiday`: « à Noël », « la Toussaint 2019 », « lundi de Pâques », where no name is made of it (« le marché de Noël »); `dated`: its words have been told already. */
export const holiday = ({ tokens }: Source, i: number, dated = false): Parsed | undefined => {
  const match = HOLIDAY.match(tokens, i) ?? hyphenated(tokens, i);
  if (match === undefined) return undefined;
  if (match.edge === i + 1 && (!isCapital(tokens, i) || isName(tokens, i))) return undefined;
  if (OTHER.has(wordAt(tokens, match.edge))) return undefined;
  const year = yearAfter(tokens, match.edge);
  const side = year === undefined ? sideBehind(tokens, match.edge) : undefined;
  if (year === undefined && side === undefined && !dated && !isDate(tokens, i)) return undefined;
  const expression = {
    ...match.value,
    ...(year === undefined ? {} : { year: year.year }),
    ...(side === undefined ? {} : { side: side.side }),
  };
  return { first: i, end: year?.end ?? side?.end ?? match.edge, expression, rule: 'date.holiday' };
};

/** « Noël Mamère »: a first name. */
const isName = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i + 1] === KIND.capitalised && tokens.gap[i + 1] === GAP.space;

/** « le 14-Juillet », « le 1er-Mai »: a fixed holiday in digits, its hyphen and capital telling it from a plain day. */
function hyphenated(tokens: Tokens, i: number): { value: Holiday; edge: number } | undefined {
  const found = isDigits(tokens, i) ? dayAt(tokens, i) : undefined;
  if (found === undefined || !isHyphen(tokens, found.end) || !isCapital(tokens, found.end + 1)) return undefined;
  const month = monthAt(tokens, found.end + 1);
  if (month === undefined || isGlued(tokens, month.end)) return undefined;
  const monthDay = `${String(month.month).padStart(2, '0')}-${String(found.day).padStart(2, '0')}`;
  if (!FIXED_HOLIDAYS.some(([fixed]) => fixed === monthDay)) return undefined;
  return { value: { kind: 'day', month: month.month, day: found.day }, edge: month.end };
}

/** Whether the words before a holiday's name make a date of it: a preposition or an article alone, nothing that bears the name. */
function isDate(tokens: Tokens, i: number): boolean {
  const article = ARTICLES.has(wordAt(tokens, i - 1));
  const at = article ? i - 2 : i - 1;
  const word = wordAt(tokens, at);
  if (OF.has(word)) return WEEKS.has(wordAt(tokens, at - 1));
  if (NAMED.has(word)) return false;
  if (WEEKDAY.get(wordAt(tokens, i)) !== undefined) return true;
  return BEFORE.has(word) || BEFORE.has(wordAt(tokens, i - 1)) || (article && !isCapital(tokens, i));
}
