/** How an input becomes an answer: what a run of one input and the workers of a large one have in common. */
import { extract } from '../extract.ts';
import { type Anchor, findAnchorDate } from '../read/anchor-date.ts';
import { type Article, readArticle } from '../read/article.ts';
import { type InputFormat, inputFormat } from '../read/input-format.ts';
import { type LineBlock, type RecordLine, readBlock, type TextRecord } from '../read/json-lines.ts';
import { readSource, readStream } from '../read/sources.ts';
import { type RenderOptions, render, renderFailureAs } from '../render/formats.ts';
import { renderFailure } from '../render/ndjson.ts';
import type { CompanyRecord } from '../schema/company-list.ts';
import { type Document, ITEM_KINDS } from '../schema/document.ts';
import { InputError } from '../schema/errors.ts';
import { emptyOutcome, noteOf, type Outcome } from './outcome.ts';

/** What every input of a run is read and printed by: plain data, which a worker can be sent. */
export interface AnswerOptions extends RenderOptions {
  readonly from: 'auto' | InputFormat;
  readonly date: string | undefined;
  readonly encoding: string | undefined;
  readonly force: boolean;
  readonly gazetteer: boolean;
  readonly explain: boolean;
  readonly companyList?: readonly CompanyRecord[] | undefined;
  /** In bytes: of a text, unpacked, or of a line of records. */
  readonly maxSize: number;
}

/** What is printed for an input, empty where it failed, and what became of it. */
export interface Answer {
  readonly output: string;
  readonly outcome: Outcome;
}

/** Reads a file and answers it. Never rejects: what goes wrong is in the outcome. */
export async function answerFile(path: string, options: AnswerOptions): Promise<Answer> {
  try {
    return await answerText(await readSource(path, options.maxSize), path, path, options);
  } catch (error) {
    return failed(error);
  }
}

/** Answers the bytes of a text called `id`; `path` is its file, if it has one. Never rejects. */
export async function answerText(
  bytes: Uint8Array,
  id: string,
  path: string | undefined,
  options: AnswerOptions,
): Promise<Answer> {
  try {
    const { encoding, date } = options;
    const format = inputFormat(options.from, path ?? '') === 'html' ? 'html' : 'text';
    const article = await readArticle(bytes, { format, encoding, date, path });
    const document = documentOf({ id, ...article }, options);
    const outcome = emptyOutcome();
    addDocument(outcome, document, null);
    return { output: await render(document, article.text, options), outcome };
  } catch (error) {
    return failed(error);
  }
}

/** Answers the text on standard input. Never rejects. */
export async function answerPiped(stdin: AsyncIterable<Uint8Array>, options: AnswerOptions): Promise<Answer> {
  try {
    return await answerText(await readStream(stdin, options.maxSize), '-', undefined, options);
  } catch (error) {
    return failed(error);
  }
}

/** What an input that cannot be read comes to. */
export function failed(error: unknown): Answer {
  const outcome = emptyOutcome();
  outcome.notes.push(noteOf(error, null));
  return { output: '', outcome };
}

/** Answers the records of a block, a line of JSON for a line, a failure in its place unless a person reads. Never rejects. */
export async function answerBlock(block: LineBlock, asked: AnswerOptions): Promise<Answer> {
  const options = recordOptions(asked);
  const outcome = emptyOutcome();
  const output: string[] = [];
  for (const read of readBlock(block, options.maxSize)) output.push(await answerRecord(read, options, outcome));
  return { output: output.join(''), outcome };
}

/** How the records of an input are printed: parts of the run's output, or of a file of their own, a line each. */
export function recordOptions(asked: AnswerOptions): AnswerOptions {
  return asked.several ? asked : { ...asked, several: true, format: asked.format === 'json' ? 'ndjson' : asked.format };
}

async function answerRecord(read: RecordLine, options: AnswerOptions, outcome: Outcome): Promise<string> {
  const { line } = read;
  try {
    if ('error' in read) throw read.error;
    const document = recordDocument(read.record, line, options);
    addDocument(outcome, document, line);
    return await render(document, read.record.text, options);
  } catch (error) {
    const note = noteOf(error, line);
    outcome.notes.push(note);
    const message = error instanceof InputError ? error.message : `line ${line} met an internal fault`;
    const id = 'error' in read ? read.id : read.record.id;
    return renderFailureAs(renderFailure({ code: note.code, message }, line, id), options);
  }
}

function recordDocument({ id, text, date }: TextRecord, line: number, options: AnswerOptions): Document {
  try {
    if (text.trim() === '') throw new InputError('empty', 'has an empty text');
    const anchor = recordAnchor(text, date, options);
    return documentOf({ id: id ?? `${line}`, text, encoding: 'utf-8', anchor, page: null }, options);
  } catch (error) {
    if (error instanceof InputError) throw new InputError(error.code, `line ${line} ${error.message}`, error.hint);
    throw error;
  }
}

/** `--date`, else the record's own date, else the one that its text says. */
function recordAnchor(text: string, date: string | null, options: AnswerOptions): Anchor | null {
  if (options.date !== undefined) return { date: options.date, origin: 'option' };
  return date === null ? findAnchorDate(text) : { date, origin: 'record' };
}

function documentOf(
  { text, ...known }: NamedArticle,
  { force, only, gazetteer, explain, companyList }: AnswerOptions,
): Document {
  return extract(text, {
    ...known,
    force,
    gazetteer,
    explain,
    ...(only === undefined ? {} : { only }),
    ...(companyList === undefined ? {} : { companies: companyList }),
  });
}

/** A text with its name and all that is known of it. */
interface NamedArticle extends Article {
  readonly id: string;
}

function addDocument(outcome: Outcome, document: Document, line: number | null): void {
  const items = ITEM_KINDS.reduce((sum, kind) => sum + document[kind].length, 0);
  outcome.documents++;
  outcome.items += items;
  if (items === 0) outcome.empty.push(line);
  for (const { level, code, message } of document.diagnostics)
    outcome.notes.push({ level, code, message, hint: null, line });
}
