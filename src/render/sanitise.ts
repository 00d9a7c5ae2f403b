/** What could steer a terminal or turn its text around: C0 and C1 controls, bidirectional marks and overrides; half a surrogate pair too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;

/** A text of several lines that is safe to print: as `UNSAFE`, line ends, tabs and page breaks aside. */
export const sanitiseLines = (text: string): string =>
  text.replace(UNSAFE, (character) => (LINE_MARKS.has(character) ? character : '\ufffd'));
const LINE_MARKS: ReadonlySet<string> = new Set(['\n', '\r', '\t', '\f']);

/** White space but the no-break spaces of French typography, which stay. */
const SPACES = /[^\S\u00a0\u202f]+/g;

/** One line of text that is safe to print: white space becomes a space, other control characters U+FFFD. */
export const sanitise = (text: string): string => text.replace(SPACES, ' ').replace(UNSAFE, '\ufffd');
