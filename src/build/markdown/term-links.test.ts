import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { rehypeTermLinks, type LinkedTerm } from './term-links.ts';

const terms: LinkedTerm[] = [
  { id: 'transfer', term: '转送', aliases: ['转办'] },
  { id: 'review', term: '复查', aliases: [] },
  { id: 'recheck', term: '复核', aliases: [] },
  { id: 'supervise', term: '督办', aliases: [], except: ['监督办法'] },
  { id: 'everyday', term: '信访', aliases: [], link: false },
  { id: 'office', term: '信访部门', aliases: [] },
];

/** The links in a piece of HTML, as text and address, after checking that the text itself is unchanged. */
function links(html: string): string[] {
  const tree: Root = fromHtml(html, { fragment: true });
  const before = toText(tree);
  rehypeTermLinks({ base: '/xinfang/', terms })(tree);
  expect(toText(tree)).toBe(before);
  const found: string[] = [];
  visit(tree, 'element', (element: Element) => {
    const { className, href, dataCard } = element.properties;
    if (Array.isArray(className) && className.includes('term')) found.push(`${toText(element)} ${href} ${dataCard}`);
  });
  return found;
}

const named = (html: string) => links(html).map((link) => link.split(' ')[0]);

describe('rehypeTermLinks', () => {
  it('links a term below the base, with its card', () => {
    expect(links('<p>应当转送。</p>')).toEqual(['转送 /xinfang/glossary/#transfer term-transfer']);
  });

  it('goes on with what follows a link in the same paragraph', () => {
    expect(named('<p>转送<strong>复查</strong>然后复核</p>')).toEqual(['转送', '复查', '复核']);
    expect(named('<p>先转送再<strong>复查</strong>复核</p><p>督办</p>')).toEqual(['转送', '复查', '复核', '督办']);
    expect(named('<p>转送复查<em>复核</em></p>')).toEqual(['转送', '复查', '复核']);
  });

  it('links the first mention only, also where the next is an alias', () => {
    expect(named('<p>转办，转送，</p><p>转办</p>')).toEqual(['转办']);
  });

  it('passes over exceptions and terms that are not to be linked, but not the longer names with them', () => {
    expect(named('<p>监督办法，信访，信访部门</p>')).toEqual(['信访部门']);
    expect(named('<p>监督办法和督办</p>')).toEqual(['督办']);
  });

  it.each(['<h2>转送</h2>', '<h3><b>转送</b></h3>', '<a href="/">转送</a>', '<pre><code>转送</code></pre>'])(
    'leaves %s alone, and takes the mention after it for the first',
    (html) => {
      expect(named(html)).toEqual([]);
      expect(named(`${html}<p>转送</p>`)).toEqual(['转送']);
    },
  );
});
