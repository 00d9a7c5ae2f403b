/**
 * Builds dist/ from the sources: the command as one CommonJS file with V8's cached data beside it (half the start-up
 * time of the unbundled packages), the library as ES module and CommonJS, and its types. Run by `npm install`.
 */
const { execFileSync, spawn } = require('node:child_process');
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const esbuild = require('esbuild');

const root = join(__dirname, '..');
const dist = join(root, 'dist');
const NAME_TABLES = /[\\/]recognise[\\/]companies[\\/]name-tables\.ts$/;

/** Replaces the module of name tables by its value: the command loads numbers instead of compiling lexicons. */
function compiledNames(tables) {
  return {
    name: 'compiled-names',
    setup(build) {
      build.onLoad({ filter: NAME_TABLES }, () => ({
        contents: `export const compiledNames = JSON.parse(${JSON.stringify(JSON.stringify(tables))});`,
        loader: 'js',
      }));
    },
  };
}

async function loadNames() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(root, 'src/recognise/companies/name-tables.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  return module.exports.compiledNames;
}

async function bundle() {
  const plugins = [compiledNames(await loadNames())];
  const common = { bundle: true, platform: 'node', target: 'node20', minify: true, legalComments: 'none', plugins, absWorkingDir: root };
  await Promise.all([
    esbuild.build({ ...common, entryPoints: ['src/cli.ts'], format: 'cjs', outfile: 'dist/cli.cjs' }),
    esbuild.build({ ...common, entryPoints: ['src/index.ts'], format: 'cjs', outfile: 'dist/index.cjs' }),
    esbuild.build({ ...common, entryPoints: ['src/index.ts'], format: 'esm', outfile: 'dist/index.mjs' }),
  ]);
  writeFileSync(join(dist, 'start.cjs'), START);
  // A run on real text fills the cache with the functions that a run needs.
  const sample = 'Le groupe Renault a annoncé lundi un investissement de 2 milliards d’euros pour ses 3 millions de clients.';
  execFileSync(process.execPath, [join(dist, 'start.cjs'), '-'], { input: sample, env: { ...process.env, EXTRACT_BUILD_CACHE: '1' } });
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
    const flags = '--declaration --emitDeclarationOnly --outDir dist/types --rootDir src --target ES2023 --module ESNext --moduleResolution bundler --strict --skipLibCheck --types node --verbatimModuleSyntax --allowImportingTsExtensions';
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
