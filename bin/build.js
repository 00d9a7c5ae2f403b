/**
 * Builds dist/ from the sources: the command as one CommonJS file with V8's cached data beside it (half the start-up
 * time of the unbundled packages), the library as ES module and CommonJS, and its types. Run by `npm install`.
 */
const { execFileSync, spawn } = require('node:child_process');
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { serialize } = require('node:v8');
const { pathToFileURL } = require('node:url');
const esbuild = require('esbuild');

const root = join(__dirname, '..');
const dist = join(root, 'dist');
/** Text that makes a run use every part of the program. */
const SAMPLE =
  'Le groupe Renault a annoncé lundi un investissement de 2 milliards d’euros pour ses 3 millions de clients.';
const LANGUAGES = ['fra', 'eng', 'ita', 'spa', 'cat', 'por', 'deu', 'nld'];

/** Replaces the module of compiled tables by one that reads them: a start loads numbers instead of compiling lexicons. */
const readTables = {
  name: 'read-tables',
  setup(build) {
    build.onLoad({ filter: /[\\/]text[\\/]compiled-tables\.ts$/ }, () => ({
      contents: READ_TABLES,
      loader: 'js',
      resolveDir: root,
    }));
  },
};

const READ_TABLES = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
export const compiledTables = deserialize(readFileSync(join(__dirname, 'tables.bin')));`;

/** Loads the recognisers from the sources, which makes every table, and writes them in the order they were made. */
async function writeTables() {
  const entry = [
    "export { extract } from './extract.ts';",
    "export { tablesMade } from './text/compiled.ts';",
    "export { vocabularyTable } from './text/vocabulary.ts';",
  ];
  const { outputFiles } = await esbuild.build({
    stdin: { contents: entry.join('\n'), resolveDir: join(root, 'src'), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    plugins: [francLanguages],
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  const { extract, tablesMade, vocabularyTable } = module.exports;
  extract(SAMPLE, { force: true });
  const tables = [...tablesMade()];
  tables[0] = vocabularyTable();
  writeFileSync(join(dist, 'tables.bin'), serialize(tables));
}

/** Keeps of franc's trigrams the languages that the program asks for: all 187 cost 10 ms of every start. */
const francLanguages = {
  name: 'franc-languages',
  setup(build) {
    build.onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = await import(pathToFileURL(path).href);
      const kept = Object.fromEntries(Object.entries(data.Latin).filter(([language]) => LANGUAGES.includes(language)));
      return { contents: `export const data = ${JSON.stringify({ Latin: kept })};`, loader: 'js' };
    });
  },
};

async function bundle() {
  await writeTables();
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    external: ['iconv-lite'],
    supported: { 'dynamic-import': false },
    plugins: [readTables, francLanguages],
  };
  await Promise.all([
    esbuild.build({ ...common, entryPoints: ['src/cli.ts'], outfile: 'dist/cli.cjs' }),
    esbuild.build({ ...common, entryPoints: ['src/index.ts'], outfile: 'dist/index.cjs' }),
  ]);
  const names = Object.keys(require(join(dist, 'index.cjs')));
  writeFileSync(
    join(dist, 'index.mjs'),
    `import library from './index.cjs';\nexport const { ${names.join(', ')} } = library;\n`,
  );
  writeFileSync(join(dist, 'start.cjs'), START);
  // A run on real text fills the cache with the functions that a run needs.
  execFileSync(process.execPath, [join(dist, 'start.cjs'), '-'], {
    input: SAMPLE,
    env: { ...process.env, EXTRACT_BUILD_CACHE: '1' },
  });
}

/** Loads the bundle with its cached data; a cache of another V8 is ignored, and the program just starts slower. */
const START = `'use strict';
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const file = path.join(__dirname, 'cli.cjs');
const cache = path.join(__dirname, 'cli.cache');
let cachedData;
try { cachedData = fs.readFileSync(cache); } catch {}
const wrapper = '(function (exports, require, module, __filename, __dirname) { ' + fs.readFileSync(file, 'utf8') + '\\n})';
const script = new vm.Script(wrapper, { filename: file, cachedData });
const module_ = { exports: {} };
script.runInThisContext()(module_.exports, require, module_, file, __dirname);
if (process.env.EXTRACT_BUILD_CACHE) process.on('exit', () => fs.writeFileSync(cache, script.createCachedData()));
`;

function types() {
  return new Promise((resolve, reject) => {
    const tsc = require.resolve('typescript/bin/tsc');
    const flags =
      '--declaration --emitDeclarationOnly --outDir dist/types --rootDir src --target ES2023 --module ESNext --moduleResolution bundler --strict --skipLibCheck --types node --verbatimModuleSyntax --allowImportingTsExtensions';
    const child = spawn(process.execPath, [tsc, 'src/index.ts', ...flags.split(' ')], { cwd: root, stdio: 'inherit' });
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tsc ended with ${code}`))));
  });
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
Promise.all([bundle(), types()]).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
