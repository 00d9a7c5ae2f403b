import { HEAD_NOUNS } from '../lexicon/company-cues.ts';
import { DEFINITES, DEMONSTRATIVES, NOMINAL_NOUNS, PRONOUNS, SERVICE_LINKS } from '../lexicon/nominals.ts';
import { PASSIVE_VERBS } from '../lexicon/user-metrics.ts';
import type { CompanyMention } from '../recognise/companies/companies.ts';
import type { DateMention } from '../recognise/dates/dates.ts';
import { timexOf } from '../recognise/dates/period.ts';
import type { MetricMention } from '../recognise/user-metrics/user-metrics.ts';
import { PhraseMap, phrasesOf } from '../text/phrases.ts';
import type { Sentences } from '../text/sentences.ts';
import { GAP, isCapital, type Tokens, textOf, wordAt } from '../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../text/vocabulary.ts';
import type { LinkedCompany } from './companies.ts';

/** A user metric with what it measures and when; null where the text does not say it. */
export interface LinkedMetric {
  readonly metric: MetricMention;
  readonly company: string | null;
  /** TIMEX3. */
  readonly asOf: string | null;
}

const NOMINAL = new PhraseMap<true>(() =>
  [NOMINAL_NOUNS, ...HEAD_NOUNS.map(([, nouns]) => nouns)].flatMap((nouns) => phrasesOf<true>(nouns, true)),
);
const DEMONSTRATIVE = new WordSet(() => wordsIn(DEMONSTRATIVES));
const DEFINITE = new WordSet(() => wordsIn(DEFINITES));
const PRONOUN = new WordSet(() => wordsIn(PRONOUNS));
const LINK = new WordSet(() => wordsIn(SERVICE_LINKS), { exact: true });
const OPEN = intern('(');
const CLOSE = intern(')');
const COMMA = intern(',');
const CONTRE = intern('contre');
const PASSIVE_PARTICIPLE = new WordSet(() => PASSIVE_VERBS.flatMap(([, participles]) => wordsIn(participles)));
const DONT = intern('dont');
const QUI = intern('qui');
/** Agencies sign half of the press's articles and are what few of them are about. */
const SOURCES: ReadonlySet<string> = new Set(['AFP', 'Agence France-Presse', 'Reuters']);
const AUXILIARY = new WordSet(['a', 'ont', 'avait', 'avaient', 'été'], { exact: true });
/** « la chaîne de l'humoriste », « la société du maire »: said whose it is, it is no company spoken of. */
const OWNERS = new WordSet(['du', 'des'], { exact: true });
const OF = new WordSet(['de', "d'"]);
const DETERMINERS = new WordSet(() => wordsIn("la l' le les son sa ses leur leurs ce cette cet mon ma notre votre"));
const LATTER = new WordSet(['dernier', 'dernière']);
/** « la première chaîne », « le premier quotidien ». */
const ORDINAL_ADJECTIVE = new WordSet(['premier', 'première', 'petite', 'grand', 'jeune', 'vénérable']);
/** « selon le site d'information » says who tells it, not who is measured. */
const ATTRIBUTES = new WordSet(['selon', "d'après", 'après'], { exact: true });
const AUDIENCE_OF_CHANNELS: ReadonlySet<string> = new Set(['viewers', 'listeners']);
/** What stands before the company of an apposition: « filiale de Meta », « propriété du groupe Kering ». */
const APPOSED = new WordSet(['de', "d'", 'du', 'groupe', 'par', 'chez']);
/** Audiences of a broadcast or a place: only a company that the sentence names. */
const BROADCAST: ReadonlySet<string> = new Set(['viewers', 'listeners', 'visitors', 'views', 'readers']);

interface Named {
  readonly name: string;
  readonly first: number;
  readonly end: number;
}

