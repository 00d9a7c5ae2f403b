import { describe, expect, it } from 'vitest';
import { factNote } from '../../src/render/fact-note.ts';
import { renderSummary } from '../../src/render/summary.ts';
import type { Document, Fact } from '../../src/schema/document.ts';
import { amountAt, documentWith } from './documents.ts';

const plain = (text: string): string => text.replaceAll('\u202f', ' ');
const summary = (parts: Partial<Document>, text = '5 M€', columns = 80): string =>
  renderSummary(documentWith(parts), text, { colour: false, columns });

const TEXT = 'Twitter aurait investi 70 millions de dollars dans SoundCloud.';
const fact: Fact = {
  type: 'investment',
  companies: ['Twitter', 'SoundCloud'],
  investor: 'Twitter',
  acquirer: null,
  target: 'SoundCloud',
  investors: [],
  number: null,
  share: null,
  round: null,
  cues: [],
  attributionSpan: null,
  alsoSaid: [],
  disputed: false,
  amount: { value: 70_000_000, min: null, max: null, qualifier: 'exact', currency: 'USD' },
  date: '2016-06',
  status: 'reported',
  attribution: 'Re/Code',
  evidence: { text: TEXT, start: 0, end: TEXT.length },
  rule: 'fact.investment',
};

const bare: Fact = {
  ...fact,
  companies: ['Airbus'],
  investor: null,
  target: null,
  amount: null,
  date: null,
  status: 'asserted',
  attribution: null,
};
const count = (value: number) => ({ value, min: null, max: null, qualifier: 'exact' as const });

describe('facts', () => {
  it('says who, to whom, how much, when, how surely, according to whom, and on what evidence', () => {
    expect(plain(summary({ facts: [fact] }, TEXT, 100))).toMatchInlineSnapshot(`
      "Twitter aurait investi 70 millions de dollars dans SoundCloud.
      a.txt

      Faits (1)
        investissement  Twitter → SoundCloud · 70 M$ · juin 2016 · au conditionnel · selon Re/Code
          ›Twitter aurait investi 70 millions de dollars dans SoundCloud.‹
      "
    `);
  });

  it.each<[expected: string, parts: Partial<Fact>]>([
    ['Airbus · 2 043 postes', { type: 'layoffs', number: count(2043) }],
    ['Airbus · ≈ 300 embauches', { type: 'hiring', number: { ...count(300), qualifier: 'about' } }],
    ['Airbus · 1 personne', { type: 'headcount', number: count(1) }],
    [
      'Fonds → Airbus · 5 M€',
      { type: 'funding', investors: ['Fonds'], amount: { ...count(5_000_000), currency: 'EUR' } },
    ],
    ['Fonds → Airbus · 30 %', { type: 'acquisition', acquirer: 'Fonds', target: 'Airbus', share: count(30) }],
    ['Airbus · démenti · contredit ailleurs', { type: 'penalty', status: 'denied', disputed: true }],
    ['Fonds', { type: 'funding', companies: ['Fonds'], investors: ['Fonds'] }],
  ])('%s', (expected, parts) => {
    expect(plain(factNote({ ...bare, ...parts }))).toBe(expected);
  });

  it('names the companies where roles are not known', () => {
    const partners: Fact = { ...bare, type: 'partnership', companies: fact.companies };
    expect(summary({ facts: [partners] }, TEXT)).toContain('  partenariat  Twitter, SoundCloud\n');
  });
});

