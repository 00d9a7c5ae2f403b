import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'bin/extract.js');

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command to its end. */
export function extractCommand(
  args: readonly string[],
  { input = '', env = {}, cwd = ROOT }: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Result {
  const clean = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    input,
    env: clean,
    cwd,
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout.toString('utf8'), err: stderr.toString('utf8') };
}

/** The last line of the messages about several inputs. */
export const CLOSING_LINE = /^extract: \d+ files, \d+ items?, \d+ warnings?, \d+ failures? in \d+\.\d s\n/m;

/** Runs a shell line in which `extract` is the built command. */
export const shell = (line: string, cwd: string): Result => {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-o', 'pipefail', '-c', `extract() { '${process.execPath}' '${BIN}' "$@"; }; ${line}`],
    { cwd },
  );
  return { code: status, out: stdout.toString('utf8'), err: stderr.toString('utf8') };
};

/** Starts the built command and leaves it running. */
export const startCommand = (args: readonly string[], cwd = ROOT) => spawn(process.execPath, [BIN, ...args], { cwd });

/** An empty folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'extract-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
