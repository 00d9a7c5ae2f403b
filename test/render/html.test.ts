import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { PAGE_END, PAGE_START, renderArticle } from '../../src/render/html.ts';
import { sanitise } from '../../src/render/sanitise.ts';
import { amountAt, documentWith } from './documents.ts';

const TEXT = `Carrefour & ses magasins

Le groupe Carrefour a annoncé lundi un plan de 2,5 milliards d'euros. Son application compte 4 millions d'utilisateurs actifs.`;
const anchor = { date: '2024-03-13', origin: 'option' } as const;
const render = (text: string): string => renderArticle(extract(text, { id: 'a.txt', anchor, force: true }), text);

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  text: string;
}

/** The elements of a page, each with all the text within it. */
function elementsOf(html: string): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, text: '' };
      all.push(element);
      open.push(element);
    },
    ontext(text) {
      for (const element of open) element.text += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return all;
}
const textOf = (html: string): string => elementsOf(html).find(({ attributes }) => attributes.class === 'text')!.text;

describe('the page', () => {
  it('holds the text as it was read', () => {
    expect(textOf(render(TEXT))).toBe(TEXT);
  });

  it('marks each item where it stands, with what it means', () => {
    const marks = elementsOf(render(TEXT))
      .filter(({ name }) => name === 'mark')
      .map(({ text, attributes }) => [text, attributes.class, attributes.title?.replaceAll('\u202f', ' ')]);
    expect(marks).toEqual([
      ['Carrefour', 'companies', 'Carrefour'],
      ['Carrefour', 'companies', 'Carrefour'],
      ['lundi', 'dates', '11 mars 2024'],
      ["2,5 milliards d'euros", 'amounts', '2,5 Md€'],
      ["4 millions d'utilisateurs actifs", 'userMetrics', '4 M utilisateurs actifs'],
    ]);
  });

  it('has a table a kind whose rows link to the text', () => {
    const html = render(TEXT);
    const elements = elementsOf(html);
    expect(elements.filter(({ name }) => name === 'h2').map(({ text }) => text)).toEqual([
      'Entreprises (1)',
      'Montants (1)',
      'Audience (1)',
      'Dates (1)',
      'Faits (1)',
    ]);
    const ids = elements.map(({ attributes }) => attributes.id).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements.filter(({ name }) => name === 'a').map(({ attributes }) => attributes.href);
    expect(links).toHaveLength(5);
    for (const link of links) expect(ids).toContain(link!.slice(1));
  });

  it('marks a stretch that two items share for both', () => {
    const document = documentWith({
      amounts: [
        { ...amountAt(0), end: 6 },
        { ...amountAt(3), end: 9 },
      ],
    });
    const marks = elementsOf(renderArticle(document, '012345678 et fin')).filter(({ name }) => name === 'mark');
    expect(marks.map(({ text }) => text)).toEqual(['012', '345', '678']);
    expect(marks.map(({ attributes }) => attributes.title!.split(' · ').length)).toEqual([1, 2, 1]);
  });

  it('says so where nothing was found', () => {
    expect(renderArticle(documentWith(), 'Rien.')).toContain('Aucun fait dans ce texte');
  });

  it('runs and fetches nothing, and allows its own style alone', () => {
    const page = PAGE_START + render(TEXT) + PAGE_END;
    const elements = elementsOf(page);
    const style = elements.find(({ name }) => name === 'style')!.text;
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')!.attributes
      .content;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    expect(elements.filter(({ name }) => /script|link|img|iframe|object/.test(name))).toEqual([]);
    expect(
      elements.filter(({ attributes }) => Object.keys(attributes).some((name) => /^on|^style$|^src$/.test(name))),
    ).toEqual([]);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('says its language and its width, and is well formed', () => {
    const page = PAGE_START + render(TEXT) + PAGE_END;
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">/);
    expect(page).toContain('name="viewport"');
    const tags = page
      .replace(/<style>.*<\/style>/s, '')
      .match(/<\/?[a-z0-9]+/g)!
      .filter((tag) => !/^<(?:meta)$/.test(tag));
    const open: string[] = [];
    for (const tag of tags) {
      if (tag.startsWith('</')) expect(open.pop()).toBe(`<${tag.slice(2)}`);
      else open.push(tag);
    }
    expect(open).toEqual([]);
  });

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title></style></div>', '&lt;b&gt; &amp;'])(
    'escapes %s wherever it comes from',
    (hostile) => {
      const name = `${hostile} SA`;
      const document = documentWith({
        source: { ...documentWith().source, id: hostile, page: { title: hostile, site: hostile, url: hostile } },
        companies: [
          {
            name,
            id: hostile,
            aliases: [hostile],
            confidence: 1,
            rule: 'company.gazetteer',
            mentions: [{ text: 'x', start: 0, end: 1, type: 'name' }],
          },
        ],
      });
      const html = renderArticle(document, hostile);
      expect(textOf(html)).toBe(hostile);
      expect(
        elementsOf(html)
          .map((element) => element.name)
          .filter((element) => /script|img|style|^b$/.test(element)),
      ).toEqual([]);
    },
  );

  it('of any text shows that text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom('<', '>', '&', '"', '\n', '\r', '\u202e', '\u0000', 'a'),
            fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
          ),
        }),
        (text) => {
          const shown = text
            .split(/\r\n|[\n\r]/)
            .map(sanitise)
            .join('\n');
          expect(textOf(renderArticle(documentWith(), text))).toBe(shown);
        },
      ),
    );
  });
});

describe('the style', () => {
  const style = elementsOf(PAGE_START).find(({ name }) => name === 'style')!.text;
  const [light, dark] = [...style.matchAll(/:root\{([^}]*)\}/g)].map(([, rules]) =>
    Object.fromEntries([...rules!.matchAll(/--(\w+):(#\w+)/g)].map(([, name, colour]) => [name!, colour!])),
  );
  /** Contrast as WCAG 2 measures it, from 1 to 21. */
  const contrast = (one: string, other: string): number => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const luminance = (colour: string): number => {
    const full = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
    const [r, g, b] = [1, 3, 5].map((i) => {
      const share = Number.parseInt(full.slice(i, i + 2), 16) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };

  it.each([
    ['light', light!],
    ['dark', dark!],
  ])('is readable where it is %s', (_, theme) => {
    const { paper, line, ...inks } = theme;
    expect(Object.keys(inks)).toEqual(['ink', 'soft', 'company', 'amount', 'metric', 'date']);
    for (const ink of Object.values(inks)) expect(contrast(ink, paper!)).toBeGreaterThanOrEqual(4.5);
  });
});
