import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findByPattern, findInFolder, type Search } from '../../src/batch/search.ts';
import { isWithin } from '../../src/batch/within.ts';
import { temporaryFolder } from '../cli/command.ts';
import { writeTree } from './tree.ts';

const root = temporaryFolder();
const tree = writeTree(join(root, 'tree'), {
  'b.txt': '',
  'a.md': '',
  'é.html': '',
  'e\u0301.htm': '',
  'records.jsonl.gz': '',
  'records.NDJSON': '',
  'le nom\nen deux lignes.txt': '',
  '[1] (copie) {x}!.txt': '',
  'image.png': '',
  'data.json': '',
  'no-ending': '',
  '.hidden.txt': '',
  '.git/c.txt': '',
  'node_modules/d.txt': '',
  'sub/node_modules/d/d.txt': '',
  'sub/deep/er/f.txt.gz': '',
  'sub/g.txt': '',
});
const outside = writeTree(join(root, 'outside'), { 'x.txt': '', 'y/z.txt': '' });
symlinkSync('..', join(tree, 'sub', 'up'));
symlinkSync(tree, join(outside, 'back'));
symlinkSync(outside, join(tree, 'linked'));
symlinkSync(outside, join(tree, 'sub', 'linked-again'));
symlinkSync('b.txt', join(tree, 'link.txt'));
symlinkSync('nowhere.txt', join(tree, 'broken.txt'));
if (process.platform !== 'win32') execFileSync('mkfifo', [join(tree, 'pipe.txt')]);

const search = (over: Partial<Search> = {}): Search => ({ include: [], exclude: [], skip: undefined, ...over });
const found = async (over: Partial<Search> = {}): Promise<string[]> =>
  (await findInFolder(tree, search(over))).paths.map((path) => path.slice(tree.length + 1));

const ALL = [
  '[1] (copie) {x}!.txt',
  'a.md',
  'b.txt',
  'e\u0301.htm',
  'le nom\nen deux lignes.txt',
  'link.txt',
  'linked/x.txt',
  'linked/y/z.txt',
  'records.NDJSON',
  'records.jsonl.gz',
  'sub/deep/er/f.txt.gz',
  'sub/g.txt',
  'é.html',
];

describe('a folder', () => {
  it('gives the files with the usual endings, sorted, no hidden ones, no circles, each linked folder once', async () => {
    expect(await found()).toEqual(ALL);
  });

  it.each<[string, Partial<Search>, string[]]>([
    ['include replaces the endings', { include: ['*.json', '*.png'] }, ['data.json', 'image.png']],
    ['include with a slash is told from the folder', { include: ['sub/*.txt'] }, ['sub/g.txt']],
    ['include is told from the folder with ./ too', { include: ['./sub/**/*.gz'] }, ['sub/deep/er/f.txt.gz']],
    ['include does not bring back hidden files', { include: ['**'], exclude: ['*.*', 'sub'] }, ['no-ending']],
    ['exclude a name at any depth', { exclude: ['*.txt', '*.gz', '*.htm*', 'linked'] }, ['a.md', 'records.NDJSON']],
    ['exclude a folder', { exclude: ['sub', 'linked/'] }, ALL.filter((path) => !/^(?:sub|linked)\//.test(path))],
    ['exclude a path', { exclude: ['sub/deep'] }, ALL.filter((path) => !path.startsWith('sub/deep'))],
    ['skip what results are written to', { skip: join(tree, 'sub') }, ALL.filter((path) => !path.startsWith('sub/'))],
  ])('%s', async (_, over, paths) => {
    expect(await found(over)).toEqual(paths);
  });

  it.each([
    ['.', 'g.txt'],
    ['./', './g.txt'],
    ['../sub', '../sub/g.txt'],
  ])('%s names its files as the user would', async (folder, name) => {
    const before = process.cwd();
    process.chdir(join(tree, 'sub'));
    try {
      expect((await findInFolder(folder, search({ exclude: ['linked-again'] }))).paths).toContain(name);
    } finally {
      process.chdir(before);
    }
  });
});

describe('a glob', () => {
  it.each([
    ['*.txt', ['[1] (copie) {x}!.txt', 'b.txt', 'le nom\nen deux lignes.txt', 'link.txt']],
    ['*.{md,png}', ['a.md', 'image.png']],
    ['sub/**/*.gz', ['sub/deep/er/f.txt.gz']],
    ['*/g.txt', ['sub/g.txt']],
    ['nowhere/*', []],
    ['*.pdf', []],
  ])('%s', async (pattern, paths) => {
    const { paths: all } = await findByPattern(`${tree}/${pattern}`, search());
    expect(all.map((path) => path.slice(tree.length + 1))).toEqual(paths);
  });

  it('leaves out what is excluded, whatever it matches', async () => {
    const { paths, base } = await findByPattern(`${tree}/sub/**/*.*`, search({ exclude: ['deep', 'linked-again'] }));
    expect({ paths, base }).toEqual({ paths: [`${tree}/sub/g.txt`], base: join(tree, 'sub') });
  });
});

describe('within', () => {
  it.each([
    ['/a/b', '/a', true],
    ['/a', '/a', true],
    ['/ab', '/a', false],
    ['/a', '/', true],
    ['/b/a', '/a', false],
  ])('%s in %s: %s', (path, folder, expected) => {
    expect(isWithin(path, folder)).toBe(expected);
  });
});
