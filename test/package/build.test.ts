import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../cli/command.ts';

const folder = temporaryFolder();
const ARTICLE = "Le groupe Carrefour a annoncé un plan de 2,5 milliards d'euros pour ses magasins.\n";

/** The built program in a folder of its own, changed by `change`, run on an article. */
function runChanged(name: string, change: (dist: string) => void): string {
  const copy = join(folder, name);
  mkdirSync(copy);
  for (const part of ['bin', 'dist']) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  change(join(copy, 'dist'));
  return execFileSync(process.execPath, [join(copy, 'bin/extract.js')], {
    input: ARTICLE,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

describe('the built program', () => {
  const usual = runChanged('usual', () => {});

  it.each([
    ['no cache', (dist: string) => rmSync(join(dist, 'cli.cache'))],
    ['an empty cache', (dist: string) => writeFileSync(join(dist, 'cli.cache'), '')],
    ['a cache of another program', (dist: string) => writeFileSync(join(dist, 'cli.cache'), Buffer.alloc(4096, 7))],
    [
      'half a cache',
      (dist: string) => writeFileSync(join(dist, 'cli.cache'), readFileSync(join(dist, 'cli.cache')).subarray(0, 5000)),
    ],
  ])('answers the same with %s', (name, change) => {
    expect(runChanged(name, change)).toBe(usual);
  });

  it('starts from a cache that this Node takes', () => {
    const accepted = `
      const fs = require('node:fs'), vm = require('node:vm');
      const wrapper = '(function (exports, require, module, __filename, __dirname) { ' + fs.readFileSync('dist/cli.cjs', 'utf8') + '\\n})';
      const { cachedDataRejected } = new vm.Script(wrapper, { filename: 'cli.cjs', cachedData: fs.readFileSync('dist/cli.cache') });
      console.log(cachedDataRejected);`;
    expect(execFileSync(process.execPath, ['-e', accepted], { cwd: ROOT, encoding: 'utf8' })).toBe('false\n');
  });

  it('carries no lexicon in its text: a start reads it all', () => {
    expect(readFileSync(join(ROOT, 'dist/cli.cjs'), 'utf8')).not.toContain('Groupe TF1');
    expect(existsSync(join(ROOT, 'dist/first.cjs'))).toBe(false);
  });
});
