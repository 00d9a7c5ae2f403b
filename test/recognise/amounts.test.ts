import { describe, expect, it } from 'vitest';
import { AMOUNT_CASES } from './amounts.cases.ts';
import { read } from './pipeline.ts';

describe.each(AMOUNT_CASES)('amounts: %s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(read(text).amounts).toEqual(expected);
  });
});
