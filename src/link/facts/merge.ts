import type { Fact } from '../../schema/document.ts';

/**
 * The facts, each said once: the same fact of a later sentence becomes `alsoSaid` of the first, which takes from it the
 * sum, the number, the share, the date that it lacked. Two that disagree stay apart, both `disputed`.
 */
export function mergeFacts(facts: readonly Fact[]): Fact[] {
  const merged: Fact[] = [];
  for (const fact of facts) {
    const same = merged.findIndex((earlier) => isSame(earlier, fact) && agrees(earlier, fact));
    if (same < 0) merged.push(fact);
    else merged[same] = join(merged[same]!, fact);
  }
  return merged.map((fact) => ({
    ...fact,
    disputed: merged.some((other) => other !== fact && isSame(other, fact) && contradicts(other, fact)),
  }));
}

/** Same type, and the companies of one are among those of the other in the same roles. */
function isSame(a: Fact, b: Fact): boolean {
  if (a.type !== b.type) return false;
  const [few, many] = a.companies.length <= b.companies.length ? [a, b] : [b, a];
  return (
    few.companies.every((name) => many.companies.includes(name)) &&
    fits(a.target, b.target) &&
    fits(a.acquirer, b.acquirer) &&
    fits(a.investor, b.investor) &&
    (a.target !== null || b.target !== null || few.companies.length === many.companies.length)
  );
}

const fits = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;
const figure = (quantity: Fact['number']): string | null =>
  quantity === null ? null : [quantity.value, quantity.min, quantity.max].join();

/** Neither says what the other denies: sums, numbers, shares and dates are the same or said once. */
const agrees = (a: Fact, b: Fact): boolean =>
  fits(figure(a.amount), figure(b.amount)) &&
  fits(figure(a.number), figure(b.number)) &&
  fits(figure(a.share), figure(b.share)) &&
  (fits(a.date, b.date) || a.type === 'acquisition') &&
  (a.status === 'denied') === (b.status === 'denied');

/** Facts that happen once, or at one date, cannot have two sums. */
const contradicts = (a: Fact, b: Fact): boolean =>
  (a.status === 'denied') !== (b.status === 'denied') ||
  (a.type !== 'usage' && a.date !== null && a.date === b.date && !fits(figure(a.amount), figure(b.amount)));

function join(first: Fact, later: Fact): Fact {
  const fuller = first.amount === null && later.amount !== null ? later : first;
  return {
    ...first,
    companies: first.companies.length >= later.companies.length ? first.companies : later.companies,
    acquirer: first.acquirer ?? later.acquirer,
    investor: first.investor ?? later.investor,
    target: first.target ?? later.target,
    investors: [...new Set([...first.investors, ...later.investors])],
    amount: fuller.amount,
    number: first.number ?? later.number,
    share: first.share ?? later.share,
    round: first.round ?? later.round,
    date: first.date ?? later.date,
    status: fuller.status,
    cues: fuller.cues,
    attribution: fuller.attribution,
    attributionSpan: fuller.attributionSpan,
    alsoSaid: isSaid(first, later) ? first.alsoSaid : [...first.alsoSaid, later.evidence],
  };
}

const isSaid = ({ evidence, alsoSaid }: Fact, later: Fact): boolean =>
  [evidence, ...alsoSaid].some(({ start }) => start === later.evidence.start);
