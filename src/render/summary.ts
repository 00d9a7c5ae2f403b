import { Chalk, type ChalkInstance } from 'chalk';
import type { Document, PriceRate, UserMetric } from '../schema/document.ts';
import { cut, excerpt, lengthOf, type Span, wrap } from './excerpt.ts';
import { explanationRow } from './explanation.ts';
import { factNote, joined } from './fact-note.ts';
import { formatAmount, formatQuantity } from './french.ts';
import { formatDate, formatTimex } from './french-dates.ts';
import { DIAGNOSTIC_LABELS, FACT_LABELS, NOTHING_FOUND, RATE_LABELS, UNIT_LABELS } from './labels.ts';
import { sanitise } from './sanitise.ts';

/** How a summary is drawn. */
export interface SummaryOptions {
  readonly colour: boolean;
  /** The terminal's width in columns; a summary takes at most 100. */
  readonly columns: number;
}

const WIDEST = 100;
const NARROWEST = 32;
/** What must be left of a line for a note, or for a quotation, to stand beside its figure rather than beneath. */
const NOTE_ROOM = 12;
const QUOTE_ROOM = 24;

/**
 * A document as a summary in French, for a person: the title, then a block a kind, each item with its figure aligned
 * and the words around it, the evidence underlined (between « › » and « ‹ » without colour, so that colour is never the
 * only sign). `text` is the text that was read. Nothing of the article reaches the terminal unsanitised.
 */
export function renderSummary(document: Document, text: string, { colour, columns }: SummaryOptions): string {
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST));
  const paint = new Chalk({ level: colour ? 1 : 0 });
  const quote = (span: Span) => (room: number) => quotation(text, span, room, colour ? paint : undefined);
  const rows: ReadonlyArray<readonly [title: string, rows: readonly Row[]]> = [
    [
      'Entreprises',
      document.companies.map(({ name, mentions, aliases }) => ({
        head: name,
        note: joined(counted(mentions.filter(({ type }) => type === 'name').length, 'mention'), ...aliases),
      })),
    ],
    [
      'Montants',
      document.amounts.map((amount) => ({ head: `${formatAmount(amount)}${rate(amount)}`, quote: quote(amount) })),
    ],
    [
      'Audience',
      document.userMetrics.map((metric) => ({
        head: formatMetric(metric),
        note: metricNote(metric),
        quote: quote(metric),
      })),
    ],
    ['Dates', listedDates(document).map((date) => ({ head: formatDate(date), quote: quote(date) }))],
    [
      'Faits',
      document.facts.map((fact) => ({
        head: FACT_LABELS[fact.type],
        note: factNote(fact),
        quote: quote(fact.evidence),
      })),
    ],
    ['Noms pesés', (document.explanation ?? []).map(explanationRow)],
  ];
  const blocks = rows
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => block(paint, width, title, items));
  const body = blocks.length > 0 ? blocks : [wrap(NOTHING_FOUND, width)];
  return `${[header(paint, document, text, width), ...body].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The dates to list: a time of day that only says again a day listed, or the day of publication, is left out. */
function listedDates({ dates, anchor }: Document): Document['dates'] {
  const isTime = ({ rule }: { readonly rule: string }): boolean => rule === 'date.time-of-day';
  const days = new Set(dates.filter((date) => !isTime(date)).map(({ value }) => value));
  return dates.filter((date) => !isTime(date) || !(days.has(date.value) || date.value === anchor?.date));
}

/** An item: its figure, what is said of it, and the words around it in so much room. */
interface Row {
  readonly head: string;
  readonly note?: string;
  readonly quote?: (room: number) => string;
  /** What is written beneath, over as many lines as it takes. */
  readonly below?: string;
}

function header(
  paint: ChalkInstance,
  { anchor, source, diagnostics }: Document,
  text: string,
  width: number,
): string[] {
  const title = sanitise(text.trimStart().split(/\r\n|[\n\r\u2028\u2029]/, 1)[0] ?? '');
  const lines = [paint.bold(cut(title, width))];
  const about = joined(sanitise(source.id), anchor === null ? null : formatTimex(anchor.date));
  if (about !== '') lines.push(paint.dim(cut(about, width)));
  for (const { code } of diagnostics)
    lines.push(...wrap(`! ${DIAGNOSTIC_LABELS[code]}`, width).map((line) => paint.magenta(line)));
  return lines;
}

function block(paint: ChalkInstance, width: number, title: string, rows: readonly Row[]): string[] {
  const heads = rows.map(({ head }) => cut(sanitise(head), width - 2));
  const column = Math.min(
    heads.reduce((widest, head) => Math.max(widest, lengthOf(head)), 0),
    Math.floor(width * 0.45),
  );
  const lines = [`${paint.bold.cyan(title)} ${paint.dim(`(${rows.length})`)}`];
  for (const [i, { note = '', quote, below }] of rows.entries()) {
    const head = heads[i]!;
    const room = width - 4 - Math.max(column, lengthOf(head));
    const said = sanitise(note);
    const beside = said !== '' ? room >= NOTE_ROOM && paint.blue(cut(said, room)) : room >= QUOTE_ROOM && quote?.(room);
    const figure = `  ${paint.bold(head)}`;
    lines.push(beside ? `${figure}${' '.repeat(Math.max(0, column - lengthOf(head)) + 2)}${beside}` : figure);
    if (said !== '' && room < NOTE_ROOM) lines.push(`    ${paint.blue(cut(said, width - 4))}`);
    if (quote !== undefined && (said !== '' || !beside)) lines.push(`    ${quote(width - 4)}`);
    if (below !== undefined) lines.push(...wrap(sanitise(below), width - 4).map((line) => `    ${paint.dim(line)}`));
  }
  return lines;
}

/** An excerpt with its evidence marked: underlined in colour, else between marks, which take two columns. */
function quotation(text: string, span: Span, room: number, paint: ChalkInstance | undefined): string {
  const { before, evidence, after } = excerpt(text, span, paint === undefined ? room - 2 : room);
  return paint === undefined
    ? `${before}›${evidence}‹${after}`
    : `${paint.dim(before)}${paint.underline(evidence)}${paint.dim(after)}`;
}

const formatMetric = (metric: UserMetric): string =>
  `${formatQuantity(metric)} ${UNIT_LABELS[metric.unit]}${metric.active ? ' actifs' : ''}${rate(metric)}`;

const rate = ({ per }: { readonly per: PriceRate | null }): string => (per === null ? '' : ` ${RATE_LABELS[per]}`);

const metricNote = ({ company, asOf, change }: UserMetric): string =>
  joined(company, asOf === null ? null : formatTimex(asOf), change ? 'variation' : null);

const counted = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`;
