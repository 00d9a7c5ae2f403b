import { answerFile, answerPiped } from '../batch/answer.ts';
import { holdsRecords, kindOf, STANDARD_INPUT } from '../batch/inputs.ts';
import { answerOptions, type RunSettings } from '../batch/settings.ts';
import type { Streams } from '../batch/streams.ts';
import { failureTeller, Tally } from '../batch/tally.ts';
import type { Settings } from './options.ts';

/**
 * Reads every input and prints its document, in order. Returns the exit code; an input that fails does not stop the
 * others. What many inputs need is loaded only for them.
 */
export async function run(settings: Settings, streams: Streams): Promise<number> {
  const inputs = settings.inputs.length > 0 ? settings.inputs : ['-'];
  const [input] = inputs as [string];
  const kind = kindOf(input);
  const many = inputs.length > 1 || kind === 'folder' || kind === 'pattern' || holdsRecords(input, settings.from);
  if (many) return (await import('../batch/run-batch.ts')).runBatch(inputs, settings, streams);
  return runOne(input, settings, streams);
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
