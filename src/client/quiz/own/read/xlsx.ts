import readXlsxFile from 'read-excel-file/universal';
import { SHEETS, type OwnCell, type OwnProblem } from '../../../../domain/quiz/index.ts';
import { insideXlsx, tooManyRows, type SheetFacts } from './xlsx-inside.ts';

export type Rows = { rows: OwnCell[][] } | { problems: OwnProblem[] };

const one = (message: string): { problems: OwnProblem[] } => ({ problems: [{ row: 0, column: '', message }] });
const SPOILT = '这个 .xlsx 文件打不开，可能没有下载完整，请用 WPS 打开、另存一次再导入';

/** The sheet of questions: the one of that name, or the only one. */
function chosen(sheets: readonly SheetFacts[]): SheetFacts | string {
  const found = sheets.find(({ name }) => name.trim() === SHEETS.questions);
  if (found) return found;
  if (sheets.length === 1) return sheets[0]!;
  const names = sheets.map(({ name }) => `“${name}”`).join('、');
  return sheets.length
    ? `没有叫“${SHEETS.questions}”的工作表，文件里是${names}，把填了题的那一张改名为“${SHEETS.questions}”`
    : SPOILT;
}

/** Cells that a person has to mend before their text can be trusted. */
function flaws({ broken, merged }: SheetFacts): OwnProblem[] {
  const at = (cell: string) => {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)/.exec(cell) ?? [];
    return { row: Number(row), column: column && `${column}列` };
  };
  return [
    ...broken.map((cell) => ({ ...at(cell), message: '公式出错或者没有算出结果，改成直接写内容' })),
    ...merged.map((range) => ({ ...at(range), message: `${range}是合并的单元格，取消合并，每一行都写上` })),
  ];
}

/** The rows of the sheet of questions, row 1 first. */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Rows> {
  let inside: SheetFacts[] | null;
  try {
    inside = insideXlsx(bytes);
  } catch {
    return one(SPOILT);
  }
  if (!inside) return one('这个文件解开以后太大，不是题目表，只留下题目那一张工作表再导入');
  const sheet = chosen(inside);
  if (typeof sheet === 'string') return one(sheet);
  if (tooManyRows(sheet))
    return one(`“${sheet.name}”这张工作表有${sheet.rows}行，太多了，删掉下面的空行或者分成几个文件`);
  const problems = flaws(sheet);
  if (problems.length) return { problems };
  try {
    const read = await readXlsxFile(bytes.buffer);
    const found = read.find(({ sheet: name }) => name === sheet.name);
    return found ? { rows: found.data as OwnCell[][] } : one(SPOILT);
  } catch {
    return one(SPOILT);
  }
}
