import { basename } from 'node:path';
import { InputError } from '../../schema/errors.ts';
import { findAnchorDate } from '../anchor-date.ts';
import type { Article, ArticleOptions } from '../article.ts';
import { decodePage } from './charset.ts';
import { readMetadata } from './metadata.ts';
import { type PageNode, type Paragraphs, writeParagraphs } from './paragraphs.ts';
import { siftPage, textOf } from './sift.ts';

/** Fewer characters outside of links are no article. */
const SHORTEST = 80;
/** A shorter text makes the finder try again, with what it took for navigation. */
const SHORT = 200;
/** The share of links that makes a list of links. */
const MOST_LINKED = 0.7;

/**
 * Reads a page: its article's text, the title first, then its paragraphs, parted by empty lines. Scripts are not run.
 * The anchor is `date`, else the day that the page's metadata gives, else what the text or the file's name says. Rejects
 * with InputError: `no-article`, `too-large`, and those of `decode`.
 */
export async function readPage(bytes: Uint8Array, { encoding, date, path }: ArticleOptions = {}): Promise<Article> {
  const [{ Readability, DOMParser, Parser }, decoded] = await Promise.all([
    import('./libraries.ts'),
    decodePage(bytes, encoding),
  ]);
  const { head, body } = siftPage(decoded.text, Parser);
  const metadata = readMetadata(head, (markup) => textOf(markup, Parser));
  const source = `<!doctype html><html><head><title></title></head><body>${body}</body></html>`;
  const page = new DOMParser().parseFromString(source, 'text/html');
  page.title = metadata.title ?? '';
  const found = new Readability(page as never, {
    serializer: (node) => writeParagraphs(node as unknown as PageNode),
    disableJSONLD: true,
    charThreshold: SHORT,
  }).parse();
  const article = found?.content;
  if (!isArticle(article)) throw noArticle();
  const text = withTitle(metadata.title, article.text);
  const { title, site, url } = metadata;
  const anchor =
    date !== undefined
      ? ({ date, origin: 'option' } as const)
      : metadata.date !== null
        ? ({ date: metadata.date, origin: 'metadata' } as const)
        : findAnchorDate(text, path === undefined ? undefined : basename(path));
  return { text, encoding: decoded.encoding, anchor, page: { title, site, url } };
}

function isArticle(found: Paragraphs | null | undefined): found is Paragraphs {
  if (found === null || found === undefined) return false;
  const { text, linked } = found;
  return text.length - linked >= SHORTEST && linked < text.length * MOST_LINKED;
}

const noArticle = (): InputError =>
  new InputError(
    'no-article',
    'holds no article: no paragraphs were found in the page',
    'give its text as a .txt file, or --from text',
  );

/** The title as the first paragraph, once. */
function withTitle(title: string | null, text: string): string {
  if (title === null || fold(text.split('\n', 1)[0]!) === fold(title)) return text;
  return `${title}\n\n${text}`;
}

const fold = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
