import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../cli/command.ts';

const folder = temporaryFolder();
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe('the package, installed elsewhere', () => {
  beforeAll(() => {
    run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], ROOT);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
    writeFileSync(join(folder, 'package.json'), '{"name":"elsewhere","private":true}');
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', `./${tarball}`]);
  });

  it('runs its command', () => {
    writeFileSync(
      join(folder, 'a.txt'),
      "Le groupe Carrefour a annoncé un plan de 2,5 milliards d'euros pour ses magasins.\n",
    );
    expect(JSON.parse(run(join(folder, 'node_modules/.bin/extract'), ['a.txt'])).amounts[0].value).toBe(2500000000);
  });

  it('decodes old encodings with the dependency it declares', () => {
    writeFileSync(
      join(folder, 'b.txt'),
      Buffer.from('Il a été condamné à payer 3 000 euros par le tribunal.', 'latin1'),
    );
    expect(JSON.parse(run(join(folder, 'node_modules/.bin/extract'), ['b.txt'])).source.encoding).toBe('windows-1252');
  });

  it('reads a page and prints its schema with what it carries', () => {
    const page =
      "<title>Un titre</title><p>Le groupe Carrefour a annoncé un plan de 2,5 milliards d'euros pour ses magasins.</p>";
    writeFileSync(join(folder, 'c.html'), page.repeat(2));
    const command = join(folder, 'node_modules/.bin/extract');
    expect(JSON.parse(run(command, ['c.html'])).source.page.title).toBe('Un titre');
    expect(JSON.parse(run(command, ['--print-schema'])).title).toBe('press-facts document');
    const use = "console.log(JSON.stringify(require('press-facts/schema.json').type))";
    expect(run(process.execPath, ['-e', use])).toBe('"object"\n');
  });

  it.each([
    ['module', "import { extract, InputError } from 'press-facts';"],
    ['commonjs', "const { extract, InputError } = require('press-facts');"],
  ])('is a library: %s', (type, line) => {
    const file = join(folder, type === 'module' ? 'use.mjs' : 'use.cjs');
    writeFileSync(
      file,
      `${line}\nconsole.log(JSON.stringify([extract('Il a payé 12 euros pour deux places de théâtre à Paris.').amounts[0].value, typeof InputError]));`,
    );
    expect(JSON.parse(run(process.execPath, [file]))).toEqual([12, 'function']);
  });

  it('has types', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      "import { type Document, extract, InputError } from 'press-facts';\nconst document: Document = extract('Il paie 3 euros.', { force: true });\nexport const value: number | null = document.amounts[0]?.value ?? null;\nexport const code: string = new InputError('empty', 'a').code;\n",
    );
    const flags = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--moduleResolution',
      'nodenext',
      '--target',
      'es2023',
      '--skipLibCheck',
      'false',
    ];
    expect(() =>
      run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...flags, 'use.ts']),
    ).not.toThrow();
  });

  it('carries the program and nothing else', () => {
    const files = (
      JSON.parse(run('npm', ['pack', '--ignore-scripts', '--dry-run', '--json', '--silent'], ROOT)) as Array<{
        files: Array<{ path: string }>;
      }>
    )[0]!.files.map(({ path }) => path);
    expect(files).toEqual(
      expect.arrayContaining([
        'bin/extract.js',
        'dist/cli.cjs',
        'dist/start.cjs',
        'dist/tables.bin',
        'dist/page.cjs',
        'dist/print.cjs',
        'dist/extract.1',
        'dist/schema.json',
        'dist/index.mjs',
        'LICENSE',
        'README.md',
      ]),
    );
    expect(files.filter((path) => /^(?:src|test|fixtures|\.ci)\//.test(path))).toEqual([]);
  });
});
