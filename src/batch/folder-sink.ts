/** Results in a folder: the tree of the inputs again. */
import { createHash, type Hash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { InputFormat } from '../read/input-format.ts';
import type { Frame, OutputFormat } from '../render/formats.ts';
import { InputError } from '../schema/errors.ts';
import { type AnswerOptions, failed } from './answer.ts';
import { writeResult } from './answer-into.ts';
import { Cache, keyOf, remember } from './cache.ts';
import { holdsRecords, type Source } from './inputs.ts';
import { type Draft, type OutFolder, removeUnfinished, startDraft } from './out-folder.ts';
import { emptyOutcome, mergeOutcome, type Outcome } from './outcome.ts';
import type { Step } from './plan.ts';
import type { Sink } from './sinks.ts';
import { placeResults } from './targets.ts';
import type { Done, FileDone, Target } from './task.ts';

/** What a folder of results needs to know of a run. */
export interface FolderSettings {
  readonly from: 'auto' | InputFormat;
  /** Whether results that are up to date are kept. */
  readonly cache: boolean;
}

/** The result of a source of records, which is written as it comes. */
interface Running {
  /** Undefined once it cannot be written. */
  draft: Draft | undefined;
  /** Whether its first part is written. */
  opened: boolean;
  readonly digest: Hash;
  readonly outcome: Outcome;
  /** Whether what became of its records is little enough to be remembered. */
  remembered: boolean;
}

/** A result with more to say of its records is not remembered: a run holds, and the record of the folder grows, no more. */
const MOST_SAID = 1000;
const ENDINGS: Readonly<Record<OutputFormat, string>> = {
  json: '.json',
  ndjson: '.ndjson',
  summary: '.txt',
  csv: '.csv',
  html: '.html',
  text: '.txt',
};

/** Results go to files of a folder that is open; closing it removes what is unfinished. */
export class FolderSink implements Sink {
  /** The sources to read: one of those that are the same, and none whose result would take the place of an input. */
  readonly sources: readonly Source[];
  readonly #cache: Cache;
  readonly #places: ReadonlyMap<Source, string>;
  readonly #running = new Map<Source, Running>();

  constructor(
    private readonly folder: OutFolder,
    sources: readonly Source[],
    private readonly options: AnswerOptions,
    { from, cache }: FolderSettings,
    /** What stands around the answers to the records of a source. */
    private readonly frame: Frame | undefined,
  ) {
    const ofRecords = (source: Source): boolean =>
      source.kind === 'standard-input' ? from === 'jsonl' : holdsRecords(source.name, from);
    const endingOf = (source: Source): string =>
      ENDINGS[options.format === 'json' && ofRecords(source) ? 'ndjson' : options.format];
    this.#cache = new Cache(folder, cache);
    this.#places = placeResults(sources, endingOf);
    this.sources = this.#withoutLosses(sources);
  }

  #withoutLosses(sources: readonly Source[]): Source[] {
    const inputs = placesOf(sources);
    return sources.flatMap((source): Source[] => {
      if (source.kind === 'failed') return [source];
      const result = this.#places.get(source);
      if (result === undefined) return [];
      if (!inputs.has(join(this.folder.root, result))) return [source];
      const error = new InputError('overwrites-input', 'its result would overwrite an input', 'choose another --out');
      return [{ kind: 'failed', name: source.name, error }];
    });
  }

  readonly targetOf = (source: Source): Target | undefined => {
    const result = this.#places.get(source);
    if (result === undefined) return undefined;
    const key = keyOf(source.name, this.options);
    return { folder: this.folder, result, key, known: this.#cache.find(result, key) };
  };

  readonly take = async (step: Step, done: Done): Promise<readonly Outcome[]> => {
    const [source] = step.sources as [Source];
    switch (step.kind) {
      case 'task':
        if (step.task.kind === 'records') return [this.#append(source, done)];
        return step.sources.map((each, i) => this.#settle(each, done.parts[i]!));
      case 'text':
        return [this.#write(source, done)];
      case 'failed':
        this.#discard(source);
        return done.parts.map(({ outcome }) => outcome);
      case 'kept':
        return [this.#settle(source, { outcome: emptyOutcome(), kept: true })];
      case 'end':
        return this.#publish(source, step.input);
    }
  };

  readonly close = (): void => removeUnfinished(this.folder);

  /** What became of the input of a result that is kept is what became of it when it was written. */
  #settle(source: Source, { outcome, kept }: FileDone): Outcome {
    return kept
      ? (this.#cache.find(this.#places.get(source)!, keyOf(source.name, this.options))?.outcome ?? outcome)
      : outcome;
  }

  #write(source: Source, { output, parts }: Done): Outcome {
    const { outcome } = parts[0]!;
    try {
      if (output !== '') writeResult(this.targetOf(source)!, output);
      return outcome;
    } catch (error) {
      return failed(error).outcome;
    }
  }

  #append(source: Source, { output, parts }: Done): Outcome {
    const { outcome } = parts[0]!;
    try {
      const running = this.#start(source);
      this.#put(running, running.opened ? output : (this.frame?.open(output) ?? output));
      running.opened = true;
      running.remembered &&= outcome.notes.length + running.outcome.notes.length <= MOST_SAID;
      running.remembered &&= outcome.empty.length + running.outcome.empty.length <= MOST_SAID;
      if (running.remembered) mergeOutcome(running.outcome, outcome);
      return outcome;
    } catch (error) {
      this.#discard(source);
      return failed(error).outcome;
    }
  }

  #put(running: Running, text: string): void {
    running.draft?.append(text);
    running.digest.update(text);
  }

  #start(source: Source): Running {
    const started = this.#running.get(source);
    if (started !== undefined) return started;
    const running: Running = {
      draft: undefined,
      opened: false,
      digest: createHash('sha256'),
      outcome: emptyOutcome(),
      remembered: true,
    };
    this.#running.set(source, running);
    running.draft = startDraft(this.folder, this.#places.get(source)!, 0);
    return running;
  }

  #discard(source: Source): void {
    const running = this.#running.get(source);
    running?.draft?.discard();
    if (running !== undefined) running.draft = undefined;
  }

  /** A result with failures in it is not remembered: they are to be told again. */
  #publish(source: Source, input: string | undefined): readonly Outcome[] {
    const running = this.#running.get(source);
    this.#running.delete(source);
    if (running?.draft === undefined) return [];
    try {
      if (this.frame !== undefined) this.#put(running, this.frame.close);
      running.draft.publish();
    } catch (error) {
      return [failed(error).outcome];
    }
    const sound = running.outcome.notes.every(({ level }) => level === 'info' || level === 'warning');
    if (input !== undefined && sound && running.remembered) {
      const entry = { result: this.#places.get(source)!, key: keyOf(source.name, this.options), input };
      remember(this.folder, { ...entry, output: running.digest.digest('hex'), outcome: running.outcome });
    }
    return [];
  }
}

/** The real paths at which the inputs lie. */
function placesOf(sources: readonly Source[]): ReadonlySet<string> {
  const folders = new Map<string, string>();
  const real = (folder: string): string => {
    let place = folders.get(folder);
    if (place === undefined) {
      try {
        place = realpathSync(folder);
      } catch {
        place = folder;
      }
      folders.set(folder, place);
    }
    return place;
  };
  const paths = sources.flatMap((source) => (source.kind === 'file' ? [resolve(source.name)] : []));
  return new Set(paths.map((path) => join(real(dirname(path)), basename(path))));
}
