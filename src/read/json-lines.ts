import { isUtf8 } from 'node:buffer';
import { InputError } from '../schema/errors.ts';
import { parseDay } from './anchor-date.ts';

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

/** A longer line is refused without being held in memory. */
export const MAX_LINE = 64 * 1024 * 1024;
const LINE_FEED = 0x0a;

/**
 * The records of a stream of UTF-8 JSON lines, `{"id", "text", "date"}` each, in order and in constant memory; blank
 * lines are skipped. A line that is no record is answered by its InputError (`bad-record`, `bad-date`), and the next
 * one is read.
 */
export async function* readRecords(stream: AsyncIterable<Uint8Array>, maxLine = MAX_LINE): AsyncGenerator<RecordLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let line = 0;
  const finish = (): RecordLine | undefined => {
    line++;
    const read =
      size > maxLine
        ? refuse(line, `longer than ${maxLine} bytes`)
        : readLine(parts.length === 1 ? parts[0]! : Buffer.concat(parts), line);
    parts = [];
    size = 0;
    return read;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      size += to - from;
      if (size <= maxLine) parts.push(chunk.subarray(from, to));
      const read = finish();
      if (read !== undefined) yield read;
      from = to + 1;
    }
    size += chunk.length - from;
    if (size <= maxLine) {
      if (from < chunk.length) parts.push(chunk.subarray(from));
    } else parts = [];
  }
  if (size > 0) {
    const read = finish();
    if (read !== undefined) yield read;
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

const refuse = (line: number, why: string, id: string | null = null): RecordLine => ({
  line,
  id,
  error: new InputError('bad-record', `line ${line} ${why}`, 'each line is an object {"id", "text", "date"}'),
});
