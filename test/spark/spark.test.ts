/** The example for Spark, run on a real cluster of two machines' worth of processes. Needs pyspark and Java, and is skipped without. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractCommand, ROOT, temporaryFolder } from '../cli/command.ts';

const folder = temporaryFolder();
const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
const spark = runs('python3', '-c', 'import pyspark.sql') && runs('java', '-version');

const text = (millions: number): string =>
  `Le groupe Carrefour a annoncé lundi un plan de ${millions} millions d’euros pour ses magasins et ses ateliers.`;
const RECORDS = Array.from({ length: 60 }, (_, i) =>
  JSON.stringify({ id: `r${i}`, text: text(i + 2), date: '2024-03-13' }),
);

describe.skipIf(!spark)('the corpus on a Spark cluster (skipped without pyspark and Java)', () => {
  it('comes out as extract prints it here, in its order, a bad record answered in its place', () => {
    const corpus = join(folder, 'corpus.jsonl');
    const lines = [...RECORDS.slice(0, 40), 'non', ...RECORDS.slice(40)];
    writeFileSync(corpus, `${lines.join('\n')}\n`);
    const output = join(folder, 'facts');
    const args = [corpus, output, '--partitions', '4', '--master', 'local-cluster[2,1,1024]'];
    const command = `'${process.execPath}' '${join(ROOT, 'bin/extract.js')}'`;
    const script = join(ROOT, 'test/spark/extract_corpus.py');
    const { status, stderr } = spawnSync('python3', [script, ...args, '--command', command], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const parts = readdirSync(output)
      .filter((name) => name.startsWith('part-'))
      .sort();
    expect(parts.length).toBeGreaterThanOrEqual(4);
    const printed = parts.flatMap((name) => readFileSync(join(output, name), 'utf8').trimEnd().split('\n'));
    const here = extractCommand(['--from', 'jsonl', '--quiet', corpus]).out.trimEnd().split('\n');
    // The number of a line is counted in its part.
    const unnumbered = (line: string): string => line.replace(/line \d+/, 'line N').replace(/"line":\d+/, '"line":N');
    expect(printed.map(unnumbered)).toEqual(here.map(unnumbered));
    expect(printed[40]).toMatch(/^\{"error":\{"code":"bad-record"/);
  }, 600_000);
});
