import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractCommand, ROOT } from './cli/command.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** Each command of a `console` block with the output it shows. */
const EXAMPLES = [...README.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block]) =>
  block!
    .split(/^\$ /m)
    .slice(1)
    .map((example) => {
      const end = example.indexOf('\n');
      return [example.slice(0, end), example.slice(end + 1).trimEnd()] as const;
    }),
);

/** Programs that are no part of this project: without one the examples that call it cannot run. */
const missing = ['jq', 'parallel', 'xargs'].filter((program) => spawnSync(program, ['--version']).status !== 0);
const runnable = (command: string): boolean =>
  !missing.some((program) => new RegExp(`(?:^|\\| )${program} `).test(command));

describe('the README', () => {
  it.each(EXAMPLES.filter(([command]) => runnable(command)))('shows what %s prints', (command, output) => {
    const printed = execFileSync('bash', ['-c', command], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(printed.trimEnd()).toBe(output);
  });

  it('has examples', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(5);
  });

  it('documents every option', () => {
    const options = [...extractCommand(['--help']).out.matchAll(/^ {2}(-.*?)(?: {2,}|$)/gm)].map(
      ([, option]) => option!,
    );
    expect(options.length).toBeGreaterThan(8);
    for (const option of options) expect(README).toContain(`\`${option}\``);
  });

  it('starts with two commands that install and run', () => {
    expect(README).toContain('npm ci && node bin/extract.js fixtures/depeche.txt ');
    expect(README).toContain('npm ci && npm test ');
  });
});
