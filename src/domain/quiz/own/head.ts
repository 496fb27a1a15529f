import { columnNamed, COLUMNS, columnOf, sheetLetters, type ColumnKey } from './columns.ts';
import { tidy } from './text.ts';
import type { OwnCell, OwnProblem } from './types.ts';

/** The heading of a table: where each column stands, and in which row, from 1. */
export interface Head {
  row: number;
  places: ReadonlyMap<ColumnKey, number>;
  /** A column as a person finds it: 答案（K列）. */
  label: (key: ColumnKey) => string;
  /** Headings that mean nothing here, with their places. */
  strange: { name: string; at: number }[];
}

export const cellText = (cell: OwnCell | undefined): string =>
  cell === null || cell === undefined || cell instanceof Date ? '' : tidy(String(cell));

export const isBlank = (row: readonly OwnCell[]): boolean =>
  row.every((cell) => cell === null || tidy(String(cell)) === '');

/** Finds the heading: the first row that is not empty. */
export function readHead(rows: readonly (readonly OwnCell[])[]): { head: Head } | { problems: OwnProblem[] } {
  const first = rows.findIndex((row) => !isBlank(row));
  if (first < 0) return { problems: [{ row: 0, column: '', message: '表格是空的，下载模板，照着填' }] };
  const row = first + 1;
  const places = new Map<ColumnKey, number>();
  const problems: OwnProblem[] = [];
  const strange: Head['strange'] = [];
  rows[first]!.forEach((cell, at) => {
    const name = cellText(cell);
    if (!name) return;
    const column = columnNamed(name);
    if (!column) strange.push({ name, at });
    else if (places.has(column.key))
      problems.push({ row, column: `${sheetLetters(at)}列`, message: `“${column.name}”这一列出现了两次，去掉一列` });
    else places.set(column.key, at);
  });
  const missing = COLUMNS.filter(({ key, required }) => required && !places.has(key)).map(({ name }) => `“${name}”`);
  if (missing.length) {
    const message = `第一行应当是表头，缺${missing.join('、')}${missing.length === 1 ? '这一列' : '这几列'}，照模板补上`;
    problems.push({ row, column: '', message });
  }
  if (problems.length) return { problems };
  const label = (key: ColumnKey) => {
    const at = places.get(key);
    return columnOf(key).name + (at === undefined ? '' : `（${sheetLetters(at)}列）`);
  };
  return { head: { row, places, label, strange } };
}
