/** Sources -> steps, read as they are needed. */
import type { InputFormat } from '../read/input-format.ts';
import { type LineBlock, readBlocks } from '../read/json-lines.ts';
import { openSource } from '../read/sources.ts';
import { holdsRecords, type Source } from './inputs.ts';
import type { Task } from './task.ts';

/** One step of a run: a task for a worker, a text on standard input, what failed already, or the end of a file of records. */
export type Step = {
  /** What it is about, an outcome each. */
  readonly sources: readonly Source[];
  /** What it holds of records, in bytes. */
  readonly bytes: number;
} & (
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'text' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'end' }
);

/** How many files a task holds: enough to outweigh a message, few enough to share out evenly. */
const FILES = 32;

/** What a plan needs to know. */
export interface PlanOptions {
  readonly from: 'auto' | InputFormat;
  readonly maxSize: number;
  readonly stdin: () => AsyncIterable<Uint8Array>;
}

/** The steps of a run, in the order of its sources. Never rejects: a file of records that cannot be read is a failed step. */
export async function* plan(sources: readonly Source[], options: PlanOptions): AsyncGenerator<Step> {
  let files: Source[] = [];
  const flush = function* (): Generator<Step> {
    if (files.length > 0)
      yield { kind: 'task', sources: files, bytes: 0, task: { kind: 'files', paths: files.map(({ name }) => name) } };
    files = [];
  };
  for (const source of sources) {
    if (source.kind === 'file' && !holdsRecords(source.name, options.from)) {
      files.push(source);
      if (files.length === FILES) yield* flush();
      continue;
    }
    yield* flush();
    if (source.kind === 'failed') yield { ...about(source), kind: 'failed', error: source.error };
    else if (source.kind === 'standard-input' && options.from !== 'jsonl') yield { ...about(source), kind: 'text' };
    else yield* records(source, options);
  }
  yield* flush();
}

async function* records(source: Source, { maxSize, stdin }: PlanOptions): AsyncGenerator<Step> {
  try {
    const stream = source.kind === 'file' ? await openSource(source.name) : stdin();
    for await (const block of readBlocks(stream, maxSize))
      yield { ...about(source, block.bytes?.length), kind: 'task', task: { kind: 'records', block: alone(block) } };
  } catch (error) {
    yield { ...about(source), kind: 'failed', error };
  }
  yield { ...about(source), kind: 'end' };
}

const about = (source: Source, bytes = 0) => ({ sources: [source], bytes });

/** A block whose bytes share no memory with others, so that they can be handed over. */
const alone = ({ firstLine, bytes }: LineBlock): LineBlock => ({
  firstLine,
  bytes: bytes === undefined || bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes),
});
