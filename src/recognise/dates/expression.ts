import type { Season, Unit } from './period.ts';

/** What a date expression says, before it is placed in the calendar. */
export type Expression =
  /** « lundi 13 juin 2016 », « le 13 juin », « le 13 »; what is not said is undefined. */
  | {
      readonly kind: 'day';
      readonly day: number;
      readonly month?: number;
      readonly year?: number;
      readonly weekday?: number;
      readonly side?: Side;
    }
  | { readonly kind: 'month'; readonly month: number; readonly year?: number; readonly side?: Side }
  | { readonly kind: 'quarter' | 'half'; readonly index: number; readonly year?: number }
  | { readonly kind: 'season'; readonly season: Season; readonly year?: number; readonly side?: Side }
  | { readonly kind: 'year' | 'decade' | 'century'; readonly year: number }
  | { readonly kind: 'week'; readonly week: number; readonly year?: number }
  /** `weeks` further on: « lundi en huit » is 1; `fromText`: « le lundi suivant », from the day that the text speaks of. */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly side?: Side;
      readonly weeks?: number;
      readonly fromText?: boolean;
    }
  /** Days from Easter Sunday: « lundi de Pâques », « Ascension ». */
  | { readonly kind: 'feast'; readonly easter: number; readonly year?: number; readonly side?: Side }
  /** The week or weekend of a day: « la semaine du 6 juillet », « le week-end de Pâques ». */
  | { readonly kind: 'around'; readonly unit: 'week' | 'weekend'; readonly day: Expression }
  /** So many days from a day: « la veille du 14 juillet », « le lendemain de Noël ». */
  | { readonly kind: 'beside'; readonly day: Expression; readonly count: number }
  /** The last (below 0) or next so many units: « ces trois derniers mois », « les cinq prochaines années ». */
  | { readonly kind: 'run'; readonly unit: Unit; readonly count: number }
  /** So many units from the day of publication: « hier », « la semaine dernière », « il y a deux ans », « cette année ». */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly count: number }
  /** So many units from the day that the text speaks of: « le lendemain », « un an plus tôt », « la même année ». */
  | { readonly kind: 'narrative'; readonly unit: Unit; readonly count: number }
  /** « les neuf premiers mois de 2016 ». */
  | { readonly kind: 'months'; readonly count: number; readonly year?: number }
  /** « juin de l'année dernière », « le 14 du même mois »: the inner one placed in the outer. */
  | { readonly kind: 'within'; readonly inner: Expression; readonly outer: Expression }
  | { readonly kind: 'span'; readonly begin: Expression; readonly end: Expression };

/** The side of the day of publication that the words themselves choose: « dernier », « prochain », « ce ». */
export type Side = 'past' | 'future' | 'this';

/** An expression found: the tokens `[first, end)` and the id of the rule that read it. */
export interface Parsed {
  readonly first: number;
  readonly end: number;
  readonly expression: Expression;
  readonly rule: string;
}
