import { toString } from 'mdast-util-to-string';
import { toChineseNumeral } from '../../chinese/index.ts';
import { lineOf } from './jsx.ts';
import { plain } from './mdx.ts';
import type { Block } from './sections.ts';
import type { BodyProblem, DigestParagraph } from './types.ts';

/** Reads the 款 and 项 of the digest; reports headings that do not count 第一款, 第二款 … and items that are bullets. */
export function readDigest(blocks: readonly Block[], problems: BodyProblem[]): DigestParagraph[] {
  const paragraphs: DigestParagraph[] = [];
  for (const node of blocks) {
    const report = (message: string) => problems.push({ line: lineOf(node), message });
    const current = paragraphs.at(-1);
    if (node.type === 'heading') {
      const expected = `第${toChineseNumeral(paragraphs.length + 1)}款`;
      if (node.depth !== 3 || toString(node) !== expected) report(`“${toString(node)}”应当是“### ${expected}”`);
      paragraphs.push({ text: '', items: [] });
    } else if (!current) {
      report('“摘要”之下要先写“### 第一款”');
    } else if (node.type === 'list') {
      if (!node.ordered) report('项要用“1. ”编号，不用“- ”');
      // Several blocks are one item: the further lines of a 项 belong to it.
      current.items.push(...node.children.map((item) => item.children.map(plain).join('')));
    } else {
      current.text += plain(node);
    }
  }
  return paragraphs;
}