describe('messages', () => {
  it.each([
    ['no-anchor-date', 'Date de publication inconnue'],
    ['language-uncertain', 'Texte trop court'],
    ['language-forced', 'ne semble pas être en français'],
  ] as const)('%s is said in French', (code, said) => {
    const printed = summary({
      amounts: [amountAt()],
      diagnostics: [{ level: 'warning', code, message: 'In English.' }],
    });
    expect(printed).toMatch(/^! /m);
    expect(printed.replace(/\n/g, ' ')).toContain(said);
    expect(printed).not.toContain('English');
  });

  it.each([32, 40, 80])('wraps them, and the line for nothing, to %i columns', (columns) => {
    const printed = summary(
      { diagnostics: [{ level: 'warning', code: 'no-anchor-date', message: '-' }] },
      'Il pleut.',
      columns,
    );
    expect(printed.replace(/\n/g, ' ')).toContain('(--date AAAA-MM-JJ)');
    expect(printed.replace(/\n/g, ' ')).toContain('Aucun fait dans ce texte');
    for (const line of printed.split('\n')) expect([...line].length).toBeLessThanOrEqual(columns);
  });
});

describe('figures', () => {
  it('keep their narrow no-break spaces', () => {
    expect(summary({ amounts: [amountAt()] })).toContain('5\u202fM€');
  });

  it('are bold, headings cyan, evidence underlined, in colour', () => {
    const printed = renderSummary(documentWith({ amounts: [amountAt()] }), '5 M€', { colour: true, columns: 80 });
    expect(printed).toContain('\u001b[1m5\u202fM€\u001b[22m');
    expect(printed).toContain('\u001b[36mMontants');
    expect(printed).toContain('\u001b[4m5 M€\u001b[24m');
  });
});

describe('much', () => {
  it('200,000 items are printed', () => {
    expect(summary({ amounts: Array.from({ length: 200_000 }, () => amountAt()) }).match(/\n {2}5/g)).toHaveLength(
      200_000,
    );
  });

  it('a text of one long line costs no more than others', () => {
    const sentence = 'Il a payé 5 M€ à la ville et il est reparti aussitôt ; ';
    const count = 4_000;
    const amounts = Array.from({ length: count }, (_, i) => amountAt(i * sentence.length + 10));
    const start = performance.now();
    const printed = summary({ amounts }, sentence.repeat(count));
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(printed.match(/›5 M€‹/g)).toHaveLength(count);
  });
});

describe('names weighed', () => {
  it('are printed or refused, with all their evidence beneath', () => {
    const span = { text: 'Veloquai', start: 0, end: 8, threshold: 2 };
    const explanation = [
      { ...span, name: 'Veloquai', score: 2.85, accepted: true, evidence: [{ cue: 'head', weight: 2.85 }] },
      {
        ...span,
        name: 'Dupond',
        score: -0.5,
        accepted: false,
        evidence: [
          { cue: 'before', weight: 1 },
          { cue: 'article', weight: -1.5 },
        ],
      },
    ];
    expect(plain(summary({ explanation }, 'Veloquai et Dupond'))).toMatchInlineSnapshot(`
      "Veloquai et Dupond
      a.txt

      Noms pesés (2)
        ✓ Veloquai  2,85 ≥ 2
          head +2,85
        ✗ Dupond    −0,5 < 2
          before +1 · article −1,5
      "
    `);
  });
});

describe('times of day', () => {
  const at = (text: string, rule: string, value: string): Document['dates'][number] => ({
    text,
    start: TEXT.indexOf(text),
    end: TEXT.indexOf(text) + text.length,
    value,
    mod: null,
    from: value,
    to: value,
    edtf: value,
    relative: true,
    rule,
  });
  const TEXT = 'Mardi, à 18 h, il était là.';
  const time = at('à 18 h', 'date.time-of-day', '2016-06-14');

  it.each([
    ['the day is listed', [at('Mardi', 'date.weekday.habit', '2016-06-14'), time], null, 1],
    ['the day is that of publication', [time], '2016-06-14', 0],
    ['nothing else says the day', [time], '2016-06-15', 1],
  ] as const)('%s', (_, dates, published, listed) => {
    const anchor = published === null ? null : { date: published, origin: 'option' as const };
    const printed = summary({ dates: [...dates], anchor }, TEXT);
    if (listed === 0) expect(printed).not.toContain('Dates');
    else expect(printed).toContain(`Dates (${listed})`);
  });
});
