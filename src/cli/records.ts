/** JSON Lines input: a line answered for a line, in constant memory. */
import { type Anchor, findAnchorDate } from '../read/anchor-date.ts';
import { type RecordLine, readRecords, type TextRecord } from '../read/json-lines.ts';
import { openSource } from '../read/sources.ts';
import { renderFailure, renderLine } from '../render/ndjson.ts';
import type { Document } from '../schema/document.ts';
import { InputError } from '../schema/errors.ts';
import { extractAs, type Run, summarise } from './documents.ts';
import type { Settings } from './options.ts';

/**
 * Reads the records of an input, called `name` in messages, and prints for each its document, or in its place what was
 * wrong with it. Resolves to false where nobody reads any more. Rejects with InputError where the input cannot be read.
 */
export async function runRecords(input: string, name: string, context: Run): Promise<boolean> {
  const stream = input === '-' ? context.streams.stdin : await openSource(input);
  for await (const read of readRecords(stream)) {
    if (!(await context.streams.write(await answer(read, name, context)))) return false;
  }
  return true;
}

async function answer(read: RecordLine, name: string, { settings, streams, fail }: Run): Promise<string> {
  const { line } = read;
  const id = 'error' in read ? read.id : read.record.id;
  try {
    if ('error' in read) throw read.error;
    const document = documentOf(read.record, line, settings);
    // A person reads: the failures between the summaries are told on standard error alone.
    return settings.to === 'summary'
      ? await summarise(document, read.record.text, streams, true)
      : renderLine(document);
  } catch (error) {
    const known = error instanceof InputError;
    fail(known ? name : `${name}, line ${line}`, error);
    if (settings.to === 'summary') return '';
    return renderFailure(
      known ? error : { code: 'internal-fault', message: `line ${line} met an internal fault` },
      line,
      id,
    );
  }
}

function documentOf({ id, text, date }: TextRecord, line: number, settings: Settings): Document {
  try {
    if (text.trim() === '') throw new InputError('empty', 'has an empty text');
    return extractAs(id ?? `${line}`, text, 'utf-8', anchorOf(text, date, settings), settings);
  } catch (error) {
    if (error instanceof InputError) throw new InputError(error.code, `line ${line} ${error.message}`, error.hint);
    throw error;
  }
}

/** `--date`, else the record's own date, else the one that its text says. */
function anchorOf(text: string, date: string | null, settings: Settings): Anchor | null {
  if (settings.date !== undefined) return { date: settings.date, origin: 'option' };
  return date === null ? findAnchorDate(text) : { date, origin: 'record' };
}
