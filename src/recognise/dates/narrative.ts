/** Days said from the day that the text speaks of, or beside another day. */
import { wordAt } from '../../text/tokens.ts';
import { intern, WordSet } from '../../text/vocabulary.ts';
import { toNumber } from '../numerals/decimal.ts';
import { day as dated, numericDay } from './days.ts';
import type { Parsed } from './expression.ts';
import { holiday } from './holidays.ts';
import type { Rule, Source } from './rule.ts';
import { NARRATIVE_DAY, NARRATIVE_OFFSET, OF, skipDayPart, UNIT } from './words.ts';

/** `date.narrative-day`: « la veille », « le lendemain », « le jour même ». */
export const narrativeDay: Rule = (source, i) => {
  const { tokens } = source;
  const match = NARRATIVE_DAY.match(tokens, i);
  if (match === undefined) return undefined;
  if (wordAt(tokens, match.edge) === DES) return undefined;
  if (OF.has(wordAt(tokens, match.edge))) return beside(source, i, match.edge + 1, match.value);
  return {
    first: i,
    end: skipDayPart(tokens, match.edge),
    expression: { kind: 'narrative', unit: 'day', count: match.value },
    rule: 'date.narrative-day',
  };
};

/** « la veille des élections »: no day. */
const DES = intern('des');

/** « la veille du 14 juillet », « le lendemain de Noël »; of anything else (« la veille du scrutin ») the words say no day. */
function beside(source: Source, first: number, i: number, count: number): Parsed | undefined {
  const at = BESIDE_ARTICLES.has(wordAt(source.tokens, i)) ? i + 1 : i;
  const day = holiday(source, at, true) ?? dated(source, at) ?? numericDay(source, at);
  if (day === undefined) return undefined;
  return {
    first,
    end: day.end,
    expression: { kind: 'beside', day: day.expression, count },
    rule: 'date.narrative-day',
  };
}
const BESIDE_ARTICLES = new WordSet(['la', "l'"], { exact: true });

/** `date.narrative-offset`: « un an plus tôt », « deux jours plus tard », « trois mois auparavant ». */
export const narrativeOffset: Rule = ({ tokens, numeralAt }, i) => {
  const count = numeralAt(i);
  if (count?.value === undefined || count.ordinal || count.power > 0) return undefined;
  const unit = UNIT.match(tokens, count.end);
  if (unit === undefined) return undefined;
  const side = NARRATIVE_OFFSET.match(tokens, unit.edge);
  const value = toNumber(count.value);
  if (side === undefined || !Number.isInteger(value)) return undefined;
  return {
    first: i,
    end: side.edge,
    expression: { kind: 'narrative', unit: unit.value, count: side.value * value },
    rule: 'date.narrative-offset',
  };
};
