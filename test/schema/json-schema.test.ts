import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { documentSchema } from '../../src/schema/document.ts';
import { documentJsonSchema } from '../../src/schema/json-schema.ts';
import { extractCommand, ROOT } from '../cli/command.ts';

const published = JSON.parse(readFileSync(join(ROOT, 'dist/schema.json'), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(published);
const FOLDER = join(ROOT, 'fixtures');
const document = extract("Le groupe Carrefour a annoncé lundi un plan de 2,5 milliards d'euros.", {
  anchor: { date: '2024-03-13', origin: 'option' },
});

describe('the published JSON Schema', () => {
  it('is the one made from zod, and the one that --print-schema prints', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(documentJsonSchema())));
    const { code, out, err } = extractCommand(['--print-schema']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(published);
  });

  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('takes the document of %s', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    for (const explain of [false, true]) {
      expect(validate(extract(text, { id: name, explain }))).toBe(true);
    }
  });

  it.each([
    ['another version', { schemaVersion: '0.0.1' }],
    ['an unknown field', { more: 1 }],
    ['a missing field', { amounts: undefined }],
    ['an amount without a place', { amounts: [{ ...document.amounts[0]!, start: null }] }],
    ['a negative place', { amounts: [{ ...document.amounts[0]!, start: -1 }] }],
    ['a currency that is no code', { amounts: [{ ...document.amounts[0]!, currency: 'euro' }] }],
    ['an unknown modifier', { dates: [{ ...document.dates[0]!, mod: 'MAYBE' }] }],
    ['a confidence above 1', { companies: [{ ...document.companies[0]!, confidence: 2 }] }],
    ['a hash that is none', { source: { ...document.source, sha256: 'abc' } }],
  ])('refuses %s, as zod does', (_, change) => {
    expect(validate(document)).toBe(true);
    const changed = JSON.parse(JSON.stringify({ ...document, ...change }));
    expect(validate(changed)).toBe(false);
    if (!('more' in change)) expect(documentSchema.safeParse(changed).success).toBe(false);
  });
});
