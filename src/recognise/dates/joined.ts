/** Dates joined to one another: stretches (« du 3 au 7 mars ») and lists that share a month (« 13 et 14 juin »). */
import { GAP, isGlued, isWord, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import type { Expression, Parsed } from './expression.ts';
import { A, AU, COMMA, dayAt, ENTRE, ET, HYPHENS, OF, OU, SLASH } from './words.ts';

type Point = (i: number) => Parsed | undefined;

const SKIPPED = new WordSet(() => wordsIn("le la l' les fin début mi - en mois de du tout aux d'"), { exact: true });
const UNTIL = new WordSet(["jusqu'", 'jusque']);
const ENTRE_WORDS = new WordSet(['entre'], { exact: true });
const SPANNING: ReadonlySet<Expression['kind']> = new Set([
  'day',
  'month',
  'year',
  'quarter',
  'half',
  'season',
  'weekday',
  'week',
]);
const A_ACCENT = intern('à');

/**
 * The stretch that `open` starts: « de … à », « du … au », « entre … et », or a hyphen or slash between days or months.
 * `point` reads the date at a token. Undefined where the words make no stretch.
 */
export function readSpan(tokens: Tokens, open: Parsed, point: Point): Parsed | undefined {
  if (!SPANNING.has(open.expression.kind)) return undefined;
  const link = wordAt(tokens, open.end);
  const glued = isGlued(tokens, open.end) && isGlued(tokens, open.end + 1);
  const opener = openerOf(tokens, open.first);
  let at = open.end + 1;
  if (link === ET) {
    if (opener !== ENTRE) return undefined;
  } else if (link === A_ACCENT || link === AU) {
    if (opener === undefined || opener === ENTRE) return undefined;
  } else if (UNTIL.has(link)) {
    if (opener === undefined) return undefined;
    at++;
  } else if (
    !(
      (HYPHENS.has(link) || link === SLASH) &&
      glued &&
      open.expression.kind !== 'year' &&
      open.expression.kind !== 'weekday'
    )
  ) {
    return undefined;
  }
  const close = closing(tokens, at, point);
  if (close === undefined || !fits(open.expression, close.expression)) return undefined;
  return {
    first: opener === undefined ? open.first : openerIndex(tokens, open.first),
    end: close.end,
    expression: { kind: 'span', begin: open.expression, end: close.expression },
    rule: 'date.span',
  };
}

/** The date at token `at`, its article and its « fin », « début », « mi- » skipped. */
function closing(tokens: Tokens, at: number, point: Point): Parsed | undefined {
  for (let i = at; i < Math.min(at + 4, tokens.length); i++) {
    if (tokens.gap[i]! >= GAP.paragraph) return undefined;
    const found = point(i);
    if (found !== undefined) return found;
    if (!SKIPPED.has(tokens.word[i]!)) return undefined;
  }
  return undefined;
}

/** « de », « du », « depuis » or « entre » before a date, its article and its « fin » or « début » skipped. */
function openerOf(tokens: Tokens, first: number): number | undefined {
  const i = openerIndex(tokens, first);
  return i < first ? wordAt(tokens, i) : undefined;
}

function openerIndex(tokens: Tokens, first: number): number {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    const word = tokens.word[i]!;
    if (OF.has(word) || ENTRE_WORDS.has(word)) return i;
    if (!SKIPPED.has(word)) return first;
  }
  return first;
}

function fits(begin: Expression, end: Expression): boolean {
  if (begin.kind === end.kind) return true;
  const dated = (kind: Expression['kind']): boolean =>
    kind === 'day' || kind === 'month' || kind === 'year' || kind === 'season';
  return dated(begin.kind) && dated(end.kind);
}

