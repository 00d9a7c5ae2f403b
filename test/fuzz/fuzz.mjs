#!/usr/bin/env node
/**
 * `npm run fuzz [COUNT [SEED]]`: reads so many inputs (100,000) of every sort, sound and broken, and prints how many
 * there were, the slowest, and each that met a fault, gave an invalid document or took more than a second, with the
 * bytes that show it again. Ends with 1 where there is one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import fc from 'fast-check';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(root, 'node_modules', '.cache-fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const outfile = join(folder, 'check.mjs');
buildSync({
  entryPoints: [join(root, 'test/fuzz/check.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
});
const { inputs, problemOf } = await import(outfile);

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
/** Samples are made so many at a time: all of them at once would fill the memory. */
const BATCH = 1000;
const LONG = 1000;
let slowest = 0;
let bytes = 0;
let bad = 0;
for (let done = 0; done < count; done += BATCH) {
  for (const input of fc.sample(inputs, { numRuns: Math.min(BATCH, count - done), seed: seed + done })) {
    const start = performance.now();
    const problem = await problemOf(input);
    const taken = performance.now() - start;
    bytes += input.bytes.length;
    slowest = Math.max(slowest, taken);
    if (problem === undefined && taken <= LONG) continue;
    bad++;
    const shown = { ...input, bytes: Buffer.from(input.bytes).toString('base64') };
    console.log(`${problem ?? `${taken.toFixed(0)} ms`}\n  ${JSON.stringify(shown)}`);
  }
}
console.log(
  `${count} inputs, ${(bytes / 1e6).toFixed(1)} MB, seed ${seed}: ${bad} bad, the slowest took ${slowest.toFixed(0)} ms`,
);
process.exitCode = bad > 0 ? 1 : 0;
