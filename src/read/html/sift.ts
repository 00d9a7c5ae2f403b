/**
 * One pass over a page's source: what it says of itself, and its body made safe for the article finder, which is slow on
 * deep trees and wants a whole document. Nothing of a page is run, fetched or obeyed.
 */
import type { Parser } from 'htmlparser2';
import { InputError } from '../../schema/errors.ts';

/** What a page says of itself, as it was written; names in lower case, each with all of its values in their order. */
export interface PageHead {
  /** `<meta>` by its `property`, `name` or `itemprop`. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** The blocks of JSON-LD. */
  readonly data: readonly string[];
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly canonical: string | undefined;
  readonly times: readonly TimeElement[];
}

/** A `<time datetime>`, and whether the page marks it as its publication's. */
export interface TimeElement {
  readonly datetime: string;
  readonly publication: boolean;
}

/** A page's head and the source of its body: well formed, of bounded depth, with no script, style or media. */
export interface SiftedPage {
  readonly head: PageHead;
  readonly body: string;
}

/** Deeper elements are read as if they stood at this depth: no article nests so deep, and the finder reads a text once a level. */
const MAX_DEPTH = 100;
/** The same for a body of many characters. */
const LARGE_BODY = 1_000_000;
const MAX_DEPTH_LARGE = 30;
/**
 * More than any article's page has: elements, pieces of text between tags and entities, elements open at once (an unclosed
 * one nests all that follow), characters of the body.
 */
const MAX_ELEMENTS = 100_000;
const MAX_PIECES = 400_000;
const MAX_OPEN = 2_000;
const MAX_BODY = 16_000_000;
/** How much is kept of what a page says of itself, in characters. */
const MAX_COLLECTED = 1 << 20;

/** Elements whose content is no text of the page. */
const UNREAD = new Set(
  'title script style noscript template svg math iframe object embed canvas audio video map select textarea button dialog'.split(
    ' ',
  ),
);
/** Elements whose text says something of the page. */
const COLLECTED = new Set(['title', 'h1', 'script']);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements of the head, and those that stand for the page itself. */
const FRAME = new Set(['html', 'head', 'body']);
/** Attributes that the article finder looks at. */
const KEPT = ['class', 'id', 'role', 'itemprop', 'rel', 'href', 'style', 'hidden', 'aria-hidden', 'aria-modal'];
const LONGEST_ATTRIBUTE = 300;

/** Sifts the source of a page. Throws InputError(`too-large`) for more than any article's page has. */
export function siftPage(source: string, HtmlParser: typeof Parser): SiftedPage {
  const page = sift(source, HtmlParser, MAX_DEPTH);
  if (page.body.length > MAX_BODY) throw tooLarge(`${MAX_BODY} characters of text`);
  return page.body.length > LARGE_BODY ? sift(source, HtmlParser, MAX_DEPTH_LARGE) : page;
}

/** The text of a piece of markup: its entities decoded, its tags left out. Never throws. */
export function textOf(markup: string, HtmlParser: typeof Parser): string {
  let text = '';
  const parser = new HtmlParser({ ontext: (piece) => (text += piece) });
  parser.end(markup);
  return text;
}

const tooLarge = (most: string): InputError =>
  new InputError(
    'too-large',
    `is no article's page: it has more than ${most}`,
    'give the text of the article as a .txt file',
  );

function sift(source: string, HtmlParser: typeof Parser, maxDepth: number): SiftedPage {
  const sieve = new Sieve(maxDepth);
  const parser = new HtmlParser(sieve, { decodeEntities: true });
  parser.write(source);
  parser.end();
  return { head: sieve, body: sieve.parts.join('') };
}

