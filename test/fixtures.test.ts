import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.ts';
import { type Document, documentSchema } from '../src/schema/document.ts';

const FOLDER = fileURLToPath(new URL('../fixtures', import.meta.url));
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/, ''));
/** The name of the fixture whose expectation is to be written anew, « all » for every one: to be read by hand afterwards. */
const accepted = process.env.ACCEPT_FIXTURE;

/** What a fixture's expectation holds of a document: every fact, no offset. */
const facts = ({ companies, amounts, dates, userMetrics, facts: found }: Document) => ({
  companies: companies.map(({ name, mentions }) => ({ name, mentions: mentions.map(({ text }) => text) })),
  amounts: amounts.map(({ text, value, min, max, currency, qualifier, implied }) => ({
    text,
    value,
    min,
    max,
    currency,
    qualifier,
    implied,
  })),
  dates: dates.map(({ text, value, mod }) => ({ text, value, mod })),
  userMetrics: userMetrics.map(({ start: _, end: __, rule: ___, ...metric }) => metric),
  facts: found.map(({ type, companies: parties, amount, date, status }) => ({
    type,
    companies: parties,
    value: amount?.value ?? null,
    date,
    status,
  })),
});

interface Expectation {
  readonly date: string;
}

describe.each(names)('fixture %s', (name) => {
  const text = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
  const path = join(FOLDER, `${name}.expected.json`);
  const { date, ...expected } = JSON.parse(readFileSync(path, 'utf8')) as Expectation;
  const document = extract(text, { id: name, anchor: { date, origin: 'option' } });

  it('gives the facts that its expectation lists, and no other', () => {
    if (accepted === name || accepted === 'all')
      writeFileSync(path, `${JSON.stringify({ date, ...facts(document) }, null, 2)}\n`);
    else expect(facts(document)).toEqual(expected);
  });

  it('gives a valid document whose spans slice to their text', () => {
    documentSchema.parse(document);
    const spans = [
      ...document.companies.flatMap(({ mentions }) => mentions),
      ...document.amounts,
      ...document.dates,
      ...document.userMetrics,
    ];
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });
});
