/** Dates said from the day of publication; a unit with « suivant », « même » from the day that the text speaks of. */
import { BEFORE_COUNTS, RUN_ADJECTIVES, RUNS_FROM_ELSEWHERE } from '../../lexicon/dates.ts';
import { GAP, isGlued, isWord, type Tokens, wordAt } from '../../text/tokens.ts';
import { intern, WordMap, WordSet, wordsIn } from '../../text/vocabulary.ts';
import { toNumber } from '../numerals/decimal.ts';
import type { Parsed } from './expression.ts';
import type { Unit } from './period.ts';
import type { Rule } from './rule.ts';
import {
  DEICTIC,
  HYPHENS,
  monthAt,
  NARRATIVE_ADJECTIVE,
  OF,
  RELATIVE_DAY,
  skipDayPart,
  TERM_KIND,
  THIS,
  UNIT,
  WEEKDAY,
  yearAt,
} from './words.ts';

const Y = intern('y');
const RUN = new WordMap(() => RUN_ADJECTIVES);
const IL = intern('il');
const HAS = new WordSet(['a', 'avait'], { exact: true });
const VOICI = new WordSet(['voici', 'voilà']);
const DANS = intern('dans');
const LES = intern('les');
const SAME = new WordSet(['même']);
const THERE = new WordSet(['là'], { exact: true });
const HERE = new WordSet(['ci', 'là'], { exact: true });
const SHORT = new WordSet(() => wordsIn(BEFORE_COUNTS), { exact: true });

/** `date.relative-day`: « hier », « avant-hier », « demain », « ce matin »; a part of the day joins the span. */
export const relativeDay: Rule = ({ tokens }, i) => {
  const match = RELATIVE_DAY.match(tokens, i);
  if (match === undefined) return undefined;
  if (
    isGlued(tokens, match.edge) &&
    HYPHENS.has(wordAt(tokens, match.edge)) &&
    isWord(tokens, match.edge + 1) &&
    HERE.has(wordAt(tokens, match.edge + 1))
  )
    return undefined;
  const named = WEEKDAY.get(wordAt(tokens, match.edge)) === undefined ? match.edge : match.edge + 1;
  return {
    first: i,
    end: skipDayPart(tokens, named),
    expression: { kind: 'offset', unit: 'day', count: match.value },
    rule: 'date.relative-day',
  };
};

/** `date.relative-unit`: « la semaine dernière », « l'an prochain », « cette année », « ce trimestre », « l'année suivante ». */
export const relativeUnit: Rule = ({ tokens }, i) => {
  const determined = THIS.has(wordAt(tokens, i));
  let at = determined ? i + 1 : i;
  const same = SAME.has(wordAt(tokens, at));
  if (same) at++;
  const unit = UNIT.match(tokens, at);
  if (unit === undefined || isPlural(tokens, unit.edge - 1)) return undefined;
  if (determined && tokens.gap[at]! >= GAP.line) return undefined;
  if (isNamedMonth(tokens, unit) || (unit.value === 'month' && SEVERAL.has(wordAt(tokens, i - 1)))) return undefined;
  const year = unit.value === 'year' ? yearAt(tokens, unit.edge) : undefined;
  if (determined && year !== undefined)
    return { first: i, end: unit.edge + 1, expression: { kind: 'year', year }, rule: 'date.year' };
  const deictic = DEICTIC.match(tokens, unit.edge);
  if (deictic !== undefined) return offset(i, deictic.edge, unit.value, deictic.value);
  // « le trimestre en cours »
  if (wordAt(tokens, unit.edge) === EN && wordAt(tokens, unit.edge + 1) === COURS)
    return offset(i, unit.edge + 2, unit.value, 0);
  const narrative = NARRATIVE_ADJECTIVE.match(tokens, unit.edge);
  if (narrative !== undefined && unit.value !== 'day') return fromText(i, narrative.edge, unit.value, narrative.value);
  if (same)
    return unit.value === 'day' || wordAt(tokens, i - 1) === 0 ? undefined : fromText(i, unit.edge, unit.value, 0);
  if (!determined || unit.value === 'day') return undefined;
  const suffixed = HYPHENS.has(wordAt(tokens, unit.edge)) || THERE.has(wordAt(tokens, unit.edge));
  if (suffixed) {
    const suffix = HYPHENS.has(wordAt(tokens, unit.edge)) ? unit.edge + 1 : unit.edge;
    if (THERE.has(wordAt(tokens, suffix))) return fromText(i, suffix + 1, unit.value, 0);
    if (HERE.has(wordAt(tokens, suffix))) return offset(i, suffix + 1, unit.value, 0);
    if (CI.has(wordAt(tokens, suffix))) return offset(i, suffix + 1, unit.value, 0);
  }
  return offset(i, unit.edge, unit.value, 0);
};
const CI = new WordSet(['ci']);
const EN = intern('en');
const COURS = intern('cours');
/** « les mois à venir », « ces mois passés »: more than one. */
const SEVERAL = new WordSet(['les', 'des', 'ces', 'aux', 'quelques', 'plusieurs'], { exact: true });

