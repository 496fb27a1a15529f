import { DIFFICULTIES, LEVELS, TYPES } from '../names.ts';
import { plainName } from './text.ts';

export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
type Letter = (typeof LETTERS)[number];

export type ColumnKey =
  | 'type'
  | 'stem'
  | 'answer'
  | 'explain'
  | 'citations'
  | 'difficulty'
  | 'level'
  | 'case'
  | 'negative'
  | `${'option' | 'feedback'}${Letter}`;

/** A column of the table that officers fill in. */
export interface Column {
  key: ColumnKey;
  name: string;
  /** What else people call it. */
  aliases: readonly string[];
  required?: true;
  /** What may be written, for the sheet of explanations; the columns of options and of feedback are explained as one. */
  takes?: string;
  /** In characters. */
  width: number;
}

const names = (list: Record<string | number, string>) => Object.values(list).join('、');
/** 单选题 is written 单选 in a cell. */
export const TYPE_NAMES = Object.fromEntries(
  Object.entries(TYPES).map(([type, name]) => [type, name.replace(/题$/, '')]),
) as Record<keyof typeof TYPES, string>;

const lettered = (kind: 'option' | 'feedback', name: string, takes: string, alias: (letter: Letter) => string[]) =>
  LETTERS.map((letter, at): Column => ({
    key: `${kind}${letter}`,
    name: `${name}${letter}`,
    aliases: alias(letter),
    ...(at === 0 ? { takes } : {}),
    width: 18,
  }));

/** The columns in the order of the template. */
export const COLUMNS: readonly Column[] = [
  { key: 'type', name: '题型', aliases: ['类型', '题目类型'], required: true, takes: names(TYPE_NAMES), width: 8 },
  {
    key: 'stem',
    name: '题干',
    aliases: ['题目', '问题', '试题'],
    required: true,
    takes: '题目的话。填空题在要填的地方写四个下划线“____”。案例这一行写案情',
    width: 40,
  },
  ...lettered(
    'option',
    '选项',
    '单选3到6个，多选4到8个，从A起连着写。排序每格写一步。配对每格写“左边＝右边”，多出来的干扰项写“＝右边”。判断、填空、案例不写',
    (letter) => [letter],
  ),
  {
    key: 'answer',
    name: '答案',
    aliases: ['正确答案', '标准答案'],
    required: true,
    takes:
      '单选、多选写字母，如“B”“ACD”。判断写“对”或者“错”。填空按次序写，几个空用分号“；”隔开，一个空有几种写法的用“/”隔开。排序写正确的次序，如“CABD”。配对、案例不写',
    width: 12,
  },
  {
    key: 'explain',
    name: '解析',
    aliases: ['答案解析', '理由'],
    required: true,
    takes: '为什么是这个答案，至少10个字。案例不写',
    width: 40,
  },
  {
    key: 'citations',
    name: '出处',
    aliases: ['依据', '条款'],
    required: true,
    takes:
      '写到款、项，如“第二十二条第一款第三项”，也可以写编号；几处用顿号“、”隔开。旧条例前面加《信访条例》。案例不写',
    width: 26,
  },
  {
    key: 'difficulty',
    name: '难度',
    aliases: [],
    takes: `${names(DIFFICULTIES)}，不写就是${DIFFICULTIES[2]}`,
    width: 8,
  },
  { key: 'level', name: '层次', aliases: [], takes: `${names(LEVELS)}，不写就是${LEVELS.understand}`, width: 8 },
  {
    key: 'case',
    name: '案例编号',
    aliases: ['案情编号', '案例'],
    takes: '只有案例用：案例这一行和它的各道小题写同一个编号，如“1”。一个案例2到5道小题，可以是任何别的题型',
    width: 10,
  },
  {
    key: 'negative',
    name: '反问',
    aliases: [],
    takes: '题干问的是错的、不属于的，写“是”，页面会提醒答题的人；不是就不写',
    width: 8,
  },
  ...lettered(
    'feedback',
    '反馈',
    '选了这一项的人看到什么，各写各的，不写就只说对错。判断题反馈A给答“对”的人看，反馈B给答“错”的人看。填空题写每个空的提示',
    (letter) => [`选项${letter}反馈`, `反馈选项${letter}`],
  ),
];

export const columnOf = (key: ColumnKey): Column => COLUMNS.find((column) => column.key === key)!;

/** The column that a heading means, if any. */
export function columnNamed(heading: string): Column | undefined {
  const plain = plainName(heading);
  return COLUMNS.find(({ name, aliases }) => [name, ...aliases].some((each) => plainName(each) === plain));
}

/** The letters above a column of a sheet, from 0: A, Z, AA. */
export const sheetLetters = (at: number): string =>
  (at < 26 ? '' : sheetLetters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
