import type { Block, Paper } from './paper.ts';

/** Characters of Unicode's private area: no keyboard types them, and `unmarked` keeps them out of what is printed. */
const FILLED = '\uE000';
const BLANK = '\uE001';
const END = '\uE002';
const MARKS = /[\uE000-\uE002]/g;

/** A run of a text. `filled` is what a form put in, `blank` a gap that is still to be filled. */
export interface Piece {
  text: string;
  kind: 'plain' | 'filled' | 'blank';
}

/** A text with marks around what was filled in, or around a gap. Marks that stand in the text already are dropped. */
export const marked = (text: string, kind: 'filled' | 'blank'): string =>
  `${kind === 'filled' ? FILLED : BLANK}${unmarked(text)}${END}`;

/** A text without marks. */
export const unmarked = (text: string): string => text.replace(MARKS, '');

/** A text cut at its marks, for whoever draws it. Text without marks is one plain piece. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  for (const [, mark, inner, plain] of text.matchAll(/([\uE000\uE001])([^\uE002]*)\uE002|([^\uE000\uE001]+)/g)) {
    if (plain !== undefined) found.push({ text: plain, kind: 'plain' });
    else if (inner) found.push({ text: inner, kind: mark === BLANK ? 'blank' : 'filled' });
  }
  return found;
}

/** Every text of a paper changed by `change`; the parts and their order stay. */
export function mapPaper(paper: Paper, change: (text: string) => string): Paper {
  const { number, to, sign, date, attachments } = paper;
  return {
    ...(number === undefined ? {} : { number: change(number) }),
    title: change(paper.title),
    ...(to === undefined ? {} : { to: change(to) }),
    blocks: paper.blocks.map((block) => mapBlock(block, change)),
    ...(attachments ? { attachments: attachments.map(change) } : {}),
    ...(sign === undefined ? {} : { sign: change(sign) }),
    ...(date === undefined ? {} : { date: change(date) }),
  };
}

function mapBlock(block: Block, change: (text: string) => string): Block {
  if (block.kind === 'list') return { ...block, items: block.items.map(change) };
  if (block.kind !== 'table') return { ...block, text: change(block.text) };
  return {
    ...block,
    ...(block.caption === undefined ? {} : { caption: change(block.caption) }),
    ...(block.head ? { head: block.head.map(change) } : {}),
    rows: block.rows.map((row) => row.map(change)),
  };
}
