import {
  AlignmentType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  UnderlineType,
  type IFontAttributesProperties,
  type IParagraphOptions,
} from 'docx';
import { face, mm } from '../../office/layout.ts';

/** Sizes of Chinese type in half-points. */
export const SIZE = { title: 36, heading: 26, body: 22 };
export const FACE = { song: face('宋体'), hei: face('黑体'), kai: face('楷体') };

/** Millimetres: how wide the text is, and by how much options stand in. */
export const WIDTH = 163;
const INDENT = 8;
/** Four of these are as wide as one Chinese character. A gap made of them is one piece and is not broken over lines. */
const NARROW = '\u00A0';

export const spacing = { line: 340, after: 40 };

/** Text whose gaps, written as a row of ＿, become underlined space. */
export function runs(text: string, font: IFontAttributesProperties = FACE.song): TextRun[] {
  return text
    .split(/(＿+)/)
    .filter(Boolean)
    .map((part) =>
      part.startsWith('＿')
        ? new TextRun({
            text: NARROW.repeat(4 * part.length),
            font,
            size: SIZE.body,
            underline: { type: UnderlineType.SINGLE },
          })
        : new TextRun({ text: part, font, size: SIZE.body }),
    );
}

/** A paragraph of the body; `options` add to what every one has. */
export const line = (text: string, options: IParagraphOptions = {}, font?: IFontAttributesProperties): Paragraph =>
  new Paragraph({ spacing, keepLines: true, ...options, children: runs(text, font) });

/** A paragraph that stands in, under the question it belongs to. */
export const indented = { indent: { left: mm(INDENT) } };

export const centred = (text: string, font = FACE.hei, size = SIZE.title): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing, children: [new TextRun({ text, font, size })] });

export const heading = (text: string): Paragraph =>
  new Paragraph({
    spacing: { ...spacing, before: 200 },
    keepNext: true,
    children: [new TextRun({ text, font: FACE.hei, size: SIZE.heading })],
  });

/** Texts side by side in columns of the same width, so many a row; `options` as for `line`. */
export function columns(texts: readonly string[], perRow: number, options: IParagraphOptions = {}): Paragraph[] {
  const left = options.indent?.left ? INDENT : 0;
  const step = (WIDTH - left) / perRow;
  const tabStops = Array.from({ length: perRow - 1 }, (_, at) => ({
    type: TabStopType.LEFT,
    position: mm(left + step * (at + 1)),
  }));
  const rows = Array.from({ length: Math.ceil(texts.length / perRow) }, (_, at) =>
    texts.slice(at * perRow, (at + 1) * perRow),
  );
  return rows.map(
    (row) =>
      new Paragraph({
        spacing,
        keepLines: true,
        ...options,
        tabStops,
        children: row.flatMap((text, at) => [...(at ? [new TextRun({ children: [new Tab()] })] : []), ...runs(text)]),
      }),
  );
}
