/** The units of work that a run is cut into, and how one is done, here or in a worker. All of it is plain data. */
import type { LineBlock } from '../read/json-lines.ts';
import { type AnswerOptions, answerBlock, answerFile } from './answer.ts';
import type { Outcome } from './outcome.ts';

/** Some files, or a block of records. */
export type Task =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | { readonly kind: 'records'; readonly block: LineBlock };

/** What is printed for a task, and an outcome for each of its files, or one for its records. */
export interface Done {
  readonly output: string;
  readonly outcomes: readonly Outcome[];
}

/** Does a task. Never rejects. */
export async function perform(task: Task, options: AnswerOptions): Promise<Done> {
  if (task.kind === 'records') {
    const { output, outcome } = await answerBlock(task.block, options);
    return { output, outcomes: [outcome] };
  }
  const answers = [];
  for (const path of task.paths) answers.push(await answerFile(path, options));
  return { output: answers.map(({ output }) => output).join(''), outcomes: answers.map(({ outcome }) => outcome) };
}

/** What a worker is sent. */
export interface Order {
  readonly task: Task;
  readonly options: AnswerOptions;
}

/** A worker's whole work. */
export const performOrder = ({ task, options }: Order): Promise<Done> => perform(task, options);
