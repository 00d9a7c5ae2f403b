/** The built command on folders, globs and many inputs. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ARTICLE, article, writeTree } from '../batch/tree.ts';
import { CLOSING_LINE, extractCommand, shell, temporaryFolder } from './command.ts';

const folder = temporaryFolder();
writeTree(folder, {
  'press/b.txt': article(2),
  'press/a/é.txt': article(1),
  'press/a/e\u0301.txt': article(3),
  'press/packed.txt.gz': gzipSync(article(4)),
  'press/records.jsonl': `${JSON.stringify({ id: 'r1', text: article(5) })}\n${JSON.stringify({ id: 'r2', text: article(6) })}\n`,
  'press/records.ndjson.gz': gzipSync(`${JSON.stringify({ id: 'r3', text: article(7) })}\n`),
  'press/.hidden.txt': article(8),
  'press/node_modules/m.txt': article(9),
  'press/image.png': Uint8Array.of(0x89, 0x50, 0, 0, 0, 0, 0, 0, 1),
  'le nom\nen deux lignes.txt': article(10),
  'named.xyz': article(11),
});
symlinkSync('..', join(folder, 'press', 'a', 'circle'));

const ids = (out: string): string[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).source.id);
/** Messages without the time that the run took. */
const told = (err: string): string => err.replace(/ in \d+\.\d s$/m, '');
const run = (...args: string[]) => extractCommand(args, { cwd: folder });

const PRESS = ['press/a/e\u0301.txt', 'press/a/é.txt', 'press/b.txt', 'press/packed.txt.gz', 'r1', 'r2', 'r3'];

describe('a folder', () => {
  it('is read with all within it, sorted, records and packed files too', () => {
    const { code, out } = run('press');
    expect({ code, ids: ids(out) }).toEqual({ code: 0, ids: PRESS });
  });

  it('may be one input among others, each in its order', () => {
    const { code, out } = run('named.xyz', 'press/a', 'named.xyz', 'le nom\nen deux lignes.txt');
    const expected = ['named.xyz', ...PRESS.slice(0, 2), 'named.xyz', 'le nom\nen deux lignes.txt'];
    expect({ code, ids: ids(out) }).toEqual({ code: 0, ids: expected });
  });

  it('is read by --include and --exclude', () => {
    expect(ids(run('press', '--exclude', 'a', '--exclude', '*.jsonl').out)).toEqual([...PRESS.slice(2, 4), 'r3']);
    expect(ids(run('.', '--include', '*.xyz').out)).toEqual(['named.xyz']);
  });

  it('whose files cannot be read names each, and prints the others', () => {
    const { code, out, err } = run('press', '--include', '*.png', '--include', 'b.txt');
    expect({ code, ids: ids(out) }).toEqual({ code: 1, ids: ['press/b.txt'] });
    expect(err).toMatch(/^extract: press\/image\.png: /);
  });
});

describe('a glob', () => {
  it('that no shell expanded is expanded', () => {
    expect(ids(run('press/**/*.txt').out)).toEqual(PRESS.slice(0, 3));
  });

  it('that matches nothing is a failure that names it', () => {
    const { code, out, err } = run('press/*.pdf', 'named.xyz');
    expect({ code, ids: ids(out) }).toEqual({ code: 1, ids: ['named.xyz'] });
    expect(err.replace(CLOSING_LINE, '')).toBe('extract: press/*.pdf: matches no file (check the pattern)\n');
  });
});

