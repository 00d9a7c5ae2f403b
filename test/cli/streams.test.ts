/** Streams as they fail in a shell: results and messages whose reader is gone, outputs that are inputs, large inputs. */
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractCommand, ROOT, shell, temporaryFolder } from './command.ts';

const start = join(ROOT, 'bin/extract.js');
const folder = temporaryFolder();
const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const ARTICLE = "Le groupe Carrefour a annoncé lundi un plan de 2,5 milliards d'euros pour ses magasins.\n";
const article = write('article.txt', ARTICLE);
const record = (text: string, id = 'a'): string => `${JSON.stringify({ id, text })}\n`;

describe('--out', () => {
  it('never overwrites an input, by whatever name', () => {
    const precious = write('precious.txt', ARTICLE);
    symlinkSync(precious, join(folder, 'link.txt'));
    for (const out of [precious, join(folder, 'link.txt'), join(folder, '.', 'precious.txt')]) {
      const { code, out: printed, err } = extractCommand(['-o', out, article, precious]);
      expect({ code, printed }).toEqual({ code: 2, printed: '' });
      expect(err).toMatch(/^extract: --out .*is an input too/);
    }
    expect(shell('extract -o precious.txt < precious.txt', folder).code).toBe(2);
    expect(readFileSync(precious, 'utf8')).toBe(ARTICLE);
  });

  it('replaces another file', () => {
    const old = write('old.json', 'x'.repeat(10_000));
    expect(extractCommand(['-o', old, article]).code).toBe(0);
    expect(JSON.parse(readFileSync(old, 'utf8')).amounts).toHaveLength(1);
  });

  it.runIf(existsSync('/dev/full'))('says so when the disk is full', () => {
    const { code, err } = shell(`extract '${article}' > /dev/full`, folder);
    expect({ code, err }).toEqual({ code: 1, err: 'extract: standard output: cannot be written (ENOSPC)\n' });
  });
});

describe('a reader that went away', () => {
  it('of the messages does not keep the results back', () => {
    const { out } = shell(
      `(sleep 0.3; extract missing-a missing-b '${article}') 2>&1 >results.json | true; cat results.json`,
      folder,
    );
    expect(JSON.parse(out).amounts).toHaveLength(1);
  });

  it.each(['--help', '--nonsense'])('of %s is no reason for a stack', (option) => {
    expect(shell(`(sleep 0.3; extract ${option} 2>&1; echo "ended with $?" >&2) | true`, folder).err).toMatch(
      /^ended with [02]\n$/,
    );
  });
});

describe('a large file of records', () => {
  it('is answered without a warning, to a file as to a pipe', () => {
    const large = write('large.jsonl', record(ARTICLE.repeat(100)).repeat(150));
    const { code, err } = extractCommand(['-o', join(folder, 'large.out'), large]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const piped = shell('extract large.jsonl | (sleep 0.5; cmp - large.out)', folder);
    expect(piped).toEqual({ code: 0, out: '', err: '' });
  });

  it('is not held in memory', () => {
    // Buffers are outside the heap, so the resident set is what is measured; the first run is long enough to fill the queues.
    const line = record(`${ARTICLE}${' '.repeat(1_000_000)}`);
    const peak = (lines: number): number => {
      write('lines.jsonl', line.repeat(lines));
      const { out } = shell(
        "node -e \"process.on('exit', () => console.error(process.resourceUsage().maxRSS)); process.argv.splice(1, 0, '$START'); require('$START')\" lines.jsonl 2>&1 >/dev/null".replaceAll(
          '$START',
          start,
        ),
        folder,
      );
      return Number(out);
    };
    const [few, many] = [peak(60), peak(200)];
    expect(few).toBeGreaterThan(10_000);
    expect(many - few).toBeLessThan(60_000);
  });

  it.each([
    ['missing.jsonl', /missing\.jsonl: no such file/],
    ['damaged.jsonl.gz', /damaged\.jsonl\.gz: is no sound gzip file/],
  ])('%s cannot be read, and the others are', (name, message) => {
    write('damaged.jsonl.gz', 'no gzip at all');
    const { code, out, err } = extractCommand([name, article], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(out).toContain('"Carrefour"');
  });
});

describe('messages', () => {
  it('repeat what was typed without its control characters, and point to the help', () => {
    const { code, err } = extractCommand(['--x\u001b[31m\u202e', article]);
    expect(code).toBe(2);
    expect(err).toBe("extract: unknown option '--x\ufffd[31m\ufffd'\nTry extract --help.\n");
  });

  it('name the line of a record', () => {
    const english =
      'The company said on Monday that it would close its oldest plant and that nobody would lose a job this year.';
    const { out, err } = extractCommand(['-f', 'jsonl'], {
      input: record(ARTICLE) + record(english, 'b') + record(' ', 'c'),
    });
    expect(err).toBe(
      'extract: standard input: line 2 looks English, not French (use --force to read it all the same)\nextract: standard input: line 3 has an empty text\n',
    );
    expect(out.split('\n').slice(1, 3)).toEqual([
      '{"error":{"code":"not-french","message":"line 2 looks English, not French","line":2,"id":"b"}}',
      '{"error":{"code":"empty","message":"line 3 has an empty text","line":3,"id":"c"}}',
    ]);
  });

  it('leave the failures out of the summaries that a person reads', () => {
    const { code, out, err } = extractCommand(['-f', 'jsonl', '-t', 'summary'], { input: `non\n${record(ARTICLE)}` });
    expect(code).toBe(1);
    expect(err).toMatch(/line 1 is no JSON/);
    expect(out).toMatch(/^Le groupe Carrefour/);
  });
});

describe('the date of a record', () => {
  const dated = 'Publié le 13 mars 2024. Le groupe Carrefour a annoncé lundi un plan pour ses magasins et ses dépôts.';
  it.each([
    ['is --date', ['-d', '2020-01-02'], '2021-05-06', { date: '2020-01-02', origin: 'option' }],
    ['else its own', [], '2021-05-06', { date: '2021-05-06', origin: 'record' }],
    ['else what its text says', [], undefined, { date: '2024-03-13', origin: 'text' }],
  ])('%s', (_, args, date, anchor) => {
    const { out } = extractCommand(['-f', 'jsonl', ...args], { input: JSON.stringify({ text: dated, date }) });
    expect(JSON.parse(out).anchor).toEqual(anchor);
  });
});

describe('--help', () => {
  const { out } = extractCommand(['--help']);
  it.each(['--from', '--to', '--date', '--out', '--only', '--encoding', '--force', '--color', '--quiet'])(
    'documents %s with its default',
    (option) => {
      const text = out.replace(/\n {2,}(?!-)/g, ' ');
      expect(text.split('\n').find((line) => line.includes(`${option} `) && /^ {2}-/.test(line))).toMatch(/default:/);
    },
  );

  it.each(['Input:', 'Output:', 'Examples:', 'Exit codes:'])('has a part %s', (heading) => {
    expect(out.split('\n')).toContain(heading);
  });
});
