/** Answers written to a folder of results. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { readSource } from '../read/sources.ts';
import { type AnswerOptions, answerText, failed } from './answer.ts';
import { remember } from './cache.ts';
import { startDraft } from './out-folder.ts';
import { emptyOutcome } from './outcome.ts';
import type { FileDone, Target } from './task.ts';

/** Reads a file and writes its answer to its place, unless the one there is up to date. Never rejects. */
export async function answerInto(path: string, target: Target, options: AnswerOptions): Promise<FileDone> {
  try {
    const bytes = await readSource(path, options.maxSize);
    const input = hash('sha256', bytes);
    if (isUpToDate(target, input)) return { outcome: emptyOutcome(), kept: true };
    const { output, outcome } = await answerText(bytes, path, path, options);
    if (output === '') return { outcome };
    writeResult(target, output);
    // At once: a run that is killed loses no more than what it was writing.
    remember(target.folder, { result: target.result, key: target.key, input, output: hash('sha256', output), outcome });
    return { outcome };
  } catch (error) {
    return { outcome: failed(error).outcome };
  }
}

/** Whether a result is still what was made from this input. */
export function isUpToDate({ folder, result, known }: Target, input: string): boolean {
  if (known?.input !== input) return false;
  try {
    return hash('sha256', readFileSync(join(folder.root, result))) === known.output;
  } catch {
    return false;
  }
}

/** Writes a result whole, or throws InputError(`unwritable`) and leaves what was there. */
export function writeResult({ folder, result }: Target, output: string): void {
  const draft = startDraft(folder, result, threadId);
  draft.append(output);
  draft.publish();
}
