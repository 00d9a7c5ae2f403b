/** A user's own list of companies, as data: what `--companies` reads and `extract` takes. */
import * as z from 'zod/mini';

/** What a company can be; a noun such as « la banque » takes up one of its kind. */
export const COMPANY_KINDS = [
  'company',
  'service',
  'telecom',
  'media',
  'television',
  'radio',
  'press',
  'bank',
  'insurer',
  'fund',
  'retailer',
  'airline',
  'carmaker',
  'public',
  'agency',
] as const;
export type CompanyKind = (typeof COMPANY_KINDS)[number];

const name = z.string().check(z.trim(), z.minLength(1, 'is empty'), z.maxLength(200, 'is longer than 200 characters'));

export const companyRecordSchema = z.strictObject({
  name: name.check(z.regex(/[\p{L}\p{N}]/u, 'has neither letter nor digit')),
  /** Other names of the same company; they overrule those of the gazetteer. */
  aliases: z._default(z.array(name), []),
  kind: z._default(z.nullable(z.enum(COMPANY_KINDS, `is none of ${COMPANY_KINDS.join(', ')}`)), null),
  /** What comes back as the company's `id`: a SIREN, an LEI, a ticker, a Wikidata item… */
  id: z._default(z.nullable(name), null),
});

/** A company of a user's list. */
export interface CompanyRecord {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: CompanyKind | null;
  readonly id?: string | null;
}
