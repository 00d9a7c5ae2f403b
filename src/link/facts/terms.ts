import type { AmountMention } from '../../recognise/amounts/amount.ts';
import type { DateMention } from '../../recognise/dates/dates.ts';
import type { Values } from '../../recognise/numerals/quantities.ts';
import type { FactStatus, Qualifier } from '../../schema/document.ts';

/** How many, or what share in per cent, with its qualifier. */
export interface Count extends Values {
  readonly qualifier: Qualifier;
}

/**
 * One term of a sentence, over the tokens `[first, end)`: what the rules of facts match. Its tags:
 * - `Org`: a company, by `Company` (its name), `Nominal` (« le groupe »), `Pronoun`; `List` for several; `Subject` in a frame;
 * - `Amount`, `Date`, `Share` (« 20 % »), `Staff` (« 1.500 postes »; `Cuts`: « 300 licenciements », `Hires`: « 300 embauches », `Heads`: no few people; `Workers`: « salariés », not « personnes »),
 *   `AllStaff` (« les 1.500 salariés »; `OwnStaff`: « ses »), `Number`;
 * - a verb's senses with its voice (`BuyActive`, `BuyPassive`, `BuyBare`: a participle alone), `Verb`, `Inf`, `Ger`;
 * - a noun's sense (`BuyNoun`), `OwnBuyNoun` too behind a possessive, `TheBuyNoun` behind that or a definite article;
 * - `Cue` (says how sure; `If`: « si »), `Apposed` (« le groupe » before a name), `Name` (another proper name), `Voice` (« le patron »), `Change` (« a augmenté »), `Source` (« selon X »), `Comma`, `Colon`, `Stop`;
 * - `Gap`: what a rule may step over.
 */
export interface Term {
  readonly first: number;
  readonly end: number;
  /** The preposition or conjunction that rules name (« par », « de »), '' for none. */
  readonly word: string;
  readonly tags: readonly string[];
  /** The names that the term stands for. */
  readonly companies: readonly string[] | undefined;
  readonly amount: AmountMention | undefined;
  readonly date: DateMention | undefined;
  readonly count: Count | undefined;
  /** How sure a verb or a cue makes what is said. */
  readonly status: FactStatus | undefined;
}

/** What a term can say beside its tags. */
type Said = Partial<Pick<Term, 'word' | 'companies' | 'amount' | 'date' | 'count' | 'status'>>;
const NOTHING: Said = {};

/** A term over the tokens `[first, end)`. All have the same fields in the same order: what reads them is compiled for one shape. */
export const term = (first: number, end: number, tags: readonly string[], said = NOTHING): Term => ({
  first,
  end,
  word: said.word ?? '',
  tags,
  companies: said.companies,
  amount: said.amount,
  date: said.date,
  count: said.count,
  status: said.status,
});

export const has = (term: Term | undefined, tag: string): boolean => term?.tags.includes(tag) === true;

export const isDate = (term: Term): boolean => has(term, 'Date');

/** A sequence of terms to match; those of a verb start with its subject, tagged `Subject`. */
export type Frame = readonly Term[];
