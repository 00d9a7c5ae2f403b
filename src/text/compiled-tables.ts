/**
 * The tables that a build has compiled: none in the sources, where each is made when its module loads. The build
 * replaces this module by one that reads `dist/tables.bin` (see bin/build.js).
 */
export const compiledTables: readonly unknown[] | undefined = undefined;
