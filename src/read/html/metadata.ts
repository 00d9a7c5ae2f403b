import { parseDay } from '../anchor-date.ts';
import type { PageHead } from './sift.ts';

/** What a page says of itself, read. */
export interface PageMetadata {
  readonly title: string | null;
  /** The name of the site or of the publisher. */
  readonly site: string | null;
  /** The address that the page gives as its own. */
  readonly url: string | null;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly date: string | null;
}

/** Under which names pages give each, the surest first. */
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'pubdate',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'date',
];
const TITLES = ['og:title', 'twitter:title', 'dcterms.title', 'dc.title'];
const SITES = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher'];

/**
 * The title, site, address and day of publication of a page; null for what it does not say. Pages write entities in
 * JSON-LD too, which has none: `textOf` decodes them. Never throws.
 */
export function readMetadata(head: PageHead, textOf: (markup: string) => string): PageMetadata {
  const article = articleIn(head.data);
  const said = (names: readonly string[]) => first(names.flatMap((name) => head.meta.get(name) ?? []));
  const written = (value: unknown) => (typeof value === 'string' ? textOf(value) : undefined);
  const site = first([written(nameOf(article.publisher)), said(SITES)]);
  const title = first([
    written(article.headline),
    written(article.name),
    said(TITLES),
    onlyOne(head.headings),
    withoutSite(head.titles[0] ?? '', site),
  ]);
  const url = first([said(['og:url']), head.canonical]);
  return { title, site, url: url !== null && /^https?:/i.test(url) ? url : null, date: publicationDay(head, article) };
}

function publicationDay({ meta, times }: PageHead, article: LinkedData): string | null {
  const dates = [article.datePublished, ...DATES.flatMap((name) => meta.get(name) ?? [])];
  for (const { datetime, publication } of times) if (publication) dates.push(datetime);
  for (const date of dates) {
    const day = typeof date === 'string' ? dayOf(date) : undefined;
    if (day !== undefined) return day;
  }
  // A date beside an article that is announced is no date of this one: only where the page shows one day alone.
  const days = new Set(times.map(({ datetime }) => dayOf(datetime)).filter((day) => day !== undefined));
  return days.size === 1 ? [...days][0]! : null;
}

const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day that a time stamp says in its own time zone: ISO 8601, `20160615`, `2016/06/15`, `15/06/2016`, `15 Jun 2016`. */
export function dayOf(value: string): string | undefined {
  const text = value.trim();
  const numbers = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/.exec(text);
  if (numbers !== null) return parseDay(`${numbers[1]}-${numbers[3]}-${numbers[4]}`);
  const french = /^(\d{2})[-/.](\d{2})[-/.](\d{4})(?!\d)/.exec(text);
  if (french !== null) return parseDay(`${french[3]}-${french[2]}-${french[1]}`);
  const mail = /^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3})[a-z]{0,6}\.? (\d{4})(?!\d)/i.exec(text);
  const month = ENGLISH_MONTHS.indexOf(mail?.[2]?.toLowerCase() ?? '') + 1;
  if (mail === null || month === 0) return undefined;
  return parseDay(`${mail[3]}-${String(month).padStart(2, '0')}-${mail[1]!.padStart(2, '0')}`);
}

type LinkedData = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|NewsReport|Review|Interview)$/;
/** How many nodes of JSON-LD are looked at. */
const MAX_NODES = 10_000;

/** The first node of a page's JSON-LD that is an article; an empty one where none is. */
function articleIn(blocks: readonly string[]): LinkedData {
  for (const block of blocks) {
    const pending: unknown[] = [parseData(block)];
    for (let i = 0; i < pending.length && i < MAX_NODES; i++) {
      const node = pending[i];
      if (Array.isArray(node)) for (const item of node) pending.push(item);
      else if (typeof node === 'object' && node !== null) {
        const data = node as LinkedData;
        const types = [data['@type']].flat();
        if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return data;
        pending.push(data['@graph'], data.mainEntity);
      }
    }
  }
  return {};
}

function parseData(block: string): unknown {
  try {
    return JSON.parse(block);
  } catch {
    return undefined;
  }
}

/** The name of an organisation, written as a string or as a node. */
function nameOf(value: unknown): unknown {
  const [organisation] = [value].flat();
  return typeof organisation === 'object' && organisation !== null ? (organisation as LinkedData).name : organisation;
}

/** The first that is a string with something in it, in one line. */
function first(values: readonly unknown[]): string | null {
  for (const value of values) {
    const line =
      typeof value === 'string'
        ? value.replace(/\s+/g, (space) => (/^[\u00a0\u202f]$/.test(space) ? space : ' ')).trim()
        : '';
    if (line !== '') return line;
  }
  return null;
}

/** A longer heading is one that the page forgot to close. */
const LONGEST_TITLE = 400;
const onlyOne = ([heading, ...others]: readonly string[]): string | undefined =>
  others.length === 0 && heading !== undefined && heading.length <= LONGEST_TITLE ? heading : undefined;

/** A page's `<title>` without the name of its site: « Titre - Le Journal ». */
function withoutSite(title: string, site: string | null): string {
  const parted = /^(.*\S)\s+[-–—|•·»:]\s+(\S.*)$/s.exec(title.trim());
  if (parted === null) return title;
  return site !== null && parted[2]!.toLowerCase().includes(site.toLowerCase()) ? parted[1]! : title;
}
