import { Chalk, type ChalkInstance } from 'chalk';
import type { Document, MetricUnit } from '../schema/document.ts';
import { formatAmount, formatDate, formatQuantity, formatTimex } from './french.ts';
import { sanitise } from './sanitise.ts';

/** How a summary is drawn. */
export interface SummaryOptions {
  readonly colour: boolean;
  /** The terminal's width in columns; a summary takes at most 100. */
  readonly columns: number;
}

const WIDEST = 100;
const NARROWEST = 32;

/**
 * A document as a summary in French, for a person: the title, then a block a kind, each item with its figure aligned
 * and the words around it, the evidence underlined (between « › » and « ‹ » without colour, so that colour is never the
 * only sign). `text` is the text that was read. Nothing of the article reaches the terminal unsanitised.
 */
export function renderSummary(document: Document, text: string, { colour, columns }: SummaryOptions): string {
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST));
  const paint = new Chalk({ level: colour ? 1 : 0 });
  const quote = (span: Span, room: number): string => excerpt(text, span, room, colour ? paint : undefined);
  const blocks = [
    block(paint, width, 'Entreprises', document.companies, (company) => ({
      head: company.name,
      note: [`${company.mentions.length} ${plural(company.mentions.length, 'mention')}`, ...company.aliases].join(
        ' · ',
      ),
    })),
    block(paint, width, 'Montants', document.amounts, (amount) => ({
      head: formatAmount(amount),
      quote: (room) => quote(amount, room),
    })),
    block(paint, width, 'Audience', document.userMetrics, (metric) => ({
      head: `${formatQuantity(metric)} ${UNITS[metric.unit]}${metric.active ? ' actifs' : ''}${metric.per === null ? '' : ` ${PERIODS[metric.per]}`}`,
      note: [metric.company, metric.asOf === null ? null : formatTimex(metric.asOf), metric.change ? 'variation' : null]
        .filter(Boolean)
        .join(' · '),
      quote: (room) => quote(metric, room),
    })),
    block(paint, width, 'Dates', document.dates, (date) => ({
      head: formatDate(date),
      quote: (room) => quote(date, room),
    })),
    block(paint, width, 'Faits', document.facts, (fact) => ({
      head: FACTS[fact.type],
      note: [
        fact.companies.join(', '),
        fact.amount === null ? null : factFigure(fact.amount),
        fact.date === null ? null : formatTimex(fact.date),
        STATUSES[fact.status],
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  ].filter((lines) => lines.length > 0);
  const body =
    blocks.length > 0 ? blocks : [['Aucun fait dans ce texte : ni entreprise, ni montant, ni date, ni audience.']];
  return `${[header(paint, document, text, width), ...body].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Row {
  readonly head: string;
  readonly note?: string;
  readonly quote?: (room: number) => string;
}

function header(
  paint: ChalkInstance,
  { anchor, source, diagnostics }: Document,
  text: string,
  width: number,
): string[] {
  const title = sanitise(text.trimStart().split(/\r\n|[\n\r\u2028\u2029]/, 1)[0] ?? '');
  const lines = [paint.bold(cut(title, width))];
  const facts = [source.id === '' ? null : sanitise(source.id), anchor === null ? null : formatTimex(anchor.date)]
    .filter(Boolean)
    .join(' · ');
  if (facts !== '') lines.push(paint.dim(cut(facts, width)));
  for (const { message } of diagnostics) lines.push(paint.magenta(cut(`! ${message}`, width)));
  return lines;
}

function block<T>(
  paint: ChalkInstance,
  width: number,
  title: string,
  items: readonly T[],
  describe: (item: T) => Row,
): string[] {
  if (items.length === 0) return [];
  const rows = items.map((item) => describe(item)).map((row) => ({ ...row, head: sanitise(row.head) }));
  const column = Math.min(Math.max(...rows.map(({ head }) => [...head].length)), Math.floor(width * 0.45));
  const lines = [`${paint.bold.cyan(title)} ${paint.dim(`(${items.length})`)}`];
  for (const { head, note, quote } of rows) {
    const shown = cut(head, width - 2);
    const room = width - 4 - Math.max(column, [...shown].length);
    const said = note === undefined || note === '' ? undefined : sanitise(note);
    const figure = `  ${paint.bold(shown)}`;
    const padding = ' '.repeat(Math.max(0, column - [...shown].length) + 2);
    const beside =
      said !== undefined && room >= 12
        ? paint.blue(cut(said, room))
        : said === undefined && room >= 24
          ? quote?.(room)
          : undefined;
    lines.push(beside === undefined ? figure : `${figure}${padding}${beside}`);
    if (said !== undefined && room < 12) lines.push(`    ${paint.blue(cut(said, width - 4))}`);
    if (quote !== undefined && (said !== undefined || beside === undefined)) lines.push(`    ${quote(width - 4)}`);
  }
  return lines;
}

/** The words around a span in one line of at most `room` columns, the span marked. */
function excerpt(text: string, { start, end }: Span, room: number, paint: ChalkInstance | undefined): string {
  const evidence = cut(sanitise(text.slice(start, end)), room - 2);
  const left = Math.max(0, room - [...evidence].length - 2);
  const before = sanitise(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 2 * WIDEST), start));
  const lineEnd = text.indexOf('\n', end);
  const after = sanitise(text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + left)));
  const half = Math.floor(left / 2);
  const share = [...after].length < half ? left - [...after].length : Math.min([...before].length, half);
  const head = cutLeft(before, Math.max(0, share));
  const tail = cut(after, Math.max(0, left - [...head].length));
  return paint === undefined
    ? `${head}›${evidence}‹${tail}`
    : `${paint.dim(head)}${paint.underline(evidence)}${paint.dim(tail)}`;
}

/** The first characters of a line, « … » where some are left out. */
function cut(line: string, width: number): string {
  const characters = [...line];
  return characters.length <= width
    ? line
    : width <= 0
      ? ''
      : `${characters
          .slice(0, width - 1)
          .join('')
          .trimEnd()}…`;
}

function cutLeft(line: string, width: number): string {
  const characters = [...line];
  return characters.length <= width
    ? line
    : width <= 0
      ? ''
      : `…${characters.slice(characters.length - width + 1).join('')}`;
}

const plural = (count: number, word: string): string => (count > 1 ? `${word}s` : word);

const factFigure = (amount: NonNullable<Document['facts'][number]['amount']>): string =>
  amount.currency === null ? formatQuantity(amount) : formatAmount({ ...amount, currency: amount.currency });

const UNITS: Readonly<Record<MetricUnit, string>> = {
  users: 'utilisateurs',
  subscribers: 'abonnés',
  members: 'membres',
  customers: 'clients',
  visitors: 'visiteurs',
  readers: 'lecteurs',
  listeners: 'auditeurs',
  viewers: 'spectateurs',
  followers: 'abonnés (réseau)',
  players: 'joueurs',
  downloads: 'téléchargements',
  views: 'vues',
  passengers: 'passagers',
};
const PERIODS = { day: 'par jour', week: 'par semaine', month: 'par mois', year: 'par an' } as const;
const FACTS: Readonly<Record<Document['facts'][number]['type'], string>> = {
  acquisition: 'acquisition',
  investment: 'investissement',
  funding: 'levée de fonds',
  revenue: 'chiffre d’affaires',
  profit: 'bénéfice',
  loss: 'perte',
  valuation: 'valorisation',
  founding: 'fondation',
  usage: 'audience',
  layoffs: 'suppressions de postes',
  hiring: 'embauches',
  headcount: 'effectifs',
  penalty: 'sanction',
  partnership: 'partenariat',
};
const STATUSES = {
  asserted: null,
  reported: 'au conditionnel',
  planned: 'prévu',
  denied: 'démenti',
  hypothetical: 'hypothèse',
} as const;
