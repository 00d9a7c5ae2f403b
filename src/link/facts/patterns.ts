/**
 * The patterns of the rules, matched by compromise over the terms of a frame. compromise only matches here: it gets our
 * own terms and never cuts a text. It is loaded by the first frame that holds what a rule needs, and asked only for the rules
 * whose tags a frame holds: a net of compromise over all of them costs ten times as much.
 */
import { createRequire } from 'node:module';
import { unaccented } from '../../text/vocabulary.ts';
import { Needs } from './needs.ts';
import type { FactRule } from './rule.ts';
import { type Frame, has, type Term } from './terms.ts';

/** The little of compromise that is used. */
interface View {
  document: readonly CompromiseTerm[][];
  readonly docs: ReadonlyArray<readonly CompromiseTerm[]>;
  match(pattern: unknown): View;
  groups(): Record<string, View>;
  forEach(each: (view: View) => void): void;
}
interface CompromiseTerm {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  readonly index: readonly [number, number];
  readonly id: string;
}
interface Compromise {
  (text: string): View;
  parseMatch(pattern: string): unknown;
}

/** Where a rule's pattern stands in a frame: its terms `[first, end)` and, by role, the position of each term captured. */
export interface RuleMatch {
  readonly rule: FactRule;
  readonly first: number;
  readonly end: number;
  readonly roles: Readonly<Record<string, number>>;
}

/** Tags that one term must have, or the word that it must be. */
type Need = readonly string[];

/** A rule as its pattern is asked for. */
export class Pattern {
  readonly rule: FactRule;
  /** Its place in the order of the rules. */
  readonly rank: number;
  readonly needs: readonly Need[];
  readonly isOfSubject: boolean;
  #parsed: unknown;

  constructor(rule: FactRule, rank: number) {
    this.rule = rule;
    this.rank = rank;
    this.needs = needsOf(rule.match);
    this.isOfSubject = rule.match.includes('#Subject');
  }

  /** The pattern as compromise reads it, once it is first asked for. */
  parsedBy(nlp: Compromise): unknown {
    this.#parsed ??= nlp.parseMatch(patternOf(this.rule.match));
    return this.#parsed;
  }
}

interface Found {
  readonly frame: Frame;
  readonly match: RuleMatch;
}

/** The patterns of an ordered list of rules. */
export class Patterns {
  readonly #rules: readonly FactRule[];
  #needs: Needs<Pattern> | undefined;
  #nlp: Compromise | undefined;

  constructor(rules: readonly FactRule[]) {
    this.#rules = rules;
  }

  /** The patterns whose trigger and whatever else they need the terms of one sentence hold somewhere: the only ones to match in its frames. */
  heldBy(terms: readonly Term[]): readonly Pattern[] {
    this.#needs ??= needsOfPatterns(this.#rules);
    this.#needs.start();
    for (const { word, tags } of terms) {
      if (word !== '') this.#needs.hold(word);
      for (const tag of tags) this.#needs.hold(tag);
    }
    return this.#needs.met();
  }

