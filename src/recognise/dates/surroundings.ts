/** What the words around a date say of it: its mod, its tense, and the date before that it starts from. */
import type { DateMod } from '../../schema/document.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet } from '../../text/vocabulary.ts';
import { weekdayOf } from './calendar.ts';
import type { DateMention } from './dates.ts';
import type { Expression, Parsed } from './expression.ts';
import type { Period } from './period.ts';
import type { Reference } from './reference.ts';
import { ARTICLES, BOUNDS, isElection, isHeadline, sideBefore } from './side-cues.ts';
import { isComing, type Tense, tenseAround } from './tense.ts';
import { isParticiple } from './verb-forms.ts';
import { COMMA, EDGES, isNear, modEndingAt, OF } from './words.ts';

/** The tokens of a sentence. */
interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** The mod said right before a date, nearest first; never reaching into the date before it. */
export function modBefore(tokens: Tokens, { first, expression }: Parsed, last: number): ModMatch | undefined {
  if (!isNear(tokens, first)) return undefined;
  const match = modEndingAt(tokens, first - 1);
  if (match === undefined || match.first < last) return undefined;
  const exact =
    expression.kind === 'day' ||
    expression.kind === 'weekday' ||
    (expression.kind === 'offset' && expression.unit === 'day');
  return EDGES.has(match.mod) && exact ? undefined : match;
}

/** A date's mod, and its first token. */
export type ModMatch = NonNullable<ReturnType<typeof modEndingAt>>;

/** What a date is placed against: the date before it, and the tense of its clause. */
export function referenceOf(
  tokens: Tokens,
  sentence: Bounds,
  parsed: Parsed,
  mod: ModMatch | undefined,
  before: DateMention | undefined,
  focus: Period | undefined,
  day: Period | undefined,
  anchor: number | undefined,
): Reference {
  const first = mod?.first ?? parsed.first;
  const placed = isPlaced(parsed.expression);
  const said = placed ? undefined : tenseOf(tokens, parsed, mod, sentence);
  return {
    anchor,
    focus: focusFor(tokens, parsed, focus, day, sentence.from, before, anchor),
    // « en récession pour la première fois depuis 1991 » says no year of what follows.
    near: before !== undefined && before.first >= sentence.from && before.mod !== 'SINCE' ? before.period : undefined,
    tense: said ?? habitOf(tokens, parsed, first, sentence),
    said,
    listed: listedMonth(tokens, parsed, before),
    after: explained(tokens, parsed, before) ?? listedAfter(tokens, parsed, before),
    certain:
      mod?.mod === 'SINCE' || (!placed && isDone(tokens, parsed, mod))
        ? 'past'
        : mod?.mod === 'UNTIL' && isHence(tokens, mod.first)
          ? 'future'
          : undefined,
    ending: mod?.mod === 'END' && parsed.rule === 'date.bare-unit' && !AHEAD.has(wordAt(tokens, mod.first)),
    attached: isAttached(tokens, first),
    election: !placed && isElection(tokens, first),
  };
}

/** « depuis mars » is behind us and « jusqu'en mars » before us, whatever the verb; then the verb decides. */
function tenseOf(
  tokens: Tokens,
  { first, end, expression }: Parsed,
  mod: ModMatch | undefined,
  { from, to }: Bounds,
): Tense {
  const start = mod?.first ?? first;
  const weekday = expression.kind === 'weekday';
  const side = sideBefore(tokens, { first, start, end, from, weekday });
  if (side !== undefined) return side;
  const outer = mod === undefined ? undefined : modEndingAt(tokens, skipApprox(tokens, mod.first - 1));
  const said =
    tenseFor(mod?.mod) ??
    tenseFor(outer?.mod) ??
    (mod === undefined ? undefined : BOUNDS.get(wordAt(tokens, mod.first))) ??
    tenseAround(tokens, first, end, from, to, expression.kind === 'weekday' && expression.side === undefined);
  const due = mod?.mod === 'BEFORE' || (weekday && wordAt(tokens, start - 1) === DES);
  if (due && (said === undefined || said === 'near')) return 'future';
  // « a écarté l'hypothèse d'une fermeture avant Noël »
  if (mod?.mod === 'BEFORE' && said === 'past') return 'near';
  return said;
}

/** Whether an expression says its year, so that nothing around it is asked: « 2016 », « 3 mars 2016 ». */
const isPlaced = (expression: Expression): boolean =>
  expression.kind === 'year' ||
  expression.kind === 'decade' ||
  expression.kind === 'century' ||
  ((expression.kind === 'day' || expression.kind === 'month') && expression.year !== undefined);

/** What the press means where no verb says it: a headline's weekday is to come, the date that opens a sentence tells what was. */
function habitOf(tokens: Tokens, { end, expression }: Parsed, start: number, { from, to }: Bounds): Tense {
  if (expression.kind === 'weekday') return isHeadline(tokens, from, to) ? 'future' : undefined;
  const dated = expression.kind === 'day' || expression.kind === 'month';
  return dated && start - from <= 1 && wordAt(tokens, end) === COMMA ? 'past' : undefined;
}

