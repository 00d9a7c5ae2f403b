import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../src/schema/document.ts';
import { DATE_CASES } from '../recognise/dates.cases.ts';
import { CLOSING_LINE, extractCommand, shell, startCommand, temporaryFolder } from './command.ts';

const folder = temporaryFolder();
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const emptyFolder = join(folder, 'rien');
mkdirSync(emptyFolder);
const ARTICLE = "Le groupe Carrefour a annoncé lundi un plan de 2,5 milliards d'euros pour ses magasins.\n";
const article = write('article.txt', ARTICLE);
const other = write(
  'autre.txt',
  "L'usine Michelin de la ville a coûté 30 millions d'euros en 2019, selon la direction du groupe.\n",
);
const english = write(
  'english.txt',
  'The company said on Monday that it would close its oldest plant and that nobody would lose a job this year.\n',
);

describe('--companies', () => {
  const texts = [write('a.txt', 'Veloquai et VQ recrutent, dit Renault.\n'), write('b.txt', 'VQ embauche encore.\n')];

  it('finds the companies of a list, with their ids, in every input', () => {
    const list = write('liste.csv', 'name;aliases;id\nVeloquai;VQ;LEI-7\n');
    const { out } = extractCommand(['--companies', list, ...texts]);
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => documentSchema.parse(JSON.parse(line)).companies);
    expect(found.map((companies) => companies.map(({ name, id }) => [name, id]))).toEqual([
      [
        ['Veloquai', 'LEI-7'],
        ['Renault', null],
      ],
      [['Veloquai', 'LEI-7']],
    ]);
  });

  it.each([
    ['a bad line', 'name,kind\nVeloquai,banque\n', /^extract: --companies \S+: line 2: "kind" is none of /],
    ['no list', '\0', /^extract: --companies \S+: /],
  ])('ends with 2 for %s, which it names, and prints nothing', (_, list, message) => {
    const { code, out, err } = extractCommand(['--companies', write('mauvaise.csv', list), ...texts]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
});

describe('inputs', () => {
  it('prints one document, validated, for a file', () => {
    const { code, out, err } = extractCommand([article]);
    const document = documentSchema.parse(JSON.parse(out));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(document.source).toMatchObject({ id: article, encoding: 'utf-8', length: ARTICLE.length });
    expect(document.amounts.map(({ value, currency }) => [value, currency])).toEqual([[2500000000, 'EUR']]);
    expect(document.companies.map(({ name }) => name)).toEqual(['Carrefour']);
  });

  it('prints a line a document for several files, in their order', () => {
    const { code, out } = extractCommand([other, article, other]);
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => documentSchema.parse(JSON.parse(line)).source.id);
    expect({ code, ids }).toEqual({ code: 0, ids: [other, article, other] });
  });

  it.each([[['-']], [[]]])('reads standard input for %j', (args) => {
    const { code, out } = extractCommand(args, { input: ARTICLE });
    expect(code).toBe(0);
    expect(JSON.parse(out).source.id).toBe('-');
    expect(JSON.parse(out).amounts).toHaveLength(1);
  });

  it('decodes windows-1252, and another encoding when asked', () => {
    const bytes = Buffer.from('Il a été condamné à payer 3 000 euros par le tribunal de la ville.', 'latin1');
    const path = write('latin.txt', bytes);
    expect(JSON.parse(extractCommand([path]).out).source.encoding).toBe('windows-1252');
    expect(JSON.parse(extractCommand(['--encoding', 'latin1', path]).out).source.encoding).toBe('iso-8859-1');
  });

  it.each([
    ['a missing file', () => join(folder, 'nulle-part.txt'), /nulle-part\.txt: no such file/],
    ['an empty folder', () => emptyFolder, /holds no file to read \(say which with --include\)/],
    ['an empty file', () => write('vide.txt', ''), /vide\.txt: is empty/],
    ['a blank file', () => write('blanc.txt', ' \n\n'), /is empty/],
    [
      'a binary file',
      () => write('image.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0, 0, 0, 1])),
      /binary/,
    ],
    ['an English text', () => english, /looks English.*--force/],
    ['a name with an escape', () => join(folder, 'a\u001b[31mb'), /a\ufffd\[31mb/],
  ])('%s fails with one clear line, and the others are printed', (_, path, message) => {
    const { code, out, err } = extractCommand([path(), article]);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(message);
    expect(err).toMatch(CLOSING_LINE);
    expect(err.replace(CLOSING_LINE, '').trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^extract: /);
    expect(extractCommand([path(), article, '--quiet']).err).toBe('');
  });

  it('reads another language when forced, and says so', () => {
    const { code, out } = extractCommand(['--force', english]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ language: { code: 'eng' }, diagnostics: [{ code: 'language-forced' }] });
  });
});

describe('records', () => {
  const lines = `{"id":"a","text":${JSON.stringify(ARTICLE)},"date":"2024-03-13"}\nnon\n{"id":"b","text":""}\n{"text":${JSON.stringify(ARTICLE)}}\n`;

  it('answers a line for a line, a failure in its place', () => {
    const { code, out, err } = extractCommand(['--from', 'jsonl', '-'], { input: lines });
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(answers).toHaveLength(4);
    expect(answers[0]).toMatchObject({ source: { id: 'a' }, anchor: { date: '2024-03-13', origin: 'record' } });
    expect(answers[0].dates[0].value).toBe('2024-03-11');
    expect(answers[1]).toMatchObject({ error: { code: 'bad-record', line: 2 } });
    expect(answers[2]).toMatchObject({ error: { code: 'empty', line: 3, id: 'b' } });
    expect(answers[3]).toMatchObject({ source: { id: '4' }, anchor: null });
    expect(err).toMatch(/line 2 is no JSON/);
  });

  it.each([
    ['a missing file', () => join(folder, 'nulle-part.jsonl'), /no such file/],
    ['an empty folder', () => emptyFolder, /holds no file/],
  ])('of %s fail with one clear line', (_, path, message) => {
    const { code, out, err } = extractCommand(['--from', 'jsonl', path()]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
  });

  it('knows a file of records by its name', () => {
    expect(extractCommand([write('r.jsonl', lines.split('\n')[0]!)]).out).toContain('"id":"a"');
  });
});

describe('options', () => {
  it('places relative dates by --date', () => {
    expect(JSON.parse(extractCommand(['--date', '2024-03-13', article]).out)).toMatchObject({
      anchor: { date: '2024-03-13', origin: 'option' },
      dates: [{ text: 'lundi', value: '2024-03-11' }],
    });
    expect(JSON.parse(extractCommand([article]).out)).toMatchObject({
      dates: [{ value: null }],
      diagnostics: [{ code: 'no-anchor-date' }],
    });
  });

  it('prints the kinds of --only alone', () => {
    const document = JSON.parse(extractCommand(['--only', 'amounts,usermetrics', article]).out);
    expect(document.amounts).toHaveLength(1);
    expect([document.companies, document.dates]).toEqual([[], []]);
  });

  it('writes to the file of --out', () => {
    const path = join(folder, 'out.json');
    const { code, out } = extractCommand(['-o', path, article]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(JSON.parse(readFileSync(path, 'utf8')).amounts).toHaveLength(1);
  });

  it.each([
    [['--date', '2024-02-30', 'a'], /--date/],
    [['--date', 'hier', 'a'], /YYYY-MM-DD/],
    [['--only', 'prix', 'a'], /--only/],
    [['--to', 'xml', 'a'], /--to/],
    [['--nonsense', 'a'], /--nonsense/],
  ])('%j is a usage error', (args, message) => {
    const { code, out, err } = extractCommand(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it.each([
    [['--help'], /Examples:/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('%j', (args, expected) => {
    const { code, out } = extractCommand(args);
    expect(code).toBe(0);
    expect(out).toMatch(expected);
  });

  it('colours the summary when asked, and not otherwise', () => {
    const colour = (args: string[], env = {}): boolean =>
      extractCommand(['-t', 'summary', ...args, article], { env }).out.includes('\u001b[');
    expect(colour([])).toBe(false);
    expect(colour(['--color=always'])).toBe(true);
    expect(colour([], { FORCE_COLOR: '1' })).toBe(true);
    expect(colour([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(colour(['--color=always'], { NO_COLOR: '1' })).toBe(true);
    expect(colour(['--color=never'], { FORCE_COLOR: '1' })).toBe(false);
  });

  it('cannot write where it may not', () => {
    const closed = join(folder, 'fermé');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    const { code, err } = extractCommand(['-o', join(closed, 'x', 'out.json'), article]);
    expect(code).toBe(1);
    expect(err).toMatch(/cannot be written/);
  });
});

describe('manners', () => {
  it('ends quietly when nobody reads any more', () => {
    const record = `${JSON.stringify({ text: ARTICLE })}\n`;
    write('many.jsonl', record.repeat(20_000));
    const { code, out, err } = shell('extract many.jsonl | head -1 | wc -l; exit "$PIPESTATUS"', folder);
    expect({ code, out: out.trim(), err }).toEqual({ code: 0, out: '1', err: '' });
  });

  it('ends with 130 on Ctrl-C', async () => {
    const child = startCommand(['--from', 'jsonl', '-'], folder);
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    child.stdin.write(`${JSON.stringify({ text: ARTICLE })}\n`);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });

  it('prints the same bytes twice', () => {
    expect(extractCommand([article, other]).out).toBe(extractCommand([article, other]).out);
  });
});

describe('the clock', () => {
  it('never matters: the same bytes in every time zone', () => {
    const text =
      "Le groupe a annoncé lundi, à Noël et le mois dernier, 3 millions d'euros ; il rouvrira en janvier, le 31 au soir.";
    const runs = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map(
      (TZ) => extractCommand(['--date', '2020-01-01', '-'], { input: text, env: { TZ } }).out,
    );
    expect(JSON.parse(runs[0]!).dates.length).toBeGreaterThan(3);
    expect(new Set(runs).size).toBe(1);
  });

  it('places every date of the table of cases the same in every time zone', () => {
    const records = DATE_CASES.flatMap(([, date = null, rows]) => rows.map(([text]) => ({ id: text, text, date })));
    const input = records.map((record) => JSON.stringify(record)).join('\n');
    const runs = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map(
      (TZ) =>
        extractCommand(['--from', 'jsonl', '--force', '--only', 'dates', '--quiet', '-'], { input, env: { TZ } }).out,
    );
    expect(runs[0]!.trimEnd().split('\n')).toHaveLength(records.length);
    expect(new Set(runs).size).toBe(1);
  });
});