  /** Every match of the patterns in the frames of one sentence, in the order of the rules, then of the frames. Never throws. */
  match(patterns: readonly Pattern[], frames: readonly Frame[]): readonly Found[] {
    const found: Array<Found & { readonly rank: number }> = [];
    for (const frame of frames) {
      const held = patterns.filter((pattern) => isHeld(pattern, frame));
      if (held.length === 0) continue;
      this.#nlp ??= createRequire(import.meta.url)('compromise/one') as Compromise;
      const view = viewOf(this.#nlp, frame);
      for (const pattern of held) {
        for (const match of matchesOf(view, pattern.rule, pattern.parsedBy(this.#nlp)))
          found.push({ frame, match, rank: pattern.rank });
      }
    }
    return found.sort((a, b) => a.rank - b.rank);
  }
}

const needsOfPatterns = (rules: readonly FactRule[]): Needs<Pattern> =>
  new Needs(
    rules.map((rule, rank) => {
      const pattern = new Pattern(rule, rank);
      const needs = pattern.needs.flat().filter((name) => !OF_FRAMES.has(name));
      return { value: pattern, triggers: [...rule.triggers], needs };
    }),
  );

/** A rule's pattern as its parts, cut at the spaces outside brackets. */
const partsOf = (match: string): string[] => match.split(/ (?![^()]*\))/);

/** What a pattern cannot do without, in order: for each part the tags, or the word, of one term; not its alternatives and steps. */
const needsOf = (match: string): Need[] =>
  partsOf(match)
    .filter((part) => !part.startsWith('~') && !part.includes('|'))
    .map((part) =>
      part.includes('#') ? [...part.matchAll(/#(\w+)/g)].map(([, tag]) => tag!) : [part.replace(/[^a-zà-ÿ']/g, '')],
    );

/** Tags that terms get in lists and frames. */
const OF_FRAMES: ReadonlySet<string> = new Set(['List', 'Subject', 'Owner', 'Voiced', 'Colon']);

const meets = (term: Term, need: string): boolean => has(term, need) || term.word === need;

/**
 * Whether a frame is one for the pattern and holds its trigger and, in their order, its needs: what compromise need not be
 * asked for otherwise. A verb's frame is for the rules that start from its subject; the others are read in the parts it is made of.
 */
function isHeld({ rule, needs, isOfSubject }: Pattern, frame: Frame): boolean {
  if (isOfSubject !== has(frame[0], 'Subject')) return false;
  if (!frame.some(({ tags }) => tags.some((tag) => rule.triggers.has(tag)))) return false;
  let at = 0;
  for (const need of needs) {
    while (at < frame.length && !need.every((tag) => meets(frame[at]!, tag))) at++;
    if (at++ >= frame.length) return false;
  }
  return true;
}

function matchesOf(view: View, rule: FactRule, parsed: unknown): RuleMatch[] {
  const found: RuleMatch[] = [];
  view.match(parsed).forEach((place) => {
    const words = place.docs[0]!;
    const first = words[0]!.index[1];
    // A match of several places keeps no groups apart: the pattern is matched once more where it stands.
    const groups = Object.entries(place.match(parsed).groups());
    const roles = Object.fromEntries(groups.map(([role, group]) => [role, group.docs[0]![0]!.index[1] / 2]));
    found.push({ rule, first: first / 2, end: (first + words.length + 1) / 2, roles });
  });
  return found;
}

/** What a step steps over, by its letter: `v` verbs too, `c` verbs and commas; `d` nothing but what a direct object allows. */
const STEPS: Readonly<Record<string, string>> = { '': '#Gap', v: '#Step', c: '#Soft', d: '#Direct' };

/**
 * A rule's pattern in compromise's syntax. compromise never goes back on what an optional part took, so there are none:
 * between any two terms stands a join, a step (`~3`: at most three terms) takes one join at least, and what follows it
 * ends it. A pattern that starts with the subject is tried there alone. Accents are left out, as compromise does.
 */
export function patternOf(match: string): string {
  const parts = partsOf(unaccented(match)).map((part) => {
    const [step, count, over] = /^~(\d+)([vcd]?)$/.exec(part) ?? [];
    return step === undefined ? part : `${STEPS[over!]!}{1,${2 * Number(count) + 1}}`;
  });
  const isStep = (part: string | undefined): boolean => part?.endsWith('}') === true;
  return parts
    .flatMap((part, i) => (i === 0 || isStep(part) || isStep(parts[i - 1]) ? [part] : ['#Join', part]))
    .join(' ');
}

const JOIN: ReadonlySet<string> = new Set(['Join', 'Gap', 'Step', 'Soft', 'Direct']);

/** A frame's terms at even places, joins between them. */
function viewOf(nlp: Compromise, frame: Frame): View {
  const terms: CompromiseTerm[] = [];
  for (const term of frame) {
    if (terms.length > 0) terms.push(termOf('', JOIN, terms.length));
    terms.push(termOf(term.word, tagsOf(term), terms.length));
  }
  const view = nlp('');
  view.document = [terms];
  return view;
}

/** What may stand between a verb and its object without being the object. */
const DIRECT = ['Date', 'Cue', 'Apposed', 'Amount', 'Share'];

function tagsOf({ tags }: Term): ReadonlySet<string> {
  const all = new Set(tags);
  if (all.has('Gap')) all.add('Soft').add('Step');
  if (all.has('Comma')) all.add('Soft');
  // « Sanofi : un investissement de 3 millions »
  if (all.has('Colon')) all.add('Step');
  if (all.has('Verb')) all.add('Step').add('Soft');
  if (DIRECT.some((tag) => all.has(tag))) all.add('Direct');
  return all;
}

const termOf = (word: string, tags: ReadonlySet<string>, i: number): CompromiseTerm => ({
  text: '',
  pre: '',
  post: ' ',
  normal: word === '' ? '' : unaccented(word),
  tags,
  index: [0, i],
  id: `t${i}`,
});
