import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { CONTINUE, EXIT, SKIP, visit } from 'unist-util-visit';

/** What the index needs of a built page. `kind`, `law` and `chapter` are the filters of the search. */
export interface PageText {
  title: string;
  kind: string;
  law?: string;
  chapter?: string;
  text: string;
}

const find = (tree: Nodes, test: (element: Element) => boolean): Element | undefined => {
  let found: Element | undefined;
  visit(tree, 'element', (element) => {
    if (!test(element)) return CONTINUE;
    found = element;
    return EXIT;
  });
  return found;
};

const FURNITURE = ['anchor', 'print-source', 'self-test'];

/** Navigation repeats other pages' titles, questions repeat what the pages say, fragment links and buttons are not text, and the line for paper says the same on every page. */
const isFurniture = ({ tagName, properties }: Element) =>
  ['nav', 'script', 'svg', 'button', 'template'].includes(tagName) ||
  (Array.isArray(properties.className) && FURNITURE.some((name) => (properties.className as string[]).includes(name)));

/** Reads title, filters and the text of `<main>` from a built page; null for a page that is not to be found (404). */
export function pageText(html: string): PageText | null {
  const tree: Root = fromHtml(html);
  const meta = (name: string) => {
    const content = find(tree, ({ tagName, properties }) => tagName === 'meta' && properties.name === name)?.properties
      .content;
    return typeof content === 'string' ? content : undefined;
  };
  const main = find(tree, ({ tagName }) => tagName === 'main');
  const kind = meta('search:kind');
  if (!main || !kind) return null;
  visit(main, 'element', (element, index, parent) => {
    if (!isFurniture(element) || index === undefined || !parent) return CONTINUE;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const title = toText(find(tree, ({ tagName }) => tagName === 'title')!).replace(/ - 信访知库$/, '');
  const [law, chapter] = [meta('search:law'), meta('search:chapter')];
  return { title, kind, ...(law ? { law } : {}), ...(chapter ? { chapter } : {}), text: toText(main) };
}
