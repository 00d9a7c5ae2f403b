import { basename } from 'node:path';
import { InputError } from '../schema/errors.ts';
import { type Anchor, findAnchorDate } from './anchor-date.ts';
import { decode } from './decode.ts';

/** A text ready to be read, and what its bytes and words say about it. */
export interface Article {
  readonly text: string;
  readonly encoding: string;
  readonly anchor: Anchor | null;
}

/** What the user says about an input. */
export interface ArticleOptions {
  readonly encoding?: string | undefined;
  /** The day of publication, `YYYY-MM-DD`, checked already. */
  readonly date?: string | undefined;
  /** The file's path, whose name may hold a date. */
  readonly path?: string | undefined;
}

/** Decodes an article and finds its day of publication. Rejects with InputError: `empty`, and those of `decode`. */
export async function readArticle(bytes: Uint8Array, { encoding, date, path }: ArticleOptions = {}): Promise<Article> {
  if (bytes.length === 0) throw emptyInput();
  const decoded = await decode(bytes, encoding);
  if (decoded.text.trim() === '') throw emptyInput();
  const anchor: Anchor | null =
    date === undefined
      ? findAnchorDate(decoded.text, path === undefined ? undefined : basename(path))
      : { date, origin: 'option' };
  return { ...decoded, anchor };
}

const emptyInput = (): InputError => new InputError('empty', 'is empty', 'give it an article');
