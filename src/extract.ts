import { createHash } from 'node:crypto';
import { recogniseAmounts } from './recognise/amounts/amounts.ts';
import { recogniseNumerals } from './recognise/numerals/numerals.ts';
import { recogniseQuantities } from './recognise/numerals/quantities.ts';
import { type AnchorOrigin, type Document, documentSchema, type ItemKind, SCHEMA_VERSION } from './schema/document.ts';
import { recogniseImplied } from './recognise/implied.ts';
import { recogniseUserMetrics } from './recognise/user-metrics/user-metrics.ts';
import { recogniseDates } from './recognise/dates/dates.ts';
import { boundsOf, edtfOf, timexOf } from './recognise/dates/period.ts';
import { isoDay } from './recognise/dates/calendar.ts';
import { segment } from './text/sentences.ts';
import { tokenise } from './text/tokenise.ts';

/** What is known of a text beside its words. */
export interface ExtractOptions {
  /** The name that the document's `source.id` repeats. */
  readonly id?: string;
  /** The encoding that the text was decoded from, null where it came as a string. */
  readonly encoding?: string | null;
  /** The day of publication, which relative dates are resolved against. */
  readonly anchor?: { readonly date: string; readonly origin: AnchorOrigin } | null;
  /** Reads a text that is not French. */
  readonly force?: boolean;
  /** The kinds of items to print; the others stay empty. All of them by default. */
  readonly only?: readonly ItemKind[];
}

export function extract(text: string, options: ExtractOptions = {}): Document {
  const tokens = tokenise(text);
  const numerals = recogniseNumerals(tokens);
  const quantities = recogniseQuantities(tokens, numerals);
  const sentences = segment(tokens);
  const saidAmounts = recogniseAmounts(tokens, quantities);
  const money = new Set(saidAmounts.map(({ quantity }) => quantity));
  const saidMetrics = recogniseUserMetrics(tokens, quantities, (quantity) => money.has(quantity));
  const { amounts, metrics } = recogniseImplied(tokens, sentences, quantities, { amounts: saidAmounts, metrics: saidMetrics });
  const dates = recogniseDates(tokens, sentences, numerals, options.anchor?.date);
  return documentSchema.parse({
    schemaVersion: SCHEMA_VERSION,
    source: { id: options.id ?? '', encoding: options.encoding ?? null, length: text.length, sha256: createHash('sha256').update(text).digest('hex') },
    offsetUnit: 'utf-16', language: { code: 'fra', certain: true }, anchor: options.anchor ?? null,
    companies: [], dates: dates.map((d) => ({ text: text.slice(tokens.start[d.first], tokens.end[d.end - 1]), start: tokens.start[d.first], end: tokens.end[d.end - 1], value: d.period ? timexOf(d.period) : null, mod: d.mod, from: d.period ? isoDay(boundsOf(d.period)[0]) : null, to: d.period ? isoDay(boundsOf(d.period)[1]) : null, edtf: d.period ? edtfOf(d.period): null, relative: d.relative, rule: d.rule })), userMetrics: metrics.map((a) => ({ text: text.slice(tokens.start[a.first], tokens.end[a.end - 1]), start: tokens.start[a.first], end: tokens.end[a.end - 1], value: a.value, min: a.min, max: a.max, qualifier: a.qualifier, unit: a.unit, active: a.active, per: a.per, change: a.change, company: null, asOf: null, rule: a.rule })), facts: [], diagnostics: [],
    amounts: amounts.map((a) => ({ text: text.slice(tokens.start[a.first], tokens.end[a.end - 1]), start: tokens.start[a.first], end: tokens.end[a.end - 1], value: a.value, min: a.min, max: a.max, qualifier: a.qualifier, currency: a.currency, implied: a.implied, rule: a.rule })),
  });
}
