import type { Expression } from './expression.ts';
import type { Tense } from './tense.ts';

/**
 * What chose the side of the day of publication, for the rule's id: the date's own `.words` (« lundi dernier »), a `.verb`
 * near it, or neither (`.nearest`; of a weekday the dispatch's `.habit`, the past). Empty where there was nothing to choose.
 */
export function sideReason(expression: Expression, tense: Tense): string {
  switch (expression.kind) {
    case 'weekday':
      return expression.fromText === true
        ? ''
        : expression.side !== undefined
          ? '.words'
          : tense === undefined
            ? '.habit'
            : '.verb';
    case 'day':
    case 'month':
    case 'season':
    case 'feast':
      if (expression.year !== undefined) return '';
      return expression.side !== undefined ? '.words' : tense === undefined ? '.nearest' : '.verb';
    default:
      return '';
  }
}

/** Whether the day of publication, or another date of the text, decides the value. */
export function isRelative(expression: Expression): boolean {
  switch (expression.kind) {
    case 'offset':
    case 'narrative':
    case 'weekday':
    case 'run':
      return true;
    case 'around':
    case 'beside':
      return isRelative(expression.day);
    case 'within':
      return isRelative(expression.outer);
    case 'span':
      return isRelative(expression.end);
    default:
      return expression.year === undefined;
  }
}

/** The value of a day or month whose year nobody says. */
export function partialOf(expression: Expression): string | undefined {
  if (expression.kind === 'month') return `XXXX-${String(expression.month).padStart(2, '0')}`;
  if (expression.kind !== 'day' || expression.month === undefined) return undefined;
  return `XXXX-${String(expression.month).padStart(2, '0')}-${String(expression.day).padStart(2, '0')}`;
}
