import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, type ArticleOptions, readArticle } from '../../../src/read/article.ts';
import { InputError } from '../../../src/schema/errors.ts';
import { ROOT } from '../../cli/command.ts';

const read = (source: string | Uint8Array, options: ArticleOptions = {}): Promise<Article> =>
  readArticle(typeof source === 'string' ? Buffer.from(source) : source, { format: 'html', ...options });
const refusal = (source: string | Uint8Array): Promise<string> =>
  read(source).then(
    () => 'read',
    (error) => (error instanceof InputError ? error.code : String(error)),
  );

const WORDS = 'Le groupe a annoncé lundi un plan pour ses magasins, ses dépôts et ses ateliers, selon la direction.';
const LONG = `<p>${WORDS}</p><p>${WORDS}</p>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Un titre</title>${head}</head><body>${body}</body></html>`;
/** The text of an article that holds `inner` between two paragraphs. */
const between = async (inner: string): Promise<string> => {
  const { text } = await read(page(`<article><p>${WORDS}</p>${inner}<p>${WORDS}</p></article>`));
  return text.slice(`Un titre\n\n${WORDS}`.length, -WORDS.length);
};

describe('the text of a page', () => {
  it('is its article, title first, paragraphs parted by empty lines', async () => {
    const { text, anchor, encoding, page: about } = await read(readFileSync(join(ROOT, 'fixtures/page.html')));
    expect(text).toBe(`Velora lève 12 millions d'euros

La start-up lyonnaise Velora a annoncé mercredi une levée de fonds de 12\u00a0millions d’euros, pour ouvrir des ateliers dans trois villes.

Elle compte 300\u202f000\u00a0utilisateurs actifs, contre 100\u00a0000 il y a un an, et emploie deux cents personnes.

Année | Chiffre d’affaires
2023 | 150 millions d’euros`);
    expect(anchor).toEqual({ date: '2024-03-14', origin: 'metadata' });
    expect(encoding).toBe('utf-8');
    expect(about).toEqual({
      title: "Velora lève 12 millions d'euros",
      site: 'La Gazette des affaires',
      url: 'https://gazette.example/entreprises/velora',
    });
  });

  it.each([
    ['white space as a browser shows it', '<p>un\n  <b>mot</b> ,\t deux</p>', '\n\nun mot , deux\n\n'],
    ['no-break spaces', '<p>12&nbsp;000&#8239;€</p>', '\n\n12\u00a0000\u202f€\n\n'],
    ['words across inline elements', '<p>entre<em>prise</em></p>', '\n\nentreprise\n\n'],
    ['a line for a line break', '<p>une<br>deux</p>', '\n\nune\ndeux\n\n'],
    ['a line an item', '<ul><li>une</li><li>deux</li></ul>', '\n\nune\ndeux\n\n'],
    ['cells apart', '<table><tr><td>12</td><td>150</td></tr></table>', '\n\n12 | 150\n\n'],
    ['lines as written where they are preformatted', '<pre>a\n  b</pre>', '\n\na\n  b\n\n'],
    ['no script', '<script>var a = "<p>9 euros</p>"</script>', '\n\n'],
    ['no style, form field or media', '<style>p{}</style><select><option>1</select><video>v</video>', '\n\n'],
    ['no noscript', '<noscript><p>Activez JavaScript pour lire la suite.</p></noscript>', '\n\n'],
    ['no caption', '<figure><img src=a><figcaption>Photo</figcaption></figure>', '\n\n'],
    ['no comment', '<!-- <p>9 euros</p> -->', '\n\n'],
    ['what is hidden left out', '<p hidden>caché</p><p style="display:none">caché</p>', '\n\n'],
    ['no soft hyphen, zero-width space or control', '<p>en&shy;tre&#8203;prise\u0001</p>', '\n\nentreprise\n\n'],
    ['entities once', '<p>A&amp;amp;B &lt;b&gt; &eacute;</p>', '\n\nA&amp;B <b> é\n\n'],
    ['elements of its own making', '<mon-texte><p>un mot</p></mon-texte>', '\n\nun mot\n\n'],
    ['elements that were never closed', '<p>un <b>mot<p>deux', '\n\nun mot\n\ndeux\n\n'],
  ])('has %s', async (_, inner, expected) => {
    expect(await between(inner)).toBe(expected);
  });

  it.each([
    ['no html, head or body', `<title>Un titre</title>${LONG}`],
    ['a body alone', `<title>Un titre</title><body>${LONG}`],
    ['capitals', `<HTML><TITLE>Un titre</TITLE><BODY>${LONG.replaceAll('p>', 'P>')}</BODY></HTML>`],
    ['a form around all', page(`<form>${LONG}</form>`)],
    ['its title again', page(`<article><h1>Un titre</h1>${LONG}</article>`)],
    [
      'its title as a first paragraph',
      page(`<article><p>Un titre !</p>${LONG}</article>`).replace('Un titre<', 'Un titre !<'),
    ],
    ['navigation', page(`<nav><p>${'Accueil et rubriques, '.repeat(20)}</p></nav><div>${LONG}</div>`)],
  ])('is found in a page with %s', async (_, source) => {
    expect((await read(source)).text.replace('titre !', 'titre')).toBe(`Un titre\n\n${WORDS}\n\n${WORDS}`);
  });
});

