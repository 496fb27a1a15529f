import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import type { Cell } from '../../domain/quiz/index.ts';
import { printSetup } from './xlsx-print.ts';

/** A sheet: its rows, of which the first is the head, and how wide its columns are in characters. */
export interface SheetOf {
  name: string;
  rows: readonly (readonly Cell[])[];
  widths?: readonly number[];
  /** How many empty rows follow whose cells are for text: what is typed there stays as it is, and no date is made of it. */
  spare?: number;
}

/** What spreadsheets call the format of a cell that is text whatever is typed into it. */
const TEXT = '@';
const USUAL_WIDTH = 12;
const FONT = { fontFamily: '宋体', fontSize: 11 };
/** Points: one line of that font. */
const LINE = 15;

/** A Chinese character is a little wider than two digits, in which columns are measured. */
const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + (sign < '\u0250' ? 1 : 2.1), 0);

/** How high a row has to be for all of its text; programs do not agree on working it out. */
const heightOf = (row: readonly Cell[], widths: readonly number[]): number =>
  LINE *
  Math.max(
    1,
    ...row.map((cell, at) =>
      String(cell)
        .split('\n')
        .reduce((sum, text) => sum + Math.max(1, Math.ceil(widthOf(text) / ((widths[at] ?? USUAL_WIDTH) - 1))), 0),
    ),
  );

/** A file for WPS and Excel. Texts stay texts, whatever they begin with. */
export function xlsxOf(sheets: readonly SheetOf[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, rows, widths = [], spare = 0 }) => ({
      sheet: name,
      orientation: 'landscape' as const,
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_head, at) => ({ width: widths[at] ?? USUAL_WIDTH })),
      data: [...rows, ...Array.from({ length: spare }, () => rows[0]!.map(() => ''))].map((row, at) => {
        const height = heightOf(row, widths);
        const style = {
          height,
          wrap: true,
          alignVertical: 'top' as const,
          ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
        };
        return row.map((cell) => {
          if (cell === '') return spare ? { value: '', type: String, format: TEXT, wrap: true } : null;
          return typeof cell === 'number'
            ? { value: cell, type: Number, align: 'center' as const, ...style }
            : { value: cell, type: String, ...style, ...(spare ? { format: TEXT } : {}) };
        });
      }) as SheetData,
    })),
    { ...FONT, features: [printSetup] },
  ).toBlob();
}
