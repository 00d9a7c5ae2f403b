import { describe, expect, it } from 'vitest';
import { read } from './pipeline.ts';
import { METRIC_CASES } from './user-metrics.cases.ts';

describe.each(METRIC_CASES)('user metrics: %s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(read(text, '2020-05-20').metrics).toEqual(expected);
  });
});
