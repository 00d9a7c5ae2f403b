import { hash } from 'node:crypto';
import { assertFrench } from './language/assert-french.ts';
import { detectLanguage } from './language/detect.ts';
import { linkCompanies } from './link/companies.ts';
import { linkFacts } from './link/facts/facts.ts';
import { amountItem, companyItem, dateItem, explanationItem, userMetricItem } from './link/items.ts';
import { byCompany, findNominals } from './link/nominals.ts';
import { Referents } from './link/referents.ts';
import { linkUserMetrics } from './link/user-metrics.ts';
import { recogniseAmounts } from './recognise/amounts/amounts.ts';
import { explainCompanies, recogniseCompanies } from './recognise/companies/companies.ts';
import { NAMES, withoutGazetteer } from './recognise/companies/names.ts';
import { withOwnNames } from './recognise/companies/own-names.ts';
import { recogniseDates } from './recognise/dates/dates.ts';
import { recogniseTimes } from './recognise/dates/times.ts';
import { recogniseImplied } from './recognise/implied.ts';
import { recogniseNumerals } from './recognise/numerals/numerals.ts';
import { recogniseQuantities } from './recognise/numerals/quantities.ts';
import { recogniseUserMetrics } from './recognise/user-metrics/user-metrics.ts';
import type { CompanyRecord } from './schema/company-list.ts';
import {
  type AnchorOrigin,
  type DateMention,
  type Diagnostic,
  type Document,
  type ItemKind,
  type Page,
  SCHEMA_VERSION,
} from './schema/document.ts';
import { validate } from './schema/validate.ts';
import { segment } from './text/sentences.ts';
import { TokenArrays, tokenise } from './text/tokenise.ts';

NAMES.load();
/** One text is done before the next is cut. */
const ARRAYS = new TokenArrays();
/** In UTF-16 units: the arrays of a longer text are not kept. */
const LONGEST_KEPT = 1 << 18;

/** What is known of a text beside its words. */
export interface ExtractOptions {
  /** The name that the document's `source.id` repeats. */
  readonly id?: string;
  /** The encoding that the text was decoded from, null where it came as a string. */
  readonly encoding?: string | null;
  /** The day of publication, which relative dates are resolved against. */
  readonly anchor?: { readonly date: string; readonly origin: AnchorOrigin } | null;
  /** What the page that the text comes from says of itself; null for a text that is none. */
  readonly page?: Page | null;
  /** Reads a text that is not French. */
  readonly force?: boolean;
  /** The kinds of items to print; the others stay empty. All of them by default. */
  readonly only?: readonly ItemKind[];
  /** False: companies are recognised by evidence alone, to measure the rules. */
  readonly gazetteer?: boolean;
  /** Companies of one's own, which add to the gazetteer and overrule it; their ids come back in the document. */
  readonly companies?: readonly CompanyRecord[];
  /** Adds `explanation`: every name that was weighed as a company, with the evidence for and against it. */
  readonly explain?: boolean;
}

/**
 * Reads one text and returns its document, validated. Pure: no clock, no I/O, the same bytes for the same text and
 * options. Offsets are UTF-16, half-open, into `text`. Throws InputError('not-french') unless `force` is set.
 */
export function extract(text: string, options: ExtractOptions = {}): Document {
  const {
    id = '',
    encoding = null,
    anchor = null,
    page = null,
    force = false,
    only,
    gazetteer = true,
    explain = false,
    companies: list,
  } = options;
  const known = gazetteer ? NAMES : withoutGazetteer(NAMES);
  const names = list === undefined ? known : withOwnNames(known, list);
  const tokens = tokenise(text, text.length > LONGEST_KEPT ? undefined : ARRAYS);
  const language = detectLanguage(tokens);
  assertFrench(language, force);

  const sentences = segment(tokens);
  const numerals = recogniseNumerals(tokens);
  const quantities = recogniseQuantities(tokens, numerals);
  const saidAmounts = recogniseAmounts(tokens, quantities);
  const saidMetrics = recogniseUserMetrics(tokens, quantities, saidAmounts);
  const { amounts, metrics } = recogniseImplied(tokens, sentences, quantities, saidAmounts, saidMetrics);
  const dates = recogniseDates(tokens, sentences, numerals, anchor?.date);
  const companies = linkCompanies(tokens, recogniseCompanies(tokens, sentences, names));
  const referents = new Referents(tokens, sentences, companies);
  const linkedMetrics = linkUserMetrics(tokens, sentences, metrics, companies, referents, dates);

  const times = recogniseTimes(tokens, sentences, dates, anchor?.date);
  const printedDates = (times.length === 0 ? dates : [...dates, ...times].sort((a, b) => a.first - b.first)).map(
    (date) => dateItem(tokens, date),
  );
  const wanted = <T>(kind: ItemKind, items: () => T[]): T[] =>
    only === undefined || only.includes(kind) ? items() : [];
  return validate({
    schemaVersion: SCHEMA_VERSION,
    source: { id, encoding, length: text.length, sha256: hash('sha256', text), page },
    offsetUnit: 'utf-16',
    language,
    anchor,
    companies: wanted('companies', () => {
      const nominals = byCompany(findNominals(tokens, sentences, referents.named));
      return companies.map((company) => companyItem(tokens, company, nominals.get(company.name) ?? []));
    }),
    amounts: wanted('amounts', () => amounts.map((amount) => amountItem(tokens, amount))),
    dates: wanted('dates', () => printedDates),
    userMetrics: wanted('userMetrics', () => linkedMetrics.map((metric) => userMetricItem(tokens, metric))),
    facts: wanted('facts', () =>
      linkFacts({ tokens, sentences, referents, amounts, dates, quantities }, linkedMetrics),
    ),
    diagnostics: diagnose(language, force, anchor !== null, printedDates),
    ...(explain && {
      explanation: explainCompanies(tokens, sentences, names).map((name) => explanationItem(tokens, name)),
    }),
  });
}

function diagnose(
  language: Document['language'],
  force: boolean,
  anchored: boolean,
  dates: readonly DateMention[],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!language.certain) {
    found.push({
      level: 'warning',
      code: 'language-uncertain',
      message: 'The text is too short to tell its language: read as French.',
    });
  }
  if (force && language.code !== 'fra') {
    found.push({
      level: 'warning',
      code: 'language-forced',
      message: 'The text does not look French: read as French because it was asked for.',
    });
  }
  const open = dates.filter(({ relative, from }) => relative && from === null).length;
  if (!anchored && open > 0) {
    const message = `The day of publication is not known: ${open} relative ${open === 1 ? 'date has' : 'dates have'} no value. Give it with --date YYYY-MM-DD.`;
    found.push({ level: 'warning', code: 'no-anchor-date', message });
  }
  return found;
}
