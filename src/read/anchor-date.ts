import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from '../lexicon/dates.ts';
import type { AnchorOrigin } from '../schema/document.ts';

/** The day of publication and where it was found. */
export interface Anchor {
  readonly date: string;
  readonly origin: AnchorOrigin;
}

/** A folded month's name or abbreviation, its full stop aside → 1…12. */
const MONTH_NUMBERS = new Map([...MONTHS, ...MONTH_ABBREVIATIONS].map(([name, month]) => [plain(name), month]));

const MONTH = '\\p{L}{3,9}';
const DAY =
  `(?:(?<day>\\d{1,2})(?:er)?\\s{1,3}(?<month>${MONTH})\\.?\\s{1,3}(?<year>\\d{4})` +
  '|(?<dd>\\d{1,2})(?<mark>[/.-])(?<mm>\\d{1,2})\\k<mark>(?<yy>\\d{4}|\\d{2})(?!\\d)|(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d))';
const WEEKDAY = `(?:(?:${WEEKDAYS.map(([name]) => name).join('|')})\\s{1,3})?`;
const TIME = '(?:\\s{0,3}[,à-]{0,2}\\s{0,3}\\d{1,2}\\s?[h:]\\s?\\d{0,2})?';
/** What may follow a notice's date: a line's end, a mark, another notice; not the sentence of « Publiée le 3 mars 2013, l'étude ». */
const BEHIND = '(?=\\s{0,3}(?:$|[.|·•–—()-]|,?\\s{0,3}(?:mis|modifi|par|à)))';
const STATED = new RegExp(`^\\s{0,3}(?:le|:)?\\s{0,3}${WEEKDAY}${DAY}${TIME}${BEHIND}`, 'imu');
/** In the order they are trusted, « publié » before « mis à jour »; each is only looked for behind its words. */
const NOTICES = [
  { words: notice('publiée?|postée?|mise? en ligne|parue?|créée?'), date: STATED },
  { words: notice('mise? à jour|modifiée?|actualisée?'), date: STATED },
  {
    words: /^(?=[^\n]{6,60}$)/gmu,
    date: new RegExp(`^\\s{0,3}(?:le\\s{1,3})?${WEEKDAY}${DAY}${TIME}\\s{0,3}$`, 'imu'),
  },
  {
    words: /^\(?\p{Lu}[\p{L} '’-]{1,40}(?:\([^)\n]{1,40}\) ?)?,/gmu,
    // Not before a full stop: « Berlin, 9 novembre 1989. » opens a tale.
    date: new RegExp(`^\\s{1,3}(?:le\\s{1,3})?${WEEKDAY}${DAY}\\s{0,3}(?:[()\\n:–—-]|$)`, 'iu'),
  },
];

/** The words of a notice where one may stand: at a line's start, behind a mark or « article », or with a capital of their own. */
function notice(words: string): RegExp {
  const capital = words.replace(
    /(^|\|)(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
  // The words first, for nearly nothing starts with them; then a look back at what they stand behind.
  return new RegExp(
    `(?:${words}|${capital})(?!\\p{L})(?<=(?:^|[|·•–—(,:]|[Aa]rticle|[Tt]exte|[Dd]épêche)\\s{0,3}(?:${words})|(?<!\\p{L})(?:${capital}))`,
    'gmu',
  );
}

/** Lower case, no accents. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** A notice stands at the head or the foot of an article. */
const HEAD = 600;
const FOOT = 300;
/** How far behind its words a date may stand. */
const REACH = 70;

/** The day of publication that an article says itself (`text`), or its file's name does (`file-name`); null for none. Never throws. */
export function findAnchorDate(text: string, fileName?: string): Anchor | null {
  const parts = text.length > HEAD + FOOT ? [text.slice(0, HEAD), text.slice(-FOOT)] : [text];
  for (const { words, date } of NOTICES) {
    for (const part of parts) {
      for (const said of part.matchAll(words)) {
        const behind = said.index + said[0].length;
        const day = dayIn(date.exec(part.slice(behind, behind + REACH)));
        if (day !== undefined) return { date: day, origin: 'text' };
      }
    }
  }
  const named = fileName === undefined ? undefined : dayInName(fileName);
  return named === undefined ? null : { date: named, origin: 'file-name' };
}

function dayIn(match: RegExpExecArray | null): string | undefined {
  if (match?.groups === undefined) return undefined;
  const { day, month, year, dd, mm, yy, iso: whole } = match.groups;
  if (whole !== undefined) return parseDay(whole);
  if (month !== undefined) return parseDay(iso(Number(year), MONTH_NUMBERS.get(plain(month)) ?? 0, Number(day)));
  return parseDay(iso(Number(yy) + (yy?.length === 2 ? 2000 : 0), Number(mm), Number(dd)));
}

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** A date in a file's name: `2016-06-15`, `2016_06_15`, `20160615`, `15-06-2016`. */
function dayInName(name: string): string | undefined {
  const yearFirst = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name);
  if (yearFirst !== null) return parseDay(`${yearFirst[1]}-${yearFirst[3]}-${yearFirst[4]}`);
  const dayFirst = /(?<!\d)(\d{2})([-_.])(\d{2})\2((?:19|20)\d{2})(?!\d)/.exec(name);
  return dayFirst === null ? undefined : parseDay(`${dayFirst[4]}-${dayFirst[3]}-${dayFirst[1]}`);
}

/** The day of `YYYY-MM-DD` or of an ISO 8601 time stamp; undefined where the calendar has no such day. */
export function parseDay(value: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(value.trim());
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${match[1]}-${match[2]}-${match[3]}` : undefined;
}
