import { type FactStatus, type FactType, METRIC_PERIODS } from '../../schema/document.ts';

import { isFitting, isOfAnother, RESULTS } from './guards.ts';
import type { RuleMatch } from './patterns.ts';
import type { FactRule } from './rule.ts';
import { type Frame, has, type Term } from './terms.ts';
import { STATUS_RANK } from './verb-groups.ts';

/** A fact as one sentence says it. */
export interface Draft {
  readonly rule: FactRule;
  /** The companies of each role. */
  readonly companies: Readonly<Record<string, readonly string[]>>;
  readonly amount: Term['amount'];
  readonly date: Term['date'];
  readonly count: Term['count'];
  readonly share: Term['count'];
  /** The noun of a funding: « levée de fonds », « prêt ». */
  readonly round: Term | undefined;
  readonly status: FactStatus;
  /** The cue that decided the status; undefined for an asserted fact. */
  readonly cue: Term | undefined;
  /** The term that makes the rule one of its type: its verb or noun. */
  readonly trigger: Term;
}

/** How far behind a match its sum or its date may still follow: « … , pour 3 milliards d'euros, fin 2019 ». */
const REACH = 5;
/** How far behind « pour » the price may stand: « pour un montant total de 3 millions ». */
const PRICE_REACH = 5;
/** More than any company employs: « 2 milliards de personnes » use it. */
const LARGEST_STAFF = 3_000_000;
/** How far before a match a cue still bears on it: « le projet de rachat », « une éventuelle offre ». */
const CUE_REACH = 2;

/** The fact that a rule's match in a frame says; undefined where the sum is too small, or the noun is of something else. */
export function draftOf(frame: Frame, match: RuleMatch): Draft | undefined {
  const { rule } = match;
  const within = frame.slice(match.first, match.end);
  const trigger = within.find(({ tags }) => tags.some((tag) => rule.triggers.has(tag)))!;
  const cue = hasHappened(rule, trigger) ? undefined : cueOf(frame, match, trigger);
  if (isOfAnother(frame, match, trigger)) return undefined;
  const share = SHARED.has(rule.type) ? within.find((term) => has(term, 'Share'))?.count : undefined;
  const count = STAFFED.has(rule.type) ? staffOf(frame, match, share !== undefined)?.count : undefined;
  if (Number(count?.value ?? 0) > LARGEST_STAFF) return undefined;
  // « sans compter 40 intérimaires » denies nothing.
  if (rule.type === 'headcount' && cue?.status === 'denied') return undefined;
  const told = rule.also ? { ...match, first: match.roles.target ?? frame.indexOf(trigger) } : match;
  const amount = SUMLESS.has(rule.type)
    ? undefined
    : settled(frame, sumBeside(frame, match, trigger) ?? near(frame, told, isSum) ?? paid(frame, match))?.amount;
  if (!isFitting(rule, amount)) return undefined;
  return {
    rule,
    companies: Object.fromEntries(
      Object.entries(match.roles).flatMap(([role, at]) => {
        const companies = frame[at]!.companies;
        return companies === undefined ? [] : [[role, companies]];
      }),
    ),
    amount,
    // « a annoncé lundi le rachat »: the day is the announcement's.
    date: near(frame, match, (term, at) => has(term, 'Date') && !isAnnouncement(frame[at - 1]))?.date,
    count,
    share,
    round: rule.type === 'funding' ? within.find((term) => has(term, 'RaiseNoun')) : undefined,
    status: cue?.status ?? rule.status,
    cue,
    trigger,
  };
}

/**
 * What is so whatever governs it: « a eu l'idée de créer X en 2017 », « n'avait pas perdu depuis sa création en 2005 », « va
 * réduire ses effectifs, qui s'élèvent à 3.000 personnes ».
 */
const hasHappened = ({ type }: FactRule, trigger: Term): boolean =>
  (type === 'founding' && (has(trigger, 'Inf') || has(trigger, 'OwnFoundNoun'))) ||
  (type === 'headcount' && (has(trigger, 'OwnStaffNoun') || has(trigger, 'AllStaff')));

/** The types of facts that tell a share, those that count staff, those without a sum. */
const SHARED: ReadonlySet<FactType> = new Set(['acquisition', 'layoffs']);
const STAFFED: ReadonlySet<FactType> = new Set(['layoffs', 'hiring', 'headcount']);
const SUMLESS: ReadonlySet<FactType> = new Set([...STAFFED, 'founding', 'partnership']);

/** The staff counted; of a share of all (« 10 % de ses 900 salariés, soit 90 personnes »), how many that is. */
function staffOf(frame: Frame, match: RuleMatch, isShare: boolean): Term | undefined {
  return isShare
    ? near(frame, match, (term) => has(term, 'Staff') && !has(term, 'AllStaff'))
    : frame.slice(match.first, match.end).find((term) => has(term, 'Staff'));
}

