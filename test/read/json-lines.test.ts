import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RecordLine, readBlock, readBlocks } from '../../src/read/json-lines.ts';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Uint8Array.prototype.slice.call(bytes, at, at + size);
}

const readAll = async (text: string | Uint8Array, size = 1 << 20, maxLine?: number): Promise<RecordLine[]> => {
  const found: RecordLine[] = [];
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for await (const block of readBlocks(chunks(bytes, size), maxLine)) found.push(...readBlock(block, maxLine));
  return found;
};

describe('records', () => {
  it.each([
    ['{"id":"a","text":"Été","date":"2020-01-02"}\n', { id: 'a', text: 'Été', date: '2020-01-02' }],
    ['{"id":7,"text":"b"}', { id: '7', text: 'b', date: null }],
    ['\ufeff{"text":"c","date":null}\r\n', { id: null, text: 'c', date: null }],
    ['{"text":"d","date":"2020-01-02T08:00:00Z","more":1}', { id: null, text: 'd', date: '2020-01-02' }],
  ])('%j', async (text, record) => {
    expect(await readAll(text)).toEqual([{ line: 1, record }]);
  });

  it.each([
    ['no JSON', 'oui\n', 'bad-record'],
    ['an array', '["a"]\n', 'bad-record'],
    ['no text', '{"id":"a"}\n', 'bad-record'],
    ['a text that is a number', '{"text":1}\n', 'bad-record'],
    ['an id that is an object', '{"id":{},"text":"a"}\n', 'bad-record'],
    ['a date that is none', '{"text":"a","date":"2020-02-30"}\n', 'bad-date'],
    ['bytes that are no UTF-8', Uint8Array.from([0x7b, 0xff, 0x7d, 0x0a]), 'bad-record'],
  ])('%s is an error, and the next line is read', async (_, bad, code) => {
    const good = Buffer.from('{"text":"suite"}\n');
    const read = await readAll(Buffer.concat([typeof bad === 'string' ? Buffer.from(bad) : bad, good]));
    expect(read).toHaveLength(2);
    expect(read[0]).toMatchObject({ line: 1, error: { code } });
    expect(read[1]).toMatchObject({ line: 2, record: { text: 'suite' } });
  });

  it('refuses a line that is too long without stopping', async () => {
    const read = await readAll(`{"text":"${'a'.repeat(200)}"}\n{"text":"b"}\n`, 7, 100);
    expect(read[0]).toMatchObject({ line: 1, error: { code: 'bad-record' } });
    expect(read[1]).toMatchObject({ line: 2, record: { text: 'b' } });
  });

  it('skips blank lines and counts them', async () => {
    expect(await readAll('\n\n{"text":"a"}\n \n')).toEqual([{ line: 3, record: { id: null, text: 'a', date: null } }]);
  });

  it('reads the same whatever the size of the chunks', async () => {
    const text = '{"id":"a","text":"L’été à 3 €"}\r\n\n{"text":"b\\nc"}\nbad\n{"text":"fin"}';
    const whole = await readAll(text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (size) => {
        expect(await readAll(text, size)).toEqual(whole);
      }),
    );
  });
});

describe('blocks', () => {
  it('keep count of lines whose bytes were handed over', async () => {
    const first: number[] = [];
    for await (const { firstLine, bytes } of readBlocks(chunks(Buffer.from('1\n2\n3\n4\n5\n'), 4))) {
      first.push(firstLine);
      structuredClone(bytes!.buffer, { transfer: [bytes!.buffer as ArrayBuffer] });
    }
    expect(first).toEqual([1, 3, 5]);
  });
});
