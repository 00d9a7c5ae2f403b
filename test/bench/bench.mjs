#!/usr/bin/env node
/**
 * Speed, as ratios of one run: the machines are shared and noisy. `npm run bench [RECORDS]` reads the fixtures again
 * and again, or a JSON Lines file (`.gz` too) of `{id, text, date}` records, and prints
 *   - text to JSON over many articles on one core by the built program, beside a bare UTF-8 decode and a bare token pass
 *     (the fixtures are some ten times as dense in facts as a day's press, and short: real articles run faster);
 *   - what each stage takes of it;
 *   - one document of 1, 2, 5 and 10 MB: the time a megabyte must not grow;
 *   - starting up on one article, beside `node -e 0`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
buildSync({
  stdin: {
    contents: `import './src/extract.ts';
export { tokenise } from './src/text/tokenise.ts';
export { segment } from './src/text/sentences.ts';
export { detectLanguage } from './src/language/detect.ts';
export { recogniseNumerals } from './src/recognise/numerals/numerals.ts';
export { recogniseQuantities } from './src/recognise/numerals/quantities.ts';
export { recogniseAmounts } from './src/recognise/amounts/amounts.ts';
export { recogniseUserMetrics } from './src/recognise/user-metrics/user-metrics.ts';
export { recogniseDates } from './src/recognise/dates/dates.ts';
export { recogniseCompanies } from './src/recognise/companies/companies.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile: join(folder, 'stages.cjs'),
});
const stages = (await import(join(folder, 'stages.cjs'))).default;
/** The program as it is built, whose tables come from its build. */
const { extract } = (await import(join(root, 'dist/index.cjs'))).default;

function articles(path) {
  if (path === undefined) {
    const names = readdirSync(join(root, 'fixtures')).filter((name) => name.endsWith('.txt'));
    const texts = names.map((name) => readFileSync(join(root, 'fixtures', name), 'utf8'));
    return Array.from({ length: 100 }, () => texts).flat();
  }
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .slice(0, 3000)
    .map((line) => JSON.parse(line).text);
}

const texts = articles(process.argv[2]);
const buffers = texts.map((text) => Buffer.from(text));
const megabytes = buffers.reduce((sum, { length }) => sum + length, 0) / 1e6;
const anchor = { date: '2020-06-15', origin: 'option' };

/** The median time of five runs, in milliseconds. */
function time(work) {
  const times = Array.from({ length: 5 }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.sort((a, b) => a - b)[2];
}
const rate = (milliseconds, size = megabytes) => (size / milliseconds) * 1000;
const show = (name, milliseconds, whole) =>
  console.log(
    `${name.padEnd(26)} ${rate(milliseconds).toFixed(1).padStart(8)} MB/s ${(whole / milliseconds).toFixed(1).padStart(8)} x`,
  );

const toJson = () => {
  for (const text of texts) JSON.stringify(extract(text, { id: 'a', anchor, force: true }));
};
toJson();
const whole = time(toJson);
console.log(`${texts.length} articles, ${megabytes.toFixed(1)} MB`);
show('text to JSON', whole, whole);
show(
  'bare UTF-8 decode',
  time(() => {
    for (const buffer of buffers) buffer.toString('utf8');
  }),
  whole,
);
show(
  'bare token pass',
  time(() => {
    for (const text of texts) stages.tokenise(text);
  }),
  whole,
);

console.log('\nstages, share of the whole:');
const tokens = texts.map((text) => stages.tokenise(text));
const sentences = tokens.map((each) => stages.segment(each));
const numerals = tokens.map((each) => stages.recogniseNumerals(each));
const quantities = tokens.map((each, i) => stages.recogniseQuantities(each, numerals[i]));
const amounts = tokens.map((each, i) => stages.recogniseAmounts(each, quantities[i]));
const parts = {
  language: (i) => stages.detectLanguage(texts[i]),
  tokens: (i) => stages.tokenise(texts[i]),
  sentences: (i) => stages.segment(tokens[i]),
  numerals: (i) => stages.recogniseQuantities(tokens[i], stages.recogniseNumerals(tokens[i])),
  amounts: (i) => stages.recogniseAmounts(tokens[i], quantities[i]),
  'user metrics': (i) => stages.recogniseUserMetrics(tokens[i], quantities[i], amounts[i]),
  dates: (i) => stages.recogniseDates(tokens[i], sentences[i], numerals[i], anchor.date),
  companies: (i) => stages.recogniseCompanies(tokens[i], sentences[i]),
};
for (const [name, part] of Object.entries(parts)) {
  const taken = time(() => {
    for (let i = 0; i < texts.length; i++) part(i);
  });
  console.log(`  ${name.padEnd(14)} ${((100 * taken) / whole).toFixed(1).padStart(5)} %`);
}

console.log('\none document:');
const joined = texts.join('\n\n');
for (const size of [1, 2, 5, 10]) {
  const text = joined.repeat(Math.ceil((size * 1e6) / joined.length)).slice(0, size * 1e6);
  const taken = time(() => JSON.stringify(extract(text, { anchor, force: true })));
  console.log(`  ${String(size).padStart(2)} MB: ${(taken / size).toFixed(0)} ms a MB`);
}

console.log('\nstart-up on one article:');
const article = join(folder, 'article.txt');
writeFileSync(article, texts[0]);
const start = (args) => time(() => execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }));
const bare = start(['-e', '0']);
const run = start([join(root, 'bin/extract.js'), '--force', article]);
console.log(`  node -e 0 ${bare.toFixed(0)} ms, extract ${run.toFixed(0)} ms: ${(run / bare).toFixed(2)} x`);
