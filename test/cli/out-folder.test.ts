/** The built command writing to a folder: what is there, what is kept, what is left when it is stopped. */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ARTICLE, article, writeTree } from '../batch/tree.ts';
import { extractCommand, startCommand, temporaryFolder } from './command.ts';

const root = temporaryFolder();
let made = 0;
const fresh = (files: Readonly<Record<string, string | Uint8Array>>): string =>
  writeTree(join(root, `${made++}`), files);
const run = (cwd: string, ...args: string[]) => extractCommand(args, { cwd });
const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));
/** Every file below a folder, sorted. */
const listed = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const FILES = { 'in/a.txt': article(1), 'in/b/c.md': article(2), 'in/b/d.txt.gz': gzipSync(article(3)) };

describe('a folder of results', () => {
  it('mirrors the tree, each result what the file alone prints', () => {
    const cwd = fresh(FILES);
    const { code, out } = run(cwd, 'in', '--out', 'out/');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(listed(join(cwd, 'out'))).toEqual(['.extract-cache', 'a.json', 'b/c.json', 'b/d.json']);
    expect(readFileSync(join(cwd, 'out/b/c.json'), 'utf8')).toBe(run(cwd, 'in/b/c.md').out);
  });

  it.each([
    ['it ends with a slash', ['in/a.txt', '-o', 'new/'], 'new/a.json'],
    ['it is a folder', ['in/a.txt', '-o', 'in/b'], 'in/b/a.json'],
    ['there are several inputs and it has no ending', ['in/a.txt', 'in/b/c.md', '-o', 'new'], 'new/a.json'],
    ['standard input is read', ['-', '-o', 'new/'], 'new/stdin.json'],
    ['it is several folders deep', ['in/a.txt', '-o', 'new/er/est/'], 'new/er/est/a.json'],
  ])('is where results go when %s', (_, args, result) => {
    const cwd = fresh(FILES);
    expect(extractCommand(args, { cwd, input: ARTICLE }).code).toBe(0);
    expect(json(cwd, result).amounts).toHaveLength(1);
  });

  it.each([
    ['a file', 'in/a.txt/', /^extract: in\/a\.txt\/: cannot hold results \((?:ENOTDIR|EEXIST)\)/],
    ['in a file', 'in/a.txt/deep/', /^extract: in\/a\.txt\/deep\/: cannot hold results \(ENOTDIR\)/],
    // Where the system has no folder to give; Node's own way of making one does not end there.
    [
      'in the list of processes',
      '/proc/none/',
      /^extract: \/proc\/none\/: cannot hold results \((?:ENOENT|EACCES|EROFS)\)/,
    ],
  ])('is refused where it is %s', (_, out, message) => {
    const { code, err } = run(fresh(FILES), 'in', '-o', out);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  it('is not what a file with an ending is', () => {
    const cwd = fresh(FILES);
    expect(run(cwd, 'in', '-o', 'all.ndjson').code).toBe(0);
    expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8').split('\n')).toHaveLength(4);
  });

  it.each([
    ['ndjson', 'a.ndjson', /^\{"schemaVersion".*\}\n$/],
    ['summary', 'a.txt', /^Le groupe Danone.*\n(?:.*\n)*Montants/],
  ])('names the results by their format: %s', (format, name, content) => {
    const cwd = fresh(FILES);
    expect(run(cwd, 'in', '-t', format, '-o', 'out/').code).toBe(0);
    expect(readFileSync(join(cwd, 'out', name), 'utf8')).toMatch(content);
  });

  it('holds a line for each record of a file of records', () => {
    const lines = [
      JSON.stringify({ id: '../../evil', text: ARTICLE }),
      'bad',
      JSON.stringify({ id: '/etc/x', text: ARTICLE }),
    ];
    const cwd = fresh({ 'in/r.jsonl': `${lines.join('\n')}\n` });
    expect(run(cwd, 'in', '-o', 'out/').code).toBe(1);
    expect(listed(cwd)).toEqual(['in/r.jsonl', 'out/.extract-cache', 'out/r.ndjson']);
    const answers = readFileSync(join(cwd, 'out/r.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map((each) => each.source?.id ?? each.error.code)).toEqual(['../../evil', 'bad-record', '/etc/x']);
  });

  it('inside the folder that is read is not read', () => {
    const cwd = fresh(FILES);
    for (let i = 0; i < 2; i++) expect(run(cwd, '.', '-t', 'summary', '-o', 'results/').code).toBe(0);
    expect(listed(join(cwd, 'results'))).toEqual(['.extract-cache', 'in/a.txt', 'in/b/c.txt', 'in/b/d.txt']);
  });

  it('is the same for any number of jobs', () => {
    const cwd = fresh(Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`in/${i % 7}/${i}.txt`, article(i)])));
    for (const jobs of ['1', '2']) expect(run(cwd, 'in', '-j', jobs, '-o', `out${jobs}/`).code).toBe(0);
    const [one, two] = ['out1', 'out2'].map((out) => listed(join(cwd, out)));
    expect(one).toHaveLength(151);
    expect(two).toEqual(one);
    const lines = (out: string, name: string): string[] => {
      const read = readFileSync(join(cwd, out, name), 'utf8').split('\n');
      // Threads remember what they wrote as they go.
      return name === '.extract-cache' ? read.sort() : read;
    };
    for (const name of one!) expect(lines('out2', name)).toEqual(lines('out1', name));
  });
});

describe('nothing outside the folder', () => {
  it.each([
    ['a name with ..', ['in/b/../../in/a.txt', 'in/b/../a.txt'], ['a.json']],
    ['a full path', [join(root, 'full', 'a.txt')], ['a.json']],
  ])('is written for %s', (_, inputs, results) => {
    writeTree(join(root, 'full'), { 'a.txt': ARTICLE });
    const cwd = fresh(FILES);
    expect(run(cwd, ...inputs, '-o', 'out/').code).toBe(0);
    expect(listed(join(cwd, 'out'))).toEqual(['.extract-cache', ...results]);
    expect(listed(cwd).filter((name) => !name.startsWith('out/'))).toEqual(Object.keys(FILES));
  });

  it('is written by a link in it', () => {
    const cwd = fresh({ ...FILES, 'elsewhere/x': '' });
    mkdirSync(join(cwd, 'out'));
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'out/b'));
    symlinkSync(join(cwd, 'elsewhere/x'), join(cwd, 'out/a.json'));
    const { code, err } = run(cwd, 'in', '-o', 'out');
    expect(code).toBe(1);
    expect(err).toMatch(
      /^extract: in\/b\/c\.md: its result would leave the folder of results by the link b \(remove the link\)$/m,
    );
    expect(listed(join(cwd, 'elsewhere'))).toEqual(['x']);
    expect(readFileSync(join(cwd, 'elsewhere/x'), 'utf8')).toBe('');
    expect(json(cwd, 'out/a.json').amounts).toHaveLength(1);
  });

  it('and no input is overwritten', () => {
    const cwd = fresh({ 'in/a.txt': article(1), 'in/b.md': article(2) });
    const { code, err } = run(cwd, 'in', '-t', 'summary', '-o', 'in');
    expect(code).toBe(1);
    expect(err).toMatch(/^extract: in\/a\.txt: its result would overwrite an input \(choose another --out\)$/m);
    expect(readFileSync(join(cwd, 'in/a.txt'), 'utf8')).toBe(article(1));
    expect(listed(join(cwd, 'in'))).toEqual(['.extract-cache', 'a.txt', 'b.md', 'b.txt']);
  });
});

