import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  type IFontAttributesProperties,
} from 'docx';
import { claimHead, lineText, type ClaimSheet, type Sheet } from '../../domain/routing/index.ts';
import { fontTable } from '../office/font-table.ts';
import { CHARACTER, FACES, LANGUAGE, LINE, officialPage, SIZE, spacing, TIGHTER } from '../office/layout.ts';

const indent = { firstLine: 2 * CHARACTER };

const paragraph = (text: string, font = FACES.body, size = SIZE.三号, bold = false) =>
  new Paragraph({ spacing, indent, children: [new TextRun({ text, font, size, bold, characterSpacing: TIGHTER })] });

const heading = (text: string, font: IFontAttributesProperties, level: 'HEADING_1' | 'HEADING_2') =>
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
  const styles = { default: { document: { run: { language: LANGUAGE } } } };
  const file = new Document({ title, styles, sections: [{ properties: { page: officialPage() }, children }] });
  return Packer.toBlob(file, undefined, fontTable());
}