/** A day whose month is said behind the next day: « 13 et 14 juin », « 15-16 mars », « 3, 4 et 5 mars », « le 3 au 7 mars ». */
export function readListedDay(tokens: Tokens, i: number, point: Point): Parsed | undefined {
  const open = dayAt(tokens, i);
  if (open === undefined || (isGlued(tokens, i) && isWord(tokens, i - 1) && tokens.text[tokens.start[i]! - 1] !== "'"))
    return undefined;
  const link = wordAt(tokens, open.end);
  const joins =
    link === ET || link === OU || link === COMMA || link === AU || link === A || link === SLASH || HYPHENS.has(link);
  if (!joins || (HYPHENS.has(link) && !isGlued(tokens, open.end))) return undefined;
  const next = closing(tokens, open.end + 1, point);
  const month = next === undefined ? undefined : monthOf(next.expression);
  if (next === undefined || month === undefined || next.expression.kind !== 'day') return undefined;
  const spans = link === AU || link === A || HYPHENS.has(link) || link === SLASH;
  if (!spans && link !== ET) return shared(i, open.end, open.day, next.expression);
  return shared(i, open.end, open.day, spans || openerOf(tokens, i) === ENTRE ? undefined : next.expression);
}

const monthOf = (expression: Expression): number | undefined =>
  expression.kind === 'day' ? expression.month : undefined;

/** The day alone (a stretch fills in its month later), or with the month and year of the day it is listed with. */
function shared(first: number, end: number, day: number, next: Expression | undefined): Parsed {
  const expression: Expression =
    next?.kind === 'day' && next.month !== undefined
      ? { kind: 'day', day, month: next.month, ...(next.year === undefined ? {} : { year: next.year }) }
      : { kind: 'day', day };
  return { first, end, expression, rule: 'date.day' };
}

/** « vendredi 12 et samedi 13 août 2016 », « juin et juillet 2016 »: the month and year said once, behind the last. */
export function shareMonth(tokens: Tokens, open: Parsed, point: Point): Parsed {
  const { expression } = open;
  const link = wordAt(tokens, open.end);
  if (
    (link !== ET && link !== OU && link !== COMMA) ||
    (expression.kind !== 'day' && expression.kind !== 'month') ||
    expression.year !== undefined
  )
    return open;
  const next = closing(tokens, open.end + 1, point)?.expression;
  if (next?.kind !== expression.kind) return open;
  if (expression.kind === 'day' && next.kind === 'day') {
    if (expression.month !== undefined && next.year === undefined) return open;
    if (next.month === undefined) return open;
    return {
      ...open,
      expression: {
        ...expression,
        month: expression.month ?? next.month,
        ...(next.year === undefined ? {} : { year: next.year }),
      },
    };
  }
  if (expression.kind === 'month' && next.kind === 'month' && next.year !== undefined && link !== COMMA) {
    return { ...open, expression: { ...expression, year: next.year - (expression.month > next.month ? 1 : 0) } };
  }
  return open;
}

/** « juin de l'année dernière », « la fin du mois de juin 2016 »: a date placed inside a wider one. */
export function readWithin(tokens: Tokens, inner: Parsed, point: Point): Parsed {
  const { kind } = inner.expression;
  if (kind !== 'month' && kind !== 'day' && kind !== 'quarter' && kind !== 'half' && kind !== 'season') return inner;
  if ('year' in inner.expression && inner.expression.year !== undefined) return inner;
  if (!OF.has(wordAt(tokens, inner.end))) return inner;
  for (let at = inner.end + 1; at <= inner.end + 2; at++) {
    const outer = point(at);
    if (outer === undefined) continue;
    const wide =
      outer.expression.kind === 'offset' || outer.expression.kind === 'narrative' ? outer.expression.unit : undefined;
    if (wide !== 'year' && wide !== 'month') return inner;
    if (outer.rule === 'date.bare-unit') return inner;
    return {
      ...inner,
      end: outer.end,
      expression: { kind: 'within', inner: inner.expression, outer: outer.expression },
    };
  }
  return inner;
}
