/** Whose users a count counts: « Netflix compte 300 millions d'abonnés », « la chaîne a réuni 5,2 millions de téléspectateurs ». */
import { EPITHETS } from '../lexicon/epithets.ts';
import { BEFORE_RIVALS, SERVICE_LINKS } from '../lexicon/nominals.ts';
import { AUDIENCE_MEASURERS } from '../lexicon/user-metrics.ts';
import type { MetricMention } from '../recognise/user-metrics/metric.ts';
import type { MetricUnit } from '../schema/document.ts';
import { PhraseMap, phrasesOf } from '../text/phrases.ts';
import { contains, GAP, KIND, type Tokens, wordAt } from '../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../text/vocabulary.ts';
import { type Bounds, lowerBound } from './bounds.ts';
import type { LinkedCompany } from './companies.ts';
import { COUNTRY } from './nominals.ts';
import { COMPANY_NOUN, type Fits, MEDIA, type Named, type Referents } from './referents.ts';
import { DEFINITE, takenUp } from './taken-up.ts';

/** Epithets with the company that each stands for. */
export const EPITHET = new PhraseMap<string>(() =>
  EPITHETS.trim()
    .split('\n')
    .flatMap((line) => {
      const [company = '', epithets = ''] = line.split(' | ');
      return phrasesOf(epithets, company);
    }),
);
const LINK = new WordSet(() => wordsIn(SERVICE_LINKS), { exact: true });
/** Of these, those that tie across an adverb. */
const CLOSE_LINK = new WordSet(['sur', 'devant', 'chez', 'à']);
const OPEN = intern('(');
const CLOSE = intern(')');
const COMMA = intern(',');
const QUI = intern('qui');
const OF = new WordSet(['de', "d'", 'du'], { exact: true });
/** What opens a sentence with a count of its subject: « Avec 3 millions d'abonnés, X ». */
const ENDOWED = new WordSet(['avec', 'fort', 'forte', 'grâce']);
const RESPECTIVELY = intern('respectivement');
const RIVALS = new WordSet(() => wordsIn(BEFORE_RIVALS), { exact: true });
/** What stands before the company of an apposition: « filiale de Meta », « propriété du groupe Kering ». */
const APPOSED = new WordSet(['de', "d'", 'du', 'groupe', 'par', 'chez']);
/** Audiences of a broadcast or a work: a pronoun may stand for it as well as for its company. */
const BROADCAST: ReadonlySet<MetricUnit> = new Set(['viewers', 'listeners', 'views', 'readers']);
/** The gazetteer's kinds that have no such users. */
const UNFIT: Partial<Record<MetricUnit, ReadonlySet<string>>> = {
  viewers: new Set(['press', 'radio', 'agency', 'bank', 'insurer', 'fund']),
  listeners: new Set(['press', 'television', 'agency', 'bank', 'insurer', 'fund']),
  readers: new Set(['television', 'radio', 'agency', 'bank', 'insurer', 'fund']),
  customers: new Set(['radio', 'press']),
  passengers: new Set(['television', 'radio', 'press', 'agency', 'bank', 'insurer', 'fund', 'retailer']),
};
const MEASURERS: ReadonlySet<string> = new Set(AUDIENCE_MEASURERS.split(/;\s*/));
/** What media count: of anything else they only tell. */
const MEDIA_UNITS: ReadonlySet<MetricUnit> = new Set([
  'viewers',
  'listeners',
  'readers',
  'subscribers',
  'views',
  'followers',
]);
const NETWORK = 'service';
const SERVICE_NOUN = /^service$/;
/** Media that are quoted more often than spoken of. */
const TELLERS: ReadonlySet<string> = new Set(['press', 'agency']);
/** The kind that « la chaîne », « la station » stand for in a count of viewers or listeners. */
const CHANNEL_KIND: Partial<Record<MetricUnit, string>> = { viewers: 'television', listeners: 'radio' };

/** How far behind a count its company may be named for the first time. */
const LATER = 12;
/** The same in a sentence that opens with what its subject has. */
const FAR_LATER = 40;

/** Finds the company that each count of one article measures. */
export class MeasuredCompanies {
  readonly #tokens: Tokens;
  readonly #companies: readonly LinkedCompany[];
  readonly #referents: Referents;

  constructor(tokens: Tokens, companies: readonly LinkedCompany[], referents: Referents) {
    this.#tokens = tokens;
    this.#companies = companies;
    this.#referents = referents;
  }

