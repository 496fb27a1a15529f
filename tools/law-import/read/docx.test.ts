import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { lampLaw } from '../test-support.ts';
import { readDocx } from './docx.ts';

const numbering = {
  config: [
    {
      reference: 'articles',
      levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '第%1条', alignment: AlignmentType.LEFT }],
    },
  ],
};

const packed = async (children: Paragraph[]) =>
  readDocx(await Packer.toBuffer(new Document({ numbering, sections: [{ children }] })));

describe('readDocx', () => {
  it('reads a paragraph as a line, runs joined and line breaks split, headings marked', async () => {
    const [title, ...rest] = lampLaw().split('\n');
    const { lines, warnings } = await packed([
      new Paragraph({ text: title!, heading: HeadingLevel.TITLE }),
      ...rest.map(
        (text) =>
          new Paragraph({
            children: [new TextRun({ text: text.slice(0, 3), bold: true }), new TextRun(text.slice(3))],
          }),
      ),
      new Paragraph({ children: [new TextRun('附件'), new TextRun({ text: '灯样', break: 1 })] }),
    ]);
    expect(lines).toEqual([`# ${title}`, ...rest, '附件', '灯样']);
    expect(warnings).toEqual([]);
  });

  it('warns of numbers that Word generates, and explains them where articles go missing', async () => {
    const { warnings, remedies } = await packed([
      new Paragraph('某镇路灯规定'),
      new Paragraph({ text: '路灯每晚要亮。', numbering: { reference: 'articles', level: 0 } }),
      new Paragraph({ text: '路灯坏了要修。', numbering: { reference: 'articles', level: 0 } }),
    ]);
    expect(warnings[0]).toMatch(/2 段.*自动/);
    expect(remedies['not-a-law']).toMatch(/自动编号.*只保留文本/);
  });
});
