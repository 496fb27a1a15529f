import { joinForms, marked, type Block } from '../paper/index.ts';
import { soleField } from './placeholders.ts';
import type { DocumentBlock, Field } from './schema.ts';
import { conditionWords } from './words.ts';
import type { Writer } from './writer.ts';

/**
 * The blocks of a paper. In a blank form, for which all `fields` are given, a line tells with which choice a part is
 * used; the rows of a form say so themselves.
 */
export function printBlocks(shown: readonly DocumentBlock[], write: Writer, fields?: readonly Field[]): Block[] {
  const blocks = shown.flatMap((block, at): Block[] => {
    const again = JSON.stringify(block.if) === JSON.stringify(shown[at - 1]?.if);
    const note: Block[] =
      fields && block.if && !again && block.kind !== 'table'
        ? [{ kind: 'text', text: marked(`（以下用于：${conditionWords(block.if, fields)}）`, 'blank') }]
        : [];
    return [...note, ...printed(block, write, fields !== undefined)];
  });
  return joinForms(blocks);
}

function printed(block: DocumentBlock, { text, paragraphs, cell, fieldOf }: Writer, blank: boolean): Block[] {
  if (block.kind === 'text') return paragraphs(block.text).map((words) => ({ kind: 'text', text: words }));
  if (block.kind === 'heading') return [{ kind: 'heading', level: block.level, text: text(block.text) }];
  if (block.kind === 'list') {
    const items = block.items.flatMap(paragraphs);
    return items.length ? [{ kind: 'list', items }] : [];
  }
  const { caption, head, rows } = block;
  const several = (words: string) => fieldOf(soleField(words))?.kind === 'lines';
  const tall = blank ? rows.flatMap((row, at) => (row.some(several) ? [at] : [])) : [];
  return [
    {
      kind: 'table',
      ...(caption ? { caption: text(caption) } : {}),
      ...(head ? { head: head.map(text) } : {}),
      rows: rows.map((row) => row.map(cell)),
      ...(tall.length ? { tall } : {}),
    },
  ];
}
