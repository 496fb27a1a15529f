import type { QuestionType } from '../names.ts';
import { checkOwn } from './check.ts';
import { TYPE_NAMES, type ColumnKey, sheetLetters } from './columns.ts';
import { cellText, isBlank, readHead, type Head } from './head.ts';
import type { Path } from './path.ts';
import { rowItem, type RowItem } from './row-item.ts';
import { plainName } from './text.ts';
import type { OwnCell, OwnFacts, OwnProblem, OwnTopic } from './types.ts';

/** Other names of types. */
const SYNONYMS: Record<string, QuestionType> = {
  单项选择: 'single',
  多项选择: 'multiple',
  连线: 'match',
  匹配: 'match',
  案例分析: 'case',
};
const TYPES_BY_NAME = new Map<string, QuestionType>([
  ...Object.entries(TYPE_NAMES).map(([type, name]) => [name, type as QuestionType] as const),
  ...Object.entries(SYNONYMS),
]);

interface CaseRow {
  row: number;
  /** Its place among the questions. */
  at: number;
  parts: { row: number; item: RowItem }[];
  tree: { type: 'case'; story: string; parts: unknown[] };
}

/** What a table holds: a tree for `checkOwn`, and for each place of it the row and the column. */
interface Table {
  questions: unknown[];
  /** By place among the questions: the row of one, or the case. */
  rows: ({ row: number; item: RowItem } | CaseRow)[];
  problems: OwnProblem[];
}

const isCase = (entry: Table['rows'][number]): entry is CaseRow => 'parts' in entry;

/**
 * Reads a table of own questions: the first row that is not empty is the heading. `rows` begin with row 1 of the sheet,
 * empty ones included, so that problems name rows as a person sees them. `title` is what the set is called.
 */
export function readOwnRows(
  rows: readonly (readonly OwnCell[])[],
  title: string,
  facts: OwnFacts,
): OwnTopic | { problems: OwnProblem[] } {
  const read = readHead(rows);
  if ('problems' in read) return read;
  const { head } = read;
  const table = readTable(rows, head);
  const place = (path: Path, message = ''): OwnProblem => ({ ...placeOf(path, table, head), message });
  if (!table.rows.length && !table.problems.length)
    return { problems: [{ row: head.row, column: '', message: '表头下面一道题也没有' }] };
  const checked = checkOwn({ title, questions: table.questions }, facts);
  const faults = 'faults' in checked ? checked.faults.map(({ path, message }) => place(path, message)) : [];
  const problems = [...table.problems, ...faults];
  if (problems.length || !('topic' in checked)) return { problems: inOrder(problems, head) };
  const strange = head.strange.map(({ name, at }) => ({
    row: head.row,
    column: `${sheetLetters(at)}列`,
    message: `不认识“${name}”这一列，里面写的没有采用`,
  }));
  return { topic: checked.topic, place, strange };
}

/** By rows; of several problems with one cell the first says enough. */
function inOrder(problems: readonly OwnProblem[], { label }: Head): OwnProblem[] {
  const whole = label('stem');
  const seen = new Set<string>();
  return [...problems]
    .sort((a, b) => a.row - b.row)
    .filter(({ row, column }) => {
      const name = `${row} ${column || whole}`;
      return !seen.has(name) && seen.add(name);
    });
}

function readTable(rows: readonly (readonly OwnCell[])[], head: Head): Table {
  const table: Table = { questions: [], rows: [], problems: [] };
  const cases = new Map<string, CaseRow>();
  const late: { row: number; number: string; item: RowItem }[] = [];
  rows.forEach((cells, index) => {
    const row = index + 1;
    if (row <= head.row || isBlank(cells)) return;
    const at = (key: ColumnKey) => cells[head.places.get(key) ?? -1];
    const wrong = (key: ColumnKey, message: string) =>
      void table.problems.push({ row, column: head.label(key), message });
    for (const key of head.places.keys())
      if (at(key) instanceof Date)
        wrong(key, '被表格软件改成了日期，把这一格的格式改成“文本”再输入，出处可以写成“第几条第几款”');
    const text = (key: ColumnKey) => cellText(at(key));
    const written = text('type');
    const type = TYPES_BY_NAME.get(plainName(written).replace(/题$/, ''));
    if (!type) {
      const known = Object.values(TYPE_NAMES).join('、');
      return wrong('type', written ? `没有“${written}”这种题型，能写的是${known}` : `没有写题型，能写的是${known}`);
    }
    const number = plainName(text('case'));
    if (type === 'case') {
      if (!number) return wrong('case', '案例要写编号，它的各道小题写同一个编号');
      if (cases.has(number)) return wrong('case', `编号“${number}”的案例已经有了，换一个编号`);
      const tree: CaseRow['tree'] = { type, story: text('stem'), parts: [] };
      const entry: CaseRow = { row, at: table.questions.length, parts: [], tree };
      cases.set(number, entry);
      table.questions.push(tree);
      table.rows.push(entry);
      return;
    }
    const item = rowItem(type, { text, wrong });
    if (number) return void late.push({ row, number, item });
    table.questions.push(item.tree);
    table.rows.push({ row, item });
  });
  // A case may stand below its questions.
  for (const { row, number, item } of late) {
    const own = cases.get(number);
    if (own) {
      own.parts.push({ row, item });
      own.tree.parts.push(item.tree);
    } else
      table.problems.push({
        row,
        column: head.label('case'),
        message: `没有编号“${number}”的案例，加一行题型是“${TYPE_NAMES.case}”、编号相同的，题干里写案情`,
      });
  }
  return table;
}

function placeOf(path: Path, { rows }: Table, { label, row: first }: Head): Omit<OwnProblem, 'message'> {
  const [field, at, part, number, ...rest] = path;
  const entry = field === 'questions' && typeof at === 'number' ? rows[at] : undefined;
  if (!entry) return { row: field === 'questions' ? first : 0, column: '' };
  if (!isCase(entry)) return { row: entry.row, column: label(entry.item.column(path.slice(2))) };
  const own = part === 'parts' && typeof number === 'number' ? entry.parts[number] : undefined;
  if (own) return { row: own.row, column: label(own.item.column(rest)) };
  return { row: entry.row, column: label(part === 'parts' ? 'case' : 'stem') };
}