/** « Il a parlé le 3 juin », « a été atteint en juin », « avait débuté à l'automne »: nothing stands between the verb and its date. */
function isDone(tokens: Tokens, { first, expression, rule }: Parsed, mod: ModMatch | undefined): boolean {
  if (mod !== undefined && !EDGES.has(mod.mod)) return false;
  let at = (mod?.first ?? first) - 1;
  if (ARTICLES.has(wordAt(tokens, at))) at--;
  if (
    BETWEEN.has(wordAt(tokens, at)) ||
    ((expression.kind === 'season' || rule === 'date.term') && IN.has(wordAt(tokens, at)))
  )
    at--;
  if (at === first - 1 || !isParticiple(tokens, at) || isComing(tokens, at)) return false;
  return HAVING.has(wordAt(tokens, wordAt(tokens, at - 1) === ETE ? at - 2 : at - 1));
}
const BETWEEN = new WordSet(['en', 'dès'], { exact: true });
const IN = new WordSet(['à', 'au'], { exact: true });
const ETE = intern('été');
/** « d'ici juillet », « d'ici à la mi-mars ». */
const isHence = (tokens: Tokens, i: number): boolean => wordAt(tokens, i + 1) === ICI;
const ICI = intern('ici');
const HAVING = new WordSet(['a', 'ont', 'avait', 'avaient', 'ai', 'avons'], { exact: true });

/** « avant la fin de l'année », « d'ici la fin de l'année »: to come, whatever the verb. */
const AHEAD = new WordSet(['avant', "d'", "jusqu'"], { exact: true });
/** « dès lundi ». */
const DES = intern('dès');
/** « l'élection du 3 novembre », « les municipales de mars »; not « à partir de mars », « à compter du 3 novembre ». */
const isAttached = (tokens: Tokens, first: number): boolean =>
  OF.has(wordAt(tokens, first - 1)) && !STARTING.has(wordAt(tokens, first - 2));
const STARTING = new WordSet(['partir', 'compter', 'lors', 'mois']);

const tenseFor = (mod: DateMod | undefined): Tense =>
  mod === 'SINCE' ? 'told' : mod === 'UNTIL' ? 'future' : undefined;

/** « jusqu'à environ mi-novembre ». */
const skipApprox = (tokens: Tokens, i: number): number => (wordAt(tokens, i) === ENVIRON ? i - 1 : i);
const ENVIRON = intern('environ');

/**
 * What « un an plus tôt » starts from: the date its sentence stands at, else the day of publication, for it sets the
 * present against the past (« 45.000 abonnés, contre 18.000 un an plus tôt »). Shorter steps go on from the date before,
 * days from the last `day` named, and « la veille » with none before it from the day of publication.
 */
function focusFor(
  tokens: Tokens,
  { first, expression }: Parsed,
  focus: Period | undefined,
  day: Period | undefined,
  sentence: number,
  before: DateMention | undefined,
  anchor: number | undefined,
): Period | undefined {
  if (expression.kind === 'narrative' && expression.unit === 'day' && focus?.unit !== 'day')
    return day ?? (expression.count === -1 && anchor !== undefined ? { unit: 'day', number: anchor } : undefined);
  if (expression.kind !== 'narrative' || expression.unit !== 'year' || expression.count >= 0 || anchor === undefined)
    return focus;
  if (before !== undefined && before.first >= sentence) return focus;
  for (let i = first - 1; i >= Math.max(sentence, first - COMPARISON_REACH); i--) {
    if (tokens.word[i] === CONTRE) return { unit: 'day', number: anchor };
  }
  return focus;
}

const CONTRE = intern('contre');
/** How many tokens lie between « contre » and the date at most: « contre 1,2 million d'abonnés payants un an plus tôt ». */
const COMPARISON_REACH = 9;

/** « demain (lundi) »: seven days before the day that the weekday in brackets explains. */
function explained(tokens: Tokens, { first, expression }: Parsed, before: DateMention | undefined): number | undefined {
  if (expression.kind !== 'weekday' || before?.expression.kind !== 'offset' || before.period?.unit !== 'day')
    return undefined;
  const day = before.period.number;
  const follows = first === before.end + 1 && wordAt(tokens, before.end) === OPEN;
  return follows && weekdayOf(day) === expression.weekday ? day - 7 : undefined;
}
const OPEN = intern('(');

/** The year or month that this month follows: « en 2018, en mai et en août », « en septembre ou octobre ». */
function listedMonth(
  tokens: Tokens,
  { first, expression }: Parsed,
  before: DateMention | undefined,
): Period | undefined {
  if (expression.kind !== 'month' || before === undefined) return undefined;
  const gap = first - before.end;
  if (gap < 1 || gap > 2 || !LISTS.has(wordAt(tokens, before.end))) return undefined;
  return before.expression.kind === 'year' || before.expression.kind === 'month' ? before.period : undefined;
}

/** The day before in a list of weekdays: « lundi et mardi » are two days in a row. */
function listedAfter(
  tokens: Tokens,
  { first, expression }: Parsed,
  before: DateMention | undefined,
): number | undefined {
  if (expression.kind !== 'weekday' || before?.expression.kind !== 'weekday' || before.period?.unit !== 'day')
    return undefined;
  return first === before.end + 1 && LISTS.has(wordAt(tokens, before.end)) ? before.period.number : undefined;
}

const LISTS = new Set([intern('et'), intern('ou'), intern(',')]);
