import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { PrintedPaper } from '../../../domain/quiz/index.ts';
import { fontTable } from '../../office/font-table.ts';
import { LANGUAGE, pageOf } from '../../office/layout.ts';
import { question, sheetRows } from './docx-parts.ts';
import { centred, FACE, heading, line, SIZE } from './docx-text.ts';

/** Margins in millimetres. An exam paper has more on a page than an official one. */
const MARGIN = { top: 25, bottom: 25, left: 25, right: 22, footer: 12 };

const WHO = '单位：＿＿＿＿＿＿＿＿　姓名：＿＿＿＿＿＿　得分：＿＿＿＿';

/** A part of the document: on pages of its own, which are numbered from 1. */
const part = (name: string, children: Paragraph[]) => ({
  properties: { page: { ...pageOf(MARGIN), pageNumbers: { start: 1 } } },
  footers: {
    default: new Footer({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [
            new TextRun({
              children: [`${name}　第`, PageNumber.CURRENT, '页'],
              font: FACE.song,
              size: SIZE.body - 4,
            }),
          ],
        }),
      ],
    }),
  },
  children,
});

/** Paper, answer sheet and key as one document, each beginning on a page of its own. */
export function paperDocx({ title, facts, sections }: PrintedPaper, cite: (citation: string) => string): Promise<Blob> {
  const head = (name: string) => [centred(name), centred(facts, FACE.song, SIZE.body)];
  const [sheet, key] = [`${title}　答题卡`, `${title}　答案`];
  const parts = [
    part(title, [
      ...head(title),
      line(WHO),
      ...sections.flatMap(({ heading: text, note, items }) => [
        heading(text),
        line(note, { keepNext: true }),
        ...items.flatMap(question),
      ]),
    ]),
    part(sheet, [
      ...head(sheet),
      line(WHO),
      ...sections.flatMap(({ heading: text, items }) => [heading(text), ...sheetRows(items)]),
    ]),
    part(key, [
      ...head(key),
      ...sections.flatMap(({ heading: text, items }) => [
        heading(text),
        ...items.map(({ number, key: right, item }) =>
          line(`${number}．${right}　${item.explain}（${item.citations.map(cite).join('、')}）`),
        ),
      ]),
    ]),
  ];
  const styles = { default: { document: { run: { language: LANGUAGE } } } };
  return Packer.toBlob(new Document({ title, styles, sections: parts }), undefined, fontTable());
}
