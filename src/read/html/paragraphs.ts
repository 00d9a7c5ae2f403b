/** An article's elements as plain text: paragraphs parted by an empty line. */

/** What is looked at of a node of the page. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** The text of an article, and how many of its characters are links: a list of links is no article. */
export interface Paragraphs {
  readonly text: string;
  readonly linked: number;
}

const TEXT = 3;
const ELEMENT = 1;
/** How many line ends stand at least before and behind each element; none for the others. */
const BREAKS: Readonly<Record<string, number>> = {
  ...blocks(
    2,
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DETAILS DIV DL FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR MAIN',
  ),
  ...blocks(2, 'NAV OL P PRE SECTION TABLE UL'),
  ...blocks(1, 'CAPTION DD DT LI LEGEND SUMMARY TR'),
};
function blocks(breaks: number, names: string): Record<string, number> {
  return Object.fromEntries(names.split(' ').map((name) => [name, breaks]));
}

/** A caption is the picture's: often its credit, never a part of the article's flow. */
const LEFT_OUT = new Set(['FIGCAPTION']);
const CELLS = new Set(['TD', 'TH']);
/** Marks that a browser does not show: soft hyphens, zero-width spaces and joiners, controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g;

/** Writes the text of an element: white space as a browser shows it, no-break spaces kept. Never throws. */
export function writeParagraphs(root: PageNode): Paragraphs {
  const writer = new Writer();
  writer.element(root, false, false);
  return { text: writer.parts.join(''), linked: writer.linked };
}

class Writer {
  readonly parts: string[] = [];
  linked = 0;
  /** What stands before the next words: line ends, else a space or the mark between cells. */
  #breaks = 0;
  #gap = '';

  element(node: PageNode, inLink: boolean, preformatted: boolean): void {
    if (node.nodeType === TEXT) this.#words(node.textContent ?? '', inLink, preformatted);
    const { nodeName: name } = node;
    if (node.nodeType !== ELEMENT || LEFT_OUT.has(name)) return;
    // Two line ends in a row stand for an empty line, more of them for no more than that.
    if (name === 'BR') this.#breaks = Math.min(2, this.#breaks + 1);
    // The figures of two cells are not to be read as one number.
    if (CELLS.has(name)) this.#gap = ' | ';
    const breaks = BREAKS[name] ?? 0;
    this.#breaks = Math.max(this.#breaks, breaks);
    for (const child of node.childNodes) this.element(child, inLink || name === 'A', preformatted || name === 'PRE');
    this.#breaks = Math.max(this.#breaks, breaks);
  }

  #words(written: string, inLink: boolean, preformatted: boolean): void {
    const text = written.replace(UNSEEN, '');
    const shown = preformatted ? text : text.replace(/[ \t\n\r\f\v]+/g, ' ');
    const words = trimSpaces(shown);
    if (SPACE.test(shown.charAt(0))) this.#gap ||= ' ';
    if (words === '') return;
    if (this.parts.length > 0) this.parts.push(this.#breaks > 0 ? '\n'.repeat(this.#breaks) : this.#gap);
    this.parts.push(words);
    this.#breaks = 0;
    this.#gap = SPACE.test(shown.charAt(shown.length - 1)) ? ' ' : '';
    if (inLink) this.linked += words.length;
  }
}

const SPACE = /[ \t\n\r\f\v]/;

/** Without the spaces at both ends, but for those that do not break. */
function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
