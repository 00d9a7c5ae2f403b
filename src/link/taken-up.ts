import { HEAD_NOUNS } from '../lexicon/company-cues.ts';
import { CHANNEL_NOUNS, DEFINITES, DEMONSTRATIVES, NOMINAL_NOUNS, PRONOUNS } from '../lexicon/nominals.ts';
import type { MetricMention } from '../recognise/user-metrics/metric.ts';
import { PhraseMap, phrasesOf } from '../text/phrases.ts';
import { isCapital, type Tokens, wordAt } from '../text/tokens.ts';
import { intern, WordSet, wordsIn } from '../text/vocabulary.ts';
import type { Bounds } from './bounds.ts';

const NOMINAL = new PhraseMap<'company' | 'channel'>(() => [
  ...phrasesOf<'company' | 'channel'>(CHANNEL_NOUNS, 'channel'),
  ...[NOMINAL_NOUNS, ...HEAD_NOUNS.map(([, nouns]) => nouns)].flatMap((nouns) =>
    phrasesOf<'company' | 'channel'>(nouns, 'company'),
  ),
]);
const DEMONSTRATIVE = new WordSet(() => wordsIn(DEMONSTRATIVES));
/** « le », « la »…: what takes up a noun spoken of. */
export const DEFINITE = new WordSet(() => wordsIn(DEFINITES));
const PRONOUN = new WordSet(() => wordsIn(PRONOUNS));
const DONT = intern('dont');
const IL = intern('il');
const IMPERSONAL = new WordSet(['y', "n'y", 'faut', 'fallait', "s'", 'reste', 'semble', 'existe', 'manque'], {
  exact: true,
});
/** « la chaîne de l'humoriste », « la société du maire »: said whose it is, it is no company spoken of. */
const OWNERS = new WordSet(['du', 'des'], { exact: true });
const OF = new WordSet(['de', "d'"]);
const DETERMINERS = new WordSet(() => wordsIn("la l' le les son sa ses leur leurs ce cette cet mon ma notre votre"));
const LATTER = new WordSet(['dernier', 'dernière']);
/** « la première chaîne », « le premier quotidien ». */
const ORDINAL_ADJECTIVE = new WordSet(['premier', 'première', 'petite', 'grand', 'jeune', 'vénérable']);
/** « selon le site d'information » says who tells it, not who is measured. */
const ATTRIBUTES = new WordSet(['selon', "d'après", 'après'], { exact: true });

/** How a company said before is taken up; `other` where the words name another thing, undefined where nothing does. */
export type TakenUp = 'definite' | 'channel' | 'demonstrative' | 'pronoun' | 'latter' | 'other' | undefined;

/**
 * What takes up a company said before, between token `after` and the metric: a nominal with its article (« la banque »),
 * or a demonstrative, pronoun or possessive (« cette plateforme », « elle », « ses »). The nearest to the metric decides.
 * `named` answers whether a company is named at a token: « l'application StopCovid » is another thing (`other`).
 */
export function takenUp(
  tokens: Tokens,
  metric: MetricMention,
  { from }: Bounds,
  after: number,
  named: (at: number) => boolean,
): TakenUp {
  for (let i = metric.first - 1; i >= Math.max(from, after); i--) {
    if (PRONOUN.has(tokens.word[i]!) && !isImpersonal(tokens, i)) return 'pronoun';
    if (LATTER.has(tokens.word[i]!) && DEMONSTRATIVE.has(wordAt(tokens, i - 1))) return 'latter';
    const nominal = NOMINAL.match(tokens, i);
    if (nominal === undefined || isOwned(tokens, nominal.edge)) continue;
    if (isCapital(tokens, nominal.edge) && DEFINITE.has(wordAt(tokens, i - 1)) && !named(nominal.edge)) return 'other';
    if (isCapital(tokens, i + 1)) continue;
    const determiner = ORDINAL_ADJECTIVE.has(wordAt(tokens, i - 1)) ? i - 2 : i - 1;
    if (DEMONSTRATIVE.has(wordAt(tokens, determiner))) return 'demonstrative';
    const before = wordAt(tokens, determiner - 1);
    if (DEFINITE.has(wordAt(tokens, determiner)) && !ATTRIBUTES.has(before))
      return before === DONT ? undefined : nominal.value === 'channel' ? 'channel' : 'definite';
  }
  return undefined;
}

/** Whether « de » and its owner follow a noun: « la chaîne de l'humoriste », not « la plateforme de divertissement ». */
function isOwned(tokens: Tokens, i: number): boolean {
  if (OWNERS.has(wordAt(tokens, i))) return true;
  return OF.has(wordAt(tokens, i)) && (DETERMINERS.has(wordAt(tokens, i + 1)) || isCapital(tokens, i + 1));
}

/** « il y avait 400.000 utilisateurs », « il faut »: no pronoun of anything. */
const isImpersonal = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === IL && IMPERSONAL.has(wordAt(tokens, i + 1));
