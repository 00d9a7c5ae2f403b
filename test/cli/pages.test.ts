import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../src/schema/document.ts';
import { extractCommand, ROOT } from './command.ts';

const PAGE = join(ROOT, 'fixtures/page.html');

describe('a page of the web', () => {
  it.each([
    ['by its name', [PAGE], ''],
    ['when told', ['--from', 'html', '-'], readFileSync(PAGE)],
  ])('is read as one %s', (_, args, input) => {
    const { code, out, err } = extractCommand(args, { input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const document = documentSchema.parse(JSON.parse(out));
    expect(document.source.page?.site).toBe('La Gazette des affaires');
    expect(document.anchor).toEqual({ date: '2024-03-14', origin: 'metadata' });
    expect(document.amounts.map(({ value }) => value)).toEqual([12_000_000, 12_000_000, 150_000_000]);
  });

  it('is text when told', () => {
    const { out } = extractCommand(['--from', 'text', PAGE]);
    expect(JSON.parse(out).source.page).toBeNull();
    expect(JSON.parse(out).amounts.map(({ value }: { value: number }) => value)).toContain(99_000_000);
  });

  it('without an article fails with one clear line', () => {
    const { code, out, err } = extractCommand(['--from', 'html'], { input: '<html><title>Rien</title></html>' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^extract: standard input: holds no article.*\n$/);
  });
});
