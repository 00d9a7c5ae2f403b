import type { Fact } from '../../schema/document.ts';

/** Among how many of the last facts of its type a fact is looked for: more than an article tells, so that a book takes linear time. */
const NEAR = 256;

/**
 * The facts, each said once: the same fact of a later sentence becomes `alsoSaid` of the first, which takes from it the
 * sum, the number, the share, the date that it lacked. Two that disagree stay apart, both `disputed`.
 */
export function mergeFacts(facts: readonly Fact[]): Fact[] {
  const merged: Fact[] = [];
  const ofType = new Map<Fact['type'], Fact[]>();
  for (const fact of facts) {
    const alike = ofType.get(fact.type) ?? [];
    ofType.set(fact.type, alike);
    const same = alike.slice(-NEAR).find((earlier) => isSame(earlier, fact) && agrees(earlier, fact));
    if (same !== undefined) addTo(same, fact);
    else {
      const own = { ...fact, alsoSaid: [...fact.alsoSaid] };
      merged.push(own);
      alike.push(own);
    }
  }
  for (const alike of ofType.values()) markDisputed(alike);
  return merged;
}

/** Of the facts of a type, each pair that contradicts itself. */
function markDisputed(alike: readonly Fact[]): void {
  for (const [i, fact] of alike.entries())
    for (const other of alike.slice(Math.max(0, i - NEAR), i))
      if (isSame(other, fact) && contradicts(other, fact)) fact.disputed = other.disputed = true;
}

/** Of two facts of a type: the companies of one are among those of the other in the same roles. */
function isSame(a: Fact, b: Fact): boolean {
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
const figuresFit = (a: Fact['number'], b: Fact['number']): boolean =>
  a === null || b === null || (a.value === b.value && a.min === b.min && a.max === b.max);

const sumsFit = (a: Fact['amount'], b: Fact['amount']): boolean =>
  figuresFit(a, b) && (a === null || b === null || a.currency === b.currency);

/** Neither says what the other denies: sums, numbers, shares and dates are the same or said once. */
const agrees = (a: Fact, b: Fact): boolean =>
  sumsFit(a.amount, b.amount) &&
  figuresFit(a.number, b.number) &&
  figuresFit(a.share, b.share) &&
  (fits(a.date, b.date) || a.type === 'acquisition') &&
  (a.status === 'denied') === (b.status === 'denied') &&
  // « X envisage de racheter Y », X no company, is not « Z a racheté Y ».
  (a.type !== 'acquisition' || (a.acquirer === null) === (b.acquirer === null) || isDone(a) === isDone(b));

const isDone = ({ status }: Fact): boolean => status === 'asserted';

/** Facts that happen once, or at one date, cannot have two sums. */
const contradicts = (a: Fact, b: Fact): boolean =>
  (a.status === 'denied') !== (b.status === 'denied') ||
  (a.type !== 'usage' && a.date !== null && a.date === b.date && !sumsFit(a.amount, b.amount));

/** What a later sentence adds to a fact, which is changed in place. */
function addTo(first: Fact, later: Fact): void {
  const fuller = first.amount === null && later.amount !== null ? later : first;
  const { amount, status, cues, attribution, attributionSpan } = fuller;
  Object.assign(first, { amount, status, cues, attribution, attributionSpan });
  if (first.companies.length < later.companies.length) first.companies = later.companies;
  first.acquirer ??= later.acquirer;
  first.investor ??= later.investor;
  first.target ??= later.target;
  first.investors = [...new Set([...first.investors, ...later.investors])];
  first.number ??= later.number;
  first.share ??= later.share;
  first.round ??= later.round;
  first.date ??= later.date;
  // Sentences come in order: what was said in this one is the last.
  if ((first.alsoSaid.at(-1) ?? first.evidence).start !== later.evidence.start) first.alsoSaid.push(later.evidence);
}
