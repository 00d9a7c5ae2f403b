/** The built command where things go wrong around it: the disk, the permissions, the pipes, the sizes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ARTICLE, article, writeTree } from '../batch/tree.ts';
import { CLOSING_LINE, extractCommand, ROOT, shell, startCommand, temporaryFolder } from './command.ts';

const cwd = temporaryFolder();
const posix = process.platform !== 'win32';
const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

describe('a disk that is full', () => {
  const disk = join(cwd, 'disk');
  mkdirSync(disk);
  const mounted = posix && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0;
  afterAll(() => {
    if (mounted) execFileSync('umount', [disk]);
  });

  it.runIf(mounted)('is told for each file that did not fit, and leaves no half-written one', () => {
    writeTree(cwd, Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`in/${i}.txt`, article(i)])));
    const { code, err } = extractCommand(['in', '-o', 'disk/facts/'], { cwd });
    expect(code).toBe(1);
    const failed = err.match(/^extract: in\/\d+\.txt: its result cannot be written \(ENOSPC\) \(make room\)$/gm) ?? [];
    const written = readdirSync(join(disk, 'facts')).filter((name) => name.endsWith('.json'));
    expect(written.length).toBeGreaterThan(0);
    expect(failed).toHaveLength(60 - written.length);
    for (const name of written)
      expect(
        execFileSync(
          process.execPath,
          ['-p', `JSON.parse(require('fs').readFileSync('${join(disk, 'facts', name)}')).schemaVersion`],
          { encoding: 'utf8' },
        ),
      ).toMatch(/^\d/);
  });

  it.runIf(mounted)('leaves an old --out FILE as it was', () => {
    rmSync(join(disk, 'facts'), { recursive: true, force: true });
    writeFileSync(join(disk, 'old.json'), 'old');
    writeTree(cwd, { 'long.txt': article(1).repeat(600) });
    const { code, err, out } = shell(
      'extract long.txt -o disk/old.json; code=$?; cat disk/old.json; ls -A disk; exit $code',
      cwd,
    );
    expect({ code, out }).toEqual({ code: 1, out: 'oldold.json\n' });
    expect(err).toBe('extract: disk/old.json: cannot be written (ENOSPC)\n');
  });
});

describe('what may not be read', () => {
  // The superuser may read everything: another user is asked then.
  const root = process.getuid?.() === 0;
  const nobody = root ? { uid: 65534, gid: 65534 } : {};
  const bin = join(ROOT, 'bin/extract.js');
  const run = (args: readonly string[]) =>
    spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8', ...nobody });
  const able = posix && run(['--version']).status === 0;

  it.runIf(able)('is named with the way out, a folder as a file, and the rest is read', () => {
    writeTree(cwd, { 'shut/a.txt': article(1), 'shut/folder/b.txt': article(2), 'shut/secret.txt': article(3) });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'shut/folder'), 0);
    chmodSync(join(cwd, 'shut/secret.txt'), 0);
    const { status, stdout, stderr } = run(['shut']);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr.replace(CLOSING_LINE, '')).toBe(
      'extract: shut/secret.txt: cannot be read (EACCES) (check its permissions)\nextract: shut/folder: is a folder that cannot be read (EACCES) (check its permissions, or leave it out with --exclude)\n',
    );
    expect(run(['shut', '--exclude', 'folder', '--exclude', 'secret.txt']).status).toBe(0);
    expect(run(['shut/a.txt', '-o', 'shut/new/']).stderr).toMatch(
      /^extract: shut\/new\/: cannot hold results \(EACCES\)/,
    );
    chmodSync(join(cwd, 'shut/folder'), 0o755);
  });
});

describe('a file that vanishes while others are read', () => {
  it('is named, and the rest is read', async () => {
    writeTree(
      cwd,
      Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`going/${1000 + i}.txt`, article(i).repeat(10)])),
    );
    const child = startCommand(['going', '-j', '1'], cwd);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    let [out, err] = ['', ''];
    child.stdout.once('data', () => rmSync(join(cwd, 'going/1599.txt')));
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    expect(await ended).toBe(1);
    expect(err).toMatch(/^extract: going\/1599\.txt: no such file \(check the path\)$/m);
    expect(out.trimEnd().split('\n')).toHaveLength(599);
  });
});

describe('sizes', () => {
  it('200 MB in one file are refused before they are read', () => {
    writeFileSync(join(cwd, 'huge.txt'), '');
    truncateSync(join(cwd, 'huge.txt'), 200 * 1024 * 1024);
    const { code, err } = extractCommand(['huge.txt'], { cwd });
    expect({ code, err }).toEqual({
      code: 1,
      err: 'extract: huge.txt: is larger than 64 MB (split it, or raise --max-size)\n',
    });
  });

  it('a line of 50 MB is read, and one of 70 MB refused, without losing the next', () => {
    const long = (megabytes: number): string =>
      JSON.stringify({ text: `${ARTICLE}${' '.repeat(megabytes * 1024 * 1024)}` });
    writeFileSync(join(cwd, 'long.jsonl'), `${long(50)}\n${long(70)}\n${JSON.stringify({ text: ARTICLE })}\n`);
    const { code, out, err } = extractCommand(['long.jsonl'], { cwd });
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ source, error }) => source?.id ?? error.code)).toEqual(['1', 'bad-record', '3']);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'extract: long.jsonl: line 2 is longer than 64 MB (raise --max-size)\n',
    });
    rmSync(join(cwd, 'long.jsonl'));
  });

  it('a million lines are counted', () => {
    const { code, out } = extractCommand(['-f', 'jsonl'], {
      input: `${'\n'.repeat(1_000_000)}${JSON.stringify({ text: ARTICLE })}`,
    });
    expect({ code, id: JSON.parse(out).source.id }).toEqual({ code: 0, id: '1000001' });
  });
});

describe('pipes', () => {
  it.runIf(has('jq'))('feed jq, a document a line', () => {
    writeTree(cwd, Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`piped/${100 + i}.txt`, article(i)])));
    const { out } = shell("extract -q piped | jq -r '.amounts[0].value / 1000000' | head -3", cwd);
    expect(out).toBe('2\n3\n4\n');
    expect(shell('extract -q piped | jq -c .source.id | wc -l', cwd).out.trim()).toBe('120');
  });

  it.runIf(posix)('with a name are read like files, and Ctrl-C is heard while nobody writes', async () => {
    execFileSync('mkfifo', [join(cwd, 'fifo')]);
    writeTree(cwd, { 'a.txt': ARTICLE });
    expect(JSON.parse(shell('cat a.txt > fifo & extract fifo', cwd).out).amounts).toHaveLength(1);
    const child = startCommand(['fifo'], cwd);
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });

  it.runIf(posix)('end on SIGTERM with 143', async () => {
    const child = startCommand(['-f', 'jsonl', '-'], cwd);
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    child.stdin.write(`${JSON.stringify({ text: ARTICLE })}\n`);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
  });
});
