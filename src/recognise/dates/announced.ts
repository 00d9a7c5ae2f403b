/** Words in the present and nouns that announce the day they stand at. */
import { CALLED_FOR, CALLING_WORDS, EVENT_WORDS } from '../../lexicon/dates.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { isInfinitive } from './infinitives.ts';
import { NOUN_BEFORE } from './words.ts';

/**
 * Whether token `i` announces the date at token `first`: « reprend lundi », « a lieu samedi », « appelle à manifester
 * samedi ». A call told in the pluperfect leaves the side open: `near`. Undefined where nothing is announced.
 */
export function announcedAt(tokens: Tokens, i: number, first: number): 'future' | 'near' | undefined {
  if (!ANNOUNCES.has(tokens.word[i]!)) return undefined;
  if (first - i <= EVENT_REACH && (isEvent(tokens, i) || isHeld(tokens, i))) return 'future';
  if (!CALLS.has(tokens.word[i]!) || !callsFor(tokens, i, first)) return undefined;
  return WERE.has(wordAt(tokens, i - 1)) ? 'near' : 'future';
}

/** Every word that may: asked first. */
const ANNOUNCES = new WordSet(() => [...wordsIn(EVENT_WORDS), ...wordsIn(CALLING_WORDS), 'lieu'], { exact: true });
const EVENTS = new WordSet(() => wordsIn(EVENT_WORDS), { exact: true });
const EVENT_REACH = 3;
/** « qui sort vendredi », not « le sort ». */
const isEvent = (tokens: Tokens, i: number): boolean =>
  EVENTS.has(tokens.word[i]!) && !NOUN_BEFORE.has(wordAt(tokens, i - 1));

/** « a lieu », « ont lieu ». */
const isHeld = (tokens: Tokens, i: number): boolean => tokens.word[i] === LIEU && HAS.has(wordAt(tokens, i - 1));
const LIEU = intern('lieu');
const HAS = new WordSet(['a', 'ont'], { exact: true });

/** « appelle à manifester », « appel à la grève », before the date at `to`. */
function callsFor(tokens: Tokens, i: number, to: number): boolean {
  for (let at = i + 1; at < Math.min(to, i + CALL_REACH); at++)
    if (TO.has(tokens.word[at]!)) {
      for (let said = Math.max(at + 1, to - CALLED_REACH); said < Math.min(to, at + 4); said++)
        if (CALLED.has(tokens.word[said]!) || isInfinitive(tokens, said)) return true;
      return false;
    }
  return false;
}
const CALLS = new WordSet(() => wordsIn(CALLING_WORDS), { exact: true });
const CALLED = new WordSet(() => wordsIn(CALLED_FOR), { exact: true });
const TO = new WordSet(['à', 'au', 'aux'], { exact: true });
const WERE = new WordSet(['avait', 'avaient', 'était', 'étaient'], { exact: true });
/** In tokens: « appelle les salariés de l'entreprise à se mettre en grève lundi ». */
const CALL_REACH = 8;
/** In tokens: « à manifester devant la préfecture samedi », not « à lever les barrages après les heurts de vendredi ». */
const CALLED_REACH = 6;
