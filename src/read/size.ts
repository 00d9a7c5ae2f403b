const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };
/** More than this does not fit in one string. */
const MOST = 500 * 1024 ** 2;

/** The bytes of a size such as `200MB`, `64k` or `1000`, in units of 1,024; undefined for anything else, zero, or more than 500 MB. */
export function parseSize(text: string): number | undefined {
  const match = /^(\d{1,9}(?:\.\d{1,3})?) ?([kmg]?)(?:i?b)?$/i.exec(text.trim());
  if (match === null) return undefined;
  const size = Math.floor(Number(match[1]) * UNITS[match[2]!.toLowerCase()]!);
  return size > 0 && size <= MOST ? size : undefined;
}

/** A size as it is read: `64 MB`. */
export function showSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 ** 2 ? `${shorten(bytes / 1024)} kB` : `${shorten(bytes / 1024 ** 2)} MB`;
}

const shorten = (value: number): string => `${Math.round(value * 10) / 10}`;
