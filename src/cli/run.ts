import { extract } from '../extract.ts';
import { type Article, readArticle } from '../read/article.ts';
import { readRecords } from '../read/json-lines.ts';
import { openSource, readSource, readStream } from '../read/sources.ts';
import { renderJson } from '../render/json.ts';
import { renderFailure, renderLine } from '../render/ndjson.ts';
import { sanitise } from '../render/sanitise.ts';
import type { Document } from '../schema/document.ts';
import { InputError } from '../schema/errors.ts';
import type { Settings } from './options.ts';

/** The outside world as a run sees it. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes a result, resolving once more may be written; false where nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>;
  readonly warn: (line: string) => void;
  readonly terminal: boolean;
  readonly colour: boolean;
  readonly columns: number;
}

/** Exit codes. */
export const EXIT = { ok: 0, failed: 1, usage: 2, fault: 70 } as const;

const RECORDS = /\.(?:jsonl|ndjson)$/i;

/** Reads every input and prints its document, in order. Returns the exit code; an input that fails does not stop the others. */
export async function run(settings: Settings, streams: Streams): Promise<number> {
  const inputs = settings.inputs.length > 0 ? settings.inputs : ['-'];
  const several = inputs.length > 1;
  let code: number = EXIT.ok;
  const fail = (input: string, error: unknown): void => {
    code = Math.max(code, report(streams, input, error));
  };
  for (const input of inputs) {
    const records = settings.from === 'jsonl' || (settings.from === 'auto' && RECORDS.test(input));
    try {
      const open = records
        ? await runRecords(input, settings, streams, fail)
        : await runText(input, settings, streams, several);
      if (!open) return code;
    } catch (error) {
      fail(input, error);
    }
  }
  return code;
}

/** Says on standard error why an input failed; what is no InputError is our own fault. */
function report({ warn }: Streams, input: string, error: unknown): number {
  const name = input === '-' ? 'standard input' : sanitise(input);
  if (error instanceof InputError) {
    warn(`extract: ${name}: ${sanitise(error.message)}${error.hint === undefined ? '' : ` (${sanitise(error.hint)})`}`);
    return EXIT.failed;
  }
  warn(
    `extract: ${name}: an internal fault, please report it: ${sanitise(error instanceof Error ? (error.stack ?? error.message) : String(error))}`,
  );
  return EXIT.fault;
}

async function runText(input: string, settings: Settings, streams: Streams, several: boolean): Promise<boolean> {
  const bytes = input === '-' ? await readStream(streams.stdin) : await readSource(input);
  const article = await readArticle(bytes, {
    encoding: settings.encoding,
    date: settings.date,
    path: input === '-' ? undefined : input,
  });
  return streams.write(
    await render(extractArticle(input, article, settings), article.text, settings, streams, several),
  );
}

function extractArticle(id: string, { text, encoding, anchor }: Article, { force, only }: Settings): Document {
  return extract(text, { id, encoding, anchor, force, ...(only === undefined ? {} : { only }) });
}

async function render(
  document: Document,
  text: string,
  { to }: Settings,
  streams: Streams,
  several: boolean,
): Promise<string> {
  const format = to ?? (streams.terminal ? 'summary' : several ? 'ndjson' : 'json');
  if (format === 'ndjson') return renderLine(document);
  if (format === 'json') return renderJson(document);
  const { renderSummary } = await import('../render/summary.ts');
  const summary = renderSummary(document, text, { colour: streams.colour, columns: streams.columns });
  return several ? `${summary}\n` : summary;
}

/** Answers a line for a line: a document, or in its place what was wrong with the record. */
async function runRecords(
  input: string,
  settings: Settings,
  streams: Streams,
  fail: (input: string, error: unknown) => void,
): Promise<boolean> {
  const stream = input === '-' ? streams.stdin : await openSource(input);
  for await (const read of readRecords(stream)) {
    const { line } = read;
    let answer: string;
    if ('error' in read) {
      fail(input, read.error);
      answer = renderFailure(read.error, { id: read.id, line });
    } else {
      const { id, text, date } = read.record;
      const chosen = settings.date ?? date;
      try {
        const anchor =
          chosen === null
            ? null
            : ({ date: chosen, origin: settings.date === undefined ? 'record' : 'option' } as const);
        if (text.trim() === '') throw new InputError('empty', `line ${line} has an empty text`);
        const document = extractArticle(id ?? `${line}`, { text, encoding: 'utf-8', anchor }, settings);
        answer =
          settings.to === 'summary' ? await render(document, text, settings, streams, true) : renderLine(document);
      } catch (error) {
        fail(`${input}:${line}`, error);
        const known =
          error instanceof InputError ? error : new InputError('bad-record', `line ${line} could not be read`);
        answer = renderFailure(known, { id, line });
      }
    }
    if (!(await streams.write(answer))) return false;
  }
  return true;
}