describe('a run started again', () => {
  /** Runs, then tells which results were written anew: those whose file is another. */
  function rewritten(cwd: string, change: () => void, ...args: string[]): string[] {
    const files = () => new Map(listed(join(cwd, 'out')).map((name) => [name, statSync(join(cwd, 'out', name)).ino]));
    const usual = ['in', '-o', 'out/', ...args];
    if (!existsSync(join(cwd, 'out'))) run(cwd, 'in', '-o', 'out/');
    // A second name keeps the old file, and so its number.
    for (const [name, ino] of files()) linkSync(join(cwd, 'out', name), join(cwd, `${made++}-${ino}`));
    change();
    const before = files();
    expect(run(cwd, ...usual).code).toBe(0);
    return [...files()].flatMap(([name, ino]) => (before.get(name) === ino || name === '.extract-cache' ? [] : [name]));
  }

  it.each<[string, (cwd: string) => void, string[], string[]]>([
    ['nothing when nothing changed', () => {}, [], []],
    ['an input that changed', (cwd) => writeFileSync(join(cwd, 'in/a.txt'), article(8)), [], ['a.json']],
    ['an input that is new', (cwd) => writeFileSync(join(cwd, 'in/z.txt'), article(8)), [], ['z.json']],
    ['a result that is gone', (cwd) => rmSync(join(cwd, 'out/b/c.json')), [], ['b/c.json']],
    ['a result that was changed', (cwd) => writeFileSync(join(cwd, 'out/a.json'), '{}'), [], ['a.json']],
    ['all for another option', () => {}, ['-d', '2020-01-02'], ['a.json', 'b/c.json', 'b/d.json', 'r.ndjson']],
    ['all when asked to', () => {}, ['--no-cache'], ['a.json', 'b/c.json', 'b/d.json', 'r.ndjson']],
    [
      'all when its record is gone',
      (cwd) => rmSync(join(cwd, 'out/.extract-cache')),
      [],
      ['a.json', 'b/c.json', 'b/d.json', 'r.ndjson'],
    ],
    [
      'what half a line of its record was about',
      (cwd) => {
        const path = join(cwd, 'out/.extract-cache');
        const text = readFileSync(path, 'utf8');
        writeFileSync(path, text.slice(0, text.indexOf('\n') - 10) + text.slice(text.indexOf('\n')));
      },
      [],
      ['a.json'],
    ],
    [
      'all of a record that is no record',
      (cwd) => writeFileSync(join(cwd, 'out/.extract-cache'), 'null\n{}\n[1]\n{"result":1}\n'),
      [],
      ['a.json', 'b/c.json', 'b/d.json', 'r.ndjson'],
    ],
  ])('does %s', (_, change, args, results) => {
    const cwd = fresh({ ...FILES, 'in/r.jsonl': `${JSON.stringify({ id: 'r', text: ARTICLE })}\n` });
    expect(rewritten(cwd, () => change(cwd), ...args)).toEqual(results);
    expect(rewritten(cwd, () => {}, ...args)).toEqual(args[0] === '--no-cache' ? results : []);
  });

  it('fails again for what failed, and for kept results that fail the run', () => {
    const cwd = fresh({ 'in/a.txt': ARTICLE, 'in/empty.txt': '' });
    for (let i = 0; i < 2; i++) {
      const { code, err } = run(cwd, 'in', '-o', 'out/', '--fail-on', 'no-anchor-date', '-j', '1');
      expect(code).toBe(1);
      expect(err).toMatch(/^extract: in\/a\.txt: The day of publication/m);
      expect(err).toMatch(/^extract: in\/empty\.txt: is empty/m);
    }
  });
});

