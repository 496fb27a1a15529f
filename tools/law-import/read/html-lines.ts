import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = new Set(
  'head script style noscript template nav footer aside iframe svg button select textarea object title'.split(' '),
);
const BLOCKS = new Set(
  (
    'html body div section article main header p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th ' +
    'blockquote pre br hr center form figure figcaption fieldset address'
  ).split(' '),
);

/** A line break of the source file between two Chinese characters is layout; anywhere else it is a space. */
const unwrap = (text: string): string =>
  text
    .replace(/(?<=[^\x00-\x7f])[ \t]*[\r\n]+[ \t]*(?=[^\x00-\x7f])/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function isHidden(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) => name === 'hidden' || (name === 'style' && /display\s*:\s*none/i.test(value)),
  );
}

class LineBuffer {
  readonly lines: string[] = [];
  #open = '';

  add(text: string): void {
    this.#open += text;
  }

  /** Ends the line. `mark` is the `#` of a heading. */
  end(mark = ''): void {
    const text = unwrap(this.#open);
    if (text) this.lines.push(mark + text);
    this.#open = '';
  }
}

function walk(node: Node, into: LineBuffer, keepBreaks: boolean): void {
  if (node.nodeName === '#text') {
    const { value } = node as DefaultTreeAdapterTypes.TextNode;
    if (!keepBreaks) return into.add(value);
    for (const [index, part] of value.split(/\r?\n/).entries()) {
      if (index > 0) into.end();
      into.add(part);
    }
    return;
  }
  if (!('tagName' in node) || SKIPPED.has(node.tagName) || isHidden(node)) return;
  const block = BLOCKS.has(node.tagName);
  if (block) into.end();
  for (const child of node.childNodes) walk(child, into, keepBreaks || node.tagName === 'pre');
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (block) into.end(level ? `${'#'.repeat(Number(level))} ` : '');
}

/** The text below an element, one line for each block or `<br>`. Menus, footers, scripts and hidden parts are left out. */
export function linesOf(element: Element): string[] {
  const buffer = new LineBuffer();
  walk(element, buffer, false);
  buffer.end();
  return buffer.lines;
}

/** The text below an element on one line, hidden or not (a `<title>` is never shown). */
export const textOf = (element: Element): string =>
  unwrap(
    element.childNodes.map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : '')).join(''),
  );