/** Ties each metric to its company and its date. Abstains where the sentence does not say them. Never throws. */
export function linkUserMetrics(
  tokens: Tokens,
  sentences: Sentences,
  metrics: readonly MetricMention[],
  companies: readonly LinkedCompany[],
  dates: readonly DateMention[],
): LinkedMetric[] {
  const named: Named[] = companies
    .flatMap(({ name, mentions }) => mentions.map(({ first, end }: CompanyMention) => ({ name, first, end })))
    .sort((a, b) => a.first - b.first);
  let sentence = 0;
  const main = mainCompany(companies.filter(({ name }) => !SOURCES.has(name)));
  const channels = companies.filter(({ kind }) => kind === 'media');
  const channel = channels.length === 1 ? channels[0]!.name : undefined;
  return metrics.map((metric, i) => {
    while (sentences[sentence + 1]! <= metric.first) sentence++;
    const bounds = { from: sentences[sentence]!, to: sentences[sentence + 1]! };
    const before = lowerBound(named, bounds.from);
    const here = named.slice(before, lowerBound(named, bounds.to));
    const dated = dates.slice(lowerBound(dates, bounds.from), lowerBound(dates, bounds.to));
    return {
      metric,
      company: companyOf(
        tokens,
        metric,
        here,
        { main, channel, last: spokenBefore(named, sentences, before)?.name, latter: named[before - 1]?.name },
        bounds,
      ),
      asOf: dateOf(tokens, metric, dated, metrics[i - 1], bounds),
    };
  });
}

