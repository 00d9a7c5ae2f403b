#!/usr/bin/env node
/**
 * Many files, as ratios of one run: the machines are shared and noisy. `npm run bench:batch [RECORDS]` writes 5,000
 * articles to a folder, the fixtures again and again or those of a JSON Lines file (`.gz` too), and prints
 *   - files a second of the built command with 1 and 2 jobs, three times in turn, beside the rate within one process;
 *   - the processor time that each takes, which says what two idle cores would do where the machine is not idle;
 *   - the most memory that 1,000 and 50,000 records take.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FILES = 5000;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

function articles(path) {
  if (path === undefined) {
    const names = readdirSync(join(root, 'fixtures')).filter((name) => name.endsWith('.txt'));
    return names.map((name) => readFileSync(join(root, 'fixtures', name), 'utf8'));
  }
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .slice(0, FILES)
    .map((line) => JSON.parse(line).text);
}

const texts = articles(process.argv[2]);
for (let i = 0; i < FILES; i++) {
  mkdirSync(join(folder, 'in', `${i % 50}`), { recursive: true });
  writeFileSync(join(folder, 'in', `${i % 50}`, `${i}.txt`), texts[i % texts.length]);
}

/** Runs the built command and tells its time, its processor time in seconds, and its most memory in MB. */
function run(args) {
  const start = join(root, 'dist/start.cjs');
  const told = `process.on('exit', () => { const { userCPUTime: u, systemCPUTime: s, maxRSS } = process.resourceUsage(); require('node:fs').writeFileSync(3, JSON.stringify([(u + s) / 1e6, maxRSS / 1024])); }); process.argv.splice(1, 0, ${JSON.stringify(start)}); require(${JSON.stringify(start)}).start();`;
  const began = performance.now();
  const { output, status } = spawnSync(process.execPath, ['-e', told, '--', '--force', '-q', ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  if (status !== 0) throw new Error(`extract ended with ${status}`);
  const [processor, memory] = JSON.parse(output[3].toString());
  return { seconds: (performance.now() - began) / 1000, processor, memory };
}
const middle = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

const runs = { 1: [], 2: [] };
for (let i = 0; i < 3; i++) for (const jobs of ['1', '2']) runs[jobs].push(run(['-j', jobs, 'in']));
const rate = (jobs) => FILES / middle(runs[jobs].map(({ seconds }) => seconds));
const processor = (jobs) => middle(runs[jobs].map((each) => each.processor));
for (const jobs of ['1', '2'])
  console.log(
    `${jobs} job${jobs === '1' ? ' ' : 's'}: ${rate(jobs).toFixed(0).padStart(6)} files/s, ${processor(jobs).toFixed(1)} s of processor time`,
  );
console.log(
  `2 jobs, of 1: ${(rate('2') / rate('1')).toFixed(2)} x the files a second, ${(processor('2') / processor('1')).toFixed(2)} x the processor time`,
);

const { extract } = (await import(join(root, 'dist/index.cjs'))).default;
const inProcess = () => {
  const began = performance.now();
  for (let i = 0; i < FILES; i++) JSON.stringify(extract(texts[i % texts.length], { id: 'a', force: true }));
  return (FILES / (performance.now() - began)) * 1000;
};
const first = inProcess();
console.log(
  `in one process: ${first.toFixed(0)} files/s the first time, ${middle([inProcess(), inProcess(), inProcess()]).toFixed(0)} once warm`,
);

for (const count of [1000, 50_000]) {
  const lines = Array.from({ length: count }, (_, i) => JSON.stringify({ id: `${i}`, text: texts[i % texts.length] }));
  writeFileSync(join(folder, 'records.jsonl'), `${lines.join('\n')}\n`);
  const peaks = ['1', '2'].map((jobs) => run(['-j', jobs, 'records.jsonl']).memory.toFixed(0));
  console.log(`${String(count).padStart(6)} records: at most ${peaks[0]} MB with 1 job, ${peaks[1]} MB with 2`);
}
