import type { InputFormat } from '../read/input-format.ts';
import type { OutputFormat } from '../render/formats.ts';
import type { CompanyRecord } from '../schema/company-list.ts';
import type { AnswerOptions } from './answer.ts';
import type { Search } from './search.ts';
import type { Streams } from './streams.ts';
import type { Rules } from './tally.ts';

/** What a run is asked for. */
export interface RunSettings extends Rules, Omit<Search, 'skip'> {
  readonly from: 'auto' | InputFormat;
  /** Undefined: a summary on a terminal, JSON elsewhere. */
  readonly to: OutputFormat | undefined;
  readonly date: string | undefined;
  readonly encoding: string | undefined;
  readonly force: boolean;
  readonly only: AnswerOptions['only'];
  readonly gazetteer: boolean;
  readonly explain: boolean;
  readonly companyList?: readonly CompanyRecord[] | undefined;
  /** In bytes. */
  readonly maxSize: number;
  /** Undefined: as many as the machine has cores. */
  readonly jobs: number | undefined;
  /** The folder of results; undefined where they go to the stream of the run. */
  readonly folder: string | undefined;
  /** The file of the report, JSON or JUnit by its ending. */
  readonly report: string | undefined;
  /** Whether results in a folder that are up to date are kept. */
  readonly cache: boolean;
}

/** How the inputs of a run are read and printed; several are printed a line each unless the user says otherwise. */
export function answerOptions(settings: RunSettings, streams: Streams, several: boolean): AnswerOptions {
  const { from, to, date, encoding, force, only, gazetteer, explain, companyList, maxSize } = settings;
  const { terminal, colour, columns } = streams;
  const whole = settings.folder !== undefined;
  const format = to ?? (terminal ? 'summary' : several && !whole ? 'ndjson' : 'json');
  return {
    from,
    date,
    encoding,
    force,
    only,
    gazetteer,
    explain,
    companyList,
    maxSize,
    format,
    several: several && !whole,
    colour,
    columns,
  };
}
