/** What stands around the documents of one output, whatever their number and wherever they come from. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractCommand, shell, temporaryFolder } from './command.ts';

const folder = temporaryFolder();
const TEXT = "Le groupe Carrefour a annoncé lundi un plan de 2,5 milliards d'euros pour ses magasins.";
writeFileSync(join(folder, 'a.txt'), TEXT);
writeFileSync(join(folder, 'b.txt'), `${TEXT} Le siège a coûté 30 millions d'euros.`);
writeFileSync(
  join(folder, 'r.jsonl'),
  `${JSON.stringify({ id: 'un', text: TEXT })}\nnon\n${JSON.stringify({ id: 'deux', text: TEXT })}\n`,
);
const run = (...args: string[]) => extractCommand(args, { cwd: folder });

describe('json of several inputs, when asked for', () => {
  it('is one array', () => {
    const ids = JSON.parse(run('--to', 'json', 'a.txt', 'b.txt', 'a.txt').out).map(
      ({ source }: { source: { id: string } }) => source.id,
    );
    expect(ids).toEqual(['a.txt', 'b.txt', 'a.txt']);
  });

  it('is an array of the records, failures in their place', () => {
    const { code, out } = run('--to', 'json', 'r.jsonl');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { source: { id: 'un' } },
      { error: { code: 'bad-record', line: 2 } },
      { source: { id: 'deux' } },
    ]);
  });

  it('is an empty array where all fail, and one object for one input', () => {
    const { code, out } = run('--to', 'json', 'nulle-part.txt', 'ailleurs.txt');
    expect({ code, array: JSON.parse(out) }).toEqual({ code: 1, array: [] });
    expect(JSON.parse(run('--to', 'json', 'a.txt').out)).toMatchObject({ source: { id: 'a.txt' } });
  });
});

describe('csv', () => {
  const table = (...args: string[]): string[] =>
    run('--only', 'amounts', '--to', 'csv', ...args)
      .out.split('\r\n')
      .map((line) => line.replace(/^([^,]*,(?:"[^"]*"|[^,]*)),.*/, '$1'));
  const rows = ['a.txt,"2,5 milliards d\'euros"', 'b.txt,"2,5 milliards d\'euros"', "b.txt,30 millions d'euros"];

  it('has its header once, and a row an item', () => {
    expect(table('a.txt')).toEqual(['source,text', rows[0], '']);
    expect(table('a.txt', 'b.txt')).toEqual(['source,text', ...rows, '']);
    expect(table('r.jsonl')).toEqual([
      'source,text',
      'un,"2,5 milliards d\'euros"',
      'deux,"2,5 milliards d\'euros"',
      '',
    ]);
    expect(table('nulle-part.txt', 'ailleurs.txt')).toEqual(['source,text', '']);
    expect(table('nulle-part.txt')).toEqual(['']);
  });

  it.each([[[]], [['--only', 'amounts,dates']]])('with %j is a usage error: it takes one kind', (args) => {
    const { code, out, err } = run('--to', 'csv', ...args, 'a.txt');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/one kind.*--only, one of companies, amounts/);
  });
});

describe('html', () => {
  it.each([
    [['a.txt'], 1],
    [['a.txt', 'b.txt'], 2],
    [['r.jsonl'], 2],
    [['nulle-part.txt', 'ailleurs.txt'], 0],
  ])('of %j is one page with %i articles', (inputs, count) => {
    const { out } = run('--to', 'html', ...inputs);
    expect(out.match(/<!doctype html>/g)).toHaveLength(1);
    expect(out.match(/<article>/g) ?? []).toHaveLength(count);
    expect(out).toMatch(/<\/html>\n$/);
  });

  it('is nothing for one input that fails', () => {
    expect(run('--to', 'html', 'nulle-part.txt')).toMatchObject({ code: 1, out: '' });
  });
});

describe('text', () => {
  it('is the text that the offsets are into, to the byte', () => {
    expect(run('--to', 'text', 'a.txt').out).toBe(TEXT);
    const { out } = run('--to', 'text', 'a.txt', 'b.txt');
    expect(out.split('\f').map((text) => text.slice(0, 40))).toEqual([TEXT.slice(0, 40), TEXT.slice(0, 40)]);
  });
});

describe('every format', () => {
  it.each(['json', 'ndjson', 'summary', 'csv', 'html', 'text'])(
    '%s is the same for every number of jobs, and ends quietly when nobody reads',
    (format) => {
      const args = ['--only', 'amounts', '--to', format];
      writeFileSync(join(folder, 'many.jsonl'), `${JSON.stringify({ id: 'x', text: TEXT })}\n`.repeat(4000));
      const one = run(...args, '--jobs', '1', 'many.jsonl');
      expect({ code: one.code, err: one.err }).toEqual({ code: 0, err: '' });
      expect(run(...args, '--jobs', '2', 'many.jsonl').out).toBe(one.out);
      const { code, err } = shell(
        `extract ${args.join(' ')} many.jsonl | head -c 100 | wc -c; exit "$PIPESTATUS"`,
        folder,
      );
      expect({ code, err }).toEqual({ code: 0, err: '' });
    },
  );
});

describe('a folder of results', () => {
  it.each([
    ['csv', 'a.csv', /^source,text.*\r\na\.txt,.*\r\n$/],
    ['html', 'a.html', /^<!doctype html>.*<article>.*<\/html>\n$/s],
    ['text', 'a.txt', new RegExp(`^${TEXT}$`)],
    ['csv', 'r.csv', /^source,text[^\n]*\nun,[^\n]*\ndeux,[^\n]*\n$/],
    ['html', 'r.html', /^<!doctype html>(?:.*<article>){2}.*<\/html>\n$/s],
    ['json', 'r.ndjson', /^\{"schema[^\n]*\n\{"error"[^\n]*\n\{"schema[^\n]*\n$/],
  ])('holds, for %s, %s, each whole', (format, name, expected) => {
    const out = join(folder, `out-${format}-${name}/`);
    run('--only', 'amounts', '--to', format, '--out', `${out}/`, name.startsWith('a') ? 'a.txt' : 'r.jsonl');
    expect(readFileSync(join(out, name), 'utf8')).toMatch(expected);
  });

  it('prints records that are kept in the same bytes', () => {
    const out = join(folder, 'kept/');
    const args = ['--only', 'amounts', '--to', 'csv', '--out', out, 'many.jsonl'];
    writeFileSync(join(folder, 'many.jsonl'), `${JSON.stringify({ id: 'x', text: TEXT })}\n`.repeat(3));
    run(...args);
    const first = readFileSync(join(out, 'many.csv'), 'utf8');
    const { mtimeMs } = statSync(join(out, 'many.csv'));
    run(...args);
    expect(statSync(join(out, 'many.csv')).mtimeMs).toBe(mtimeMs);
    expect(first.match(/^source,/gm)).toHaveLength(1);
  });
});
