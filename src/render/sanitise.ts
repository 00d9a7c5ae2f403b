/** What could steer a terminal or turn its text around: C0 and C1 controls, bidirectional marks and overrides. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/g;

/** One line of text that is safe to print: white space becomes a space, other control characters U+FFFD. */
export const sanitise = (text: string): string => text.replace(/\s+/g, ' ').replace(UNSAFE, '\ufffd');
