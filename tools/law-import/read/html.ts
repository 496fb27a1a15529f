import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { HAN_NUMERALS } from '../../../src/domain/chinese/index.ts';
import type { SourceDocument } from './document.ts';
import { linesOf, textOf } from './html-lines.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const CONTAINERS = new Set([
  'html',
  'body',
  'div',
  'section',
  'article',
  'main',
  'center',
  'form',
  'table',
  'tbody',
  'tr',
  'td',
]);
const ARTICLE = new RegExp(`^#*\\s*第\\s*[${HAN_NUMERALS}\\d０-９]+\\s*条`);

const isElement = (node: Node): node is Element => 'tagName' in node;
const children = (node: { childNodes: Node[] }): Element[] => node.childNodes.filter(isElement);
const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';

const articleCount = (element: Element): number => linesOf(element).filter((line) => ARTICLE.test(line)).length;

/** The innermost container that holds every article: menus, banners and recommendations stand outside it. */
function mainContent(root: Element): Element {
  const all = articleCount(root);
  let main = root;
  // One article alone says nothing about where the text around it begins.
  while (all > 1) {
    const inner = children(main).find((child) => CONTAINERS.has(child.tagName) && articleCount(child) === all);
    if (!inner) break;
    main = inner;
  }
  return main;
}

function findAll(node: { childNodes: Node[] }, accept: (element: Element) => boolean): Element[] {
  return children(node).flatMap((child) => [...(accept(child) ? [child] : []), ...findAll(child, accept)]);
}

/** Names the page gives itself: its main headings, what its template calls a title, the title of the window. */
function titlesOf(root: { childNodes: Node[] }): string[] {
  const headings = findAll(root, ({ tagName }) => tagName === 'h1' || tagName === 'h2');
  const styled = findAll(root, (element) =>
    /title|biaoti/i.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`),
  );
  const window = findAll(root, ({ tagName }) => tagName === 'title');
  return [...headings, ...styled, ...window].map(textOf).filter((text) => text !== '' && text.length <= 120);
}

const REMEDY = '网页的正文可能由脚本或框架载入、没有存下来，请改下官网的 Word 版，或把正文复制到文本文件';

/** Reads a saved page: the text that holds the articles, a block or line break a line, headings marked with `#`. */
export function readHtml(html: string): SourceDocument {
  const document = parse(html);
  const lines = linesOf(mainContent(children(document)[0]!));
  return { unit: '段', lines, titleHints: titlesOf(document), warnings: [], remedies: { 'not-a-law': REMEDY } };
}
