/** A document as a page for a browser: the text with its items marked, then a table a kind. No script, nothing fetched. */
import { createHash } from 'node:crypto';
import type { Document } from '../schema/document.ts';
import { factNote, joined } from './fact-note.ts';
import { formatAmount, formatQuantity } from './french.ts';
import { formatDate, formatTimex } from './french-dates.ts';
import { STYLE } from './html-style.ts';
import { DIAGNOSTIC_LABELS, FACT_LABELS, NOTHING_FOUND, RATE_LABELS, UNIT_LABELS } from './labels.ts';
import { sanitise } from './sanitise.ts';

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** The head of a page, and its end: the articles of one or several documents stand between them. */
export const PAGE_START = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Faits relevés</title>
<style>${STYLE}</style>
</head>
<body>
<main>
`;
export const PAGE_END = '</main>\n</body>\n</html>\n';

/** An item that is marked in the text. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: 'companies' | 'amounts' | 'dates' | 'userMetrics';
  readonly label: string;
}

/** An item as a row of its table; `at` is the place in the text that it links to. */
interface Row {
  readonly at: number;
  readonly label: string;
  readonly note: string;
  readonly quote: string;
}

/** A document as an `<article>` of the page; `text` is the text that was read. Everything in it is escaped. */
export function renderArticle(document: Document, text: string): string {
  const { source, anchor, diagnostics } = document;
  // Places are named by the text, so that the articles of one page do not share them.
  const place = (at: number): string => `t${source.sha256.slice(0, 8)}-${at}`;
  const [title] = text.trimStart().split(/\r\n|[\n\r]/, 1);
  const about = [source.page?.site ?? null, source.id, anchor === null ? null : formatTimex(anchor.date)];
  const tables = TABLES.map(([heading, rowsOf]) => table(heading, rowsOf(document), place)).join('');
  return `<article>
<h1>${escapeLine(title ?? '')}</h1>
<p class="about">${about
    .filter(Boolean)
    .map((part) => escapeLine(part!))
    .join(' · ')}</p>
${diagnostics.map(({ code }) => `<p class="note" role="note">${escapeLine(DIAGNOSTIC_LABELS[code])}</p>\n`).join('')}<div class="text">${markUp(document, text, place)}</div>
${tables === '' ? `<p class="note">${escapeLine(NOTHING_FOUND)}</p>\n` : tables}</article>
`;
}

const TABLES: ReadonlyArray<readonly [heading: string, rows: (document: Document) => Row[]]> = [
  [
    'Entreprises',
    ({ companies }) =>
      companies.map(({ name, aliases, mentions }) => ({
        at: mentions[0]!.start,
        label: name,
        note: aliases.join(', '),
        quote: `${mentions.length} mention${mentions.length > 1 ? 's' : ''}`,
      })),
  ],
  [
    'Montants',
    ({ amounts }) =>
      amounts.map((amount) => ({
        at: amount.start,
        label: `${formatAmount(amount)}${rate(amount.per)}`,
        note: '',
        quote: amount.text,
      })),
  ],
  [
    'Audience',
    ({ userMetrics }) =>
      userMetrics.map((metric) => ({
        at: metric.start,
        label: metricLabel(metric),
        note: joined(metric.company, metric.asOf === null ? null : formatTimex(metric.asOf)),
        quote: metric.text,
      })),
  ],
  [
    'Dates',
    ({ dates }) => dates.map((date) => ({ at: date.start, label: formatDate(date), note: '', quote: date.text })),
  ],
  [
    'Faits',
    ({ facts }) =>
      facts.map((fact) => ({
        at: fact.evidence.start,
        label: FACT_LABELS[fact.type],
        note: factNote(fact),
        quote: fact.evidence.text,
      })),
  ],
];

const rate = (per: keyof typeof RATE_LABELS | null): string => (per === null ? '' : ` ${RATE_LABELS[per]}`);
const metricLabel = (metric: Document['userMetrics'][number]): string =>
  `${formatQuantity(metric)} ${UNIT_LABELS[metric.unit]}${metric.active ? ' actifs' : ''}${rate(metric.per)}`;

function table(heading: string, rows: readonly Row[], place: (at: number) => string): string {
  if (rows.length === 0) return '';
  const noted = rows.some(({ note }) => note !== '');
  const lines = rows.map(
    ({ at, label, note, quote }) =>
      `<tr><th scope="row"><a href="#${place(at)}">${escapeLine(label)}</a></th>${noted ? `<td>${escapeLine(note)}</td>` : ''}<td>${escapeLine(quote)}</td></tr>`,
  );
  return `<section>
<h2>${heading} (${rows.length})</h2>
<div class="table"><table>
<thead><tr><th scope="col">Valeur</th>${noted ? '<th scope="col">Précision</th>' : ''}<th scope="col">Dans le texte</th></tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table></div>
</section>
`;
}

/** The text with a `<mark>` for each stretch that items cover: where they overlap, for all of them. */
function markUp(document: Document, text: string, place: (at: number) => string): string {
  const marked = markedItems(document);
  const places = new Set([
    ...marked.map(({ start }) => start),
    ...document.facts.map(({ evidence }) => evidence.start),
  ]);
  const cuts = [...new Set([0, text.length, ...places, ...marked.map(({ end }) => end)])].sort((a, b) => a - b);
  const parts: string[] = [];
  let open: Marked[] = [];
  let next = 0;
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1] ?? text.length;
    open = open.filter((item) => item.end > start);
    while (next < marked.length && marked[next]!.start === start) open.push(marked[next++]!);
    const id = places.has(start) ? ` id="${place(start)}"` : '';
    const words = escapeText(text.slice(start, end));
    if (open.length > 0) {
      const kinds = [...new Set(open.map(({ kind }) => kind))].join(' ');
      parts.push(
        `<mark${id} class="${kinds}" title="${escapeLine(open.map(({ label }) => label).join(' · '))}">${words}</mark>`,
      );
    } else parts.push(id === '' ? words : `<span${id}>${words}</span>`);
  }
  return parts.join('');
}

function markedItems({ companies, amounts, dates, userMetrics }: Document): Marked[] {
  const items: Marked[] = [
    ...companies.flatMap(({ name, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, kind: 'companies' as const, label: name })),
    ),
    ...amounts.map((amount) => ({ ...amount, kind: 'amounts' as const, label: formatAmount(amount) })),
    ...dates.map((date) => ({ ...date, kind: 'dates' as const, label: formatDate(date) })),
    ...userMetrics.map((metric) => ({ ...metric, kind: 'userMetrics' as const, label: metricLabel(metric) })),
  ];
  return items.sort((a, b) => a.start - b.start);
}

/** Safe in an element and in a quoted attribute: one line. */
const escapeLine = (text: string): string => entities(sanitise(text));

/** The same with the lines of the text kept. */
const escapeText = (text: string): string =>
  text
    .split(/(\r\n|[\n\r])/)
    .map((part) => (/^[\r\n]/.test(part) ? '\n' : escapeLine(part)))
    .join('');

const entities = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
