import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/options.ts';
import { extractCommand, temporaryFolder } from './command.ts';

const folder = temporaryFolder();
const TEXT = "Le groupe Carrefour a annoncé lundi un plan de 2,5 milliards d'euros pour ses magasins.\n";
let made = 0;

/** A folder with a configuration, and one below it to run in. */
function project(config: unknown): { readonly root: string; readonly below: string } {
  const root = join(folder, `p${made++}`);
  const below = join(root, 'a', 'b');
  mkdirSync(below, { recursive: true });
  writeFileSync(join(root, 'extract.config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  writeFileSync(join(below, 'a.txt'), TEXT);
  return { root, below };
}

describe('a configuration file', () => {
  it('is found upward, and the command line wins', () => {
    const { below } = project({ to: 'ndjson', only: ['amounts'], date: '2024-03-13' });
    const { code, out, err } = extractCommand(['a.txt'], { cwd: below });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ anchor: { date: '2024-03-13' }, companies: [], amounts: [{}] });
    const over = extractCommand(['--to', 'json', '--only=companies', 'a.txt'], { cwd: below });
    expect(over.out).toMatch(/^\{\n/);
    expect(JSON.parse(over.out)).toMatchObject({ amounts: [], companies: [{}] });
  });

  it('is the nearest one', () => {
    const { below } = project({ to: 'summary' });
    writeFileSync(join(below, '..', 'extract.config.json'), '{"to":"ndjson"}');
    expect(extractCommand(['a.txt'], { cwd: below }).out).toMatch(/^\{"/);
  });

  it('is another one with --config, none with --no-config', () => {
    const { root, below } = project({ to: 'nonsense' });
    writeFileSync(join(root, 'other.json'), '\ufeff{"to":"ndjson"}');
    expect(extractCommand(['--config', '../../other.json', 'a.txt'], { cwd: below }).out).toMatch(/^\{"/);
    expect(extractCommand(['--no-config', 'a.txt'], { cwd: below }).out).toMatch(/^\{\n/);
    expect(extractCommand(['a.txt'], { cwd: below }).code).toBe(2);
  });

  it('names files from its own folder', () => {
    const { root, below } = project({ out: 'facts.json' });
    expect(extractCommand(['a.txt'], { cwd: below })).toMatchObject({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(join(root, 'facts.json'), 'utf8')).amounts).toHaveLength(1);
  });

  it.each([
    ['an unknown key', { formt: 'csv' }, /: "formt" is no option: there are .*to, .*quiet/],
    ['a value that is not among the choices', { to: 'xml' }, /: "to" takes one of json, ndjson, summary, csv, html/],
    ['a flag that is a word', { force: 'oui' }, /: "force" takes true or false/],
    ['a day that is none', { date: '2024-02-30' }, /: "date": It is no day of the calendar/],
    ['a kind that is none', { only: ['amounts', 'prix'] }, /: "only": It takes companies, amounts/],
    ['a value of another kind', { date: { day: 1 } }, /: "date" takes a string, a number, or an array/],
    ['a list', [], /: is no JSON object/],
    ['no JSON', '{"to":', /: is no JSON: /],
    ['an option of the program itself', { version: true }, /"version" is no option/],
  ])('with %s is refused by file, key and what is allowed', (_, config, message) => {
    const { root, below } = project(config);
    const { code, out, err } = extractCommand(['a.txt'], { cwd: below });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toContain(join(root, 'extract.config.json'));
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is told each of its mistakes', () => {
    const { below } = project({ to: 'xml', from: 'pdf', a: 1, b: 2 });
    expect(extractCommand(['a.txt'], { cwd: below }).err.trimEnd().split('\n')).toHaveLength(4);
  });

  it('that is named and missing is an error', () => {
    const { code, err } = extractCommand(['--config', 'nulle-part.json', '-'], { cwd: folder, input: TEXT });
    expect(code).toBe(2);
    expect(err).toMatch(/nulle-part\.json: no such file/);
  });

  it('cannot make what does not go together pass', () => {
    const { below } = project({ to: 'csv' });
    expect(extractCommand(['a.txt'], { cwd: below }).err).toMatch(/--to csv .*--only/);
    expect(extractCommand(['--only', 'amounts', 'a.txt'], { cwd: below }).out).toMatch(/^source,text/);
  });

  it('takes lists typed or written', () => {
    const { below } = project({ exclude: ['*.md', 'x/**'], include: '*.txt' });
    const { options } = JSON.parse(extractCommand(['--print-config'], { cwd: below }).out);
    expect(options.exclude).toEqual({ value: ['*.md', 'x/**'], from: 'config' });
    expect(options.include).toEqual({ value: ['*.txt'], from: 'config' });
  });
});

describe('--print-config', () => {
  it('says each option and where it comes from', () => {
    const { root, below } = project({ to: 'csv', quiet: true, force: true });
    const { code, out } = extractCommand(['--print-config', '--to', 'json', '--only', 'dates'], { cwd: below });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      file: join(root, 'extract.config.json'),
      options: {
        to: { value: 'json', from: 'cli' },
        only: { value: ['dates'], from: 'cli' },
        quiet: { value: true, from: 'config' },
        color: { value: 'auto', from: 'default' },
        date: { value: null, from: 'default' },
      },
    });
  });

  it('has every option of the help but those that cannot be configured', () => {
    const program = createProgram('0.0.0', () => {});
    const names = program.options.filter(({ hidden }) => !hidden).map((option) => option.attributeName());
    const { file, options } = JSON.parse(extractCommand(['--print-config', '--no-config']).out);
    const own = ['version', 'config', 'printConfig', 'printSchema', 'completion'];
    expect(file).toBeNull();
    expect(Object.keys(options).sort()).toEqual([...new Set(names)].filter((name) => !own.includes(name)).sort());
  });
});
