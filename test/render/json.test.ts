import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/render/json.ts';
import { renderFailure, renderLine } from '../../src/render/ndjson.ts';
import { documentSchema } from '../../src/schema/document.ts';
import { InputError } from '../../src/schema/errors.ts';
import { amountAt, documentWith } from './documents.ts';

const document = documentWith({ amounts: [amountAt()] });

describe('json', () => {
  it('is indented by two, ends its line and keeps the order of the schema', () => {
    const printed = renderJson(document);
    expect(printed).toMatch(/^\{\n {2}"schemaVersion": "/);
    expect(printed.endsWith('\n}\n')).toBe(true);
    // The explanation stands behind them where it is asked for.
    expect([...Object.keys(JSON.parse(printed)), 'explanation']).toEqual(Object.keys(documentSchema.shape));
    expect(JSON.parse(printed)).toEqual(document);
  });
});

describe('ndjson', () => {
  it('is one line', () => {
    const printed = renderLine(document);
    expect(printed.indexOf('\n')).toBe(printed.length - 1);
    expect(JSON.parse(printed)).toEqual(document);
  });

  it('has a failure in the place of its document', () => {
    expect(renderFailure(new InputError('bad-record', 'line 2 is no JSON', 'a hint'), 2, null)).toBe(
      '{"error":{"code":"bad-record","message":"line 2 is no JSON","line":2,"id":null}}\n',
    );
    expect(renderFailure({ code: 'empty', message: 'a\nb' }, 3, 'x')).toBe(
      '{"error":{"code":"empty","message":"a\\nb","line":3,"id":"x"}}\n',
    );
  });
});
