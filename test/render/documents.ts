import type { Amount, Document } from '../../src/schema/document.ts';
import { SCHEMA_VERSION } from '../../src/schema/document.ts';

/** A document with nothing in it but what is given. */
export const documentWith = (parts: Partial<Document> = {}): Document => ({
  schemaVersion: SCHEMA_VERSION,
  source: { id: 'a.txt', encoding: 'utf-8', length: 0, sha256: '0'.repeat(64), page: null },
  offsetUnit: 'utf-16',
  language: { code: 'fra', certain: true },
  anchor: null,
  companies: [],
  amounts: [],
  dates: [],
  userMetrics: [],
  facts: [],
  diagnostics: [],
  ...parts,
});

/** « 5 M€ », at the start of a text unless told. */
export const amountAt = (start = 0): Amount => ({
  text: '5 M€',
  start,
  end: start + 4,
  value: 5_000_000,
  min: null,
  max: null,
  qualifier: 'exact',
  currency: 'EUR',
  implied: false,
  per: null,
  rule: 'amount.symbol',
});
