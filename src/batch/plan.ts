/** Sources -> steps, read as they are needed. */
import { createHash } from 'node:crypto';
import type { InputFormat } from '../read/input-format.ts';
import { type LineBlock, readBlocks } from '../read/json-lines.ts';
import { openSource } from '../read/sources.ts';
import { holdsRecords, type Source } from './inputs.ts';
import type { Target, Task } from './task.ts';

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
  /** The result of a file of records is up to date. */
  | { readonly kind: 'kept' }
  /** Behind the records of a source; `input` is the SHA-256 of its file, where its result goes to a folder. */
  | { readonly kind: 'end'; readonly input: string | undefined }
);

/** How many files a task holds: enough to outweigh a message, few enough to share out evenly. */
const FILES = 32;

/** What a plan needs to know. */
export interface PlanOptions {
  readonly from: 'auto' | InputFormat;
  readonly maxSize: number;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Where the result of a source goes in a folder of results. */
  readonly targetOf: (source: Source) => Target | undefined;
  readonly isUpToDate: (target: Target, input: string) => boolean;
}

/** The steps of a run, in the order of its sources. Never rejects: a file of records that cannot be read is a failed step. */
export async function* plan(sources: readonly Source[], options: PlanOptions): AsyncGenerator<Step> {
  let files: Source[] = [];
  for (const source of sources) {
    if (source.kind === 'file' && !holdsRecords(source.name, options.from)) {
      files.push(source);
      if (files.length < FILES) continue;
    }
    if (files.length > 0) yield together(files, options);
    files = [];
    if (source.kind === 'failed') yield { ...about(source), kind: 'failed', error: source.error };
    else if (source.kind === 'standard-input' && options.from !== 'jsonl') yield { ...about(source), kind: 'text' };
    else if (source.kind === 'standard-input' || holdsRecords(source.name, options.from))
      yield* records(source, options);
  }
  if (files.length > 0) yield together(files, options);
}

const together = (sources: readonly Source[], { targetOf }: PlanOptions): Step => ({
  sources,
  bytes: 0,
  kind: 'task',
  task: { kind: 'files', files: sources.map((source) => ({ path: source.name, target: targetOf(source) })) },
});

async function* records(source: Source, options: PlanOptions): AsyncGenerator<Step> {
  let input: string | undefined;
  try {
    const target = options.targetOf(source);
    if (source.kind === 'file' && target !== undefined) {
      input = await hashOf(source.name);
      if (options.isUpToDate(target, input)) return yield { ...about(source), kind: 'kept' };
    }
    const stream = source.kind === 'file' ? await openSource(source.name) : options.stdin();
    for await (const block of readBlocks(stream, options.maxSize))
      yield { ...about(source, block.bytes?.length), kind: 'task', task: { kind: 'records', block: alone(block) } };
  } catch (error) {
    yield { ...about(source), kind: 'failed', error };
  }
  yield { ...about(source), kind: 'end', input };
}

/** The SHA-256 of a file, unpacked. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of await openSource(path)) hash.update(chunk);
  return hash.digest('hex');
}

const about = (source: Source, bytes = 0) => ({ sources: [source], bytes });

/** A block whose bytes share no memory with others, so that they can be handed over. */
const alone = ({ firstLine, bytes }: LineBlock): LineBlock => ({
  firstLine,
  bytes: bytes === undefined || bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes),
});
