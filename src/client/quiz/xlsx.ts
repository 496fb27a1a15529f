import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import type { Cell } from '../../domain/quiz/index.ts';

/** A sheet: its rows, of which the first is the head, and how wide its columns are in characters. */
export interface SheetOf {
  name: string;
  rows: readonly (readonly Cell[])[];
  widths?: readonly number[];
}

/** A file for WPS and Excel. Texts stay texts, whatever they begin with. */
export function xlsxOf(sheets: readonly SheetOf[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, rows, widths = [] }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_head, at) => ({ width: widths[at] ?? 12 })),
      data: rows.map((row, at) =>
        row.map((cell) => {
          if (cell === '') return null;
          const style = at === 0 ? { fontWeight: 'bold' as const } : { wrap: true };
          return typeof cell === 'number'
            ? { value: cell, type: Number, ...style }
            : { value: cell, type: String, ...style };
        }),
      ) as SheetData,
    })),
  ).toBlob();
}
