import { paperRows, printPaper, toGift, toMoodleXml, type Paper } from '../../../domain/quiz/index.ts';
import type { Bank } from '../bank.ts';
import { saveFile, today } from '../save.ts';

/** A file a paper can become. */
export interface PaperExport {
  text: string;
  save: (paper: Paper, bank: Bank) => Promise<void> | void;
}

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
      const widths = [6, 8, 30, 50, ...Array.from({ length: 8 }, () => 20), 14, 6, 40, 30, 8, 8];
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
