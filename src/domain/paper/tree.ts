import { pieces, type Piece } from './marks.ts';
import { attachmentLines, numbered } from './numbering.ts';
import type { Block, Paper } from './paper.ts';
import { gridOf, type Cell } from './table.ts';

/** An element of the page that shows a paper: what draws it, at build time or in the browser, adds nothing of its own. */
export interface PaperNode {
  tag: 'div' | 'p' | 'table' | 'thead' | 'tbody' | 'tr' | 'th' | 'td' | 'caption';
  class?: string;
  span?: number;
  children: (PaperNode | Piece)[];
}

const p = (name: string, text: string): PaperNode => ({ tag: 'p', class: `paper-${name}`, children: pieces(text) });

/** A paper as elements, in reading order. Marks in its texts become pieces. */
export function paperTree({ number, title, to, blocks, attachments = [], sign, date }: Paper): PaperNode[] {
  const end = [...(sign === undefined ? [] : [p('sign', sign)]), ...(date === undefined ? [] : [p('date', date)])];
  return [
    ...(number === undefined ? [] : [p('number', number)]),
    p('title', title),
    ...(to === undefined ? [] : [p('to', `${to}：`)]),
    ...numbered(blocks).flatMap(blockNodes),
    ...attachmentLines(attachments).map((line) => p('attachment', line)),
    ...(end.length ? [{ tag: 'div' as const, class: 'paper-end', children: end }] : []),
  ];
}

function blockNodes(block: Block): PaperNode[] {
  if (block.kind === 'list') return block.items.map((item) => p('text', item));
  if (block.kind === 'heading') return [p(`h${block.level}`, block.text)];
  if (block.kind === 'text') return [p('text', block.text)];
  return [tableNode(block)];
}

function tableNode(block: Extract<Block, { kind: 'table' }>): PaperNode {
  const { head, rows, form, tall } = gridOf(block);
  const cell =
    (column: boolean) =>
    ({ text, span, label }: Cell): PaperNode => ({
      tag: column || (label && !form) ? 'th' : 'td',
      ...(label && form ? { class: 'paper-label' } : {}),
      ...(span > 1 ? { span } : {}),
      children: pieces(text),
    });
  const row = (cells: readonly Cell[], column: boolean, high = false): PaperNode => ({
    tag: 'tr',
    ...(high ? { class: 'paper-tall' } : {}),
    children: cells.map(cell(column)),
  });
  return {
    tag: 'table',
    class: form ? 'paper-form' : 'paper-table',
    children: [
      ...(block.caption ? [{ tag: 'caption' as const, children: pieces(block.caption) }] : []),
      ...(head ? [{ tag: 'thead' as const, children: [row(head, true)] }] : []),
      { tag: 'tbody', children: rows.map((cells, at) => row(cells, false, tall.includes(at))) },
    ],
  };
}
