import { isUtf8 } from 'node:buffer';
import { InputError } from '../schema/errors.ts';
import { parseDay } from './anchor-date.ts';
import { showSize } from './size.ts';
import { MAX_SIZE } from './sources.ts';

/** One record of a JSON Lines input. */
export interface TextRecord {
  readonly id: string | null;
  readonly text: string;
  /** `YYYY-MM-DD`, or null where the record has none. */
  readonly date: string | null;
}

/** What a line holds: a record, or why it holds none; lines count from 1. */
export type RecordLine = { readonly line: number } & (
  | { readonly record: TextRecord }
  | { readonly error: InputError; readonly id: string | null }
);

/** Whole lines of a stream of records, not read yet. */
export interface LineBlock {
  /** The number of its first line, from 1. */
  readonly firstLine: number;
  /** The lines with their ends; undefined where the block is one line that is longer than may be held in memory. */
  readonly bytes: Uint8Array | undefined;
}

const LINE_FEED = 0x0a;

/**
 * Cuts a stream into blocks of whole lines as it comes, in constant memory: a block for each chunk that ends a line. A
 * line of more than `maxLine` bytes that no single chunk holds is a block without bytes.
 */
export async function* readBlocks(stream: AsyncIterable<Uint8Array>, maxLine = MAX_SIZE): AsyncGenerator<LineBlock> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let firstLine = 1;
  for await (const chunk of stream) {
    let from = 0;
    if (size > maxLine) {
      const end = chunk.indexOf(LINE_FEED) + 1;
      if (end === 0) continue;
      yield { firstLine: firstLine++, bytes: undefined };
      from = end;
      size = 0;
    }
    const to = chunk.lastIndexOf(LINE_FEED) + 1;
    if (to > from) {
      const lines = chunk.subarray(from, to);
      const bytes = parts.length === 0 ? lines : Buffer.concat([...parts, lines]);
      parts = [];
      size = 0;
      const first = firstLine;
      // Now: who takes the block may hand its bytes over.
      firstLine += countLines(bytes);
      from = to;
      yield { firstLine: first, bytes };
    }
    size += chunk.length - from;
    if (size > maxLine) parts = [];
    else if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (size > 0) yield { firstLine, bytes: size > maxLine ? undefined : Buffer.concat(parts) };
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}

/**
 * The records of a block, UTF-8 JSON `{"id", "text", "date"}` a line, in order; blank lines are skipped. A line that is
 * no record is answered by its InputError (`bad-record`, `bad-date`), and the next one is read.
 */
export function* readBlock({ firstLine, bytes }: LineBlock, maxLine = MAX_SIZE): Generator<RecordLine> {
  const tooLong = (line: number) => refuse(line, `is longer than ${showSize(maxLine)}`, null, 'raise --max-size');
  if (bytes === undefined) return yield tooLong(firstLine);
  for (let from = 0, line = firstLine; from < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, from);
    const to = end < 0 ? bytes.length : end;
    const read = to - from > maxLine ? tooLong(line) : readLine(bytes.subarray(from, to), line);
    if (read !== undefined) yield read;
    from = to + 1;
  }
}

function readLine(bytes: Uint8Array, line: number): RecordLine | undefined {
  if (!isUtf8(bytes)) return refuse(line, 'is not valid UTF-8');
  let text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (line === 1 && text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  if (text.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(line, 'is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(line, 'is no JSON object');
  const { id: rawId, text: body, date: rawDate } = value as Record<string, unknown>;
  if (rawId !== undefined && rawId !== null && typeof rawId !== 'string' && typeof rawId !== 'number')
    return refuse(line, 'has an "id" that is neither a string nor a number');
  const id = rawId === undefined || rawId === null ? null : String(rawId);
  if (typeof body !== 'string') return refuse(line, 'has no "text" string', id);
  if (rawDate === undefined || rawDate === null) return { line, record: { id, text: body, date: null } };
  const date = typeof rawDate === 'string' ? parseDay(rawDate) : undefined;
  if (date === undefined) {
    return {
      line,
      id,
      error: new InputError(
        'bad-date',
        `line ${line} has a "date" that is no day of the calendar`,
        'write it YYYY-MM-DD',
      ),
    };
  }
  return { line, record: { id, text: body, date } };
}

const refuse = (
  line: number,
  why: string,
  id: string | null = null,
  hint = 'each line is an object {"id", "text", "date"}',
): RecordLine => ({ line, id, error: new InputError('bad-record', `line ${line} ${why}`, hint) });
