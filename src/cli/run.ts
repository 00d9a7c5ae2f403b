import { readArticle } from '../read/article.ts';
import { readSource, readStream } from '../read/sources.ts';
import { renderJson } from '../render/json.ts';
import { renderLine } from '../render/ndjson.ts';
import { sanitise } from '../render/sanitise.ts';
import { InputError } from '../schema/errors.ts';
import { EXIT, extractAs, type Run, type Streams, summarise } from './documents.ts';
import type { Settings } from './options.ts';
import { runRecords } from './records.ts';

const RECORDS = /\.(?:jsonl|ndjson)$/i;

/** Reads every input and prints its document, in order. Returns the exit code; an input that fails does not stop the others. */
export async function run(settings: Settings, streams: Streams): Promise<number> {
  const inputs = settings.inputs.length > 0 ? settings.inputs : ['-'];
  let code: number = EXIT.ok;
  const fail = (name: string, error: unknown): void => {
    const known = error instanceof InputError;
    code = Math.max(code, known ? EXIT.failed : EXIT.fault);
    // Our own faults are told even to those who asked for quiet.
    if (!settings.quiet || !known) streams.warn(`extract: ${sanitise(name)}: ${explain(error)}`);
  };
  const context: Run = { settings, streams, several: inputs.length > 1, fail };
  for (const input of inputs) {
    const name = input === '-' ? 'standard input' : input;
    const records = settings.from === 'jsonl' || (settings.from === 'auto' && RECORDS.test(input));
    try {
      if (!(await (records ? runRecords(input, name, context) : runText(input, context)))) return code;
    } catch (error) {
      fail(name, error);
    }
  }
  return code;
}

/** What went wrong, with the way out; what is no InputError is our own fault. */
function explain(error: unknown): string {
  if (error instanceof InputError)
    return sanitise(error.hint === undefined ? error.message : `${error.message} (${error.hint})`);
  return `an internal fault, please report it: ${sanitise(error instanceof Error ? (error.stack ?? error.message) : String(error))}`;
}

/** Reads an input as one text and prints its document; false where nobody reads any more. */
async function runText(input: string, { settings, streams, several }: Run): Promise<boolean> {
  const piped = input === '-';
  const bytes = piped ? await readStream(streams.stdin) : await readSource(input);
  const { encoding, date } = settings;
  const article = await readArticle(bytes, { encoding, date, path: piped ? undefined : input });
  const document = extractAs(input, article.text, article.encoding, article.anchor, settings);
  switch (settings.to ?? (streams.terminal ? 'summary' : several ? 'ndjson' : 'json')) {
    case 'summary':
      return streams.write(await summarise(document, article.text, streams, several));
    case 'ndjson':
      return streams.write(renderLine(document));
    case 'json':
      return streams.write(renderJson(document));
  }
}
