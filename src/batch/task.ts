/** The units of work that a run is cut into, and how one is done, here or in a worker. All of it is plain data. */
import type { LineBlock } from '../read/json-lines.ts';
import { type AnswerOptions, answerBlock, answerFile } from './answer.ts';
import type { Proof } from './cache.ts';
import type { OutFolder } from './out-folder.ts';
import type { Outcome } from './outcome.ts';

/** A file to read, and where its result goes, if not to the stream of the run. */
export interface FileTask {
  readonly path: string;
  readonly target: Target | undefined;
}

/** The place of a result in a folder of results. */
export interface Target {
  readonly folder: OutFolder;
  /** A path told from the folder. */
  readonly result: string;
  /** What the result depends on beside its input's bytes. */
  readonly key: string;
  /** What the result that is there was made from, where that is known. */
  readonly known: Proof | undefined;
}

/** Some files, or a block of records. */
export type Task =
  | { readonly kind: 'files'; readonly files: readonly FileTask[] }
  | { readonly kind: 'records'; readonly block: LineBlock };

/** What became of a file; `kept` where the result that is there is up to date. */
export interface FileDone {
  readonly outcome: Outcome;
  readonly kept?: boolean;
}

/** What is printed for a task, and what became of each of its files, or of its records together. */
export interface Done {
  readonly output: string;
  readonly parts: readonly FileDone[];
}

/** Does a task. Never rejects. */
export async function perform(task: Task, options: AnswerOptions): Promise<Done> {
  if (task.kind === 'records') {
    const { output, outcome } = await answerBlock(task.block, options);
    return { output, parts: [{ outcome }] };
  }
  const output: string[] = [];
  const parts: FileDone[] = [];
  for (const { path, target } of task.files) {
    if (target === undefined) {
      const answer = await answerFile(path, options);
      output.push(answer.output);
      parts.push({ outcome: answer.outcome });
    } else parts.push(await (await import('./answer-into.ts')).answerInto(path, target, options));
  }
  return { output: output.join(''), parts };
}

/** What a worker is sent. */
export interface Order {
  readonly task: Task;
  readonly options: AnswerOptions;
}

/** A worker's whole work. */
export const performOrder = ({ task, options }: Order): Promise<Done> => perform(task, options);
