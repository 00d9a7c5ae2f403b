/** Companies: `[text, the surface of each mention, in order]`, by theme. One test a row. */
import { EVIDENCE_CASES } from './companies-evidence.cases.ts';
import { KNOWN_CASES } from './companies-known.cases.ts';
import { TRAP_CASES } from './companies-traps.cases.ts';

export type CompanyCases = ReadonlyArray<
  readonly [group: string, rows: ReadonlyArray<readonly [text: string, companies: readonly string[]]>]
>;

export const COMPANY_CASES: CompanyCases = [...KNOWN_CASES, ...EVIDENCE_CASES, ...TRAP_CASES];
