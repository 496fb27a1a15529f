import type { Draft, Span } from './draft.ts';
import { spanAt } from './draft.ts';
import { numbersOf } from './numbers.ts';

/** A cell of a pasted table: its text, its place, and its number where it is nothing but one number. */
export interface Cell extends Span {
  text: string;
  value: number | undefined;
}

const GAP = / *(?:\t|\||｜| {2,}) */;

/** Tables in a draft: two lines or more in a row with cells parted by tabs, bars or two spaces. */
export function tablesOf(draft: Draft): Cell[][][] {
  const tables: Cell[][][] = [];
  let rows: Cell[][] = [];
  for (const line of draft.lines) {
    const cells = readRow(draft, line);
    if (cells.length > 1) {
      if (cells.some(({ text }) => !/^[-—:=]*$/.test(text))) rows.push(cells);
      continue;
    }
    if (rows.length > 1) tables.push(rows);
    rows = [];
  }
  if (rows.length > 1) tables.push(rows);
  return tables;
}

function readRow(draft: Draft, { start, end }: Span): Cell[] {
  const line = draft.folded.slice(start, end);
  if (line.length > 400 || !GAP.test(line.trim())) return [];
  const cells: Cell[] = [];
  let from = 0;
  for (const gap of [...line.matchAll(new RegExp(GAP.source, 'g')), null]) {
    const to = gap ? gap.index : line.length;
    const text = line.slice(from, to).trim();
    const at = start + from + (line.slice(from, to).length - line.slice(from, to).trimStart().length);
    const edge = (from === 0 || to === line.length) && text === '' && /[|｜]/.test(line);
    if (!edge && !(from === 0 && text === '' && gap?.index === 0 && !gap[0].includes('\t'))) {
      cells.push({ start: at, end: at + text.length, text, value: valueOf(draft, at, text) });
    }
    from = gap ? gap.index + gap[0].length : to;
  }
  return cells;
}

function valueOf(draft: Draft, at: number, text: string): number | undefined {
  if (!/^-?[\d,.]+ ?(?:件次?|批次?|人次?|起|户|个|%)?$/.test(text)) return undefined;
  return spanAt(numbersOf(draft), at)?.value ?? Number(text.replace(/[^\d.]/g, ''));
}
