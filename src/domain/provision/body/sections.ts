import type { Heading, List, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lineOf } from './jsx.ts';
import { SECTIONS, type BodyProblem, type Section } from './types.ts';

/** The blocks that carry text. Others are reported where the tree is checked and are not read. */
export type Block = Heading | List | Paragraph;

const KEYS = Object.keys(SECTIONS) as Section[];
const ORDER = Object.values(SECTIONS).join('、');

const isBlock = (node: Root['children'][number]): node is Block => ['heading', 'list', 'paragraph'].includes(node.type);

/** Sorts the blocks of a body into its sections; reports those that are missing, unknown, repeated or out of order. */
export function splitSections(root: Root, problems: BodyProblem[]): Record<Section, Block[]> {
  const parts: Record<Section, Block[]> = { digest: [], points: [], pitfalls: [], practice: [] };
  const seen: Section[] = [];
  let section: Block[] | undefined;
  for (const node of root.children.filter(isBlock)) {
    const report = (message: string) => problems.push({ line: lineOf(node), message });
    if (node.type !== 'heading' || node.depth !== 2) {
      if (section) section.push(node);
      else report('第一行应当是“## 摘要”');
      continue;
    }
    const title = toString(node);
    const key = KEYS.find((name) => SECTIONS[name] === title);
    if (!key) report(`没有“${title}”这一节，只能是${ORDER}`);
    else if (seen.includes(key)) report(`“${title}”写了两次，合成一节`);
    else if (seen.some((earlier) => KEYS.indexOf(earlier) > KEYS.indexOf(key)))
      report(`“${title}”的次序不对，应当是${ORDER}`);
    if (key) seen.push(key);
    section = key ? parts[key] : [];
  }
  for (const key of root.children.length ? KEYS : []) {
    if (!parts[key].length) problems.push({ line: 1, message: `缺少“${SECTIONS[key]}”一节` });
  }
  return parts;
}
