/** What an input can hold. */
export const INPUT_FORMATS = ['text', 'html', 'jsonl'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

const RECORDS = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const PAGE = /\.html?(?:\.gz)?$/i;

/** What an input holds: as asked, or by the end of its name for `auto`. */
export function inputFormat(asked: InputFormat | 'auto', path: string): InputFormat {
  if (asked !== 'auto') return asked;
  if (RECORDS.test(path)) return 'jsonl';
  return PAGE.test(path) ? 'html' : 'text';
}
