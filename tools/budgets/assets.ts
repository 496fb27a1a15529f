import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What a page brings along or asks for. Files are addresses as written. */
export interface PageAssets {
  styles: string[];
  scripts: string[];
  /** Code and style sheets that stand in the page itself. */
  inlineScripts: string[];
  inlineStyles: string[];
  /** Everything the browser fetches for the page, styles and scripts included. */
  requests: string[];
}

/** Attributes with an address that the browser fetches by itself; links that are only followed are not among them. */
const FETCHED: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcSet'],
  source: ['src', 'srcSet'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  image: ['href', 'xLinkHref'],
  use: ['href', 'xLinkHref'],
};

/** A `<link>` of one of these kinds only names an address. */
const NAMED = ['canonical', 'alternate', 'author', 'license', 'next', 'prev', 'search', 'sitemap'];

const words = (value: unknown): string[] => [value ?? []].flat().map(String);

/** `a.png 1x, b.png 2x` → the two addresses; any other attribute is one address. */
const addresses = (name: string, value: unknown): string[] =>
  words(value).flatMap((text) =>
    name === 'srcSet' ? text.split(',').map((part) => part.trim().split(/\s/)[0]!) : text.trim(),
  );

/** Reads a built page, whatever the order of its attributes. */
export function pageAssets(html: string): PageAssets {
  const tree: Root = fromHtml(html);
  const found: PageAssets = { styles: [], scripts: [], inlineScripts: [], inlineStyles: [], requests: [] };
  visit(tree, 'element', (element: Element) => {
    const { tagName, properties } = element;
    const rel = words(properties.rel);
    const fetched = (FETCHED[tagName] ?? []).flatMap((name) => addresses(name, properties[name]));
    if (tagName === 'link' && !rel.some((kind) => NAMED.includes(kind))) fetched.push(...words(properties.href));
    found.requests.push(...fetched);
    if (typeof properties.style === 'string') found.inlineStyles.push(properties.style);
    if (tagName === 'style') found.inlineStyles.push(textOf(element));
    if (tagName === 'link' && rel.includes('stylesheet')) found.styles.push(...fetched);
    if (tagName === 'link' && rel.includes('modulepreload')) found.scripts.push(...fetched);
    if (tagName === 'script' && isCode(properties.type)) {
      if (fetched.length) found.scripts.push(...fetched);
      else found.inlineScripts.push(textOf(element));
    }
  });
  return found;
}

const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** A script of another type (JSON, templates) is data. */
const isCode = (type: unknown): boolean => !type || /^(module|(text|application)\/javascript)$/i.test(String(type));