describe('a run that is stopped', () => {
  const many = Object.fromEntries(
    Array.from({ length: 1500 }, (_, i) => [`in/${i % 20}/${i}.txt`, article(i).repeat(20)]),
  );

  it.each<[NodeJS.Signals, number | null, string]>([
    ['SIGINT', 130, '2'],
    ['SIGINT', 130, '1'],
    ['SIGTERM', 143, '2'],
    ['SIGKILL', null, '2'],
  ])('by %s ends with %j, leaves whole results, and goes on where it was (jobs: %s)', async (signal, code, jobs) => {
    const cwd = fresh(many);
    const child = startCommand(['in', '-o', 'out/', '-j', jobs], cwd);
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const results = () =>
      existsSync(join(cwd, 'out')) ? listed(join(cwd, 'out')).filter((name) => name.endsWith('.json')) : [];
    while (results().length < 100) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill(signal);
    expect(await ended).toBe(code);
    const done = results();
    expect(done.length).toBeLessThan(1500);
    for (const name of done) expect(() => json(cwd, 'out', name)).not.toThrow();
    const unfinished = () => readdirSync(join(cwd, 'out')).filter((name) => name.startsWith('.extract-unfinished'));
    if (signal !== 'SIGKILL') expect(unfinished()).toEqual([]);
    const before = new Map(done.map((name) => [name, statSync(join(cwd, 'out', name)).mtimeMs]));
    expect(run(cwd, 'in', '-o', 'out/').code).toBe(0);
    expect(results()).toHaveLength(1500);
    expect(unfinished()).toEqual([]);
    const again = done.filter((name) => statSync(join(cwd, 'out', name)).mtimeMs !== before.get(name));
    // What was written last may not have been told yet.
    expect(again.length).toBeLessThan(done.length);
  });
});

describe('--out FILE', () => {
  it('is written whole or not at all', async () => {
    const cwd = fresh({ 'old.ndjson': 'old' });
    const child = startCommand(['-f', 'jsonl', '-', '-o', 'old.ndjson'], cwd);
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    child.stdin.write(`${JSON.stringify({ text: ARTICLE })}\n`);
    while (listed(cwd).length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(listed(cwd)).toEqual(['old.ndjson']);
    expect(readFileSync(join(cwd, 'old.ndjson'), 'utf8')).toBe('old');
  });

  it('that is a link stays one', () => {
    const cwd = fresh({ 'a.txt': ARTICLE, 'real.json': 'old' });
    symlinkSync('real.json', join(cwd, 'link.json'));
    expect(run(cwd, 'a.txt', '-o', 'link.json').code).toBe(0);
    expect(json(cwd, 'real.json').amounts).toHaveLength(1);
    expect(listed(cwd)).toEqual(['a.txt', 'link.json', 'real.json']);
  });
});
