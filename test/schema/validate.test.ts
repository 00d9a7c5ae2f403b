import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { Document } from '../../src/schema/document.ts';
import { validate } from '../../src/schema/validate.ts';

const TEXT = `Le groupe Renault a payé 26,2 milliards d'euros pour Twitter lundi 13 juin 2016.
Twitter compte 310 millions d'utilisateurs.`;
const document = extract(TEXT, { id: 'a', anchor: { date: '2016-06-15', origin: 'option' } });

type Loose = Record<string, unknown> & { [Key in keyof Document]: Document[Key] };
/** What is wrong with a document, and the place that the error names. */
const BROKEN: ReadonlyArray<readonly [place: string, breaking: (broken: Loose) => unknown]> = [
  ['schemaVersion', (broken) => Object.assign(broken, { schemaVersion: '0' })],
  ['offsetUnit', (broken) => delete (broken as Partial<Loose>).offsetUnit],
  ['source.sha256', ({ source }) => Object.assign(source, { sha256: 'A'.repeat(64) })],
  ['source.length', ({ source }) => Object.assign(source, { length: 1.5 })],
  ['anchor.date', ({ anchor }) => Object.assign(anchor!, { date: '15 juin' })],
  ['companies', (broken) => Object.assign(broken, { companies: null })],
  ['companies.0.confidence', ({ companies }) => Object.assign(companies[0]!, { confidence: 1.01 })],
  ['companies.0.mentions', ({ companies }) => Object.assign(companies[0]!, { mentions: [] })],
  ['companies.0.mentions.0.start', ({ companies }) => Object.assign(companies[0]!.mentions[0]!, { start: -1 })],
  ['amounts.0.value', ({ amounts }) => Object.assign(amounts[0]!, { value: Number.NaN })],
  ['amounts.0.currency', ({ amounts }) => Object.assign(amounts[0]!, { currency: 'euros' })],
  ['amounts.0.per', ({ amounts }) => Object.assign(amounts[0]!, { per: undefined })],
  ['dates.0.mod', ({ dates }) => Object.assign(dates[0]!, { mod: 'NEVER' })],
  ['dates.0.text', ({ dates }) => Object.assign(dates[0]!, { text: '' })],
  ['dates.0.from', ({ dates }) => Object.assign(dates[0]!, { from: '2016' })],
  ['dates.0.relative', ({ dates }) => Object.assign(dates[0]!, { relative: null })],
  ['userMetrics.0.unit', ({ userMetrics }) => Object.assign(userMetrics[0]!, { unit: 'people' })],
  ['userMetrics.0.rule', ({ userMetrics }) => Object.assign(userMetrics[0]!, { rule: 'metric' })],
];

const faultOf = (given: Document): unknown => {
  try {
    validate(given);
    return undefined;
  } catch (error) {
    return (error as { issues: unknown }).issues;
  }
};

describe('validation', () => {
  const first = BROKEN.map(([, breaking]) => {
    const broken = structuredClone(document) as Loose;
    breaking(broken);
    return { broken, fault: faultOf(broken) };
  });
  for (let i = 0; i < 600; i++) validate(document);

  it('finds every list of the document filled', () => {
    const { companies, amounts, dates, userMetrics, facts } = document;
    expect([companies, amounts, dates, userMetrics, facts].map(({ length }) => length > 0)).not.toContain(false);
  });

  it.each(BROKEN.map(([place], i) => [place, first[i]!] as const))(
    'names %s, among the first documents and after many',
    (place, { broken, fault }) => {
      expect((fault as Array<{ path: unknown[] }>).map(({ path }) => path.join('.'))).toEqual([place]);
      expect(faultOf(broken)).toEqual(fault);
    },
  );

  it('leaves out what the schema does not know, and keeps its order', () => {
    const { dates, ...others } = structuredClone(document);
    const loose = { ...others, dates: dates.map((date) => ({ more: 1, ...date })), more: true };
    expect(JSON.stringify(validate(loose))).toBe(JSON.stringify(document));
  });
});
