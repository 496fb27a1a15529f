import { paperRows, printPaper, toGift, toMoodleXml, type Paper } from '../../../domain/quiz/index.ts';
import type { Bank } from '../bank.ts';
import { saveFile, today } from '../save.ts';

/** A file a paper can become. */
export interface PaperExport {
  text: string;
  save: (paper: Paper, bank: Bank) => Promise<void> | void;
}

/** Characters, by the head of the column; options all the same. */
const WIDTHS: Readonly<Record<string, number>> = {
  题号: 6,
  题型: 8,
  案例: 22,
  题干: 34,
  答案: 12,
  分值: 6,
  解析: 30,
  依据: 20,
  难度: 7,
  编号: 8,
};
const OPTION_WIDTH = 14;

const name = (paper: Paper, ending: string) => `${paper.title}-${today()}.${ending}`;
const citing = (bank: Bank) => (citation: string) => bank.cite(citation).text;

/** What makes documents and spreadsheets loads only when it is asked for. */
export const EXPORTS: readonly PaperExport[] = [
  {
    text: '文档（.docx）',
    save: async (paper, bank) => {
      const { paperDocx } = await import('./docx.ts');
      saveFile(name(paper, 'docx'), await paperDocx(printPaper(paper, bank), citing(bank)));
    },
  },
  {
    text: '表格（.xlsx）',
    save: async (paper, bank) => {
      const { xlsxOf } = await import('../xlsx.ts');
      const rows = paperRows(printPaper(paper, bank), citing(bank));
      const widths = rows[0]!.map((name) => WIDTHS[name] ?? OPTION_WIDTH);
      saveFile(name(paper, 'xlsx'), await xlsxOf([{ name: '试卷', rows, widths }]));
    },
  },
  {
    text: 'GIFT（.gift.txt）',
    save: (paper, bank) => saveFile(name(paper, 'gift.txt'), toGift(paper, bank, citing(bank))),
  },
  {
    text: 'Moodle XML',
    save: (paper, bank) => saveFile(name(paper, 'xml'), toMoodleXml(paper, bank, citing(bank)), 'application/xml'),
  },
];
