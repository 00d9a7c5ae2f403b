import { WordSet, wordsIn } from '../../text/vocabulary.ts';

/** Small words inside surnames. */
export const PARTICLES = new WordSet(() =>
  wordsIn("de d' du des von van der den di da dos el al le la ben bin st mac mc o'"),
);
