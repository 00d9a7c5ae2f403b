import { answerFile, answerPiped } from '../batch/answer.ts';
import { holdsRecords, kindOf, STANDARD_INPUT } from '../batch/inputs.ts';
import { answerOptions, type RunSettings } from '../batch/settings.ts';
import type { Streams } from '../batch/streams.ts';
import { failureTeller, Tally } from '../batch/tally.ts';
import type { Settings } from './options.ts';

/** Whether there are, or may be, several documents: what they need is loaded only for them. */
export function hasSeveral({ inputs, from }: Pick<Settings, 'inputs' | 'from'>): boolean {
  const [input = '-'] = inputs;
  const kind = kindOf(input);
  return inputs.length > 1 || kind === 'folder' || kind === 'pattern' || holdsRecords(input, from);
}

/** Reads every input and prints its document, in order. Returns the exit code; an input that fails does not stop the others. */
export async function run(settings: Settings, streams: Streams): Promise<number> {
  const inputs = settings.inputs.length > 0 ? settings.inputs : ['-'];
  // A report and annotations are told by what tells them of many inputs.
  const checked = settings.report !== undefined || streams.actions;
  const several = hasSeveral(settings);
  if (several || settings.folder !== undefined || checked)
    return (await import('../batch/run-batch.ts')).runBatch(inputs, settings, streams, several);
  return runOne(inputs[0]!, settings, streams);
}

async function runOne(input: string, settings: RunSettings, streams: Streams): Promise<number> {
  const options = answerOptions(settings, streams, false);
  const piped = input === '-';
  const { output, outcome } = piped ? await answerPiped(streams.stdin, options) : await answerFile(input, options);
  if (output !== '') await streams.write(output);
  const tally = new Tally(settings, [failureTeller(streams.warn, settings.quiet)]);
  tally.add(piped ? STANDARD_INPUT : input, outcome);
  return tally.code;
}
