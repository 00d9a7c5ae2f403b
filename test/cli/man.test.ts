import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { renderMan } from '../../src/cli/describe/man.ts';
import { createProgram, EXAMPLES } from '../../src/cli/options.ts';
import { VERSION } from '../../src/version.ts';
import { ROOT } from './command.ts';

const path = join(ROOT, manifest.man);
const page = readFileSync(path, 'utf8');
const program = createProgram(VERSION, () => {});
const has = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
/** Words as roff is given them. */
const roff = (text: string): string => text.replaceAll('-', '\\-');

describe('the manual page', () => {
  it('is in the package, made of the list of options as it is', () => {
    expect(existsSync(path)).toBe(true);
    expect(page).toBe(renderMan(program, VERSION, EXAMPLES));
  });

  it.each(program.options.filter(({ hidden }) => !hidden).map(({ long, description }) => [long!, description]))(
    'holds %s',
    (long, description) => {
      const [, rest = ''] = page.split(new RegExp(`\\\\fB${roff(long).replaceAll('\\', '\\\\')}\\\\fR`));
      expect(rest.split('\n')[1]).toContain(roff(description));
    },
  );

  it('holds the examples and the exit codes of the help', () => {
    for (const line of ['extract article.txt | jq', '130  interrupted']) {
      expect(EXAMPLES).toContain(line);
      expect(page).toContain(roff(line));
    }
    for (const part of ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'EXAMPLES', 'EXIT STATUS'])
      expect(page).toContain(`.SH ${part}`);
    expect(page).toContain(`press-facts ${VERSION}`);
  });

  it('lets no line of text be a request', () => {
    const made = createProgram(VERSION, () => {}).option('--dot', ".so /etc/passwd\n'br \\fBbold");
    expect(renderMan(made, VERSION, EXAMPLES)).toContain("\\&.so /etc/passwd\n\\&'br \\efBbold");
  });

  it.runIf(has('groff'))('is read by groff without a warning', () => {
    const { status, stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww', path], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const bold = (text: string): string => [...text].map((letter) => `${letter}${letter}`).join('');
    expect(stdout).toContain(bold('STATUS'));
  });
});
