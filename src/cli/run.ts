import { answerFile, answerPiped } from '../batch/answer.ts';
import { holdsRecords, kindOf, STANDARD_INPUT } from '../batch/inputs.ts';
import { answerOptions, type RunSettings } from '../batch/settings.ts';
import type { Streams } from '../batch/streams.ts';
import { EXIT, failureTeller, Tally } from '../batch/tally.ts';
import { sanitise } from '../render/sanitise.ts';
import { InputError } from '../schema/errors.ts';
import type { Settings } from './options.ts';

/** Whether there are, or may be, several documents: what they need is loaded only for them. */
export function hasSeveral({ inputs, from }: Pick<Settings, 'inputs' | 'from'>): boolean {
  const [input = '-'] = inputs;
  const kind = kindOf(input);
  return inputs.length > 1 || kind === 'folder' || kind === 'pattern' || holdsRecords(input, from);
}

/** Reads every input and prints its document, in order. Returns the exit code; an input that fails does not stop the others. */
export async function run(asked: Settings, streams: Streams): Promise<number> {
  const settings = await withCompanyList(asked, streams);
  if (settings === undefined) return EXIT.usage;
  const inputs = settings.inputs.length > 0 ? settings.inputs : ['-'];
  // A report and annotations are told by what tells them of many inputs.
  const checked = settings.report !== undefined || streams.actions;
  const several = hasSeveral(settings);
  if (several || settings.folder !== undefined || checked)
    return (await import('../batch/run-batch.ts')).runBatch(inputs, settings, streams, several);
  return runOne(inputs[0]!, settings, streams);
}

/** The settings with the list of companies that they name, read; undefined, said on standard error, for one that is no list. */
async function withCompanyList(settings: Settings, streams: Streams): Promise<(Settings & RunSettings) | undefined> {
  const { companies } = settings;
  if (companies === undefined) return settings;
  try {
    const { readCompanyList } = await import('../read/company-list.ts');
    return { ...settings, companyList: await readCompanyList(companies) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const hint = error.hint === undefined ? '' : ` (${error.hint})`;
    streams.warn(sanitise(`extract: --companies ${companies}: ${error.message}${hint}`));
    return undefined;
  }
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
