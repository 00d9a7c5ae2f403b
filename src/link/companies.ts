import type { CompanyMention } from '../recognise/companies/companies.ts';
import { KIND, type Tokens, textBetween } from '../text/tokens.ts';
import { fold, unaccented } from '../text/vocabulary.ts';

/** One company of the article: every mention of every surface. Its name is unique in a document. */
export interface LinkedCompany {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly CompanyMention[];
  /** From 0 to 1, of the best mention. */
  readonly confidence: number;
  readonly rule: string;
  /** The gazetteer's kind (« media », « airline »…); undefined for a name it does not know. */
  readonly kind: string | undefined;
  /** What a user's list calls it by; null for all others. */
  readonly id: string | null;
}

/**
 * Groups mentions that name one company, in order of first mention. The printed name is the user's list's for a company
 * of that list, else the fullest surface that the article holds, spelt as the gazetteer spells it where it knows it; the other surfaces are aliases. Never throws.
 */
export function linkCompanies(tokens: Tokens, mentions: readonly CompanyMention[]): LinkedCompany[] {
  const groups = new Map<string, CompanyMention[]>();
  const keyOf = shortForms(tokens, mentions);
  for (const mention of mentions) {
    const key = keyOf.get(mention.key) ?? mention.key;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  const names = new Set<string>();
  return [...groups.values()].map((group) => {
    const company = describe(tokens, group, names);
    names.add(company.name);
    return company;
  });
}

/** First words that a name goes without as well. */
const FORMS = /^(?:groupe|laboratoires?|etablissements|ets|societe|maison) /;

const plain = (name: string): string => unaccented(fold(name)).replace(/[\s-]+/g, ' ');

/** « Navigator » is « Navigator Holdings » or « Groupe Navigator » where the article holds both: the longer name's key for the shorter's. */
function shortForms(tokens: Tokens, mentions: readonly CompanyMention[]): Map<string, string> {
  const unknown = new Map<string, string>();
  for (const { key, entry, first, end } of mentions)
    if (entry === undefined) unknown.set(key, plain(textBetween(tokens, first, end)));
  const keys = new Map<string, string>();
  const byStart = new Map<string, string[]>();
  for (const [key, name] of unknown) {
    for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      const start = name.slice(0, space);
      const sharing = byStart.get(start);
      if (sharing === undefined) byStart.set(start, [key]);
      else sharing.push(key);
    }
    const bare = name.replace(FORMS, '');
    if (bare !== name) byStart.set(bare, [...(byStart.get(bare) ?? []), key]);
  }
  for (const [short, surface] of unknown) {
    const longer = byStart.get(surface);
    if (longer?.length === 1) keys.set(short, longer[0]!);
  }
  addInitials(tokens, mentions, unknown, keys);
  return keys;
}

/** « ABC » is « Austral Broadcasting Corporation » where the article holds both, whatever other company goes by those letters. */
function addInitials(
  tokens: Tokens,
  mentions: readonly CompanyMention[],
  unknown: ReadonlyMap<string, string>,
  keys: Map<string, string>,
): void {
  const initials = new Map<string, string>();
  for (const [key, name] of unknown) {
    const words = name.split(' ');
    if (words.length >= FEWEST_INITIALS) initials.set(words.map((word) => word[0]).join(''), key);
  }
  if (initials.size === 0) return;
  for (const { key, first, end } of mentions) {
    if (end !== first + 1 || tokens.kind[first] !== KIND.capitals) continue;
    const longer = initials.get(textBetween(tokens, first, end).toLowerCase());
    if (longer !== undefined) keys.set(key, longer);
  }
}
const FEWEST_INITIALS = 3;

function describe(tokens: Tokens, group: readonly CompanyMention[], taken: ReadonlySet<string>): LinkedCompany {
  const counts = new Map<string, number>();
  for (const { first, end } of group) {
    const surface = textBetween(tokens, first, end).replace(/\s+/g, ' ');
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  const surfaces = [...counts.keys()].sort((a, b) => b.length - a.length || counts.get(b)! - counts.get(a)!);
  const best = group.reduce((top, mention) => (mention.score > top.score ? mention : top));
  const canonical = best.entry?.name;
  const fullest = surfaces[0]!;
  // A user's own name for it is what the user looks it up by.
  const name =
    canonical !== undefined && canonical !== fullest && (best.entry?.listed || plain(canonical) === plain(fullest))
      ? canonical
      : fullest;
  return {
    name: taken.has(name) ? `${name} (${best.key.replace('#', '')})` : name,
    aliases: surfaces.filter((surface) => surface !== name),
    mentions: group,
    confidence: confidenceOf(best.score),
    rule: best.rule,
    kind: best.entry?.kind,
    id: best.entry?.id ?? null,
  };
}

/** The share of names with such a total that were companies on reference articles, as a logistic curve; two decimals. */
const confidenceOf = (score: number): number => Math.round(100 / (1 + Math.exp(-(score - 0.5)))) / 100;
