import type { AmountMention } from '../../recognise/amounts/amount.ts';
import { timexOf } from '../../recognise/dates/period.ts';
import type { Fact } from '../../schema/document.ts';
import { type Tokens, textBetween } from '../../text/tokens.ts';
import type { Bounds } from '../bounds.ts';
import { spanOf } from '../items.ts';
import { tellsNothing } from '../referents.ts';
import type { Article } from './article.ts';
import type { Attribution } from './attribution.ts';
import type { Draft } from './drafts.ts';
import type { Count } from './terms.ts';
import { STOP } from './vocabulary.ts';

/** How often the company that a sentence leaves out must be named to be the one that the article is about. */
const MAIN = 2;
/** The same of a medium, which is often only quoted. */
const MAIN_MEDIUM = 3;

/**
 * The facts of a draft of the sentence `bounds`: one for each target. None where no company is known. `told`: the facts of
 * the sentences before.
 */
export function factsOf(
  article: Article,
  draft: Draft,
  attribution: Attribution | undefined,
  bounds: Bounds,
  told: readonly Fact[],
): Fact[] {
  const { tokens } = article;
  if (draft.rule.missing === 'deal') return addedToDeal(tokens, draft, bounds, told);
  const { rule, amount, date, count, share, round, cue } = draft;
  const companies = { ...draft.companies, ...missingRole(article, draft, attribution) };
  const actors = [companies.acquirer, companies.investor, companies.company, companies.partner].flatMap(
    (names) => names ?? [],
  );
  const source = attribution !== undefined && bears(tokens, attribution, draft) ? attribution : undefined;
  const said = source === undefined ? null : spanOf(tokens, source);
  const aloneTold = source?.alone === true && !actors.includes(said!.text);
  const targets = (companies.target ?? []).filter((target) => !actors.includes(target));
  if (companies.target !== undefined && targets.length === 0) return [];
  return (targets.length > 0 ? targets : [undefined]).flatMap((target): Fact[] => {
    const participants = [...new Set([...actors, ...(target === undefined ? [] : [target])])];
    if (participants.length < (rule.type === 'partnership' ? 2 : 1)) return [];
    return [
      {
        type: rule.type,
        companies: participants,
        acquirer: companies.acquirer?.[0] ?? null,
        investor: companies.investor?.[0] ?? null,
        target: target ?? null,
        investors: [...(companies.backer ?? [])],
        amount: amount === undefined ? null : sumOf(amount),
        number: count === undefined ? null : countOf(count),
        share: share === undefined ? null : countOf(share),
        round: round === undefined ? null : textBetween(tokens, round.first, round.end),
        date: date?.period === undefined ? null : timexOf(date.period),
        status: draft.status === 'asserted' && aloneTold ? 'reported' : draft.status,
        cues: cue === undefined ? [] : [spanOf(tokens, cue)],
        attribution: said?.text ?? null,
        attributionSpan: said,
        evidence: spanOf(tokens, { first: bounds.from, end: bounds.to }),
        alsoSaid: [],
        disputed: false,
        rule: rule.id,
      },
    ];
  });
}

/** The last acquisition told, said again with the sum of the draft. */
function addedToDeal(tokens: Tokens, { amount, rule }: Draft, bounds: Bounds, told: readonly Fact[]): Fact[] {
  const deal = told.findLast(({ type }) => type === 'acquisition');
  if (deal === undefined || deal.amount !== null || amount === undefined) return [];
  const evidence = spanOf(tokens, { first: bounds.from, end: bounds.to });
  return [{ ...deal, amount: sumOf(amount), evidence, rule: rule.id }];
}

/**
 * The company that says so (« le chiffre d'affaires a reculé, a indiqué X »), else the one that the article is about, media
 * aside, and spoke of last, in the role that the sentence leaves open.
 */
function missingRole(
  { referents }: Article,
  { rule, companies, trigger }: Draft,
  source: Attribution | undefined,
): Record<string, readonly string[]> {
  if (rule.missing === undefined || rule.missing === 'deal' || companies[rule.missing] !== undefined) return {};
  const speaker = source?.alone === false ? referents.within(source.first, source.end).find(tellsNothing) : undefined;
  if (speaker !== undefined && rule.missing === 'company') return { company: [speaker.name] };
  const medium = referents.main(undefined, MAIN_MEDIUM);
  const main = referents.main(tellsNothing, MAIN) ?? medium;
  if (main === undefined) return {};
  const isTopic = referents.topic(trigger.first, main === medium ? undefined : tellsNothing) === main;
  return isTopic || rule.missing === 'target' ? { [rule.missing]: [main] } : {};
}

/** Whether the source stands in the same part of the sentence as the draft: nothing of `STOP` parts them. */
function bears(tokens: Tokens, { first, end }: Attribution, { trigger }: Draft): boolean {
  for (let i = Math.min(end, trigger.end); i < Math.max(first, trigger.first); i++)
    if (STOP.has(tokens.word[i]!)) return false;
  return true;
}

const countOf = ({ value, min, max, qualifier }: Count) => ({ value, min, max, qualifier });
const sumOf = ({ currency, ...count }: AmountMention) => ({ ...countOf(count), currency });
