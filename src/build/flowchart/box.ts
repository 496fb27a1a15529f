import type { ChartNode } from './chart.ts';
import type { ChartLink } from './links.ts';
import { textWidth, wrap } from './text.ts';

/** Units of the drawing in one em of its main text. */
export const EM = 16;

/** How each kind of line is set: size of the type and height of the line, in units. */
export const SET = {
  lane: { size: 13, line: 18 },
  text: { size: 16, line: 23 },
  period: { size: 14, line: 20 },
  document: { size: 13, line: 19 },
  link: { size: 13, line: 21 },
} as const;

export type RowKind = keyof typeof SET;

/** A piece of a line, with its address where it is a link. */
type Part = ChartLink | { text: string; path?: never; name?: never; after?: never };

/** One line of type in a box: its baseline, its width by rule, and what stands in it side by side. */
export interface Row {
  kind: RowKind;
  baseline: number;
  width: number;
  parts: Part[];
}

/** A box with everything in it placed, relative to its own corner. `head` is the height of the strip with the lane. */
export interface Box {
  width: number;
  height: number;
  head: number;
  rows: Row[];
}

const PAD = { x: 12, head: 4, text: 9, foot: 6, end: 8 };

const widthOf = (parts: Part[]) => textWidth(parts.map(({ text }) => text).join(''));

/** A part that is too long for one line, as parts of the same address that are not. */
const split = (part: Part, limit: number): Part[] =>
  widthOf([part]) <= limit
    ? [part]
    : wrap(part.text, limit).map((text) => (part.path === undefined ? { text } : { ...part, text, name: part.text }));

/** Puts short things side by side as far as they fit; a citation shortened after another follows it with a 、. */
function pack(all: Part[], limit: number): Part[][] {
  const rows: Part[][] = [];
  for (const part of all.flatMap((entry) => split(entry, limit))) {
    const row = rows.at(-1);
    const gap = { text: part.after ? '、' : '　' };
    if (row && widthOf([...row, gap, part]) <= limit) row.push(gap, part);
    else {
      if (row && part.after && widthOf([...row, gap]) <= limit) row.push(gap);
      rows.push([part]);
    }
  }
  return rows;
}

/** Lays out the text of one box whose lines hold `columns` Chinese characters of its main text. */
export function makeBox({ number, lane, text, periods, documents, links }: ChartNode, columns: number): Box {
  const inner = columns * EM;
  const rows: Row[] = [];
  let y = 0;
  const add = (kind: RowKind, parts: Part[]) => {
    const { size, line } = SET[kind];
    rows.push({ kind, parts, width: widthOf(parts) * size, baseline: y + line / 2 + size * 0.36 });
    y += line;
  };
  const limit = (kind: RowKind) => inner / SET[kind].size;
  const lines = (kind: RowKind, words: string, whole?: string[]) =>
    wrap(words, limit(kind), whole).forEach((line) => add(kind, [{ text: line }]));
  const packed = (kind: RowKind, parts: Part[]) => pack(parts, limit(kind)).forEach((row) => add(kind, row));
  y += PAD.head;
  lines('lane', `${number}　${lane}`);
  const head = (y += PAD.head);
  y += PAD.text;
  lines('text', text);
  y += PAD.foot;
  packed(
    'period',
    periods.map((period) => ({ text: period })),
  );
  if (documents.length) {
    const whole = documents.filter((name) => textWidth(name) < limit('document') - 1);
    lines('document', `文书：${documents.join('、')}`, whole);
  }
  packed('link', links);
  return { width: inner + 2 * PAD.x, height: y + PAD.end, head, rows };
}
