import type { Node, Parent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lineOf } from './jsx.ts';
import { citesOf, isCite, plain } from './mdx.ts';
import type { Block } from './sections.ts';
import type { BodyProblem, Remark } from './types.ts';

/** Text of an explanation without the citations that close it; those are listed beside it. */
function remark(node: Node): Remark {
  const children = [...((node as Partial<Parent>).children ?? [])];
  while (children.length && (isCite(children.at(-1)!) || toString(children.at(-1)).trim() === '')) children.pop();
  return { text: children.map(plain).join('').trim(), cites: citesOf(node).map(({ id }) => id), line: lineOf(node) };
}

/** Reads one of the three sections below the digest: each paragraph and each list item is one remark. */
export function readRemarks(blocks: readonly Block[], problems: BodyProblem[]): Remark[] {
  const report = (node: Node, message: string) => problems.push({ line: lineOf(node), message });
  const found = blocks.flatMap((node): Remark[] => {
    if (node.type === 'heading') {
      report(node, '只有“摘要”里能有小标题，这里写成一段');
      return [];
    }
    if (node.type === 'paragraph') return [remark(node)];
    return node.children.map((item) => {
      if (item.children.length > 1) report(item.children[1]!, '一条只写一段，第二段另起一条“- ”');
      return remark(item.children[0] ?? item);
    });
  });
  for (const { text, line } of found) if (!text) problems.push({ line, message: '这一条没有内容' });
  return found;
}
