import { ABSOLUTE_DATE_CASES } from './dates-absolute.cases.ts';
import { CONTEXT_DATE_CASES } from './dates-context.cases.ts';
import { NO_DATE_CASES } from './dates-none.cases.ts';
import { RELATIVE_DATE_CASES } from './dates-relative.cases.ts';

/** Dates: `[text, what must be read]`, each as `text=value[/mod]`, under an anchor. One test a row. */
export type DateCases = ReadonlyArray<
  readonly [
    group: string,
    anchor: string | undefined,
    rows: ReadonlyArray<readonly [text: string, dates: readonly string[]]>,
  ]
>;

export const DATE_CASES: DateCases = [
  ...ABSOLUTE_DATE_CASES,
  ...RELATIVE_DATE_CASES,
  ...CONTEXT_DATE_CASES,
  ...NO_DATE_CASES,
];
