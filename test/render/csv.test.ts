import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvHeader, renderCsv } from '../../src/render/csv.ts';
import { ITEM_KINDS } from '../../src/schema/document.ts';
import { amountAt, documentWith } from './documents.ts';

const rowsOf = (csv: string): string[][] => parse(csv, { record_delimiter: '\r\n' });
const amounts = (...texts: string[]) => documentWith({ amounts: texts.map((text) => ({ ...amountAt(), text })) });
const company = { name: 'A', id: null, aliases: ['B', 'C'], confidence: 1, rule: 'company.gazetteer' };
const mention = { text: 'A', start: 0, end: 1, type: 'name' as const };

describe('a table', () => {
  it.each([
    ['companies', 'source,name,id,aliases,mentions,confidence,rule'],
    ['amounts', 'source,text,start,end,value,min,max,qualifier,currency,implied,per,rule'],
    ['dates', 'source,text,start,end,value,mod,from,to,edtf,relative,rule'],
  ] as const)('of %s has the columns %s', (kind, columns) => {
    expect(csvHeader(kind)).toBe(`${columns}\r\n`);
  });

  it('has the fields within a field behind a dot', () => {
    expect(csvHeader('facts')).toMatch(/,amount\.value,.*,amount\.currency,.*,evidence\.text,evidence\.start,/);
  });

  it.each(ITEM_KINDS)('of %s has a cell for each column, in every row', (kind) => {
    const [header, ...rows] = rowsOf(
      csvHeader(kind) +
        renderCsv(documentWith({ amounts: [amountAt()], companies: [{ ...company, mentions: [mention] }] }), kind),
    );
    for (const row of rows) expect(row).toHaveLength(header!.length);
    expect(rows).toHaveLength(kind === 'amounts' || kind === 'companies' ? 1 : 0);
  });

  it('has numbers as numbers, what is absent empty, truth in words', () => {
    const document = documentWith({ amounts: [{ ...amountAt(3), value: -2.5e6, implied: true }] });
    expect(renderCsv(document, 'amounts')).toBe('a.txt,5 M€,3,7,-2500000,,,exact,EUR,true,,amount.symbol\r\n');
  });

  it('joins a list of names and counts mentions', () => {
    const document = documentWith({ companies: [{ ...company, mentions: [mention, mention] }] });
    expect(renderCsv(document, 'companies')).toBe('a.txt,A,,B; C,2,1,company.gazetteer\r\n');
  });

  it('has nothing for a field of an absent object', () => {
    const fact = {
      type: 'usage' as const,
      companies: [],
      investor: null,
      acquirer: null,
      target: null,
      amount: null,
      date: null,
      status: 'asserted' as const,
      attribution: null,
      evidence: { text: 'x', start: 0, end: 1 },
      rule: 'usage.metric',
    };
    const [header, row] = rowsOf(csvHeader('facts') + renderCsv(documentWith({ facts: [fact as never] }), 'facts'));
    expect(row![header!.indexOf('amount.value')]).toBe('');
    expect(row![header!.indexOf('evidence.end')]).toBe('1');
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '－1 million'])(
    'that begins like %j is no formula',
    (text) => {
      expect(rowsOf(renderCsv(amounts(text), 'amounts'))[0]![1]).toBe(`'${text}`);
    },
  );

  it.each(['1=1', 'a-b', 'a@b', '« = »', "d'euros"])('like %j is left as it is', (text) => {
    expect(rowsOf(renderCsv(amounts(text), 'amounts'))[0]![1]).toBe(text);
  });

  it('with the name of a source is defused too', () => {
    const document = documentWith({ amounts: [amountAt()], source: { ...documentWith().source, id: '=cmd|1' } });
    expect(renderCsv(document, 'amounts')).toMatch(/^'=cmd\|1,/);
  });

  it('of any text is read back by another program', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({
            minLength: 1,
            unit: fc.oneof(
              fc.constantFrom('"', ',', '\r', '\n', ' ', "'", '='),
              fc.string({ minLength: 1, maxLength: 1 }),
            ),
          }),
          { minLength: 1 },
        ),
        (texts) => {
          const read = rowsOf(renderCsv(amounts(...texts), 'amounts')).map((row) => row[1]!);
          expect(read.map((cell, i) => (cell === `'${texts[i]}` ? texts[i] : cell))).toEqual(texts);
        },
      ),
    );
  });
});