/** The index of the first item that starts at token `at` or behind it. */
function lowerBound(items: ReadonlyArray<{ readonly first: number }>, at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The company that the sentence named first which last named one: the one it was about. */
function spokenBefore(named: readonly Named[], sentences: Sentences, before: number): Named | undefined {
  const last = named[before - 1];
  if (last === undefined) return undefined;
  let sentence = sentences.length - 1;
  while (sentence > 0 && sentences[sentence]! > last.first) sentence--;
  return named[lowerBound(named, sentences[sentence]!)];
}

/** Whether « de » and its owner follow a noun: « la chaîne de l'humoriste », not « la plateforme de divertissement ». */
function isOwned(tokens: Tokens, i: number): boolean {
  if (OWNERS.has(wordAt(tokens, i))) return true;
  return OF.has(wordAt(tokens, i)) && (DETERMINERS.has(wordAt(tokens, i + 1)) || isCapital(tokens, i + 1));
}

/** What the article spoke of before a sentence. */
interface Context {
  /** The company it speaks of most. */
  readonly main: string | undefined;
  /** Its channel or station, where it names one alone. */
  readonly channel: string | undefined;
  /** The company named last: « ce dernier ». */
  readonly latter: string | undefined;
  /** The company that the last sentence to name one was about. */
  readonly last: string | undefined;
}

/** The company with more mentions than any other; undefined where none stands out. */
function mainCompany(companies: readonly LinkedCompany[]): string | undefined {
  const [first, second] = [...companies].sort((a, b) => b.mentions.length - a.mentions.length);
  return first !== undefined && first.mentions.length > (second?.mentions.length ?? 0) ? first.name : undefined;
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

function companyOf(
  tokens: Tokens,
  metric: MetricMention,
  here: readonly Named[],
  context: Context,
  bounds: Bounds,
): string | null {
  const behind = here.find(
    ({ first }) => first >= metric.end && first - metric.end <= 2 && linked(tokens, metric.end, first),
  );
  if (behind !== undefined) return behind.name;
  const bracket = bracketAround(tokens, metric, bounds);
  if (bracket !== undefined) {
    const before = here.findLast(({ end }) => end <= bracket.open && bracket.open - end <= 1);
    if (before !== undefined) return before.name;
    const after = here.find(({ first }) => first >= bracket.close && first - bracket.close <= 2);
    if (after !== undefined) return after.name;
  }
  const subject = subjectOf(tokens, here, metric);
  const broadcast = BROADCAST.has(metric.unit);
  const taken = takenUp(tokens, metric, bounds, subject?.end ?? bounds.from);
  if (subject !== undefined && (taken === undefined || (broadcast && taken === 'pronoun'))) return subject.name;
  if (taken !== undefined && !(broadcast && taken === 'pronoun')) {
    const spoken =
      taken === 'latter'
        ? context.latter
        : taken === 'definite'
          ? (context.main ?? context.last)
          : (subject?.name ?? context.last);
    if (spoken !== undefined) return spoken;
  }
  if (broadcast && AUDIENCE_OF_CHANNELS.has(metric.unit) && context.channel !== undefined) return context.channel;
  const later = here.find(({ first }) => first >= metric.end);
  return later !== undefined && later.first - metric.end <= LATER && !broadcast ? later.name : null;
}

/** The company nearest before a metric, stepping over one between commas (« Instagram, filiale de Meta, réunit »). */
function subjectOf(tokens: Tokens, here: readonly Named[], metric: MetricMention): Named | undefined {
  const before = here.filter(({ end }) => end <= metric.first);
  const nearest = before.at(-1);
  const outer = before.at(-2);
  if (nearest === undefined || outer === undefined) return nearest;
  const opens = hasComma(tokens, outer.end, nearest.first);
  const closes = hasComma(tokens, nearest.end, metric.first);
  const relative = wordAt(tokens, nearest.end) === COMMA && wordAt(tokens, nearest.end + 1) === QUI;
  return opens && closes && !relative && APPOSED.has(wordAt(tokens, nearest.first - 1)) ? outer : nearest;
}

function hasComma(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.word[i] === COMMA) return true;
  return false;
}

/** How far behind a count its company may be named for the first time. */
const LATER = 12;

/** « sur Twitter », « de la chaîne TF1 »: only prepositions and articles between. */
function linked(tokens: Tokens, from: number, to: number): boolean {
  return to > from && LINK.has(wordAt(tokens, from)) && tokens.gap[to]! < GAP.paragraph;
}

/** The brackets around a metric, if it stands in some. */
function bracketAround(
  tokens: Tokens,
  { first, end }: MetricMention,
  { from, to }: Bounds,
): { open: number; close: number } | undefined {
  let open = first - 1;
  while (open >= from && tokens.word[open] !== OPEN && tokens.word[open] !== CLOSE) open--;
  if (open < from || tokens.word[open] !== OPEN) return undefined;
  let close = end;
  while (close < to && tokens.word[close] !== CLOSE) close++;
  return { open, close: close + 1 };
}

/**
 * What takes up a company said before, between token `after` and the metric: a nominal with its article (« la banque »),
 * or a demonstrative, pronoun or possessive (« cette plateforme », « elle », « ses »). The nearest to the metric decides.
 */
function takenUp(
  tokens: Tokens,
  metric: MetricMention,
  { from }: Bounds,
  after: number,
): 'definite' | 'demonstrative' | 'pronoun' | 'latter' | undefined {
  for (let i = metric.first - 1; i >= Math.max(from, after); i--) {
    if (PRONOUN.has(tokens.word[i]!)) return 'pronoun';
    if (LATTER.has(tokens.word[i]!) && DEMONSTRATIVE.has(wordAt(tokens, i - 1))) return 'latter';
    const nominal = NOMINAL.match(tokens, i);
    if (nominal === undefined || isCapital(tokens, i + 1) || isOwned(tokens, nominal.edge)) continue;
    const determiner = ORDINAL_ADJECTIVE.has(wordAt(tokens, i - 1)) ? i - 2 : i - 1;
    if (DEMONSTRATIVE.has(wordAt(tokens, determiner))) return 'demonstrative';
    const before = wordAt(tokens, determiner - 1);
    if (DEFINITE.has(wordAt(tokens, determiner)) && !ATTRIBUTES.has(before))
      return before === DONT ? undefined : 'definite';
  }
  return undefined;
}

const TIED = 6;
/** How far behind its date a count may stand: « samedi, a été suivie sur Twitch par 321.000 spectateurs ». */
const NEAR = 8;
/** A date that opens its sentence holds for all of it, but not behind a participle (« Fondée en 2019, … »). */
const OPENING = 4;
const sinceOrUntil = ({ mod }: DateMention): boolean => mod === 'UNTIL' || mod === 'SINCE';

/** The date tied to a count: right behind it, inside its brackets, or the one its sentence stands at; not a comparison's. */
function dateOf(
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
  if (before === undefined || crossesCount(tokens, before.end, metric.first)) return null;
  const opens = before.first - from <= OPENING && !/é(?:e|s|es)?$/i.test(textOf(tokens, from));
  const near =
    metric.first - before.end <= NEAR &&
    (!hasComma(tokens, before.end, metric.first) || isAside(tokens, before, metric));
  if (!opens && !near) return null;
  const taken =
    previous !== undefined &&
    previous.first >= from &&
    previous.end <= before.first &&
    before.first - previous.end <= TIED;
  if (taken) return null;
  return sinceOrUntil(before) ? null : timexOf(before.period!);
}

/** « comptait, fin mars, 5,8 millions », « en 2012, suivie par 7,6 millions »: the comma does not part the date from the count. */
function isAside(tokens: Tokens, { end }: DateMention, metric: MetricMention): boolean {
  if (tokens.word[end] !== COMMA) return false;
  let at = end + 1;
  while (AUXILIARY.has(wordAt(tokens, at))) at++;
  return metric.first === at || PASSIVE_PARTICIPLE.has(wordAt(tokens, at));
}

function crosses(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.word[i] === COMMA || tokens.word[i] === CONTRE || tokens.word[i] === OPEN) return true;
  return false;
}

function crossesCount(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.word[i] === CONTRE) return true;
  return false;
}
