/** Who does the tasks of a run: this thread, or a pool of others once there is enough to do. */
import { join } from 'node:path';
import type { Tinypool } from 'tinypool';
import { type AnswerOptions, failed } from './answer.ts';
import { type Done, type Order, perform, type Task } from './task.ts';

/** Who does the tasks of a run. */
export interface Workers {
  /** Does a task, in the order of its like or not. Never rejects. */
  readonly run: (task: Task) => Promise<Done>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/** A pool costs some 100 ms of every core: it opens once this many bytes, or files, are to be read. */
const WORTH_BYTES = 512 * 1024;
const WORTH_FILES = 64;
const BUNDLE = join(__dirname, 'worker.cjs');

/** The workers of a run that reads `files` files at least, `jobs` tasks at a time. */
export function openWorkers(jobs: number, files: number, options: AnswerOptions): Workers {
  let pool: Promise<Tinypool> | undefined;
  let bytes = 0;
  const run = async (task: Task): Promise<Done> => {
    if (task.kind === 'records') bytes += task.block.bytes?.length ?? 0;
    const large = files >= WORTH_FILES || bytes >= WORTH_BYTES;
    if (large) await compileLess();
    if (jobs === 1 || !large) return heardAfter(perform(task, options));
    pool ??= openPool(jobs);
    return send(await pool, task, options);
  };
  return { run, close: async () => (await pool)?.destroy() };
}

/** Work in this thread lets signals be heard between two tasks. */
async function heardAfter<T>(work: Promise<T>): Promise<T> {
  const done = await work;
  await new Promise(setImmediate);
  return done;
}

let compilesLess = false;
/**
 * Has V8 11, which has no middle tier, optimise later and in smaller pieces, in every thread: over 5,000 articles its
 * compiler took as long as the articles did, in each worker anew. Later ones need no telling, nor know the words.
 */
async function compileLess(): Promise<void> {
  if (compilesLess || !process.versions.v8.startsWith('11.')) return;
  compilesLess = true;
  const { setFlagsFromString } = await import('node:v8');
  for (const flag of ['--interrupt-budget=300000', '--max-inlined-bytecode-size-cumulative=300'])
    setFlagsFromString(flag);
}

async function openPool(jobs: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({ filename: BUNDLE, minThreads: jobs, maxThreads: jobs, concurrentTasksPerWorker: 2 });
}

/** Sends a task to a worker. One that kills its worker is done again in parts, to lose nothing but what did it. */
async function send(pool: Tinypool, task: Task, options: AnswerOptions): Promise<Done> {
  const order: Order = { task, options };
  try {
    return await pool.run(order, { transferList: transferable(task) });
  } catch (error) {
    if (task.kind === 'records' || task.files.length === 1) return { output: '', parts: [failed(error)] };
    const done: Done[] = [];
    for (const file of task.files) done.push(await send(pool, { kind: 'files', files: [file] }, options));
    return { output: done.map(({ output }) => output).join(''), parts: done.flatMap(({ parts }) => parts) };
  }
}

/** Bytes that nobody else holds are handed over, not copied. */
function transferable(task: Task): ArrayBuffer[] {
  const bytes = task.kind === 'records' ? task.block.bytes : undefined;
  return bytes !== undefined && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer as ArrayBuffer] : [];
}
