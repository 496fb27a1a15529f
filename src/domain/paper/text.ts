import { attachmentLines, numbered } from './numbering.ts';
import type { Block, Paper } from './paper.ts';

/** A paper as lines of plain text in reading order, for copying and for comparing what other programs make of it. */
export function paperLines({ number, title, to, blocks, attachments = [], sign, date }: Paper): string[] {
  return [
    ...(number === undefined ? [] : [number]),
    title,
    ...(to === undefined ? [] : [`${to}：`]),
    ...numbered(blocks).flatMap(blockLines),
    ...attachmentLines(attachments),
    ...(sign === undefined ? [] : [sign]),
    ...(date === undefined ? [] : [date]),
  ];
}

function blockLines(block: Block): string[] {
  if (block.kind === 'list') return block.items;
  if (block.kind !== 'table') return [block.text];
  const rows = [...(block.head ? [block.head] : []), ...block.rows];
  return [...(block.caption ? [block.caption] : []), ...rows.map((row) => row.join('\t'))];
}
