/** The built command as a check: its report, its annotations, its closing line. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, article, writeTree } from '../batch/tree.ts';
import { CLOSING_LINE, extractCommand, shell, temporaryFolder } from './command.ts';

const cwd = temporaryFolder();
writeTree(cwd, {
  'in/good.txt': article(1),
  'in/undated.txt': ARTICLE,
  'in/empty.txt': '',
  'in/<"&\u0001>.txt': '',
  'in/records.jsonl': `${JSON.stringify({ text: ARTICLE })}\nbad\n${JSON.stringify({ text: article(2) })}\n`,
});
const run = (args: string[], env = {}) => extractCommand(args, { cwd, env });

describe('--report', () => {
  it('tells in JSON what became of each input', () => {
    const { code, out } = run(['in', '--report', 'report.json', '--fail-on', 'no-anchor-date']);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(5);
    const { files, seconds, ...whole } = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
    expect(seconds).toBeGreaterThan(0);
    const items = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ error }) => !error)
      .reduce(
        (sum, { companies, amounts, dates, userMetrics, facts }) =>
          sum + companies.length + amounts.length + dates.length + userMetrics.length + facts.length,
        0,
      );
    expect(whole).toEqual({ inputs: 5, documents: 4, items, warnings: 0, failures: 5 });
    const told = files.map(
      ({
        name,
        documents,
        notes,
      }: {
        name: string;
        documents: number;
        notes: Array<{ level: string; code: string; line: number | null }>;
      }) => [name, documents, notes.map(({ level, code, line }) => `${level} ${code} ${line}`)],
    );
    expect(told).toEqual([
      ['in/<"&\u0001>.txt', 0, ['failure empty null']],
      ['in/empty.txt', 0, ['failure empty null']],
      ['in/good.txt', 1, []],
      ['in/records.jsonl', 2, ['failure no-anchor-date 1', 'failure bad-record 2']],
      ['in/undated.txt', 1, ['failure no-anchor-date null']],
    ]);
  });

  it('tells in JUnit XML what failed, well-formed whatever the names', () => {
    run(['in', '--report', 'report.xml']);
    const xml = readFileSync(join(cwd, 'report.xml'), 'utf8');
    expect(xml).toMatch(/<testsuite name="extract" tests="5" failures="3" time="[\d.]+">/);
    expect(xml).toContain(
      'name="in/&lt;&quot;&amp;\ufffd&gt;.txt"><failure type="empty" message="is empty (give it an article)"/></testcase>',
    );
    expect(xml).toContain('<testcase classname="extract" name="in/good.txt"></testcase>');
    expect(xml).toMatch(/name="in\/undated.txt"><system-out>no-anchor-date: The day/);
    const read = spawnSync(
      'python3',
      [
        '-c',
        'import sys,xml.dom.minidom as m; print(len(m.parse(sys.argv[1]).getElementsByTagName("testcase")))',
        join(cwd, 'report.xml'),
      ],
      { encoding: 'utf8' },
    );
    if (read.error === undefined) expect(read.stdout).toBe('5\n');
  });

  it('is written for one input, whose document is as ever', () => {
    const { code, out } = run(['in/good.txt', '--report', 'one.json']);
    expect({ code, out }).toEqual({ code: 0, out: run(['in/good.txt']).out });
    expect(JSON.parse(readFileSync(join(cwd, 'one.json'), 'utf8')).inputs).toBe(1);
  });

  it('never overwrites an input, and must be where it can be', () => {
    writeFileSync(join(cwd, 'precious.json'), ARTICLE);
    expect(run(['precious.json', '--report', 'precious.json']).code).toBe(2);
    expect(readFileSync(join(cwd, 'precious.json'), 'utf8')).toBe(ARTICLE);
    const { code, err } = run(['in/good.txt', '--report', 'no/where.json']);
    expect({ code, err }).toEqual({ code: 1, err: 'extract: no/where.json: cannot be written (ENOENT)\n' });
  });

  it.each(['--report', '--out'])('is no fault of the program where %s has a name that no file can have', (option) => {
    const name = `${'a'.repeat(300)}.json`;
    const { code, err } = run(['in/good.txt', option, name]);
    expect({ code, err }).toEqual({ code: 1, err: `extract: ${name}: cannot be written (ENAMETOOLONG)\n` });
  });
});

describe('in GitHub Actions', () => {
  const env = { GITHUB_ACTIONS: 'true' };
  it('failures are errors and diagnostics warnings, on standard error alone', () => {
    const { out, err } = run(['in'], env);
    const commands = err.split('\n').filter((line) => line.startsWith('::'));
    expect(commands).toEqual([
      '::error file=in/<"&\ufffd>.txt,title=empty::is empty (give it an article)',
      '::error file=in/empty.txt,title=empty::is empty (give it an article)',
      expect.stringMatching(/^::warning file=in\/records\.jsonl,line=1,title=no-anchor-date::The day/),
      expect.stringMatching(/^::error file=in\/records\.jsonl,line=2,title=bad-record::line 2 is no JSON/),
      expect.stringMatching(/^::warning file=in\/undated\.txt,title=no-anchor-date::The day/),
    ]);
    expect(out).toBe(run(['in']).out);
    expect(run(['in', '-q'], env).err).toBe('');
    expect(run(['in'], { GITHUB_ACTIONS: 'false' }).err).not.toContain('::error');
  });

  it('one input is told as well, its document as ever', () => {
    const { code, out, err } = run(['in/undated.txt'], env);
    expect({ code, out }).toEqual({ code: 0, out: run(['in/undated.txt']).out });
    expect(err).toMatch(/^::warning file=in\/undated\.txt,title=no-anchor-date::/);
  });
});

describe('the closing line', () => {
  it('counts what several inputs came to', () => {
    expect(run(['in']).err).toMatch(/^extract: 5 files, \d+ items, 2 warnings, 3 failures in \d+\.\d s$/m);
  });

  it.each([
    ['one input', ['in/good.txt']],
    ['one file of records', ['in/records.jsonl']],
    ['quiet', ['in', '-q']],
  ])('is not there for %s', (_, args) => {
    expect(run(args).err).not.toMatch(CLOSING_LINE);
  });
});

describe('the progress bar', () => {
  const script = spawnSync('script', ['--version']).status === 0;
  it('is not there where nobody watches', () => {
    expect(run(['in']).err).not.toContain('\u001b');
  });

  it.runIf(script)('is drawn on a terminal, not among results', () => {
    const watched = (line: string) => shell(`script -qec "${line}" /dev/null </dev/null`, cwd).out;
    const node = `'${process.execPath}' '${join(import.meta.dirname, '../../bin/extract.js')}'`;
    expect(watched(`${node} in -o out/`)).toContain('/5 files');
    expect(existsSync(join(cwd, 'out/good.json'))).toBe(true);
    expect(watched(`${node} in -q -o out/`)).not.toContain('/5 files');
    expect(watched(`${node} in -t ndjson`)).not.toContain('/5 files');
  });
});
