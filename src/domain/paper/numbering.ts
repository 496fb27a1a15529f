import { toChineseNumeral } from '../chinese/index.ts';
import type { Block } from './paper.ts';

/**
 * The blocks with the numbering of official papers put into their texts: 一、 and （一） before headings, 1. before the
 * items of a list. The second level begins anew under each heading of the first. A list of one item is not numbered.
 */
export function numbered(blocks: readonly Block[]): Block[] {
  let first = 0;
  let second = 0;
  return blocks.map((block) => {
    if (block.kind === 'list') {
      const { items } = block;
      return { ...block, items: items.length > 1 ? items.map((item, at) => `${at + 1}.${item}`) : items };
    }
    if (block.kind !== 'heading') return block;
    if (block.level === 1) {
      first += 1;
      second = 0;
      return { ...block, text: `${toChineseNumeral(first)}、${block.text}` };
    }
    second += 1;
    return { ...block, text: `（${toChineseNumeral(second)}）${block.text}` };
  });
}

/** 附件：甲, or 附件：1.甲 and 2.乙 below it. */
export const attachmentLines = (attachments: readonly string[]): string[] =>
  attachments.map((name, at) => `${at ? '　　　' : '附件：'}${attachments.length > 1 ? `${at + 1}.` : ''}${name}`);
