import { availableParallelism } from 'node:os';
import { type Answer, type AnswerOptions, answerPiped, failed } from './answer.ts';
import { inOrder } from './in-order.ts';
import { findSources } from './inputs.ts';
import { plan, type Step } from './plan.ts';
import { answerOptions, type RunSettings } from './settings.ts';
import type { Streams } from './streams.ts';
import { failureTeller, Tally } from './tally.ts';
import type { Done } from './task.ts';
import { openWorkers, type Workers } from './workers.ts';

/** Tasks in hand for each worker, and bytes of records for all: what keeps them busy while results are written. */
const AHEAD = 4;
const BYTES_AHEAD = 8 * 1024 * 1024;

/** Reads many inputs, in order and in constant memory. Returns the exit code; the bytes printed are the same for any number of jobs. */
export async function runBatch(inputs: readonly string[], settings: RunSettings, streams: Streams): Promise<number> {
  const { include, exclude, from, maxSize, quiet } = settings;
  const options = answerOptions(settings, streams, true);
  const sources = await findSources(inputs, { include, exclude, skip: undefined });
  const tally = new Tally(settings, [failureTeller(streams.warn, quiet)]);
  const jobs = settings.jobs ?? availableParallelism();
  const workers = openWorkers(jobs, sources.filter(({ kind }) => kind === 'file').length, options);
  const steps = plan(sources, { from, maxSize, stdin: () => streams.stdin });
  const limits = { count: jobs * AHEAD, weight: BYTES_AHEAD, weigh: ({ bytes }: Step) => bytes };
  try {
    for await (const [step, done] of inOrder(steps, (step) => take(step, workers, options, streams), limits)) {
      if (done.output !== '' && !(await streams.write(done.output))) break;
      done.outcomes.forEach((outcome, i) => {
        tally.add(step.sources[i]!.name, outcome);
      });
    }
  } finally {
    await workers.close();
  }
  return tally.code;
}

/** Takes a step: in a worker, or at once. */
async function take(step: Step, workers: Workers, options: AnswerOptions, { stdin }: Streams): Promise<Done> {
  switch (step.kind) {
    case 'task':
      return workers.run(step.task);
    case 'text':
      return alone(await answerPiped(stdin, options));
    case 'failed':
      return alone(failed(step.error));
    case 'end':
      return { output: '', outcomes: [] };
  }
}

const alone = ({ output, outcome }: Answer): Done => ({ output, outcomes: [outcome] });
