import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/options.ts';
import { OUTPUT_FORMATS } from '../../src/render/formats.ts';
import { extractCommand, temporaryFolder } from './command.ts';

const folder = temporaryFolder();
writeFileSync(join(folder, 'un article.txt'), '');
writeFileSync(join(folder, 'note.txt'), '');
mkdirSync(join(folder, 'dossier'));

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;
const script = (shell: string): string => {
  const { code, out, err } = extractCommand(['--completion', shell]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const path = join(folder, `complete.${shell}`);
  writeFileSync(path, out);
  return path;
};
const LONG = createProgram('0.0.0', () => {})
  .options.filter(({ hidden }) => !hidden)
  .map(({ long }) => long!);

/** What bash offers for the last of the words. */
function bash(...words: string[]): string[] {
  const line = `source ${script('bash')}; COMP_WORDS=(extract ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _extract; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' })
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .sort();
}

describe.runIf(has('bash'))('the completion for bash', () => {
  it.each([
    [['--to', ''], [...OUTPUT_FORMATS].sort()],
    [['-t', 'j'], ['json']],
    [['--to', '='], [...OUTPUT_FORMATS].sort()],
    [['--to', '=', 'nd'], ['ndjson']],
    [
      ['--completion', ''],
      ['bash', 'fish', 'zsh'],
    ],
    [['--pri'], ['--print-config', '--print-schema']],
    [['--date', ''], []],
    [['--out', 'n'], ['note.txt']],
    [['u'], ['un article.txt']],
    [['--force', 'do'], ['dossier']],
  ])('of %j offers %j', (words, offered) => {
    expect(bash(...words)).toEqual(offered);
  });

  it('knows every option', () => {
    expect(bash('--')).toEqual(expect.arrayContaining(LONG));
  });

  it('is bound to the command', () => {
    const bound = execFileSync('bash', ['-c', `source ${script('bash')}; complete -p extract`], { encoding: 'utf8' });
    expect(bound.trim()).toBe('complete -F _extract extract');
  });
});

describe.runIf(has('fish'))('the completion for fish', () => {
  const fish = (line: string): string[] =>
    execFileSync('fish', ['-c', `source ${script('fish')}; complete -C "${line}"`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    })
      .trimEnd()
      .split('\n')
      .map((offer) => offer.split('\t')[0]!);

  it.each([
    ['extract --to ', [...OUTPUT_FORMATS].sort()],
    ['extract -t nd', ['ndjson']],
    ['extract --color a', ['always', 'auto']],
    ['extract --print-s', ['--print-schema']],
  ])('of « %s » offers %j', (line, offered) => {
    expect(fish(line).sort()).toEqual(offered);
  });

  it('knows every option', () => {
    expect(fish('extract --')).toEqual(expect.arrayContaining(LONG));
  });
});

describe.runIf(has('zsh'))('the completion for zsh', () => {
  /** What it hands to zsh's own `_arguments`, a specification an option. */
  const specs = (): string[] =>
    execFileSync(
      'zsh',
      ['-f', '-c', `compdef() { : }; _arguments() { print -rl -- "$@" }; source ${script('zsh')}; _extract`],
      { encoding: 'utf8' },
    )
      .trimEnd()
      .split('\n');

  it('knows every option, its values and its files', () => {
    const all = specs();
    for (const option of LONG) expect(all.some((spec) => new RegExp(`(?:^|\\))${option}=?\\[`).test(spec))).toBe(true);
    expect(all.find((spec) => /\)--to=/.test(spec))).toMatch(new RegExp(`:\\(${OUTPUT_FORMATS.join(' ')}\\)$`));
    expect(all.find((spec) => spec.startsWith('--config='))).toMatch(/:_files$/);
    expect(all.at(-1)).toBe('*:file:_files');
  });

  it('is completed by zsh itself', () => {
    const line = `autoload -Uz compinit && compinit -u -d ${folder}/dump; source ${script('zsh')}; print -r -- "$_comps[extract]"`;
    expect(execFileSync('zsh', ['-f', '-c', line], { encoding: 'utf8' }).trim()).toBe('_extract');
  });
});

describe('--completion', () => {
  it.each([['bash'], ['zsh'], ['fish']])('for %s carries no value of the help as code', (shell) => {
    const { out } = extractCommand(['--completion', shell]);
    expect(out).not.toContain('undefined');
    if (has(shell)) expect(spawnSync(shell, ['-n', script(shell)]).status).toBe(0);
  });

  it('for another shell is a usage error that names those there are', () => {
    const { code, out, err } = extractCommand(['--completion', 'tcsh']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/bash, zsh, fish/);
  });
});