describe('the title', () => {
  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Le vrai"}</script><meta property=og:title content=non>',
    ],
    ['Open Graph', '<meta property="og:title" content="Le vrai">'],
    [
      'JSON-LD with entities',
      '<script type="application/ld+json">{"@type":"Article","headline":"Le&nbsp;<i>vrai</i>"}</script>',
    ],
    ['Twitter', '<meta name="twitter:title" content=" Le\n vrai ">'],
  ])('of %s comes first', async (_, head) => {
    expect((await read(page(LONG, head))).page?.title?.replace('\u00a0', ' ')).toBe('Le vrai');
  });

  it.each([
    ['<title>Le vrai - Le Site</title><meta property="og:site_name" content="Le Site">', 'Le vrai'],
    ['<title>Le vrai - Ailleurs</title><meta property="og:site_name" content="Le Site">', 'Le vrai - Ailleurs'],
    ['<title></title>', null],
  ])('of %s is %j', async (head, expected) => {
    expect((await read(`<html><head>${head}</head><body>${LONG}</body></html>`)).page?.title).toBe(expected);
  });

  it('is a lone heading, before the window title', async () => {
    expect((await read(page(`<h1>Le vrai</h1>${LONG}`))).page?.title).toBe('Le vrai');
    expect((await read(page(`<h1>Une</h1>${LONG}<h1>Deux</h1>`))).page?.title).toBe('Un titre');
    expect((await read(page(`<h1>${'mot '.repeat(200)}</h1>${LONG}`))).page?.title).toBe('Un titre');
  });
});

describe('the day of publication', () => {
  const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  it.each([
    ['JSON-LD', linked({ '@type': 'NewsArticle', datePublished: '2024-03-14T23:30:00+01:00' })],
    [
      'a graph',
      linked({
        '@graph': [
          { '@type': 'Person', datePublished: '2001-01-01' },
          { '@type': ['BlogPosting'], datePublished: '2024-03-14' },
        ],
      }),
    ],
    [
      'the second block',
      `${linked({ '@type': 'WebSite' })}${linked([{ '@type': 'Article', datePublished: '2024-03-14' }])}`,
    ],
    [
      'the block after a broken one',
      `<script type="application/ld+json">{"@type": </script>${linked({ '@type': 'Article', datePublished: '2024-03-14' })}`,
    ],
    [
      'Open Graph',
      '<meta property="article:published_time" content="2024-03-14T08:00:00Z"><meta property="article:modified_time" content="2025-01-01">',
    ],
    [
      'a name that is no day, then another',
      '<meta name="date" content="hier"><meta name="dc.date" content="2024-03-14">',
    ],
    ['microdata', '<meta itemprop="datePublished" content="2024-03-14">'],
    [
      'JSON-LD before Open Graph',
      `<meta property="article:published_time" content="2020-01-01">${linked({ '@type': 'Article', datePublished: '2024-03-14' })}`,
    ],
  ])('is said by %s', async (_, head) => {
    expect((await read(page(LONG, head))).anchor).toEqual({ date: '2024-03-14', origin: 'metadata' });
  });

  it.each([
    ['a marked one', '<time datetime="2020-01-01">x</time><time pubdate datetime="2024-03-14">y</time>', '2024-03-14'],
    ['another marked one', '<time itemprop="datePublished" datetime="2024-03-14 08:00">y</time>', '2024-03-14'],
    ['the only day', '<time datetime="2024-03-14">x</time><time datetime="2024-03-14T10:00">y</time>', '2024-03-14'],
    ['none of several', '<time datetime="2024-03-14">x</time><time datetime="2024-03-15">y</time>', undefined],
  ])('is of the <time> elements %s', async (_, times, date) => {
    expect((await read(page(`${times}${LONG}`))).anchor?.date).toBe(date);
  });

  it('is --date first, then the page, then the text, then the name', async () => {
    const dated = page(
      `<article><p>Publié le 2 mai 2021.</p>${LONG}</article>`,
      '<meta name="date" content="2024-03-14">',
    );
    expect((await read(dated, { date: '2022-01-01' })).anchor).toEqual({ date: '2022-01-01', origin: 'option' });
    expect((await read(dated, { path: '2019-05-05.html' })).anchor).toEqual({ date: '2024-03-14', origin: 'metadata' });
    expect((await read(dated.replace(/<meta.*?>/, ''))).anchor).toEqual({ date: '2021-05-02', origin: 'text' });
    expect((await read(page(LONG), { path: 'a/2019-05-05.html' })).anchor).toEqual({
      date: '2019-05-05',
      origin: 'file-name',
    });
    expect((await read(page(LONG))).anchor).toBeNull();
  });
});

