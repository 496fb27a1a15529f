import { stringify } from 'yaml';
import type { Topic } from '../bank.ts';
import { COLUMNS } from './columns.ts';
import { ownRows } from './rows-out.ts';
import { SAMPLE } from './sample.ts';
import type { OwnFacts } from './types.ts';

export const TEMPLATE_TITLE = '示例';

/** The names of the sheets of the template; a file that was filled in is read from the first. */
export const SHEETS = { questions: '题目', guide: '说明' } as const;

const SAMPLES: Pick<Topic, 'questions'> = { questions: [...SAMPLE] };

/** The table of the template: the heading and a question of each type. */
export const templateRows = (titles: OwnFacts['titles']): string[][] => ownRows(SAMPLES, titles);

/** How wide the columns of the template are, in characters. */
export const columnWidths = (): number[] => COLUMNS.map(({ width }) => width);

/** The sheet of explanations: each column, whether it has to be filled in, what it takes. */
export function guideRows(): string[][] {
  const rows = COLUMNS.flatMap(({ name, required, takes }) => {
    if (!takes) return [];
    const whole = /A$/.test(name) ? `${name}—${name.replace(/A$/, 'H')}` : name;
    return [[whole, required ? '要有这一列' : '可以没有', takes]];
  });
  const notes = [
    ['注意', '', '一道题一行。示例是编的，看明白以后删掉，再填自己的题'],
    ['注意', '', '不要合并单元格，不用公式。像日期的内容，先把单元格的格式设成“文本”'],
  ];
  return [['列', '要不要', '写什么'], ...rows, ...notes];
}

/** The fields that reading gives, of which somebody who writes a file need not know. */
const GIVEN = ['id', 'revision', 'reviewed'];
const HEAD = [
  '自带题目的模板。示例是编的，看明白以后删掉，再写自己的题。',
  '一道题从“- type:”开始。题型：single 单选、multiple 多选、judge 判断、blank 填空、order 排序（按正确次序写）、match 配对、case 案例。',
  'difficulty 难度 1—3，level 层次 remember、understand、apply，都可以不写；反问的题加 negative: true。',
  'citations 写到款、项，也可以写“第二十二条第一款第三项”。编号和日期不用写。',
];

/** The template as a YAML file. */
export function templateYaml(): string {
  const bare = JSON.parse(
    JSON.stringify(SAMPLE, (key, value: unknown) =>
      // Ids of options are letters and are given again too.
      GIVEN.includes(key) ? undefined : value,
    ),
  ) as unknown;
  const head = HEAD.map((line) => `# ${line}\n`).join('');
  return head + stringify({ title: TEMPLATE_TITLE, questions: bare }, { lineWidth: 0 });
}
