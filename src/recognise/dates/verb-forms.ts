/** What a verb's ending shows where no list of verbs is asked: conditionals and past participles. */
import { CONDITIONALS_IN_U, IMPERFECTS_IN_R, NOT_PARTICIPLES, PARTICIPLES } from '../../lexicon/dates.ts';
import { KIND, type Tokens } from '../../text/tokens.ts';
import { WordSet, wordsIn } from '../../text/vocabulary.ts';

const PARTICIPLE = new WordSet(() => wordsIn(PARTICIPLES));
const NO_PARTICIPLE = new WordSet(() => wordsIn(NOT_PARTICIPLES));

/** Whether the word ends as a participle does and is none: « malgré », « société », « lundi ». */
export const isNoParticiple = (word: number): boolean => NO_PARTICIPLE.has(word);

/** Whether the text up to `end` may close a verb whose ending shows its tense: « -ra », « -ait », « -ez », « -ons », « -é », « -ée ». */
export function mayEndVerb(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (last === LETTER.a || last === LETTER.t || last === LETTER.z || last === LETTER.acute) return true;
  const before = text.charCodeAt(end - 2);
  if (last === LETTER.e) return before === LETTER.acute;
  return last === LETTER.s && (before === LETTER.n || before === LETTER.acute || before === LETTER.e);
}
const LETTER = { a: 0x61, e: 0x65, n: 0x6e, s: 0x73, t: 0x74, z: 0x7a, acute: 0xe9 } as const;

/** Whether token `i` is a conditional (« devrait », « pourraient »), not an imperfect of a stem in -r (« déclarait », « montraient »). */
export function isConditional(tokens: Tokens, i: number): boolean {
  const { text } = tokens;
  const end = tokens.end[i]!;
  const stem = text.endsWith('rait', end) ? end - 4 : text.endsWith('raient', end) ? end - 6 : undefined;
  if (stem === undefined) return false;
  const word = tokens.word[i]!;
  return (
    !IMPERFECT.has(word) && (CONDITIONAL.has(word) || !IMPERFECT_STEMS.some((ending) => text.endsWith(ending, stem)))
  );
}
const IMPERFECT_STEMS = ['é', 'a', 'o', 'u', 'nt', 'st', 'b', 'f', 'g', 'ac', 'uv', 'liv'];
const inBothNumbers = (list: string): string[] =>
  wordsIn(list).flatMap((word) => [word, word.replace(/ait$/, 'aient')]);
const CONDITIONAL = new WordSet(() => inBothNumbers(CONDITIONALS_IN_U), { exact: true });
const IMPERFECT = new WordSet(() => inBothNumbers(IMPERFECTS_IN_R), { exact: true });

/** Whether token `i` ends as a participle of the past does. */
export function isParticiple(tokens: Tokens, i: number): boolean {
  if (i >= tokens.length || tokens.kind[i] !== KIND.lower) return false;
  if (PARTICIPLE.has(tokens.word[i]!)) return true;
  if (NO_PARTICIPLE.has(tokens.word[i]!)) return false;
  const end = tokens.end[i]!;
  const { text } = tokens;
  return ENDINGS.some((ending) => text.endsWith(ending, end));
}

const ENDINGS = ['é', 'ée', 'és', 'ées', 'i', 'ie', 'is', 'ies', 'u', 'ue', 'us', 'ues'];
