import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputs, problemOf } from './check.ts';

/** More of the same: `npm run fuzz`. */
describe('inputs of every sort', () => {
  it('meet no fault and give valid documents', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        expect(await problemOf(input)).toBeUndefined();
      }),
      { numRuns: 1500 },
    );
  });
});
