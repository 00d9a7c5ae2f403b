import { basename } from 'node:path';
import type { Page } from '../schema/document.ts';
import { InputError } from '../schema/errors.ts';
import { type Anchor, findAnchorDate } from './anchor-date.ts';
import { decode } from './decode.ts';

/** A text ready to be read, and what its bytes and words say about it. */
export interface Article {
  readonly text: string;
  readonly encoding: string;
  readonly anchor: Anchor | null;
  /** What a page says of itself; null for a text. */
  readonly page: Page | null;
}

/** What the user says about an input. */
export interface ArticleOptions {
  /** Text unless told. */
  readonly format?: 'text' | 'html' | undefined;
  readonly encoding?: string | undefined;
  /** The day of publication, `YYYY-MM-DD`, checked already. */
  readonly date?: string | undefined;
  /** The file's path, whose name may hold a date. */
  readonly path?: string | undefined;
}

/**
 * Decodes an article and finds its day of publication. Rejects with InputError: `empty`, for a page `no-article`, and
 * those of `decode`.
 */
export async function readArticle(bytes: Uint8Array, options: ArticleOptions = {}): Promise<Article> {
  if (bytes.length === 0) throw emptyInput();
  const { format, encoding, date, path } = options;
  if (format === 'html') return (await import('./html/page.ts')).readPage(bytes, options);
  const decoded = await decode(bytes, encoding);
  if (decoded.text.trim() === '') throw emptyInput();
  const anchor: Anchor | null =
    date === undefined
      ? findAnchorDate(decoded.text, path === undefined ? undefined : basename(path))
      : { date, origin: 'option' };
  return { ...decoded, anchor, page: null };
}

const emptyInput = (): InputError => new InputError('empty', 'is empty', 'give it an article');