describe('the site and the address', () => {
  it.each([
    ['<meta property="og:site_name" content="La Gazette">', { site: 'La Gazette' }],
    [
      '<script type="application/ld+json">{"@type":"Article","publisher":{"name":"La Gazette"}}</script>',
      { site: 'La Gazette' },
    ],
    [
      '<script type="application/ld+json">{"@type":"Article","publisher":["La Gazette"]}</script>',
      { site: 'La Gazette' },
    ],
    ['<link rel="canonical" href="https://a.example/b">', { url: 'https://a.example/b' }],
    ['<meta property="og:url" content="javascript:alert(1)">', { url: null }],
    ['<link rel="canonical" href="/b">', { url: null }],
    ['', { site: null, url: null }],
  ])('of %s are %j', async (head, expected) => {
    expect((await read(page(LONG, head))).page).toMatchObject(expected);
  });
});

describe('the encoding of a page', () => {
  const accents = page(LONG, '<meta charset="CHARSET">');
  const declared = (charset: string, encoding: BufferEncoding): Buffer =>
    Buffer.from(accents.replace('CHARSET', charset), encoding);
  it.each([
    ['UTF-8, undeclared', Buffer.from(page(LONG)), 'utf-8'],
    ['UTF-8 that says another', declared('iso-8859-1', 'utf8'), 'utf-8'],
    ['ISO-8859-1, which browsers read as Windows-1252', declared('ISO-8859-1', 'latin1'), 'windows-1252'],
    ['what its bytes could be and its declaration says', declared('iso-8859-15', 'latin1'), 'iso-8859-15'],
    [
      'an old declaration',
      Buffer.from(
        page(LONG, '<meta http-equiv="Content-Type" content="text/html; charset=macintosh">')
          .replaceAll('é', '\x8e')
          .replaceAll('ô', '\x99'),
        'latin1',
      ),
      'macintosh',
    ],
    ['an encoding that nobody knows', declared('x-martien', 'latin1'), 'windows-1252'],
    ['a declaration that is wrong', declared('utf-8', 'latin1'), 'windows-1252'],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${accents}`, 'utf16le'), 'utf-16le'],
  ])('is %s', async (_, bytes, encoding) => {
    const article = await read(bytes);
    expect(article.encoding).toBe(encoding);
    expect(article.text).toBe(`Un titre\n\n${WORDS}\n\n${WORDS}`);
  });

  it('is the one asked for before all', async () => {
    expect((await read(declared('utf-8', 'latin1'), { encoding: 'latin1' })).encoding).toBe('iso-8859-1');
  });
});

describe('a page without an article', () => {
  it.each([
    ['nothing', '<html></html>'],
    ['a title alone', page('')],
    ['scripts alone', page(`<script>${WORDS.repeat(9)}</script><div id="root"></div>`)],
    ['a list of links', page(`<ul>${`<li><a href="/a">${WORDS}</a></li>`.repeat(30)}</ul>`)],
    ['a few words', page('<p>Page introuvable.</p>')],
  ])('of %s says so', async (_, source) => {
    expect(await refusal(source)).toBe('no-article');
  });
});

describe('a hostile page', () => {
  it.each([
    ['nests without end', '<div>'.repeat(200_000) + LONG, 'too-large'],
    ['nests a little', '<div>'.repeat(1_500) + LONG, 'read'],
    ['never closes', `${'<b>a, <p>'.repeat(50_000)}${LONG}`, 'too-large'],
    ['has elements without end', `${'<i></i>'.repeat(200_000)}${LONG}`, 'too-large'],
    ['is a row of brackets', `${'<'.repeat(500_000)}${LONG}`, 'too-large'],
    ['is a row of comments', `${'<!--'.repeat(200_000)}${LONG}`, 'no-article'],
    ['has attributes without end', `<p ${'a="b" '.repeat(200_000)}></p>${LONG}`, 'read'],
    ['has data without end', `<script type="application/ld+json">${'['.repeat(900_000)}</script>${LONG}`, 'read'],
    [
      'has data that nests itself',
      `<script type="application/ld+json">${'{"mainEntity":'.repeat(3_000)}1${'}'.repeat(3_000)}</script>${LONG}`,
      'read',
    ],
    ['is ten megabytes', LONG.repeat(48_000), 'read'],
    ['is longer than that', LONG.repeat(80_000), 'too-large'],
    ['holds NULs', `${LONG}\0\0\0${LONG}`, 'binary'],
  ])('that %s is answered', async (_, source, code) => {
    expect(await refusal(source)).toBe(code);
  });

  it('keeps the words of what nests too deep', async () => {
    const { text } = await read(`${'<div>'.repeat(400)}${LONG}`);
    expect(text).toBe(`${WORDS}\n\n${WORDS}`);
  });

  it('of any make is read or refused, never a crash', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="article">',
        '</div>',
        '<b',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<title>',
        '&amp',
        '&#x0;',
        '<table><td>',
        '<br/>',
        '<svg><title>',
        '<meta name=date content=',
        '<time datetime=2024-03-14>',
        WORDS,
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        expect(await refusal(pieces.join(''))).toMatch(/^(?:read|no-article|binary|empty)$/);
      }),
      { numRuns: 300 },
    );
  });
});
