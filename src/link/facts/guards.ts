/** What a rule's match is not although it reads like it: of another owner, of another type, of another size. */
import type { FactType } from '../../schema/document.ts';

import type { RuleMatch } from './patterns.ts';
import type { FactRule } from './rule.ts';
import { type Frame, has, type Term } from './terms.ts';

const RESULT_NOUNS = ['RevenueNoun', 'ProfitNoun', 'LossNoun', 'ValueNoun'];
/** The facts that a sum is: nothing behind it denies them. */
export const RESULTS: ReadonlySet<FactType> = new Set(['revenue', 'profit', 'loss', 'valuation']);
/** The nouns of gains: « a engrangé un bénéfice de 3 millions » is no revenue. */
const GAINS = ['ProfitNoun', 'LossNoun'];
/** No household has revenues of so much. */
const CORPORATE = 100_000_000;
/** What is said of staff that leaves. */
const LEAVING = ['Share', 'CutActive', 'ShedActive', 'ReduceActive', 'CutNoun', 'LeaveNoun', 'ThreatActive'];
/** No company is sold for less, but for a symbolic one. */
const LEAST_PRICE = 300_000;

/** Whether a match says its fact of somebody else, or another thing: « les pertes du secteur », « a vendu son siège à X ». */
export function isOfAnother(frame: Frame, match: RuleMatch, trigger: Term): boolean {
  const { rule } = match;
  const within = frame.slice(match.first, match.end);
  const holds = (tag: string): boolean => within.some((term) => has(term, tag));
  switch (rule.type) {
    case 'acquisition':
      // « le rachat par X d'obligations »: of no company.
      if (rule.missing === 'target' && frame[match.end]?.word === 'de') return true;
      // « X rejette l'offre de Y »: Y would buy.
      return holds('PropertyNoun') || (holds('RebuffActive') && has(trigger, 'BidNoun'));
    case 'founding':
      // « la grille de X qui verra le jour », « sa chaîne X, lancée en 2014 »: the grid, the channel.
      if (has(within[0], 'Owner') && !has(trigger, 'FoundBare')) return true;
      // « lancé en mai » says when it was put into space or on sale, « lancé en 2014 » how old it is.
      return has(trigger, 'LaunchBare') && (has(within[0], 'Nominal') || within.some(({ date }) => date?.relative));
    case 'penalty':
      // « l'ancien patron de X a été condamné »: he, not it.
      return has(within[0], 'Voiced') && !has(trigger, 'SufferActive');
    case 'funding':
      // « a reçu une amende de 3 millions »
      if (holds('PenaltyNoun')) return true;
      // « son emprunt de 3 millions auprès de X »: X lends.
      return has(trigger, 'RaiseNoun') && within.some(({ word }) => word === 'auprès');
    case 'headcount':
      // « chez X, 300 salariés, dont 30 cadres, » are some of them.
      if (rule.id === 'headcount.apposed' && has(frame[match.first - 1], 'Prep')) return true;
      // « se sépare d'un quart de ses 300 salariés » is told as what it is, « ses 300 salariés qui perçoivent » are some.
      if (rule.id === 'headcount.own-staff' && (LEAVING.some(holds) || frame[match.end]?.word === 'qui')) return true;
      break;
    case 'loss':
      // « a perdu 3 milliards de capitalisation »: of its worth.
      if (has(trigger, 'LoseActive') && has(frame[match.end + 1], 'ValueNoun')) return true;
      break;
    case 'valuation':
      // « a perdu 3 milliards de capitalisation », « pèse 3 milliards de chiffre d'affaires »
      if (has(trigger, 'WeighActive') && has(frame[match.end + 1], 'RevenueNoun')) return true;
      // « la maison du patron de X est estimée », « les dettes de X, estimées »: no company.
      if (rule.id === 'valuation.assessed' && has(within[0], 'Voiced')) return true;
      // « le parc de X, valorisé »: the park; « l'usine de X valorisée » may be either.
      if (has(trigger, 'AssessBare') && has(within[0], 'Owner') && within[0]!.end < trigger.first) return true;
      return holds('LoseActive') || within.some((term, i) => term.amount !== undefined && has(within[i - 1], 'Change'));
    case 'revenue':
      // « a perdu 3 milliards de chiffre d'affaires », « a engrangé 3 millions de bénéfices »
      if (holds('LoseActive')) return true;
      // « a engrangé 3 millions de mises »
      if (has(trigger, 'EarnActive') && frame[match.end]?.word === 'de' && has(frame[match.end + 1], 'Filler'))
        return true;
      if (has(trigger, 'EarnActive') && GAINS.some((tag) => holds(tag) || has(frame[match.end + 1], tag))) return true;
  }
  return isOfOwner(frame, match, trigger);
}

const isCorporate = ({ amount }: Term): boolean => Number(amount?.value) >= CORPORATE;

/** Whether the noun of a result is of somebody who is no company, or of several where the match names one. */
function isOfOwner(frame: Frame, { rule, roles, first, end }: RuleMatch, trigger: Term): boolean {
  const within = frame.slice(first, end);
  if (!RESULT_NOUNS.some((tag) => has(trigger, tag))) return false;
  // « les revenus de 2.000 euros »: without a company, a household's.
  if (
    rule.missing !== undefined &&
    has(trigger, 'HouseholdNoun') &&
    !(has(trigger, 'OwnHouseholdNoun') && within.some(isCorporate))
  )
    return true;
  const company = roles.company === undefined ? undefined : frame[roles.company];
  // « X refuse d'indemniser leur perte »: not that of X.
  if (has(trigger, 'TheirNoun') && !has(company, 'List')) return true;
  // « le film produit par X a fait 3 millions de recettes »
  if (first === roles.company && frame[first - 1]?.word === 'par') return true;
  const at = frame.indexOf(trigger);
  // « , dont le chiffre d'affaires atteint 3 millions »: of what stands before, where that is no company.
  if (rule.missing !== undefined && frame[at - 1]?.word === 'dont') return true;
  return frame[at + 1]?.word === 'de' && (has(frame[at + 2], 'Filler') || has(frame[at + 2], 'Name'));
}

/** Whether a sum is one that a fact of the rule can have: companies are not sold for the price of a car. */
export function isFitting(rule: FactRule, amount: Term['amount']): boolean {
  const sum = Number(amount?.value ?? amount?.max ?? undefined);
  if (rule.type === 'acquisition' && sum > 1 && sum < LEAST_PRICE) return false;
  if (RESULTS.has(rule.type) && amount === undefined) return false;
  return rule.least === 0 || sum >= rule.least;
}
