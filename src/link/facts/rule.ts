import type { FactStatus, FactType } from '../../schema/document.ts';

/** A rule as it is written: see `FactRule`. */
export interface RuleText {
  /** What is added to the type: `acquisition.buys`. */
  readonly name: string;
  readonly match: string;
  /** What the fact is where nothing else is said of it: an offer is no purchase yet. */
  readonly status?: FactStatus;
  /**
   * The role that the article's main company plays where the sentence names none; `deal`: the sentence adds to the
   * acquisition told before it.
   */
  readonly missing?: 'company' | 'target' | 'deal';
  /** It tells a second thing of a verb or noun that an earlier rule reads: « rachète X, ainsi que Y ». */
  readonly also?: boolean;
  /** The least sum in base units: « a reçu 300 euros » funds nobody. */
  readonly least?: number;
  readonly examples: ReadonlyArray<readonly [sentence: string, facts: readonly string[]]>;
}

/**
 * How a sentence says a fact: a pattern of compromise over the terms of a frame (`terms.ts`), whose named groups are the
 * roles: `acquirer`, `target`, `investor`, `company`, `partner`, `backer`; `amount`, `date`, `count`, `share`.
 */
export interface FactRule {
  readonly id: string;
  readonly type: FactType;
  readonly match: string;
  readonly status: FactStatus;
  readonly missing: RuleText['missing'];
  readonly also: boolean;
  readonly least: number;
  /** The tags that make it a rule of its type: its verb or its noun. Two rules of a type never read one of them twice. */
  readonly triggers: ReadonlySet<string>;
  /** Sentences with the facts that they say, run as tests. */
  readonly examples: RuleText['examples'];
}

/** The rules of one type of fact, the surest first. */
export const rulesOf = (type: FactType, rules: readonly RuleText[]): FactRule[] =>
  rules.map(({ name, match, status = 'asserted', missing, also = false, least = 0, examples }) => ({
    id: `${type}.${name}`,
    type,
    match,
    status,
    missing,
    also,
    least,
    triggers: triggersOf(match),
    examples,
  }));

/** The tags of verbs and nouns in a pattern; of counted staff where it has none. */
function triggersOf(match: string): ReadonlySet<string> {
  const tags = [...match.matchAll(/#(?:The|Own)?([A-Z]\w+(?:Active|Passive|Bare|Noun))\b/g)].map(([, tag]) => tag!);
  return new Set(tags.length === 0 ? ['Staff'] : tags);
}
