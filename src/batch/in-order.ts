/** Work in hand: what is asked for, beside its answer to come. */
interface Pending<T, R> {
  readonly item: T;
  readonly answer: Promise<R>;
}

/** How much may be in hand at a time: a count of items, and the sum of what `weigh` says of them, the first aside. */
export interface Limits<T> {
  readonly count: number;
  readonly weight: number;
  readonly weigh: (item: T) => number;
}

/**
 * Runs `work` on the items of a source and yields each with its answer in the order of the source, as soon as it is
 * there. The source is read no further while what is in hand, done or not, reaches the limits. Rejects as the source
 * and `work` do; the source is closed when the answers are no longer wanted.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  { count, weight, weigh }: Limits<T>,
): AsyncGenerator<readonly [T, R]> {
  const items = source[Symbol.asyncIterator]();
  const pending: Array<Pending<T, R>> = [];
  let next: Promise<IteratorResult<T>> | undefined;
  let ended = false;
  let load = 0;
  try {
    while (!ended || pending.length > 0) {
      if (!ended && pending.length < count && (load < weight || pending.length === 0)) {
        next ??= quiet(items.next());
        const head = pending[0];
        if (head === undefined || !(await comesFirst(head.answer, next))) {
          const result = await next;
          next = undefined;
          if (result.done) ended = true;
          else {
            load += weigh(result.value);
            pending.push({ item: result.value, answer: quiet(work(result.value)) });
          }
          continue;
        }
      }
      const { item, answer } = pending.shift()!;
      const answered = await answer;
      load -= weigh(item);
      yield [item, answered];
    }
  } finally {
    // Not waited for: a source may be waiting itself for what never comes.
    if (!ended) void items.return?.(undefined)?.catch(() => {});
  }
}

/** Whether `answer` settles before `next`. */
const comesFirst = (answer: Promise<unknown>, next: Promise<unknown>): Promise<boolean> =>
  Promise.race([settled(answer).then(() => true), settled(next).then(() => false)]);

const settled = (promise: Promise<unknown>): Promise<unknown> => promise.catch(() => {});

/** A promise whose rejection may be looked at later. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
