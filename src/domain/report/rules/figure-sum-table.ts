import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { tablesOf } from '../table.ts';
import type { Cell } from '../table.ts';
import { written } from './figures/units.ts';

/** A longer table is an export, which its program has added up. */
const MOST_ROWS = 300;
const TOTAL = /^(?:合\s?计|总\s?计|共\s?计|总\s?数|小\s?计)$/;
const INNER = /^(?:其中|小\s?计|#|—|-)/;
const NO_SUM = /率|%|％|比|均|排名|名次|序号|编号|得分/;

/**
 * A row 合计 of a pasted table against the numbers above it, column by column, and a column 合计 against the numbers
 * beside it. Rows that begin with 其中 or 小计 are left out.
 *
 * Silent: columns of rates, ranks and ratios; a column with an empty or mixed cell; rows of different length; a column
 * 合计 that no row at all adds up to, for then it is the sum of something else.
 */
export const figureSumTable: Rule = (draft) =>
  tablesOf(draft)
    .filter(({ length }) => length <= MOST_ROWS)
    .flatMap((rows) => [...columns(rows), ...acrossRows(rows)]);

function columns(rows: Cell[][]): Finding[] {
  const header = rows[0]!;
  return rows.flatMap((row, index) => {
    if (!TOTAL.test(row[0]!.text) || index < 2) return [];
    const above = rows.slice(1, index).filter(([first]) => !INNER.test(first!.text) && !TOTAL.test(first!.text));
    return row.slice(1).flatMap((cell, column) => {
      const parts = above.map((other) => other[column + 1]);
      if (cell.value === undefined || NO_SUM.test(header[column + 1]?.text ?? '') || /[%．]/.test(cell.text)) return [];
      if (above.some(({ length }) => length !== row.length) || parts.some((part) => part?.value === undefined))
        return [];
      return compare(cell, parts as Cell[], `“${row[0]!.text}”一行`);
    });
  });
}

function acrossRows(rows: Cell[][]): Finding[] {
  const header = rows[0]!;
  const at = header.findIndex(({ text }, index) => index > 0 && TOTAL.test(text));
  if (at < 0) return [];
  const used = header.flatMap(({ text }, index) =>
    index > 0 && index !== at && !NO_SUM.test(text) && !/其中|同比|上年|去年|增|减/.test(text) ? [index] : [],
  );
  if (used.length < 2) return [];
  const body = rows
    .slice(1)
    .filter((row) => row.length === header.length && [at, ...used].every((index) => row[index]!.value !== undefined));
  const results = body.map((row) =>
    compare(
      row[at]!,
      used.map((index) => row[index]!),
      `“${row[0]!.text}”一行的${header[at]!.text}`,
    ),
  );
  return results.some((found) => found.length === 0) ? results.flat() : [];
}

function compare(total: Cell, parts: Cell[], name: string): Finding[] {
  const sum = Number(parts.reduce((all, { value }) => all + value!, 0).toFixed(6));
  if (parts.length < 2 || sum === total.value) return [];
  const terms = parts.map(({ value }) => written(value!)).join('＋');
  return [
    {
      kind: 'figure-sum',
      start: total.start,
      end: total.end,
      message: `${name}：${terms}＝${written(sum)}，写的是 ${total.text}。`,
      suggestion: '对照台账核对这一行和各分项。',
      citations: [],
      severity: 'high',
    },
  ];
}
