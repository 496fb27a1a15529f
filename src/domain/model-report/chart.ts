import type { ChartData } from '../chart/index.ts';
import { cellValue, isTotal } from './cells.ts';
import type { ModelReport } from './model-report.ts';
import type { Writer } from './paper.ts';
import type { ReportTable } from './schema.ts';

/** What a table's chart draws: its rows but for 合计, and the columns that it names. Null for a table without a chart. */
export function chartData({ chart, head, rows }: ReportTable, report: ModelReport, writer: Writer): ChartData | null {
  if (!chart) return null;
  const drawn = rows.filter((row) => !isTotal(row));
  return {
    form: chart.form,
    labels: drawn.map(([name]) => writer.cell(name!, 'model')),
    series: chart.columns.map((column) => ({
      name: writer.cell(head[column - 1]!, 'model'),
      values: drawn.map((row) => cellValue(row[column - 1]!, report)!),
      texts: drawn.map((row) => writer.cell(row[column - 1]!, 'model')),
    })),
  };
}
