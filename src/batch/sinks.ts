/** Where the results of a run go. */
import type { FramedOutput } from './framed.ts';
import type { Source } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import type { Step } from './plan.ts';
import type { Done, Target } from './task.ts';

/** Where the results of a run go. */
export interface Sink {
  /** Where the result of a source goes, if a worker is to write it. */
  readonly targetOf: (source: Source) => Target | undefined;
  /** Takes what is printed for a step, and gives what became of each of its sources; undefined where nobody reads any more. */
  readonly take: (step: Step, done: Done) => Promise<readonly Outcome[] | undefined>;
  /** Behind the last step, where all went well. */
  readonly finish?: () => Promise<void>;
  /** In the end, whatever happened. */
  readonly close: () => void;
}

/** Results go to the stream of the run, one behind the other. */
export function streamSink({ write, close }: FramedOutput): Sink {
  return {
    targetOf: () => undefined,
    take: async (_, { output, parts }) =>
      output === '' || (await write(output)) ? parts.map(({ outcome }) => outcome) : undefined,
    finish: close,
    close: () => {},
  };
}
