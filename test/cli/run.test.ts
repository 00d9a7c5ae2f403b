/** A run with streams that the test holds: what is waited for, where it stops, what it makes of faults. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Streams } from '../../src/batch/streams.ts';
import type { Settings } from '../../src/cli/options.ts';
import { run } from '../../src/cli/run.ts';
import { CLOSING_LINE, temporaryFolder } from './command.ts';

const folder = temporaryFolder();
const ARTICLE = "Le groupe Carrefour a annoncé lundi un plan de 2,5 milliards d'euros pour ses magasins.\n";
const article = join(folder, 'article.txt');
writeFileSync(article, ARTICLE);
const LINE = Buffer.from(`${JSON.stringify({ text: ARTICLE })}\n`);

const settings = (over: Partial<Settings> = {}): Settings => ({
  inputs: [article],
  from: 'auto',
  to: undefined,
  date: undefined,
  out: undefined,
  only: undefined,
  encoding: undefined,
  force: false,
  color: 'auto',
  quiet: false,
  gazetteer: true,
  explain: false,
  include: [],
  exclude: [],
  jobs: 1,
  maxSize: 1 << 26,
  failOn: [],
  failOnEmpty: false,
  cache: true,
  report: undefined,
  folder: undefined,
  ...over,
});

interface Held extends Streams {
  readonly printed: string[];
  readonly warned: string[];
}

function held(over: Partial<Streams> = {}): Held {
  const printed: string[] = [];
  const warned: string[] = [];
  const write = async (text: string): Promise<boolean> => printed.push(text) > 0;
  return {
    stdin: stream([LINE]),
    write,
    warn: (line) => warned.push(line),
    atExit: () => {},
    writeReport: () => {},
    watched: false,
    actions: false,
    terminal: false,
    colour: false,
    columns: 80,
    ...over,
    printed,
    warned,
  };
}

async function* stream(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

describe('formats', () => {
  it.each([
    ['a summary on a terminal', { terminal: true }, {}, /^Le groupe Carrefour.*\n[^{]*Montants/],
    ['indented JSON elsewhere', {}, {}, /^\{\n {2}"schemaVersion"/],
    ['a line for each of several inputs', {}, { inputs: [article, article] }, /^(?:\{"schemaVersion".*\n){2}$/],
    ['what --to says, on a terminal too', { terminal: true }, { to: 'ndjson' as const }, /^\{"schemaVersion".*\n$/],
  ])('%s', async (_, streams, over, expected) => {
    const outside = held(streams);
    expect(await run(settings(over), outside)).toBe(0);
    expect(outside.printed[0]).toMatch(expected);
  });
});

describe('backpressure', () => {
  it('reads no further while a reader is slow', async () => {
    let given = 0;
    let release = (): void => {};
    const stdin = (async function* () {
      for (; given < 100; given++) yield LINE;
    })();
    const waiting = new Promise<boolean>((resolve) => {
      release = () => resolve(true);
    });
    const running = run(settings({ inputs: ['-'], from: 'jsonl' }), held({ stdin, write: () => waiting }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(given).toBeLessThan(3);
    release();
    expect(await running).toBe(0);
    expect(given).toBe(100);
  });

  it('stops where nobody reads any more', async () => {
    let writes = 0;
    const outside = held({ write: async () => ++writes < 2, stdin: stream(Array.from({ length: 50 }, () => LINE)) });
    expect(await run(settings({ inputs: ['-', article], from: 'jsonl' }), outside)).toBe(0);
    expect(writes).toBe(2);
  });
});

describe('faults of the program', () => {
  const broken = (): AsyncIterable<Uint8Array> => ({
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new TypeError('x is not\u001b a function')) }),
  });

  it.each([false, true])('are ours, name the input and end with 70, the others printed (quiet: %s)', async (quiet) => {
    const outside = held({ stdin: broken() });
    expect(await run(settings({ inputs: ['-', article], quiet }), outside)).toBe(70);
    expect(outside.printed).toHaveLength(1);
    expect(outside.warned.filter((line) => !CLOSING_LINE.test(`${line}\n`))).toHaveLength(1);
    expect(outside.warned[0]).toMatch(
      /^extract: standard input: an internal fault, please report it: TypeError: x is not\ufffd a function/,
    );
  });

  it('outweigh inputs that fail', async () => {
    expect(await run(settings({ inputs: ['-', join(folder, 'missing')] }), held({ stdin: broken() }))).toBe(70);
    expect(await run(settings({ inputs: [join(folder, 'missing'), '-'] }), held({ stdin: broken() }))).toBe(70);
  });
});
