/**
 * Builds dist/ from the sources: the command as one CommonJS file with V8's cached data beside it (half the start-up
 * time of the unbundled packages), the library as ES module and CommonJS, and its types. Run by `npm install`.
 * All of it is made in a folder of its own and moved to dist/ at the end: a build that fails, or that another one
 * overtakes, leaves a dist/ that works.
 */
const { execFileSync, spawn } = require('node:child_process');
const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const { isDeepStrictEqual } = require('node:util');
const { pathToFileURL } = require('node:url');
const esbuild = require('esbuild');
const typescript = require('typescript');

const root = join(__dirname, '..');
const work = join(root, 'node_modules', '.cache', `press-facts-${process.pid}`);
const dist = join(work, 'dist');
/** Text that makes a run use every part of the program. */
const SAMPLE = `Renault et Vivendi : un accord à 2,5 milliards

Le groupe Renault (CAC 40) a annoncé lundi un investissement de 2 milliards d’euros, soit plus de 10 % de son chiffre
d’affaires, pour ses 3 millions de clients. « C’est une étape », a dit Jean Dupont, directeur général de Vivendi SA.
En avril 2016, Twitter comptait près de 310 millions d’utilisateurs actifs par mois, contre 26,2 millions en 2011.
L’an dernier, entre 10 et 15 millions de dollars ont été investis du 3 au 5 juin, au deuxième trimestre, dans la start-up.`;
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
import { decodeTables } from './src/text/tables-file.ts';
export const compiledTables = decodeTables(readFileSync(join(__dirname, 'tables.bin')));`;

/** What some lines of the sources' own modules export. */
async function load(lines) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: lines.join('\n'), resolveDir: join(root, 'src'), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(__filename).href) },
    plugins: [francLanguages],
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  return module.exports;
}

/** What the package says of the command beside the command: its manual page, and the JSON Schema of a document. */
async function writeDescriptions() {
  const { createProgram, EXAMPLES, renderMan, renderSchema, VERSION } = await load([
    "export { createProgram, EXAMPLES } from './cli/options.ts';",
    "export { renderMan } from './cli/describe/man.ts';",
    "export { renderSchema } from './cli/print.ts';",
    "export { VERSION } from './version.ts';",
  ]);
  writeFileSync(
    join(dist, 'extract.1'),
    renderMan(
      createProgram(VERSION, () => {}),
      VERSION,
      EXAMPLES,
    ),
  );
  writeFileSync(join(dist, 'schema.json'), renderSchema());
}

/** Loads the recognisers from the sources, which makes every table, writes them in the order made; returns `extract`. */
async function writeTables() {
  const { extract, tablesMade, encodeTables, decodeTables } = await load([
    "export { extract } from './extract.ts';",
    "export { tablesMade } from './text/compiled.ts';",
    "export { decodeTables, encodeTables } from './text/tables-file.ts';",
  ]);
  extract(SAMPLE, { force: true });
  const tables = tablesMade();
  const file = encodeTables(tables);
  if (!isDeepStrictEqual(decodeTables(file), tables)) throw new Error('a table holds what its file cannot');
  writeFileSync(join(dist, 'tables.bin'), file);
  return extract;
}

/** The classes whose first argument is a function that makes their table. */
const TABLES = /^(?:WordSet|WordMap|PhraseMap|NameIndex|HashedWords)$/;

/** Leaves out what makes the tables, and with it the text of the lexicons: two thirds of the program, read at every start. */
const dropMakers = {
  name: 'drop-makers',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/](?:text|recognise|link)[\\/].*\.ts$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      const makers = [];
      const visit = (node) => {
        const [maker] =
          (typescript.isNewExpression(node) && TABLES.test(node.expression.getText()) && node.arguments) || [];
        if (maker !== undefined && typescript.isArrowFunction(maker)) makers.push(maker);
        else typescript.forEachChild(node, visit);
      };
      visit(typescript.createSourceFile(path, contents, typescript.ScriptTarget.Latest, true));
      for (const maker of makers.reverse())
        contents = `${contents.slice(0, maker.getStart())}() => []${contents.slice(maker.end)}`;
      return { contents, loader: 'ts' };
    });
  },
};

/** Commander loads this for subcommands that are programs of their own; there are none, and it costs 3 ms of every start. */
const noChildProcess = {
  name: 'no-child-process',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child_process', namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Keeps of franc's trigrams the languages that the program asks for, and loads them for texts that need them: all 187 cost 10 ms of every start. */
const francLanguages = {
  name: 'franc-languages',
  setup(build) {
    build.onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, async ({ path }) => {
      const { data } = await import(pathToFileURL(path).href);
      const kept = Object.fromEntries(Object.entries(data.Latin).filter(([language]) => LANGUAGES.includes(language)));
      return { contents: `export const data = ${JSON.stringify({ Latin: kept })};`, loader: 'js' };
    });
    build.onLoad({ filter: /[\\/]language[\\/]franc\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        "import { franc } from 'franc';",
        "const franc = (...given) => require('franc').franc(...given);",
      ),
      loader: 'ts',
    }));
  },
};

/** What few runs need, a file each, loaded when it is first imported: a start does not read it. */
const CHUNKS = { 'src/read/html/libraries.ts': 'page.cjs', 'src/cli/print.ts': 'print.cjs' };
const chunks = {
  name: 'chunks',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ kind, path, resolveDir }) => {
      const chunk = CHUNKS[relative(root, join(resolveDir, path)).replaceAll('\\', '/')];
      return kind === 'dynamic-import' && chunk !== undefined ? { path: `./${chunk}`, external: true } : undefined;
    });
  },
};

async function bundle() {
  const extract = await writeTables();
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    external: ['iconv-lite', 'csv-parse', 'tinyglobby', 'tinypool', 'cli-progress', 'compromise'],
    define: { 'import.meta.url': '__filename' },
    supported: { 'dynamic-import': false },
    plugins: [readTables, francLanguages, dropMakers, noChildProcess, chunks],
  };
  await Promise.all([
    esbuild.build({ ...common, entryPoints: ['src/cli.ts'], outfile: join(dist, 'cli.cjs') }),
    esbuild.build({ ...common, entryPoints: ['src/index.ts'], outfile: join(dist, 'index.cjs') }),
    ...Object.entries(CHUNKS).map(([entry, file]) =>
      esbuild.build({ ...common, entryPoints: [entry], outfile: join(dist, file) }),
    ),
    writeDescriptions(),
  ]);
  const library = require(join(dist, 'index.cjs'));
  writeFileSync(
    join(dist, 'index.mjs'),
    `import library from './index.cjs';\nexport const { ${Object.keys(library).join(', ')} } = library;\n`,
  );
  writeFileSync(join(dist, 'start.cjs'), START);
  writeFileSync(join(dist, 'worker.cjs'), WORKER);
  // A run on real text fills the cache with the functions that a run needs.
  const first = join(dist, 'first.cjs');
  writeFileSync(first, START + WRITE_CACHE);
  const printed = execFileSync(process.execPath, [first, '-'], { input: SAMPLE, encoding: 'utf8' });
  rmSync(first);
  const expected = JSON.stringify(extract(SAMPLE, { id: '-', encoding: 'utf-8' }));
  const agree =
    JSON.stringify(library.extract(SAMPLE, { id: '-', encoding: 'utf-8' })) === expected &&
    JSON.stringify(JSON.parse(printed)) === expected;
  if (!agree)
    throw new Error('the built program answers otherwise than its sources: are its tables made in another order?');
}

/** Loads the bundle with its cached data; a cache of another V8 is ignored, and the program just starts slower. */
const START = `'use strict';
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const file = path.join(__dirname, 'cli.cjs');
let cachedData;
try { cachedData = fs.readFileSync(path.join(__dirname, 'cli.cache')); } catch {}
const wrapper = '(function (exports, require, module, __filename, __dirname) { ' + fs.readFileSync(file, 'utf8') + '\\n})';
const script = new vm.Script(wrapper, { filename: file, cachedData });
const program = { exports: {} };
script.runInThisContext()(program.exports, require, program, file, __dirname);
module.exports = program.exports;
`;

/** What each thread of a large run loads: the program again. */
const WORKER = `'use strict';
module.exports = require('./start.cjs').performOrder;
`;

const WRITE_CACHE = `program.exports.start();
process.on('exit', () => fs.writeFileSync(path.join(__dirname, 'cli.cache'), script.createCachedData()));
`;

function types() {
  return new Promise((resolve, reject) => {
    const tsc = require.resolve('typescript/bin/tsc');
    const flags =
      '--declaration --emitDeclarationOnly --rootDir src --target ES2023 --module ESNext --moduleResolution bundler --strict --skipLibCheck --types node --verbatimModuleSyntax --allowImportingTsExtensions';
    const child = spawn(process.execPath, [tsc, 'src/index.ts', '--outDir', join(dist, 'types'), ...flags.split(' ')], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tsc ended with ${code}`))));
  });
}

/** Puts the new dist/ in the place of the old one. */
function publish() {
  const target = join(root, 'dist');
  try {
    renameSync(target, join(work, 'old'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  renameSync(dist, target);
}

process.on('exit', () => rmSync(work, { recursive: true, force: true }));
mkdirSync(dist, { recursive: true });
Promise.all([bundle(), types()])
  .then(publish)
  .catch((error) => {
    console.error(`build: ${error.message}`);
    process.exit(1);
  });
