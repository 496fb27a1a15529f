import { hardest, RESULT_COLUMNS, resultCells, resultsCsv, type CheckedResult } from '../../../domain/quiz/index.ts';
import type { Bank } from '../bank.ts';
import { momentText, saveFile, today } from '../save.ts';

export const saveCsv = (list: readonly CheckedResult[]): void =>
  saveFile(`成绩汇总-${today()}.csv`, resultsCsv(list, momentText), 'text/csv');

/** The table and the questions by difficulty. What makes the file loads only now. */
export async function saveXlsx(list: readonly CheckedResult[], bank: Bank): Promise<void> {
  const { xlsxOf } = await import('../xlsx.ts');
  const questions = hardest(list).map(({ id, taken, right, empty, share }) => {
    const item = bank.items.get(id)!;
    const places = item.citations.map((citation) => bank.cite(citation).text).join('、');
    return [id, item.stem, Math.round(share * 1000) / 10, right, empty, taken, places];
  });
  const file = await xlsxOf([
    {
      name: '成绩',
      rows: [[...RESULT_COLUMNS], ...list.map((result) => resultCells(result, momentText))],
      widths: [10, 20, 20, 8, 8, 10, 10, 18, 40],
    },
    {
      name: '各题',
      rows: [['编号', '题目', '得分率（%）', '全对人数', '没答人数', '考的人数', '依据'], ...questions],
      widths: [8, 60, 12, 10, 10, 10, 40],
    },
  ]);
  saveFile(`成绩汇总-${today()}.xlsx`, file);
}
