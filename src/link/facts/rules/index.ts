/** Every rule of facts, in the order that decides where two rules of a type read the same verb or noun. */
import type { FactRule } from '../rule.ts';
import { ACQUISITION } from './acquisition.ts';
import { FOUNDING } from './founding.ts';
import { FUNDING } from './funding.ts';
import { HEADCOUNT } from './headcount.ts';
import { HIRING } from './hiring.ts';
import { INVESTMENT } from './investment.ts';
import { LAYOFFS } from './layoffs.ts';
import { PARTNERSHIP } from './partnership.ts';
import { PENALTY } from './penalty.ts';
import { RESULTS } from './results.ts';
import { SALES } from './sales.ts';
import { TAKEOVERS } from './takeovers.ts';
import { VALUATION } from './valuation.ts';

export const FACT_RULES: readonly FactRule[] = [
  ...TAKEOVERS,
  ...ACQUISITION,
  ...SALES,
  ...INVESTMENT,
  ...FUNDING,
  ...RESULTS,
  ...VALUATION,
  ...FOUNDING,
  ...LAYOFFS,
  ...HIRING,
  ...HEADCOUNT,
  ...PENALTY,
  ...PARTNERSHIP,
];
