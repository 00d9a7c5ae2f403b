import { integerAt, isDigits, isGlued, lengthOf, wordAt } from '../../text/tokens.ts';
import { WordSet } from '../../text/vocabulary.ts';
import { day, numericDay } from './days.ts';
import { holiday } from './holidays.ts';
import type { Rule } from './rule.ts';
import { OF, UNIT } from './words.ts';

/** `date.week`: « semaine 24 », « la semaine du 6 juillet », « le week-end de Pâques ». */
export const week: Rule = (source, i) => {
  const { tokens } = source;
  const unit = UNIT.match(tokens, i);
  if (unit?.value !== 'week' && unit?.value !== 'weekend') return undefined;
  const at = unit.edge;
  if (SEMAINE.has(wordAt(tokens, i)) && isDigits(tokens, at) && lengthOf(tokens, at) <= 2) {
    const value = integerAt(tokens, at);
    if (value < 1 || value > 53 || isGlued(tokens, at + 2)) return undefined;
    return { first: i, end: at + 1, expression: { kind: 'week', week: value }, rule: 'date.week' };
  }
  if (!OF.has(wordAt(tokens, at))) return undefined;
  const start = ARTICLES.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const inner = holiday(source, start) ?? day(source, start) ?? numericDay(source, start);
  if (inner === undefined) return undefined;
  return {
    first: i,
    end: inner.end,
    expression: { kind: 'around', unit: unit.value, day: inner.expression },
    rule: 'date.week',
  };
};
const SEMAINE = new WordSet(['semaine']);
const ARTICLES = new WordSet(['la', "l'"], { exact: true });
