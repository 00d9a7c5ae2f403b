/** The lexicon of business facts, compiled: which senses and forms each word or phrase can have. */
import { FACT_NOUNS, FACT_VERBS, MODAL_VERBS, STATUS_VERBS, STATUS_WORDS, TRIGGERS } from '../../lexicon/fact-verbs.ts';
import {
  ADVERBS_BEHIND_VERB,
  AUXILIARIES,
  CANDIDATES,
  CHANGES,
  CONDITIONS,
  CONTRACTIONS,
  DETERMINERS,
  KEPT_WORDS,
  LIABLES,
  LIGHT_PREPOSITIONS,
  MOTION_VERBS,
  NEGATIONS,
  NOUN_HERALDS,
  OTHER_WORDS,
  PEERS,
  PHRASES_WITHIN_GROUP,
  PLANS,
  POSSESSIVES,
  QUOTES,
  RECENT_VERBS,
  STOPS,
  STRESSED_PRONOUNS,
  VOICES,
  WITHIN_GROUP,
  WITHIN_RECENT,
} from '../../lexicon/fact-words.ts';
import type { FactStatus } from '../../schema/document.ts';
import { PhraseMap, phrasesOf } from '../../text/phrases.ts';
import { unaccented, WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { type Form, formsOf } from './conjugation.ts';
import { oncePerSense } from './tags.ts';

/** One reading of a verb's form; `reflexive` where it needs « se » before it. */
export interface Reading {
  readonly sense: string;
  readonly form: Form;
  readonly reflexive: boolean;
  /** Its past takes être: « est entré » is no passive. */
  readonly motion: boolean;
  /** In the past it is done: « a dû supprimer ». */
  readonly modal?: boolean;
}

const AUXILIARY_FORMS: ReadonlyMap<string, ReadonlyArray<readonly [string, Form]>> = new Map(
  (['avoir', 'être'] as const).map((verb) => [
    verb,
    AUXILIARIES.filter(([kind]) => kind === (verb === 'avoir' ? 'have' : 'be')).flatMap(([, tense, words]) =>
      wordsIn(words).map((word) => [word, tense] as const),
    ),
  ]),
);

const OTHERS: ReadonlySet<string> = new Set(wordsIn(OTHER_WORDS));
const MOTION: ReadonlySet<string> = new Set(wordsIn(MOTION_VERBS));

/** Each verb in each form, with what goes on behind it: phrase → readings. */
function readings(rows: ReadonlyArray<readonly [string, string]>): Array<readonly [string, readonly Reading[]]> {
  const found = new Map<string, Reading[]>();
  for (const [sense, verbs] of rows) {
    for (const verb of verbs.split(';').map((part) => part.trim())) {
      const reflexive = /^(?:se |s'|s’)/.test(verb);
      const [infinitive = '', ...rest] = verb.replace(/^(?:se |s'|s’)/, '').split(' ');
      const motion = MOTION.has(infinitive);
      for (const [word, form] of AUXILIARY_FORMS.get(infinitive) ?? formsOf(infinitive)) {
        const phrase = [word, ...rest].join(' ');
        if (OTHERS.has(phrase)) continue;
        found.set(phrase, [...(found.get(phrase) ?? []), { sense, form, reflexive, motion }]);
      }
    }
  }
  return [...found];
}

/** « né » is a verb's, but not the « ne » that it is without its accent. */
const NO_VERBS: ReadonlyArray<readonly [string, readonly Reading[]]> = [['ne', []]];
export const VERB = new PhraseMap<readonly Reading[]>(() => [...NO_VERBS, ...readings(FACT_VERBS)]);
export const STATUS_VERB = new PhraseMap<readonly Reading[]>(() => [
  ...readings(STATUS_VERBS),
  ...readings(MODAL_VERBS).map(
    ([phrase, found]) => [phrase, found.map((reading) => ({ ...reading, modal: true }))] as const,
  ),
]);
export const NOUN = new PhraseMap<string>(() => FACT_NOUNS.flatMap(([senses, nouns]) => phrasesOf(nouns, senses)));
export const STATUS_WORD = new PhraseMap<FactStatus>(() =>
  STATUS_WORDS.flatMap(([status, words]) => phrasesOf<FactStatus>(words, status)),
);
export const AUXILIARY = new WordMap<{ readonly verb: 'have' | 'be'; readonly tense: Form }>(() =>
  AUXILIARIES.flatMap(([verb, tense, words]) => wordsIn(words).map((word) => [word, { verb, tense }] as const)),
);
export const JUST_NOW = new PhraseMap<true>(() =>
  wordsIn(RECENT_VERBS).flatMap((verb) =>
    ['', ...WITHIN_RECENT.split('; ')].flatMap((adverb) =>
      ['de', "d'"].map((de) => [`${verb} ${adverb} ${de}`.replace('  ', ' '), true] as const),
    ),
  ),
);
export const INTERPOSED = new WordSet(() => wordsIn(WITHIN_GROUP), { exact: true });
export const BEHIND_VERB = new WordSet(() => wordsIn(ADVERBS_BEHIND_VERB), { exact: true });
export const PEER = new WordSet(() => wordsIn(PEERS), { exact: true });
export const INTERPOSED_PHRASE = new PhraseMap<true>(() => phrasesOf<true>(PHRASES_WITHIN_GROUP, true));
export const NEGATION = new WordSet(() => wordsIn(NEGATIONS), { exact: true });
export const KEPT = new WordSet(() => wordsIn(KEPT_WORDS), { exact: true });
export const STOP = new WordSet(() => wordsIn(STOPS));
export const STRESSED = new WordSet(() => wordsIn(STRESSED_PRONOUNS), { exact: true });
export const CHANGE = new WordSet(() => wordsIn(CHANGES), { exact: true });
export const CANDIDATE = new WordSet(() => wordsIn(CANDIDATES), { exact: true });
export const LIABLE = new WordSet(() => wordsIn(LIABLES), { exact: true });
export const PLAN = new WordSet(() => wordsIn(PLANS), { exact: true });
export const CONDITION = new WordSet(() => wordsIn(CONDITIONS), { exact: true });
export const VOICE = new WordSet(() => wordsIn(VOICES));
export const QUOTE = new WordSet(() => wordsIn(QUOTES));
export const DETERMINER = new WordSet(() => wordsIn(DETERMINERS), { exact: true });
export const POSSESSIVE = new WordSet(() => wordsIn(POSSESSIVES), { exact: true });
export const SE = new WordSet(['se', "s'"], { exact: true });
export const NOUN_HERALD = new WordSet(() => wordsIn(NOUN_HERALDS), { exact: true });
export const CONTRACTION = new WordMap<string>(() => CONTRACTIONS);
export const STEPPED_OVER = new WordSet(() => wordsIn(LIGHT_PREPOSITIONS), { exact: true });

/** What a sentence must hold beside a trigger, as bits: see `TRIGGERS`. */
export const NEED = { company: 1, amount: 2, date: 4, counted: 8, staff: 16, share: 32, priced: 64 } as const;

/** What the triggers among the senses of a noun, or the sense of a verb, need, as bits. */
export const needsOf = oncePerSense((senses) =>
  TRIGGERS.reduce(
    (bits, [need, triggers]) =>
      triggers.split(' ').some((sense) => senses.split(' ').includes(sense)) ? bits | NEED[need] : bits,
    0,
  ),
);

/** The words that a trigger starts with, with their accents or without: but « ne » is not « né ». */
export const TRIGGER = new WordSet(
  () => triggerWords().flatMap((word) => [word, unaccented(word)].filter((form) => form !== 'ne')),
  { exact: true },
);

function triggerWords(): string[] {
  return [
    ...readings(FACT_VERBS).filter(([, found]) => found.some(({ sense }) => needsOf(sense) !== 0)),
    ...FACT_NOUNS.flatMap(([senses, nouns]) => (needsOf(senses) === 0 ? [] : phrasesOf(nouns, senses))),
  ].map(([phrase]) => phrase.split(/[ -]/)[0]!);
}
