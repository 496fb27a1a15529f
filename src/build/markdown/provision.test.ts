import type { Link, Node, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { remarkProvision } from './provision.ts';

const titles = new Map([['1999', '图书馆规则']]);

function transformed(body: string, path = '/content/provisions/1999/007.mdx'): Root {
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkProvision, { titles });
  const file = new VFile({ path, value: body });
  return processor.runSync(processor.parse(file), file) as Root;
}

const TWO = `## 摘要

### 第一款

分为：

1. 儿童。
2. 成人。

   两行。

### 第二款

馆长解释<Cite id="1999-3" />。

## 要点

1. 一点。<Cite id="1999-7" />
`;

type Properties = Record<string, string>;
const propertiesOf = (node: Node): Properties =>
  (node.data as { hProperties?: Properties } | undefined)?.hProperties ?? {};

/** Every fragment with what a link to it would show. */
function fragments(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    const { id } = propertiesOf(node);
    if (id) found.push(id);
  });
  return found;
}

/** The links that carry a citation to copy: address, citation, spoken label. */
function copies(tree: Root): string[][] {
  const found: string[][] = [];
  visit(tree, 'link', (node: Link) => {
    const { 'data-copy': citation = '', 'aria-label': label = '' } = propertiesOf(node);
    found.push([node.url, citation, label]);
  });
  return found;
}

describe('remarkProvision', () => {
  it('gives sections, paragraphs and items of the digest their fragments, and no others', () => {
    expect(fragments(transformed(TWO))).toEqual(['digest', 'p1', 'p1-i1', 'p1-i2', 'p2', 'points']);
  });

  it('puts a link with the citation on each paragraph and item', () => {
    expect(copies(transformed(TWO))).toEqual([
      ['#p1', '《图书馆规则》第七条第一款', '第七条第一款的固定链接'],
      ['#p1-i1', '《图书馆规则》第七条第一款第一项', '第七条第一款第一项的固定链接'],
      ['#p1-i2', '《图书馆规则》第七条第一款第二项', '第七条第一款第二项的固定链接'],
      ['#p2', '《图书馆规则》第七条第二款', '第七条第二款的固定链接'],
    ]);
  });

  it('leaves 第一款 out of the citations of an article that has only one', () => {
    const tree = transformed(TWO.replace(/### 第二款[^#]*/, ''));
    expect(copies(tree).map(([address, citation]) => [address, citation])).toEqual([
      ['#p1', '《图书馆规则》第七条'],
      ['#p1-i1', '《图书馆规则》第七条第一项'],
      ['#p1-i2', '《图书馆规则》第七条第二项'],
    ]);
    expect(toString(tree.children[1])).toBe('本条只有一款#');
  });

  it('tells every Cite which law it is read in', () => {
    const from: unknown[] = [];
    visit(transformed(TWO), (node) => {
      const { name, attributes = [] } = node as { name?: string; attributes?: { name: string; value: unknown }[] };
      if (name === 'Cite') from.push(attributes.find((attribute) => attribute.name === 'from')?.value);
    });
    expect(from).toEqual(['1999', '1999']);
  });

  it.each(['/content/about.mdx', '/content/provisions/1999/7.mdx', '/content/provisions/2001/007.mdx'])(
    'leaves %s alone',
    (path) => expect(fragments(transformed(TWO, path))).toEqual([]),
  );
});
