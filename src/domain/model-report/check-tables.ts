import { chartFault } from '../chart/index.ts';
import { chartData } from './chart.ts';
import { cellValue, isTotal } from './cells.ts';
import type { ReportSurroundings, Say } from './check.ts';
import { paperTexts, type ModelReport } from './model-report.ts';
import { writerOf } from './paper.ts';
import { readPieces } from './pieces.ts';
import type { ReportTable } from './schema.ts';

/** Tables are placed once, rows add up to 合计, and charts are drawn from columns of figures. */
export function checkTables(report: ModelReport, around: ReportSurroundings, say: Say): void {
  const placed = report.body.passages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [{ id: block.id, line: block.line }] : [])),
  );
  const ids = report.tables.map(({ id }) => id);
  for (const { id, line } of placed)
    if (!ids.includes(id)) say(`第${line}行`, `tables 里没有“${id}”，有 ${ids.join('、') || '零张'}`);
  report.tables.forEach((table, at) => {
    const place = `tables ${table.id}`;
    if (ids.indexOf(table.id) !== at) say(place, '出现两次，改掉一个');
    const times = placed.filter(({ id }) => id === table.id).length;
    if (times !== 1) say(place, `正文里放了${times}次，应当正好一次：<Table id="${table.id}" />`);
    checkTotal(table, report, say);
    const sound = (table.chart?.columns ?? []).every((column) => checkColumn(table, column, report, say));
    const chart = sound && chartData(table, report, writerOf(report, { ...around, figures: report.computed.byId }));
    if (chart) say(place, chartFault(chart));
  });
  // A place that pieces come from is enough to tell that the paper has any text at all.
  if (!paperTexts(report).some(({ place }) => place.startsWith('第'))) say('', '正文是空的');
}

function checkTotal({ id, rows, head }: ReportTable, report: ModelReport, say: Say): void {
  const at = rows.findIndex(isTotal);
  if (at < 0) return;
  if (at !== rows.length - 1) say(`tables ${id}`, '合计要放在最后一行');
  head.forEach((title, column) => {
    const total = cellValue(rows[at]![column]!, report);
    const parts = rows.slice(0, at).map((row) => cellValue(row[column]!, report));
    if (column === 0 || total === undefined || parts.some((part) => part === undefined)) return;
    // Rates and changes do not add up.
    if (!isCount(rows[at]![column]!, report)) return;
    const sum = parts.reduce<number>((all, part) => all + part!, 0);
    if (Math.abs(sum - total) > 1e-6) say(`tables ${id}`, `“${title}”各行相加是${sum}，合计是${total}`);
  });
}

/** Whether a cell holds something counted, which adds up; rates, changes and averages do not. */
const isCount = (cell: string, { figures }: ModelReport): boolean => {
  const [only] = readPieces(cell);
  const figure = only?.kind === 'placeholder' ? figures.find(({ id }) => id === only.id) : undefined;
  return figure !== undefined && !figure.formula?.includes('(');
};

/** Whether a column can be drawn. */
function checkColumn({ id, head, rows }: ReportTable, column: number, report: ModelReport, say: Say): boolean {
  const own = rows.filter((row) => !isTotal(row));
  const fault =
    column < 2 || column > head.length
      ? `chart 画第${column}列，只能是第2到第${head.length}列`
      : own.length < 2
        ? '只有一行，不用画图'
        : own.every((row) => (cellValue(row[column - 1]!, report) ?? -1) >= 0)
          ? null
          : `chart 要画的第${column}列，每一格都应当正好是一个 {编号}，并且不是负数`;
  say(`tables ${id}`, fault);
  return fault === null;
}
