import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/batch/in-order.ts';

async function* from<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const limits = (count: number, weight = Number.POSITIVE_INFINITY) => ({ count, weight, weigh: (n: number) => n });

describe('work done side by side', () => {
  it('is answered in order, never more at a time than asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4), { maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        async (delays, count) => {
          let running = 0;
          let most = 0;
          const work = async (delay: number): Promise<number> => {
            most = Math.max(most, ++running);
            await wait(delay);
            running--;
            return delay * 2;
          };
          const answers: Array<readonly [number, number]> = [];
          for await (const answer of inOrder(from(delays), work, limits(count))) answers.push(answer);
          expect(answers).toEqual(delays.map((delay) => [delay, delay * 2]));
          expect(most).toBeLessThanOrEqual(count);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is answered as it comes, while the source waits for more', async () => {
    let release = (): void => {};
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    const source = (async function* () {
      yield 1;
      await waiting;
      yield 2;
    })();
    const answers = inOrder(source, async (n) => n, limits(8));
    expect((await answers.next()).value).toEqual([1, 1]);
    release();
    expect((await answers.next()).value).toEqual([2, 2]);
    expect((await answers.next()).done).toBe(true);
  });

  it('holds no more than a weight, one heavy item aside', async () => {
    const started: number[] = [];
    const work = (n: number): Promise<void> => {
      started.push(n);
      return wait(5);
    };
    const answers = inOrder(from([5, 5, 5, 100, 1]), work, limits(10, 10));
    await answers.next();
    expect(started).toEqual([5, 5]);
    await answers.next();
    expect(started).toEqual([5, 5, 5]);
    for await (const _ of answers);
    expect(started).toEqual([5, 5, 5, 100, 1]);
  });

  it('closes the source when no more is wanted, and does not wait for one that hangs', async () => {
    let closed = false;
    const source = (async function* () {
      try {
        yield* [1, 2, 3];
      } finally {
        closed = true;
      }
    })();
    for await (const _ of inOrder(source, async (n) => n, limits(1))) break;
    await wait(0);
    expect(closed).toBe(true);
    const hanging = (async function* () {
      yield 1;
      await new Promise(() => {});
    })();
    for await (const _ of inOrder(hanging, async (n) => n, limits(4))) break;
  });

  it.each([
    [
      'the source',
      () =>
        (async function* (): AsyncGenerator<number> {
          yield await Promise.reject(new Error('broken'));
        })(),
      async (n: number) => n,
    ],
    ['the work', () => from([1]), () => Promise.reject(new Error('broken'))],
  ])('fails as %s does', async (_, source, work) => {
    const answers = inOrder<number, number>(source(), work, limits(2));
    await expect(answers.next()).rejects.toThrow('broken');
  });
});
