import { franc } from 'franc';

/** French and its neighbours: with fewer candidates franc takes anything for French, with all of them it errs twice as often. */
const CANDIDATES = ['fra', 'eng', 'ita', 'spa', 'cat', 'por', 'deu', 'nld'];

/** What franc takes a text for, an ISO 639-3 code; undefined where it cannot tell. */
export function guessLanguage(text: string): string | undefined {
  const code = franc(text, { only: CANDIDATES, minLength: 10 });
  return code === 'und' ? undefined : code;
}
