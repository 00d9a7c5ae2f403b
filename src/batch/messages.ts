/** What a run tells of its inputs, and to whom: standard error, GitHub Actions, the report that was asked for. */
import type { Outcome } from './outcome.ts';
import type { Report } from './report.ts';
import type { RunSettings } from './settings.ts';
import type { Streams } from './streams.ts';
import { failureTeller, Tally, type Teller } from './tally.ts';

/** The messages of a run. */
export interface Messages {
  /** Takes in what became of an input, or of a part of one. */
  readonly add: (name: string, outcome: Outcome) => void;
  /** Behind the last input, of which there were `inputs`: writes the report, says what it all came to, gives the exit code. */
  readonly close: (inputs: number) => number;
  readonly tally: Tally;
}

/** Opens the messages of a run; `warn` writes a line on standard error. */
export async function openMessages(
  settings: RunSettings,
  { actions, writeReport }: Streams,
  warn: (line: string) => void,
): Promise<Messages> {
  const started = performance.now();
  const tellers: Teller[] = [];
  if (actions && !settings.quiet) {
    const { annotationTeller, withoutOldCommands } = await import('./annotations.ts');
    tellers.push(
      annotationTeller(warn),
      failureTeller((line) => warn(withoutOldCommands(line)), false),
    );
  } else tellers.push(failureTeller(warn, settings.quiet));
  const report = settings.report === undefined ? undefined : await openReport();
  if (report !== undefined) tellers.push(report.tell);
  const tally = new Tally(settings, tellers);
  return {
    tally,
    add: (name, outcome) => {
      report?.count(name, outcome);
      tally.add(name, outcome);
    },
    close: (inputs) => {
      const seconds = Math.round(performance.now() - started) / 1000;
      if (report !== undefined)
        writeReport(
          /\.xml$/i.test(settings.report ?? '') ? report.toJunit(tally, seconds) : report.toJson(tally, seconds),
        );
      if (inputs > 1 && !settings.quiet) warn(`extract: ${inputs} files, ${comesTo(tally)} in ${seconds.toFixed(1)} s`);
      return tally.code;
    },
  };
}

async function openReport(): Promise<Report> {
  const { Report } = await import('./report.ts');
  return new Report();
}

const comesTo = ({ items, warnings, failures }: Tally): string =>
  `${count(items, 'item')}, ${count(warnings, 'warning')}, ${count(failures, 'failure')}`;

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
