import { AlignmentType, Document, Packer, PageBreak, Paragraph, TextRun, convertMillimetersToTwip } from 'docx';
import type { PrintedItem, PrintedPaper } from '../../../domain/quiz/index.ts';

/** A4, margins in millimetres; sizes of Chinese type in half-points. */
const PAGE = { width: 210, height: 297, top: 25, bottom: 25, left: 25, right: 22 };
const SIZE = { title: 36, heading: 26, body: 22 };

/** Offices without these faces get the nearest that Windows and WPS have. */
const face = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia });
const [SONG, HEI] = [face('宋体'), face('黑体')];

const mm = convertMillimetersToTwip;
const spacing = { line: 340, after: 40 };

const line = (text: string, indent = 0) =>
  new Paragraph({
    spacing,
    indent: { left: mm(indent) },
    children: [new TextRun({ text, font: SONG, size: SIZE.body })],
  });
const centred = (text: string, font = HEI, size = SIZE.title) =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing, children: [new TextRun({ text, font, size })] });
const heading = (text: string) =>
  new Paragraph({
    spacing: { ...spacing, before: 200 },
    keepNext: true,
    children: [new TextRun({ text, font: HEI, size: SIZE.heading })],
  });
const pageBreak = () => new Paragraph({ children: [new PageBreak()] });
const WHO = '单位：＿＿＿＿＿＿＿＿　姓名：＿＿＿＿＿＿　得分：＿＿＿＿';

function question({ number, item, story, stem, lefts, lines }: PrintedItem): Paragraph[] {
  const room = item.type === 'judge' ? '（　　）' : item.type === 'order' ? '次序：＿＿＿＿＿＿＿＿' : '';
  return [
    ...(story ? [line(story)] : []),
    line(`${number}. ${stem}${room}`),
    ...[...lefts, ...lines].map((text) => line(text, 8)),
  ];
}

const sheetLine = ({ number, answerMarks, answerLines }: PrintedItem) =>
  line(
    `${number}．${answerMarks.map((mark) => `［${mark}］`).join(' ')}${answerLines.map((begin) => `${begin}＿＿＿＿＿＿＿＿`).join('　')}`,
  );

/** Paper, answer sheet and key as one document, each beginning on a page of its own. */
export function paperDocx({ title, facts, sections }: PrintedPaper, cite: (citation: string) => string): Promise<Blob> {
  const head = (name: string) => [centred(name), centred(facts, SONG, SIZE.body)];
  const children = [
    ...head(title),
    line(WHO),
    ...sections.flatMap(({ heading: text, note, items }) => [heading(text), line(note), ...items.flatMap(question)]),
    pageBreak(),
    ...head(`${title}　答题卡`),
    line(WHO),
    ...sections.flatMap(({ heading: text, items }) => [heading(text), ...items.map(sheetLine)]),
    pageBreak(),
    ...head(`${title}　答案`),
    ...sections.flatMap(({ heading: text, items }) => [
      heading(text),
      ...items.map(({ number, key, item }) =>
        line(`${number}．${key}　${item.explain}（${item.citations.map(cite).join('、')}）`),
      ),
    ]),
  ];
  const { width, height, ...margin } = PAGE;
  const page = {
    size: { width: mm(width), height: mm(height) },
    margin: Object.fromEntries(Object.entries(margin).map(([side, length]) => [side, mm(length)])),
  };
  return Packer.toBlob(new Document({ title, sections: [{ properties: { page }, children }] }));
}
