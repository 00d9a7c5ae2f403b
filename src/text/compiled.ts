import { compiledTables } from './compiled-tables.ts';

let next = 0;
const made: unknown[] = [];

/**
 * A table made from the lexicons: in a built program the one that the build made, in the same order of modules, else
 * what `make` returns. It must be data alone (typed arrays, strings, plain objects), asked for while modules load.
 * Start-up time is why: a start runs in the interpreter, fifty times slower than what it runs later.
 */
export function compiled<T>(make: () => T): T {
  if (compiledTables !== undefined) return compiledTables[next++] as T;
  const table = make();
  made.push(table);
  return table;
}

/** Every table made so far, in order: what a build writes. */
export const tablesMade = (): readonly unknown[] => made;
