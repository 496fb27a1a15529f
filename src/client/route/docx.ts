import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun, convertMillimetersToTwip } from 'docx';
import { claimHead, lineText, type ClaimSheet, type Sheet } from '../../domain/routing/index.ts';

/** GB/T 9704: A4, margins in millimetres. */
const PAGE = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 };
/** Sizes of Chinese type in half-points, and line spacing of 28 points in twentieths. */
const SIZE = { 二号: 44, 三号: 32, 四号: 28 };
const LINE = 560;

/** Offices without the faces of the standard get the nearest that Windows and WPS have. */
const face = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia });
const FACES = { title: face('方正小标宋简体'), heading: face('黑体'), sub: face('楷体'), body: face('仿宋') };

const mm = convertMillimetersToTwip;
const indent = { firstLine: 2 * SIZE.三号 * 10 };
const spacing = { line: LINE, lineRule: 'exact' as const };

const paragraph = (text: string, font = FACES.body, size = SIZE.三号, bold = false) =>
  new Paragraph({ spacing, indent, children: [new TextRun({ text, font, size, bold })] });

const heading = (text: string, font: (typeof FACES)['body'], level: 'HEADING_1' | 'HEADING_2') =>
  new Paragraph({
    spacing,
    indent,
    keepNext: true,
    heading: HeadingLevel[level],
    children: [new TextRun({ text, font, size: SIZE.三号, color: '000000' })],
  });

function claimParagraphs(claim: ClaimSheet): Paragraph[] {
  const [handling, ...head] = claimHead(claim);
  return [
    ...(claim.name ? [paragraph(claim.name, FACES.sub)] : []),
    heading(handling!, FACES.heading, 'HEADING_1'),
    ...head.map((text) => paragraph(text)),
    ...claim.sections.flatMap(({ title, lines }) => [
      heading(title, FACES.sub, 'HEADING_2'),
      ...lines.map((line, at) => paragraph(`${lines.length > 1 ? `${at + 1}. ` : ''}${lineText(line)}`)),
    ]),
  ];
}

/** The sheet as a document for the file, laid out as official documents are. */
export function sheetDocx({ title, apart, claims, unfinished, sign, source }: Sheet): Promise<Blob> {
  const children = [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { ...spacing, after: LINE },
      heading: HeadingLevel.TITLE,
      children: [new TextRun({ text: title, font: FACES.title, size: SIZE.二号, color: '000000' })],
    }),
    ...apart.map((line) => paragraph(lineText(line), FACES.heading)),
    ...claims.flatMap(claimParagraphs),
    ...(unfinished ? [paragraph(unfinished)] : []),
    new Paragraph({
      spacing: { ...spacing, before: LINE },
      children: sign.map((name) => new TextRun({ text: `${name}：　　　　　`, font: FACES.body, size: SIZE.三号 })),
    }),
    paragraph(source, FACES.body, SIZE.四号),
  ];
  const { width, height, ...margin } = PAGE;
  const page = {
    size: { width: mm(width), height: mm(height) },
    margin: Object.fromEntries(Object.entries(margin).map(([side, length]) => [side, mm(length)])),
  };
  return Packer.toBlob(new Document({ title, sections: [{ properties: { page }, children }] }));
}