class Sieve implements PageHead {
  readonly meta = new Map<string, string[]>();
  readonly data: string[] = [];
  readonly titles: string[] = [];
  readonly headings: string[] = [];
  readonly times: TimeElement[] = [];
  readonly parts: string[] = [];
  canonical: string | undefined;
  /** The names that the open elements were written under; an empty one for an element that was left out. */
  readonly #open: string[] = [];
  readonly #maxDepth: number;
  #depth = 0;
  #elements = 0;
  #pieces = 0;
  #unread = 0;
  #collect: ((text: string) => void) | undefined;
  #collected = 0;

  constructor(maxDepth: number) {
    this.#maxDepth = maxDepth;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (++this.#elements > MAX_ELEMENTS) throw tooLarge(`${MAX_ELEMENTS} elements`);
    if (this.#open.length >= MAX_OPEN) throw tooLarge(`${MAX_OPEN} elements within one another`);
    if (this.#unread === 0) this.#note(name, attributes);
    if (!VOID.has(name)) this.#open.push(this.#enter(name, attributes));
    else if (this.#unread === 0 && (name === 'br' || name === 'hr')) this.parts.push(`<${name}>`);
  }

  ontext(text: string): void {
    if (++this.#pieces > MAX_PIECES) throw tooLarge(`${MAX_PIECES} pieces of text`);
    this.#collect?.(text);
    if (this.#unread === 0) this.parts.push(escapeText(text));
  }

  onclosetag(name: string): void {
    if (VOID.has(name)) return;
    const written = this.#open.pop();
    if (UNREAD.has(name)) this.#unread--;
    if (COLLECTED.has(name)) this.#collect = undefined;
    if (written === undefined || written === '') return;
    this.#depth--;
    this.parts.push(`</${written}>`);
  }

  /** Opens an element; returns the name that it is written under, empty where it is left out. */
  #enter(name: string, attributes: Record<string, string>): string {
    if (UNREAD.has(name)) this.#unread++;
    if (this.#unread > 0 || FRAME.has(name)) return '';
    if (this.#depth >= this.#maxDepth) {
      if (name !== 'a' && name !== 'span') this.parts.push('<br><br>');
      return '';
    }
    this.#depth++;
    const written = /^[a-z][a-z0-9]*$/.test(name) ? name : 'div';
    this.parts.push(`<${written}${writeAttributes(name, attributes)}>`);
    return written;
  }

  /** Keeps what an element says of the page. */
  #note(name: string, attributes: Attributes): void {
    const { property, name: named, itemprop, content, datetime, type, rel, href } = attributes;
    const key = (property ?? named ?? itemprop)?.trim().toLowerCase();
    if (name === 'meta' && key !== undefined && content !== undefined) {
      const values = this.meta.get(key);
      if (values === undefined) this.meta.set(key, [content]);
      else values.push(content);
    } else if (name === 'link' && rel?.toLowerCase() === 'canonical') this.canonical ??= href;
    else if (name === 'time' && datetime !== undefined)
      this.times.push({ datetime, publication: itemprop === 'datePublished' || 'pubdate' in attributes });
    else if (name === 'title') this.#collectInto(this.titles);
    else if (name === 'h1') this.#collectInto(this.headings);
    else if (name === 'script' && type?.trim().toLowerCase() === 'application/ld+json') this.#collectInto(this.data);
  }

  #collectInto(list: string[]): void {
    const index = list.push('') - 1;
    this.#collect = (text) => {
      this.#collected += text.length;
      if (this.#collected <= MAX_COLLECTED) list[index] += text;
    };
  }
}

type Attributes = Record<string, string | undefined>;

function writeAttributes(name: string, attributes: Record<string, string>): string {
  let written = '';
  for (const key of KEPT) {
    const value = attributes[key];
    if (value !== undefined)
      written += ` ${key}="${escapeText(value.slice(0, LONGEST_ATTRIBUTE)).replaceAll('"', '&quot;')}"`;
  }
  // The finder goes by roles, not by the element that has one by nature.
  return name === 'nav' && attributes.role === undefined ? `${written} role="navigation"` : written;
}

const escapeText = (text: string): string =>
  text.replaceAll('\u0000', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
