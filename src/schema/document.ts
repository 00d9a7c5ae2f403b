/**
 * The printed document: what `extract` promises its users, as zod schemas. Every type of the program
 * that leaves it is inferred from here. Spans are UTF-16, half-open, into the decoded text;
 * an absent value is `null`, never missing. Built on zod/mini: half the start-up cost of zod's classic API.
 */
import * as z from 'zod/mini';

/** The version of the printed contract (semver): a new field is a minor change, another meaning a major one. */
export const SCHEMA_VERSION = '1.2.0';

const nullable = { text: z.nullable(z.string()), number: z.nullable(z.number()) };
const offset = z.int().check(z.nonnegative());
const span = { text: z.string().check(z.minLength(1)), start: offset, end: offset };
const rule = z.string().check(z.regex(/^[a-z-]+(?:\.[a-z0-9-]+)+$/));

export const QUALIFIERS = ['exact', 'about', 'more_than', 'less_than', 'between', 'vague'] as const;
const quantity = {
  value: nullable.number,
  min: nullable.number,
  max: nullable.number,
  qualifier: z.enum(QUALIFIERS),
};

export const companySchema = z.object({
  name: z.string().check(z.minLength(1)),
  /** What a user's own list calls it by. */
  id: nullable.text,
  aliases: z.array(z.string()),
  mentions: z.array(z.object({ ...span, type: z.enum(['name', 'nominal']) })).check(z.minLength(1)),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  rule,
});

/** A name that was weighed as a company, printed or not: its evidence adds up to its score. */
export const explanationSchema = z.object({
  ...span,
  name: z.string(),
  score: z.number(),
  threshold: z.number(),
  accepted: z.boolean(),
  evidence: z.array(z.object({ cue: z.string().check(z.regex(/^[a-z-]+$/)), weight: z.number() })),
});

export const METRIC_PERIODS = ['day', 'week', 'month', 'year'] as const;
/** What a price is the price of one of. */
export const PRICE_RATES = [
  ...METRIC_PERIODS,
  'hour',
  'night',
  'share',
  'unit',
  'person',
  'barrel',
  'ounce',
  'tonne',
  'kilogram',
  'litre',
  'square-metre',
  'megawatt-hour',
  'kilometre',
] as const;

export const amountSchema = z.object({
  ...span,
  ...quantity,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  implied: z.boolean(),
  per: z.nullable(z.enum(PRICE_RATES)),
  rule,
});

export const DATE_MODS = ['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER', 'SINCE', 'UNTIL'] as const;
const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const dateSchema = z.object({
  ...span,
  value: nullable.text,
  mod: z.nullable(z.enum(DATE_MODS)),
  from: z.nullable(isoDay),
  to: z.nullable(isoDay),
  edtf: nullable.text,
  relative: z.boolean(),
  rule,
});

export const METRIC_UNITS = [
  'users',
  'subscribers',
  'members',
  'customers',
  'visitors',
  'readers',
  'listeners',
  'viewers',
  'followers',
  'players',
  'downloads',
  'views',
  'passengers',
] as const;

export const userMetricSchema = z.object({
  ...span,
  ...quantity,
  unit: z.enum(METRIC_UNITS),
  active: z.boolean(),
  per: z.nullable(z.enum(METRIC_PERIODS)),
  change: z.boolean(),
  company: nullable.text,
  asOf: nullable.text,
  rule,
});

export const FACT_TYPES = [
  'acquisition',
  'investment',
  'funding',
  'revenue',
  'profit',
  'loss',
  'valuation',
  'founding',
  'usage',
  'layoffs',
  'hiring',
  'headcount',
  'penalty',
  'partnership',
] as const;
export const FACT_STATUSES = ['asserted', 'reported', 'planned', 'denied', 'hypothetical'] as const;

export const factSchema = z.object({
  type: z.enum(FACT_TYPES),
  /** Those who take part, the one who acts first. */
  companies: z.array(z.string()).check(z.minLength(1)),
  acquirer: nullable.text,
  investor: nullable.text,
  target: nullable.text,
  /** Who puts the money into a funding. */
  investors: z.array(z.string()),
  amount: z.nullable(z.object({ ...quantity, currency: nullable.text })),
  /** People laid off, hired, employed. */
  number: z.nullable(z.object(quantity)),
  /** The part of the target, in per cent. */
  share: z.nullable(z.object(quantity)),
  /** What kind of funding: « levée de fonds », « prêt », as the text says it. */
  round: nullable.text,
  date: nullable.text,
  status: z.enum(FACT_STATUSES),
  /** The words that decided the status. */
  cues: z.array(z.object(span)),
  attribution: nullable.text,
  attributionSpan: z.nullable(z.object(span)),
  evidence: z.object(span),
  /** Other sentences that say the same fact. */
  alsoSaid: z.array(z.object(span)),
  /** Another fact of the document says it otherwise. */
  disputed: z.boolean(),
  rule,
});

export const DIAGNOSTIC_CODES = ['no-anchor-date', 'language-uncertain', 'language-forced'] as const;
export const diagnosticSchema = z.object({
  level: z.enum(['info', 'warning']),
  code: z.enum(DIAGNOSTIC_CODES),
  message: z.string(),
});

export const ANCHOR_ORIGINS = ['option', 'record', 'metadata', 'text', 'file-name'] as const;

/** What a page of the web says of itself; a text has none of it. */
export const pageSchema = z.object({ title: nullable.text, site: nullable.text, url: nullable.text });

export const documentSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  source: z.object({
    id: z.string(),
    encoding: nullable.text,
    length: offset,
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    page: z.nullable(pageSchema),
  }),
  offsetUnit: z.literal('utf-16'),
  language: z.object({ code: z.string().check(z.regex(/^[a-z]{3}$/)), certain: z.boolean() }),
  anchor: z.nullable(z.object({ date: isoDay, origin: z.enum(ANCHOR_ORIGINS) })),
  companies: z.array(companySchema),
  amounts: z.array(amountSchema),
  dates: z.array(dateSchema),
  userMetrics: z.array(userMetricSchema),
  facts: z.array(factSchema),
  diagnostics: z.array(diagnosticSchema),
  /** Present only where it was asked for. */
  explanation: z.optional(z.array(explanationSchema)),
});

/** A document as printed: one text's facts. */
export type Document = z.infer<typeof documentSchema>;
export type Page = z.infer<typeof pageSchema>;
export type Company = z.infer<typeof companySchema>;
export type Explanation = z.infer<typeof explanationSchema>;
export type Amount = z.infer<typeof amountSchema>;
export type DateMention = z.infer<typeof dateSchema>;
export type UserMetric = z.infer<typeof userMetricSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Qualifier = (typeof QUALIFIERS)[number];
export type MetricUnit = (typeof METRIC_UNITS)[number];
export type PriceRate = (typeof PRICE_RATES)[number];
export type MetricPeriod = (typeof METRIC_PERIODS)[number];
export type DateMod = (typeof DATE_MODS)[number];
export type FactType = (typeof FACT_TYPES)[number];
export type FactStatus = (typeof FACT_STATUSES)[number];
export type AnchorOrigin = (typeof ANCHOR_ORIGINS)[number];

/** The kinds of items that a document lists, in printed order: what `--only` chooses from. */
export const ITEM_KINDS = ['companies', 'amounts', 'dates', 'userMetrics', 'facts'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