describe('--jobs', () => {
  const many = join(folder, 'many');
  writeTree(many, Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`${i % 40}/${i}.txt`, article(i)])));
  writeTree(many, {
    '7/empty.txt': '',
    '8/english.txt': 'The company said on Monday that it would close its plant, and the workers were told.',
  });
  const lines = Array.from({ length: 3000 }, (_, i) =>
    JSON.stringify({ id: `${i}`, text: i % 100 === 7 ? '' : article(i) }),
  );
  writeTree(folder, { 'many.jsonl': `${lines.join('\n')}\n` });

  it.each([
    ['a folder', ['1', '2'], ['many']],
    ['records', ['1', '2', '3'], ['many.jsonl']],
    ['both', ['1', '3'], ['many/1', 'many.jsonl', 'many/7', 'many/8']],
  ])('prints the same bytes for every number: %s', (_, jobs, inputs) => {
    const [one, ...others] = jobs.map((count) => run('--jobs', count, ...inputs));
    expect(one!.code).toBe(1);
    expect(one!.out.split('\n').length).toBeGreaterThan(2900);
    for (const { code, out, err } of others) {
      expect({ code, err: told(err) }).toEqual({ code: 1, err: told(one!.err) });
      expect(out === one!.out).toBe(true);
    }
  });

  it('stops its workers when nobody reads any more', () => {
    const { code, out, err } = shell('extract --jobs 2 many | head -1 | wc -l; exit "$PIPESTATUS"', folder);
    expect({ code, out: out.trim(), err: err.replace(/^extract: many\/.*\n/gm, '') }).toEqual({
      code: 0,
      out: '1',
      err: '',
    });
  });
});

describe('standard input', () => {
  it('is read once, however often it is named', () => {
    const { code, out, err } = extractCommand(['-', 'named.xyz', '-'], { cwd: folder, input: ARTICLE });
    expect({ code, ids: ids(out) }).toEqual({ code: 1, ids: ['-', 'named.xyz'] });
    expect(err.replace(CLOSING_LINE, '')).toBe('extract: standard input: was read already (name it once)\n');
  });

  it('that is closed is empty', () => {
    const { code, err } = shell('extract <&-', folder);
    expect({ code, err }).toEqual({ code: 1, err: 'extract: standard input: is empty (give it an article)\n' });
  });
});

describe('--max-size', () => {
  it.each([
    ['a file', ['big.txt'], /^extract: big\.txt: is larger than 2 kB \(split it, or raise --max-size\)\n$/],
    ['a packed file', ['big.txt.gz'], /^extract: big\.txt\.gz: is larger than 2 kB/],
    ['standard input', ['-'], /^extract: standard input: is larger than 2 kB/],
    ['a record', ['big.jsonl'], /^extract: big\.jsonl: line 1 is longer than 2 kB \(raise --max-size\)\n$/],
  ])('refuses %s that is larger', (_, args, message) => {
    const big = ARTICLE.repeat(100);
    const record = `${JSON.stringify({ text: big })}\n${JSON.stringify({ text: ARTICLE })}\n`;
    writeTree(folder, { 'big.txt': big, 'big.txt.gz': gzipSync(big), 'big.jsonl': record });
    const { code, err } = extractCommand(['--max-size', '2k', ...args], { cwd: folder, input: big });
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(extractCommand(['--max-size', '1MB', ...args], { cwd: folder, input: big }).code).toBe(0);
  });
});

describe('--fail-on', () => {
  it.each([
    [
      'a code that a document has',
      ['--fail-on', 'language-uncertain,no-anchor-date'],
      1,
      /^extract: short\.txt: The day of publication/,
    ],
    ['a code that none has', ['--fail-on', 'language-forced'], 0, /^$/],
    [
      'no item',
      ['--fail-on-empty', 'nothing.txt'],
      1,
      /^extract: nothing\.txt: holds no company, amount, date, metric or fact\n$/,
    ],
    ['no item, but there are some', ['--fail-on-empty'], 0, /^$/],
  ])('%s', (_, args, expected, message) => {
    writeTree(folder, {
      'short.txt': ARTICLE,
      'nothing.txt': 'Il fait beau et les gens sont contents de la promenade au bord du lac.\n',
    });
    const input = args.includes('nothing.txt') ? [] : ['short.txt'];
    const { code, out, err } = run(...args, ...input);
    expect(code).toBe(expected);
    expect(err).toMatch(message);
    expect(JSON.parse(out).schemaVersion).toBeDefined();
  });
});
