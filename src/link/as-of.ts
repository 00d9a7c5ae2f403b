/** The date that a sentence ties to a count: « 310 millions d'utilisateurs en avril 2016 ». */
import { PASSIVE_VERBS } from '../lexicon/user-metrics.ts';
import type { DateMention } from '../recognise/dates/dates.ts';
import { timexOf } from '../recognise/dates/period.ts';
import type { MetricMention } from '../recognise/user-metrics/metric.ts';
import { contains, type Tokens, textOf, wordAt } from '../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../text/vocabulary.ts';
import type { Bounds } from './bounds.ts';

const OPEN = intern('(');
const COMMA = intern(',');
const EN = intern('en');
const CONTRE = intern('contre');
const PASSIVE_PARTICIPLE = new WordSet(() => PASSIVE_VERBS.flatMap(([, participles]) => wordsIn(participles)));
const AUXILIARY = new WordSet(['a', 'ont', 'avait', 'avaient', 'été'], { exact: true });
const STRETCH = new WordSet(['année', 'date', 'mois', 'trimestre', 'époque', 'jour'], { exact: true });
const OU = new WordSet(['où'], { exact: true });
const TIED = 6;
/** How far behind its date a count may stand: « samedi, a été suivie sur Twitch par 321.000 spectateurs ». */
const NEAR = 8;
/** A date that opens its sentence holds for all of it, but not behind a participle (« Fondée en 2019, … »). */
const OPENING = 4;
const sinceOrUntil = ({ mod }: DateMention): boolean => mod === 'UNTIL' || mod === 'SINCE';

/** The date tied to a count: right behind it, inside its brackets, or the one its sentence stands at; not a comparison's. */
export function asOf(
  tokens: Tokens,
  metric: MetricMention,
  dates: readonly DateMention[],
  previous: MetricMention | undefined,
  { from }: Bounds,
): string | null {
  const here = dates.filter(
    ({ period }) => period !== undefined && period.unit !== 'century' && period.unit !== 'decade',
  );
  const behind = here.find(({ first }) => first >= metric.end - 1 && first - metric.end <= TIED);
  if (behind !== undefined && !crosses(tokens, metric.end, behind.first))
    return sinceOrUntil(behind) ? null : timexOf(behind.period!);
  const before = here.findLast(({ end }) => end <= metric.first);
  if (before !== undefined && isThatYear(tokens, before)) return timexOf(before.period!);
  if (before === undefined || contains(tokens, CONTRE, before.end, metric.first)) return null;
  const opens = before.first - from <= OPENING && !/é(?:e|s|es)?$/i.test(textOf(tokens, from));
  const near =
    metric.first - before.end <= NEAR &&
    (!contains(tokens, COMMA, before.end, metric.first) || isAside(tokens, before, metric));
  const sole = here.length === 1 && isEvent(tokens, metric, before);
  if (!opens && !near && !sole) return null;
  const taken =
    previous !== undefined &&
    previous.first >= from &&
    previous.end <= before.first &&
    before.first - previous.end <= TIED;
  if (taken) return null;
  return sinceOrUntil(before) ? null : timexOf(before.period!);
}

/** Counts of people who came or watched, not of those who stay: the one date of the sentence is when they did. */
const EVENT_UNITS: ReadonlySet<string> = new Set(['viewers', 'visitors', 'passengers', 'downloads']);

/** « le musée a été porté en 2017 par deux expositions qui ont accueilli 529.000 curieux », not « créé en 2004, le jeu réunit ». */
function isEvent(tokens: Tokens, { unit, per }: MetricMention, { first, period }: DateMention): boolean {
  if (!EVENT_UNITS.has(unit) || per !== null || period!.unit === 'day' || period!.unit === 'span') return false;
  const verb = wordAt(tokens, first - 1) === EN ? first - 2 : first - 1;
  return !isParticiple(tokens, verb) || AUXILIARY.has(wordAt(tokens, verb - 1));
}

const isParticiple = (tokens: Tokens, i: number): boolean =>
  i >= 0 && /(?:é|i|u|it|is|ert)(?:e|s|es)?$/i.test(textOf(tokens, i));

/** « comptait, fin mars, 5,8 millions », « en 2012, suivie par 7,6 millions »: the comma does not part the date from the count. */
function isAside(tokens: Tokens, { end }: DateMention, metric: MetricMention): boolean {
  if (tokens.word[end] !== COMMA) return false;
  let at = end + 1;
  while (AUXILIARY.has(wordAt(tokens, at))) at++;
  return metric.first === at || PASSIVE_PARTICIPLE.has(wordAt(tokens, at));
}

/** « depuis 2015, année où il avait accueilli 14,8 millions ». */
const isThatYear = (tokens: Tokens, { end }: DateMention): boolean =>
  tokens.word[end] === COMMA && STRETCH.has(wordAt(tokens, end + 1)) && OU.has(wordAt(tokens, end + 2));

function crosses(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.word[i] === COMMA || tokens.word[i] === CONTRE || tokens.word[i] === OPEN) return true;
  return false;
}
