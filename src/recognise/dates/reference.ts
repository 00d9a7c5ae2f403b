import type { Side } from './expression.ts';
import type { Period } from './period.ts';
import { isPast, type Tense } from './tense.ts';

/** What an expression is placed against. */
export interface Reference {
  /** The day of publication; undefined where it is not known. */
  readonly anchor: number | undefined;
  /** The stretch that the text speaks of just here: what « la veille » and « la même année » start from. */
  readonly focus: Period | undefined;
  readonly tense: Tense;
  /** The tense that words near it say; undefined where `tense` is what the press means by habit. */
  readonly said?: Tense;
  /** Whether it is the day of an election, which the press speaks of long before. */
  readonly election?: boolean;
  /** Whether its end alone is meant: « en fin d'année ». */
  readonly ending?: boolean;
  /** Whether it belongs to a noun (« l'élection du 3 novembre »), which the verb need not speak of. */
  readonly attached?: boolean;
  /** The side that the words right before it leave no doubt of: « a parlé le 3 juin », « d'ici juillet ». */
  readonly certain?: 'past' | 'future' | undefined;
  /** The date said before in the same sentence, if there is one. */
  readonly near?: Period | undefined;
  /** The year or month that this month follows in a list: « en septembre ou octobre ». */
  readonly listed?: Period | undefined;
  /** The day that this one follows in a list of weekdays: « lundi et mardi ». */
  readonly after?: number | undefined;
}

/** The side that the words of an expression choose, else its verb. */
export const sideOf = (side: Side | undefined, tense: Tense): Side | undefined =>
  side ?? (isPast(tense) ? 'past' : tense === 'future' ? 'future' : undefined);
