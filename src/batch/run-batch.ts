import { availableParallelism } from 'node:os';
import { frameOf } from '../render/formats.ts';
import { InputError } from '../schema/errors.ts';
import { type Answer, type AnswerOptions, answerPiped, failed, recordOptions } from './answer.ts';
import { isUpToDate } from './answer-into.ts';
import { framed } from './framed.ts';
import { inOrder } from './in-order.ts';
import { findSources, type Source } from './inputs.ts';
import { openMessages } from './messages.ts';
import { openOutFolder, removeUnfinished } from './out-folder.ts';
import { type PlanOptions, plan, type Step } from './plan.ts';
import type { Progress } from './progress.ts';
import { answerOptions, type RunSettings } from './settings.ts';
import { type Sink, streamSink } from './sinks.ts';
import type { Streams } from './streams.ts';
import type { Done } from './task.ts';
import { openWorkers, type Workers } from './workers.ts';

/** Tasks in hand for each worker, and bytes of records for all: what keeps them busy while results are written. */
const AHEAD = 4;
const BYTES_AHEAD = 8 * 1024 * 1024;

/**
 * Reads many inputs, in order and in constant memory. Returns the exit code; the bytes printed are the same for any
 * number of jobs. `several`: whether there are, or may be, several documents.
 */
export async function runBatch(
  inputs: readonly string[],
  settings: RunSettings,
  streams: Streams,
  several: boolean,
): Promise<number> {
  const options = answerOptions(settings, streams, several);
  let progress: Progress | undefined;
  const messages = await openMessages(settings, streams, (line) => {
    progress?.clear();
    streams.warn(line);
  });
  const prepared = await prepare(inputs, settings, options, streams).catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error;
    messages.add(settings.folder ?? '', failed(error).outcome);
  });
  if (prepared === undefined) return messages.close(1);
  const { sources, sink } = prepared;
  if (streams.watched && !settings.quiet && sources.length > 1)
    progress = (await import('./progress.ts')).openProgress(sources.length);
  const jobs = settings.jobs ?? availableParallelism();
  const workers = openWorkers(jobs, sources.filter(({ kind }) => kind === 'file').length, options);
  const { from, maxSize } = settings;
  const planned: PlanOptions = { from, maxSize, stdin: () => streams.stdin, targetOf: sink.targetOf, isUpToDate };
  const limits = { count: jobs === 1 ? 1 : jobs * AHEAD, weight: BYTES_AHEAD, weigh: ({ bytes }: Step) => bytes };
  const answers = inOrder(plan(sources, planned), (step) => answer(step, workers, options, streams), limits);
  let finished = 0;
  try {
    for await (const [step, done] of answers) {
      const outcomes = await sink.take(step, done);
      if (outcomes === undefined) return messages.tally.code;
      outcomes.forEach((outcome, i) => {
        messages.add(step.sources[i]!.name, outcome);
      });
      if (ends(step)) finished += step.sources.length;
      progress?.update(finished, messages.tally.documents, messages.tally.failures);
    }
    await sink.finish?.();
  } finally {
    progress?.close();
    progress = undefined;
    await workers.close();
    sink.close();
  }
  return messages.close(sources.length);
}

/** Whether nothing more is to come of a step's sources. */
const ends = (step: Step): boolean => !(step.kind === 'task' && step.task.kind === 'records');

/** The sources of a run, and where their results go. */
async function prepare(
  inputs: readonly string[],
  settings: RunSettings,
  options: AnswerOptions,
  streams: Streams,
): Promise<{ readonly sources: readonly Source[]; readonly sink: Sink }> {
  const { include, exclude } = settings;
  if (settings.folder === undefined)
    return {
      sources: await findSources(inputs, { include, exclude, skip: undefined }),
      sink: streamSink(await framed(streams, options)),
    };
  const folder = openOutFolder(settings.folder);
  streams.atExit(() => removeUnfinished(folder));
  const sources = await findSources(inputs, { include, exclude, skip: folder.root });
  const { FolderSink } = await import('./folder-sink.ts');
  const sink = new FolderSink(folder, sources, options, settings, await frameOf(recordOptions(options)));
  return { sources: sink.sources, sink };
}

/** Does a step: in a worker, or at once. */
async function answer(step: Step, workers: Workers, options: AnswerOptions, { stdin }: Streams): Promise<Done> {
  switch (step.kind) {
    case 'task':
      return workers.run(step.task);
    case 'text':
      return alone(await answerPiped(stdin, options));
    case 'failed':
      return alone(failed(step.error));
    case 'kept':
    case 'end':
      return { output: '', parts: [] };
  }
}

const alone = ({ output, outcome }: Answer): Done => ({ output, parts: [{ outcome }] });
