import type { Explanation } from '../schema/document.ts';

/** A name that was weighed, as a line of the summary: what it came to, and the evidence for and against it. */
export const explanationRow = ({
  name,
  score,
  threshold,
  accepted,
  evidence,
}: Explanation): { head: string; note: string; below: string } => ({
  head: `${accepted ? '✓' : '✗'} ${name}`,
  note: `${decimal(score)} ${score >= threshold ? '≥' : '<'} ${decimal(threshold)}`,
  below: evidence.map(({ cue, weight }) => `${cue} ${weight > 0 ? '+' : ''}${decimal(weight)}`).join(' · '),
});

const decimal = (value: number): string => String(value).replace('.', ',').replace('-', '−');