const offset = (first: number, end: number, unit: Unit, count: number): Parsed => ({
  first,
  end,
  expression: { kind: 'offset', unit, count },
  rule: 'date.relative-unit',
});
const fromText = (first: number, end: number, unit: Unit, count: number): Parsed => ({
  first,
  end,
  expression: { kind: 'narrative', unit, count },
  rule: 'date.narrative-unit',
});

/** « ce mois de mai », « la fin du mois de mai »: the month's own name says it. */
const isNamedMonth = (tokens: Tokens, { value, edge }: { value: Unit; edge: number }): boolean =>
  value === 'month' && OF.has(wordAt(tokens, edge)) && monthAt(tokens, edge + 1) !== undefined;

const isPlural = (tokens: Tokens, i: number): boolean => PLURAL.has(wordAt(tokens, i));
const PLURAL = new WordSet(() => wordsIn('jours semaines trimestres semestres ans années décennies siècles'));

/** « de l'année », « du mois »: the unit alone, which only counts behind a mod (« à la fin de l'année »). */
export const bareUnit: Rule = ({ tokens }, i) => {
  const unit = UNIT.match(tokens, i);
  if (unit === undefined || isPlural(tokens, unit.edge - 1) || unit.value === 'day' || unit.value === 'century')
    return undefined;
  // « à la fin de l'année scolaire » is not the year's.
  if (isNamedMonth(tokens, unit) || TERM_KIND.has(wordAt(tokens, unit.edge))) return undefined;
  return {
    first: i,
    end: unit.edge,
    expression: { kind: 'offset', unit: unit.value, count: 0 },
    rule: 'date.bare-unit',
  };
};

/** `date.ago`: « il y a deux ans », « voici trois mois »; `date.in`: « dans trois semaines », « d'ici deux ans ». */
export const ago: Rule = ({ tokens, numeralAt }, i) => {
  let at: number;
  let sign: -1 | 1;
  const word = wordAt(tokens, i);
  let past = false;
  if (word === IL && wordAt(tokens, i + 1) === Y && HAS.has(wordAt(tokens, i + 2))) {
    at = i + 3;
    sign = -1;
    past = wordAt(tokens, i + 2) !== AN_A;
  } else if (VOICI.has(word)) {
    at = i + 1;
    sign = -1;
  } else if (word === DANS) {
    at = wordAt(tokens, i + 1) === LES ? i + 2 : i + 1;
    sign = 1;
  } else return undefined;
  while (SHORT.has(wordAt(tokens, at))) at++;
  const count = numeralAt(at);
  if (count?.value === undefined || count.ordinal || count.power > 0) return undefined;
  const unit = UNIT.match(tokens, count.end);
  if (unit === undefined || (sign > 0 && OVER.has(wordAt(tokens, unit.edge)))) return undefined;
  const value = sign * toNumber(count.value);
  if (!Number.isInteger(value) || Math.abs(value) > FURTHEST) return undefined;
  const kind = past ? 'narrative' : 'offset';
  return {
    first: i,
    end: unit.edge,
    expression: { kind, unit: unit.value, count: value },
    rule: sign < 0 ? 'date.ago' : 'date.in',
  };
};
/** « dans les deux semaines écoulées », « dans les trois jours suivant l'accident »: from another day than the one of publication. */
const OVER = new WordSet(() => wordsIn(RUNS_FROM_ELSEWHERE), { exact: true });
const AN_A = intern('a');
/** « il y a 60.000 ans » stands in no calendar. */
const FURTHEST = 2000;

const ICI = intern('ici');
const A = intern('à');

/** `date.in` again: « d'ici trois mois », « d'ici à dix ans », read from the number. */
export const within: Rule = ({ tokens, numeralAt }, i) => {
  const before = wordAt(tokens, i - 1) === A ? i - 2 : i - 1;
  const count = wordAt(tokens, before) === ICI ? numeralAt(i) : undefined;
  if (count?.value === undefined || count.ordinal || count.power > 0) return undefined;
  const unit = UNIT.match(tokens, count.end);
  const value = toNumber(count.value);
  if (unit === undefined || !Number.isInteger(value)) return undefined;
  return { first: i, end: unit.edge, expression: { kind: 'offset', unit: unit.value, count: value }, rule: 'date.in' };
};

/** `date.run`: « ces trois derniers mois », « les cinq prochaines années ». */
export const run: Rule = ({ tokens, numeralAt }, i) => {
  const count = numeralAt(i);
  if (count?.value === undefined || count.ordinal || count.power > 0) return undefined;
  const sign = RUN.get(wordAt(tokens, count.end));
  const unit = sign === undefined ? undefined : UNIT.match(tokens, count.end + 1);
  const value = toNumber(count.value);
  if (sign === undefined || unit === undefined || !Number.isInteger(value) || value > 200) return undefined;
  if (OF.has(wordAt(tokens, unit.edge))) return undefined;
  return {
    first: i,
    end: unit.edge,
    expression: { kind: 'run', unit: unit.value, count: sign * value },
    rule: 'date.run',
  };
};
