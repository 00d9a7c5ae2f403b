import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as source from '../../src/index.ts';
import { ROOT } from '../cli/command.ts';

const built = createRequire(import.meta.url)(join(ROOT, 'dist/index.cjs')) as typeof source;
const FOLDER = join(ROOT, 'fixtures');

describe('the built library, whose tables were compiled', () => {
  it('exports what the sources export', () => {
    expect(Object.keys(built).sort()).toEqual(Object.keys(source).sort());
  });

  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('reads %s as the sources do', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const options = { id: name, anchor: { date: '2024-03-14', origin: 'option' } } as const;
    expect(built.extract(text, options)).toEqual(source.extract(text, options));
  });
});
