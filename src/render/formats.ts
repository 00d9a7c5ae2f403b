/** The formats that a document is printed in, and what stands around the documents of one output. */
import type { Document, ItemKind } from '../schema/document.ts';
import { renderJson } from './json.ts';
import { renderLine } from './ndjson.ts';

export const OUTPUT_FORMATS = ['json', 'ndjson', 'summary', 'csv', 'html', 'text'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** How documents are printed. Plain data. */
export interface RenderOptions {
  readonly format: OutputFormat;
  /** Whether other documents may be printed before or behind into the same output. */
  readonly several: boolean;
  /** The kind that a table lists: `csv` takes one. */
  readonly only: readonly ItemKind[] | undefined;
  readonly colour: boolean;
  readonly columns: number;
}

/**
 * A document in a format; `text` is the text that was read. One alone is the whole output, of several each is a part of
 * it, which `frameOf` completes. What a format alone needs is loaded with it.
 */
export async function render(document: Document, text: string, options: RenderOptions): Promise<string> {
  const part = await renderPart(document, text, options);
  const frame = options.several ? undefined : await frameOf(options);
  return frame === undefined ? part : frame.open(part) + frame.close;
}

async function renderPart(document: Document, text: string, options: RenderOptions): Promise<string> {
  const { format, several, only } = options;
  switch (format) {
    case 'json':
      return several ? `,\n${JSON.stringify(document, null, 2)}` : renderJson(document);
    case 'ndjson':
      return renderLine(document);
    case 'summary': {
      const summary = (await import('./summary.ts')).renderSummary(document, text, options);
      // An empty line parts it from the next.
      return several ? `${summary}\n` : summary;
    }
    case 'csv':
      return (await import('./csv.ts')).renderCsv(document, tableKind(only));
    case 'html':
      return (await import('./html.ts')).renderArticle(document, text);
    case 'text':
      return several ? `\f${text}` : text;
  }
}

/** A failure in the place of a record's document, where the format has one for it: a line of JSON. Empty elsewhere. */
export function renderFailureAs(line: string, { format, several }: RenderOptions): string {
  if (format === 'json') return several ? `,\n${line.trimEnd()}` : line;
  return format === 'ndjson' ? line : '';
}

/** What stands around the documents of one output. */
export interface Frame {
  /** The output's start: what precedes its first part, and that part without the mark that would part it from another. */
  readonly open: (first: string) => string;
  /** What follows the last part. */
  readonly close: string;
}

/** The frame of an output: the brackets of an array, a header line, the head and foot of a page; undefined for none. */
export async function frameOf({ format, several, only }: RenderOptions): Promise<Frame | undefined> {
  if (format === 'json' && several)
    return { open: (first) => (first === '' ? '[' : `[${first.slice(1)}`), close: '\n]\n' };
  if (format === 'text' && several) return { open: (first) => first.slice(1), close: '' };
  if (format === 'csv') {
    const header = (await import('./csv.ts')).csvHeader(tableKind(only));
    return { open: (first) => header + first, close: '' };
  }
  if (format === 'html') {
    const { PAGE_START, PAGE_END } = await import('./html.ts');
    return { open: (first) => PAGE_START + first, close: PAGE_END };
  }
  return undefined;
}

/** The one kind of a table; asking for another number of them is a mistake that is found before anything is read. */
export function tableKind(only: readonly ItemKind[] | undefined): ItemKind {
  const [kind, ...others] = only ?? [];
  if (kind === undefined || others.length > 0) throw new RangeError('a table takes one kind');
  return kind;
}