  /** The name of the company that the metric `metrics[i]`, in the sentence `bounds`, measures; undefined where it is not said. */
  of(metrics: readonly MetricMention[], i: number, bounds: Bounds): string | undefined {
    const metric = metrics[i]!;
    const fits = fitFor(metric.unit);
    const here = this.#referents.within(bounds.from, bounds.to).filter(fits);
    return (
      this.#respective(metrics, i, bounds, here) ??
      this.#beside(metric, here, bounds) ??
      this.#spoken(metric, here, bounds)
    );
  }

  /** « TF1 et M6 ont réuni respectivement 5 et 3 millions de téléspectateurs »: the companies of the list, in order. */
  #respective(
    metrics: readonly MetricMention[],
    i: number,
    { from, to }: Bounds,
    here: readonly Named[],
  ): string | undefined {
    const start = lowerBound(metrics, from);
    const end = lowerBound(metrics, to);
    if (end - start < 2 || !contains(this.#tokens, RESPECTIVELY, from, to)) return undefined;
    const named = here.filter(({ end: edge }) => edge <= metrics[start]!.first);
    const list = named.length > 0 ? named : this.#referents.named.slice(0, lowerBound(this.#referents.named, from));
    const names = [...new Set(list.slice(start - end).map(({ name }) => name))];
    return names.length === end - start ? names[i - start] : undefined;
  }

  /** The company named right behind the count, or around the brackets that hold it. */
  #beside(metric: MetricMention, here: readonly Named[], bounds: Bounds): string | undefined {
    const tokens = this.#tokens;
    const behind = here.find(({ first }) => first >= metric.end && linked(tokens, metric.end, first));
    if (behind !== undefined) return behind.name;
    const bracket = bracketAround(tokens, metric, bounds);
    if (bracket === undefined) return undefined;
    const before = here.findLast(({ end }) => end <= bracket.open && bracket.open - end <= 1);
    return (before ?? here.find(({ first }) => first >= bracket.close && first - bracket.close <= 2))?.name;
  }

  /** The company that the sentence is about, by its name or by what takes it up. */
  #spoken(metric: MetricMention, here: readonly Named[], bounds: Bounds): string | undefined {
    const tokens = this.#tokens;
    const recalled = recallFor(metric.unit);
    const subject = subjectOf(
      tokens,
      here.filter(({ kind, spoken }) => spoken || !TELLERS.has(kind ?? '')),
      metric,
    );
    const epithet = this.#epithet(metric, subject?.end ?? bounds.from);
    if (epithet !== undefined) return epithet;
    const broadcast = BROADCAST.has(metric.unit);
    const isNamed = (at: number): boolean => this.#referents.within(at, at + 1).length > 0;
    const after = subject === undefined ? bounds.from : isDescribed(tokens, subject) ? metric.first : subject.end;
    const taken = takenUp(tokens, metric, bounds, after, isNamed);
    if (taken === 'other') return undefined;
    const vague = taken === undefined || (broadcast && taken === 'pronoun');
    if (subject !== undefined && vague) return subject.name;
    if (taken === 'channel') {
      const kind = CHANNEL_KIND[metric.unit];
      const isChannel: Fits = (named) => named.kind === kind && recalled(named);
      const channel =
        here.findLast((named) => named.kind === kind && named.first < metric.first) ??
        this.#referents.last(bounds.from, isChannel);
      if (channel !== undefined) return channel.name;
    }
    if (!vague) {
      const spoken =
        taken === 'latter'
          ? this.#referents.last(bounds.from, recalled)?.name
          : taken === 'demonstrative' && subject === undefined
            ? (this.#serviceBefore(metric, bounds, recalled) ?? this.#referents.topic(bounds.from, recalled))
            : taken === 'definite' || taken === 'channel'
              ? (this.#referents.main(fitFor(metric.unit)) ?? this.#referents.topic(bounds.from, recalled))
              : (subject?.name ?? this.#referents.topic(bounds.from, recalled));
      if (spoken !== undefined) return spoken;
    }
    if (metric.unit === 'listeners') {
      const station = this.#referents.main(({ kind }) => kind === 'radio', 1);
      if (station !== undefined) return station;
    }
    const kind = CHANNEL_KIND[metric.unit];
    const channel = here.find((named) => named.kind === kind && named.first >= metric.end && isOn(tokens, named));
    if (kind !== undefined && channel !== undefined) return channel.name;
    const later = here.find(({ first, kind, spoken }) => first >= metric.end && (spoken || !TELLERS.has(kind ?? '')));
    if (later === undefined || broadcast) return undefined;
    const reach = ENDOWED.has(wordAt(tokens, bounds.from)) ? FAR_LATER : LATER;
    return later.first - metric.end <= reach ? later.name : undefined;
  }

  /** « cette plateforme », « cette application »: the service named last, where it is one in the sentence before. */
  #serviceBefore(metric: MetricMention, { from }: Bounds, fits: Fits): string | undefined {
    for (let i = metric.first - 1; i > from; i--)
      if (SERVICE_NOUN.test(COMPANY_NOUN.match(this.#tokens, i)?.value ?? ''))
        return this.#referents.last(from, (named) => named.kind === NETWORK && fits(named))?.name;
    return undefined;
  }

  /** The company of the article that an epithet between token `from` and the metric stands for: « la première chaîne ». */
  #epithet(metric: MetricMention, from: number): string | undefined {
    for (let i = metric.first - 1; i > from; i--) {
      const name = DEFINITE.has(wordAt(this.#tokens, i - 1)) ? EPITHET.match(this.#tokens, i)?.value : undefined;
      if (name === undefined) continue;
      const company = this.#companies.find((known) => known.name === name || known.aliases.includes(name));
      if (company !== undefined) return company.name;
    }
    return undefined;
  }
}

/** Whether a company that its sentence names may have users of the unit. */
const fitFor =
  (unit: MetricUnit): Fits =>
  ({ name, kind }) => {
    if (MEASURERS.has(name)) return false;
    if (unit === 'followers') return kind === NETWORK;
    return kind === undefined || !(UNFIT[unit]?.has(kind) ?? false);
  };

/** Whether a company spoken of before may be taken up with users of the unit: no teller of the news. */
const recallFor =
  (unit: MetricUnit): Fits =>
  (company) =>
    fitFor(unit)(company) &&
    company.kind !== 'agency' &&
    (MEDIA_UNITS.has(unit) || company.kind === undefined || !MEDIA.has(company.kind));

/**
 * The company nearest before a metric, stepping over one between commas (« Instagram, filiale de Meta, réunit ») and over
 * the one that it is measured against (« Spotify a dépassé Deezer »).
 */
function subjectOf(tokens: Tokens, here: readonly Named[], metric: MetricMention): Named | undefined {
  const named = here.filter(({ end }) => end <= metric.first);
  const leaders = named.filter(({ first }) => !RIVALS.has(wordAt(tokens, first - 1)));
  const before = leaders.length > 0 ? leaders : named;
  const nearest = before.at(-1);
  const outer = before.at(-2);
  if (nearest === undefined || outer === undefined) return nearest;
  const opens = contains(tokens, COMMA, outer.end, nearest.first);
  const closes = contains(tokens, COMMA, nearest.end, metric.first);
  // « YouTube, la plateforme de Google qui compte »: of the platform.
  if (
    wordAt(tokens, nearest.end) === QUI &&
    OF.has(wordAt(tokens, nearest.first - 1)) &&
    wordAt(tokens, outer.end) === COMMA &&
    DEFINITE.has(wordAt(tokens, outer.end + 1))
  )
    return outer;
  const relative = wordAt(tokens, nearest.end) === COMMA && wordAt(tokens, nearest.end + 1) === QUI;
  // « propriété du chinois ByteDance »
  const tie = COUNTRY.get(wordAt(tokens, nearest.first - 1)) !== undefined ? nearest.first - 2 : nearest.first - 1;
  return opens && closes && !relative && APPOSED.has(wordAt(tokens, tie)) ? outer : nearest;
}

/** « YouTube, la plateforme vidéo »: the noun behind the comma is the company itself. */
const isDescribed = (tokens: Tokens, { end, spoken }: Named): boolean =>
  spoken && wordAt(tokens, end) === COMMA && DEFINITE.has(wordAt(tokens, end + 1));

/** « sur Twitter », « de TF1 », « hier devant TF1 »: a preposition ties the name to the count, at most two words between. */
function linked(tokens: Tokens, from: number, to: number): boolean {
  if (to === from || to - from > 3 || tokens.gap[to]! >= GAP.paragraph) return false;
  if (to - from <= 2 && LINK.has(wordAt(tokens, from))) return true;
  for (let i = from; i < to; i++) if (tokens.kind[i] === KIND.punctuation) return false;
  return CLOSE_LINK.has(wordAt(tokens, to - 1));
}

/** « a été suivie par 19 millions de téléspectateurs (82 % d'audience) sur TF1 ». */
const isOn = (tokens: Tokens, { first }: Named): boolean => wordAt(tokens, first - 1) === SUR;
const SUR = intern('sur');

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
