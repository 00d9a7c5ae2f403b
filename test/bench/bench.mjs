#!/usr/bin/env node
/**
 * Speed, as ratios of one run: the machines are shared and noisy. `npm run bench [RECORDS]` reads the fixtures again
 * and again, or a JSON Lines file (`.gz` too) of `{id, text, date}` records, and prints
 *   - text to JSON over many articles on one core by the built program, beside a bare UTF-8 decode and a bare token pass
 *     (the fixtures are some ten times as dense in facts as a day's press, and short: real articles run faster);
 *   - what each stage takes of it, and the share of sentences that compromise is asked about;
 *   - one document of 1, 2, 5 and 10 MB: the time a megabyte must not grow;
 *   - starting up on one article, beside `node -e 0`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
/** Milliseconds that each function which the pipeline calls has taken, by its name. */
const spent = new Map();
globalThis.timed = (name, stage) => {
  if (typeof stage !== 'function' || /^class /.test(stage)) return stage;
  spent.set(name, 0);
  return (...given) => {
    const start = performance.now();
    const result = stage(...given);
    spent.set(name, spent.get(name) + performance.now() - start);
    return result;
  };
};
/** How many sentences were asked whether they may tell a fact, of how many the terms were read, and which compromise was asked about. */
const sentences = { all: 0, read: 0, matched: 0 };
globalThis.sentences = sentences;
const countSentences = {
  name: 'count-sentences',
  setup(build) {
    build.onLoad({ filter: /link[\\/]facts[\\/]facts\.ts$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8').replace(/\bmayTell \}/, 'mayTell as ask }')}
const mayTell = (...given) => {
  const may = ask(...given);
  sentences.all++;
  if (may) sentences.read++;
  return may;
};
const match = PATTERNS.match.bind(PATTERNS);
PATTERNS.match = (...given) => {
  sentences.matched++;
  return match(...given);
};`,
      loader: 'ts',
    }));
  },
};
/** Wraps every function that `extract.ts` imports: a stage added there is listed here. */
const timeStages = {
  name: 'time-stages',
  setup(build) {
    build.onLoad({ filter: /src[\\/]extract\.ts$/ }, ({ path }) => {
      const wrapped = [];
      const contents = readFileSync(path, 'utf8').replace(/^import \{([^}]*)\} from/gm, (_, names) => {
        const renamed = names.split(',').map((name) => {
          if (!/^\s*[a-z]\w*\s*$/.test(name)) return name;
          wrapped.push(name.trim());
          return `${name.trim()} as bare_${name.trim()}`;
        });
        return `import {${renamed.join(',')}} from`;
      });
      const wrappers = wrapped.map((name) => `const ${name} = timed('${name}', bare_${name});`);
      return { contents: `${contents}\n${wrappers.join('\n')}`, loader: 'ts' };
    });
  },
};
await build({
  stdin: {
    contents: `export { extract as timedExtract } from './src/extract.ts';
export { tokenise } from './src/text/tokenise.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile: join(folder, 'stages.cjs'),
  plugins: [timeStages, countSentences],
  // What the program requires when it needs it is found from here.
  define: { 'import.meta.url': JSON.stringify(import.meta.url) },
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
const options = { id: 'a', anchor, force: true };
for (const text of texts) stages.timedExtract(text, options);
for (const name of spent.keys()) spent.set(name, 0);
for (const name of Object.keys(sentences)) sentences[name] = 0;
const begin = performance.now();
let written = 0;
for (const text of texts) {
  const document = stages.timedExtract(text, options);
  const start = performance.now();
  JSON.stringify(document);
  written += performance.now() - start;
}
const all = performance.now() - begin;
spent.set('JSON.stringify', written);
spent.set('the rest', all - [...spent.values()].reduce((sum, each) => sum + each, 0));
for (const [name, taken] of spent)
  console.log(`  ${name.padEnd(20)} ${((100 * taken) / all).toFixed(1).padStart(5)} %`);

const ofAll = (count) => `${count} (${((100 * count) / sentences.all).toFixed(1)} %)`;
console.log(
  `  of ${sentences.all} sentences, ${ofAll(sentences.read)} are read as terms, and compromise sees ${ofAll(sentences.matched)}`,
);

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
