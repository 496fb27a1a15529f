import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { gridOf, type Block, type Cell } from '../../domain/paper/index.ts';
import { FACES, mm, SIZE, TEXT_WIDTH } from './layout.ts';

/** Lines of 四号 in a table, in twentieths of a point. */
const LINE = 460;

/** How high a row is at least, in millimetres: a form is also filled in by hand. */
const ROW = { plain: 8, form: 11, tall: 28 };

/** A small table is not cut by the end of a page. */
const KEPT_TOGETHER = 4;

/** Room for the names of a form: as wide as the longest, between three and six characters. */
const NAME_ROOM = { least: 3, most: 6, beside: 1.2 };

function columnWidths(rows: readonly Cell[][], columns: number, form: boolean): number[] {
  const even = Array.from({ length: columns }, () => Math.floor(TEXT_WIDTH / columns));
  if (!form || columns < 2) return even;
  const longest = Math.max(...rows.flat().map(({ text, label }) => (label ? [...text].length : 0)));
  const characters = Math.min(NAME_ROOM.most, Math.max(NAME_ROOM.least, longest)) + NAME_ROOM.beside;
  const name = Math.round(characters * SIZE.四号 * 10);
  const names = Math.ceil(columns / 2);
  const rest = Math.floor((TEXT_WIDTH - names * name) / (columns - names));
  return even.map((_width, at) => (at % 2 ? rest : name));
}

/** A table over the whole width of the text, in 四号. */
export function tableOf(block: Extract<Block, { kind: 'table' }>): Table {
  const { columns, form, head, rows, tall } = gridOf(block);
  const together = rows.length <= KEPT_TOGETHER;
  const widths = columnWidths(rows, columns, form);
  const cell = ({ text, span, label }: Cell, at: number, keepNext: boolean) =>
    new TableCell({
      columnSpan: span,
      verticalAlign: VerticalAlign.CENTER,
      width: { size: widths.slice(at, at + span).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      children: [
        new Paragraph({
          keepNext,
          spacing: { line: LINE, lineRule: 'atLeast' },
          alignment: label ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ text, font: label ? FACES.heading : FACES.body, size: SIZE.四号, color: '000000' })],
        }),
      ],
    });
  const row = (cells: readonly Cell[], tableHeader: boolean, keepNext: boolean, room: number) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      height: { value: mm(room), rule: HeightRule.ATLEAST },
      children: cells.map((entry, at) => cell(entry, at, keepNext)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: mm(1), bottom: mm(1), left: mm(1.5), right: mm(1.5) },
    rows: [
      ...(head ? [row(head, true, true, ROW.plain)] : []),
      ...rows.map((cells, at) => {
        const room = tall.includes(at) ? ROW.tall : form ? ROW.form : ROW.plain;
        return row(cells, false, together && at < rows.length - 1, room);
      }),
    ],
  });
}
