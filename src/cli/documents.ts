/** What inputs of every kind share: a run's settings and streams, and how a text becomes an answer. */
import { extract } from '../extract.ts';
import type { Anchor } from '../read/anchor-date.ts';
import type { Document } from '../schema/document.ts';
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

/** What every input of a run needs. */
export interface Run {
  readonly settings: Settings;
  readonly streams: Streams;
  /** Whether the run has several inputs. */
  readonly several: boolean;
  /** Says on standard error why an input failed, by its name, and remembers it for the exit code. */
  readonly fail: (name: string, error: unknown) => void;
}

/** Exit codes. */
export const EXIT = { ok: 0, failed: 1, usage: 2, fault: 70 } as const;

/** The document of a text, as the settings ask for it. Throws InputError. */
export function extractAs(
  id: string,
  text: string,
  encoding: string,
  anchor: Anchor | null,
  { force, only, gazetteer, explain }: Settings,
): Document {
  return extract(text, { id, encoding, anchor, force, gazetteer, explain, ...(only === undefined ? {} : { only }) });
}

/** The summary of a document, loaded with its colours only where one is asked for; an empty line parts it from the next. */
export async function summarise(
  document: Document,
  text: string,
  { colour, columns }: Streams,
  several: boolean,
): Promise<string> {
  const { renderSummary } = await import('../render/summary.ts');
  const summary = renderSummary(document, text, { colour, columns });
  return several ? `${summary}\n` : summary;
}
