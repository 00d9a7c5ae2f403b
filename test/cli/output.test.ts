import { execFileSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/cli/options.ts';
import { openStreams } from '../../src/cli/output.ts';
import { temporaryFolder } from './command.ts';

const folder = temporaryFolder();

describe.runIf(process.platform !== 'win32')('writing', () => {
  it('waits for a reader once its buffer is full, and no sooner', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const { write } = openStreams({ out: pipe, color: 'auto' } as Settings);
    expect(await write('a little')).toBe(true);
    let waited = true;
    const second = write('x'.repeat(1_000_000)).then((open) => {
      waited = false;
      return open;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(waited).toBe(true);
    const reader = createReadStream(pipe);
    let read = 0;
    reader.on('data', (chunk) => {
      read += chunk.length;
      if (read === 1_000_008) reader.destroy();
    });
    expect(await second).toBe(true);
  });
});