/** « annoncé lundi »: the day is the announcement's. */
const isAnnouncement = (term: Term | undefined): boolean => has(term, 'AnnounceActive') || has(term, 'AnnounceBare');

/** The first sum or date that passes `fits` inside the match, or behind it before another company or verb. */
function near(frame: Frame, { first, end }: RuleMatch, fits: (term: Term, i: number) => boolean): Term | undefined {
  for (let i = first; i < Math.min(frame.length, end + REACH); i++) {
    const term = frame[i]!;
    // « contre 344 millions un an plus tôt » is another's.
    if (i >= end && term.word === 'contre') return undefined;
    if (fits(term, i)) return term;
    if (i >= end && !has(term, 'Gap') && !has(term, 'Comma')) return undefined;
  }
  return undefined;
}

/** « un bénéfice de 11 milliards pour un chiffre d'affaires de 36 milliards »: of a result's noun, the sum behind it in the match, else the one before. */
function sumBeside(frame: Frame, { rule, first, end }: RuleMatch, trigger: Term): Term | undefined {
  if (!RESULTS.has(rule.type)) return undefined;
  const at = frame.indexOf(trigger, first);
  return frame.slice(at, end).find(isSum) ?? frame.slice(first, at).findLast(isSum);
}

/** What stands before a price. */
const PRICED: ReadonlySet<string> = new Set(['pour', 'contre', 'moyennant']);

/** « …, spécialisé dans le sport, pour une somme de 3 millions »: the price of a deal may stand far behind. */
function paid(frame: Frame, { rule, end }: RuleMatch): Term | undefined {
  if (rule.type !== 'acquisition') return undefined;
  for (let i = end; i < frame.length && !has(frame[i], 'Org') && (!has(frame[i], 'Verb') || isClosed(frame[i]!)); i++)
    if (PRICED.has(frame[i]!.word) || has(frame[i], 'DealingNoun')) return frame.slice(i, i + PRICE_REACH).find(isSum);
  return undefined;
}

/** « le rachat de X par Y a été bouclé pour 3 millions »: the verb of the deal itself. */
const isClosed = (term: Term): boolean => has(term, 'GetPassive') || has(term, 'TiePassive') || has(term, 'TieBare');

/** A sum that is no price of one of many (« 16 dollars par action »); « 6 milliards par an » is one. */
const isSum = ({ amount }: Term): boolean =>
  amount !== undefined && (amount.per === null || METRIC_PERIODS.some((period) => period === amount.per));

/** « reculé de 3 milliards à 33 milliards »: the sum that was reached, not the way to it. */
function settled(frame: Frame, sum: Term | undefined): Term | undefined {
  if (sum === undefined) return undefined;
  const i = frame.indexOf(sum);
  // « a augmenté de 3 millions »: by so much.
  if (frame[i - 1]?.word === 'de' && has(frame[i - 2], 'Change')) return reached(frame, i);
  return frame[i - 1]?.word === 'de' ? (reached(frame, i) ?? sum) : sum;
}

/** The sum behind « à », right behind the sum at term `i`. */
const reached = (frame: Frame, i: number): Term | undefined =>
  frame[i + 1]?.word === 'à' && has(frame[i + 2], 'Amount') ? frame[i + 2] : undefined;

const isDenied = (term: Term): boolean => has(term, 'Cue') && term.status === 'denied';

/** The verb or cue that says the least sure thing of the match; undefined where all is asserted. */
function cueOf(frame: Frame, { rule, first, end }: RuleMatch, trigger: Term): Term | undefined {
  let found: Term | undefined;
  const said = frame.indexOf(trigger, first);
  // « si Jean Dupont rachetait X »: a condition bears on all that follows it.
  const condition = frame.findLast((term, i) => i < first && (has(term, 'If') || has(term, 'Comma')));
  if (has(condition, 'If')) return condition;
  // « le rachat de X par Y a échoué »
  const outcome =
    has(trigger, 'Verb') || RESULTS.has(rule.type) ? undefined : frame.slice(end, end + CUE_REACH).find(isDenied);
  if (outcome !== undefined) return outcome;
  for (let i = Math.max(0, first - CUE_REACH); i < end; i++) {
    const term = frame[i]!;
    if (term.status === undefined || term.status === 'asserted') continue;
    // « a conclu un accord pour solder les poursuites », « sa condamnation à payer »: what the noun is about.
    if (rule.type === 'penalty' && i > said && has(term, 'Inf')) continue;
    // Of its verbs, the trigger bears on the match; where that is a noun, each: « annonce le rachat », « le bénéfice atteindrait ».
    const bears = has(term, 'Verb') ? i >= first && (term === trigger || !has(trigger, 'Verb')) : i < said + CUE_REACH;
    if (!bears) continue;
    if (found === undefined || STATUS_RANK[term.status] > STATUS_RANK[found.status!]) found = term;
  }
  return found;
}
