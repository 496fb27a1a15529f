import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../build/read-content.ts';
import { assembleCorpus } from '../../corpus/index.ts';
import type { Topic } from '../bank.ts';
import { readCitation } from './citation.ts';
import { COLUMNS, sheetLetters, type ColumnKey } from './columns.ts';
import { isOwn } from '../own-id.ts';
import { problemLine, readOwn, templateRows, templateYaml, type OwnCell, type OwnFacts } from './index.ts';
import { asBank, factsOf } from './test-support.ts';

let facts: OwnFacts;
let bank: Topic[];
beforeAll(async () => {
  const corpus = assembleCorpus((await readContent(process.cwd())).collections);
  facts = factsOf(corpus);
  bank = corpus.topics;
});

const columnAt = (key: ColumnKey) => COLUMNS.findIndex((column) => column.key === key);
/** The template with cells changed: row of the sheet, column, new content. */
function changed(...cells: [row: number, key: ColumnKey, cell: OwnCell][]): OwnCell[][] {
  const rows: OwnCell[][] = templateRows(facts.titles).map((row) => [...row]);
  for (const [row, key, cell] of cells) rows[row - 1]![columnAt(key)] = cell;
  return rows;
}
function linesOf(source: Parameters<typeof readOwn>[0]): string[] {
  const reading = readOwn(source, '表', facts, bank);
  return ('problems' in reading ? reading.problems : reading.warnings).map(problemLine);
}
const refused = (source: Parameters<typeof readOwn>[0]) => {
  expect(readOwn(source, '表', facts, bank)).not.toHaveProperty('topic');
  return linesOf(source);
};

describe('a table with faults', () => {
  it('is refused as a whole, with every fault by row and column', () => {
    const rows = changed(
      [2, 'answer', 'G'],
      [4, 'citations', '《信访工作条例》第三十四条第二款'],
      [4, 'explain', '太短'],
      [7, 'optionB', '没有等号'],
      [10, 'case', '9'],
    );
    expect(refused({ rows })).toEqual([
      '第2行，答案（K列）：答案里的G没有对应的选项',
      '第4行，解析（L列）：解析太短，至少10个字，现在2个',
      expect.stringMatching(/^第4行，出处（M列）：“《信访工作条例》第三十四条第二款”：.*只有1款/),
      '第7行，选项B（D列）：配对写成“左边＝右边”，“没有等号”里没有等号',
      '第7行，选项A（C列）：配对要有3到8个，现在2个',
      '第8行，案例编号（P列）：案例的小题要有2到5道，现在1道',
      expect.stringMatching(/^第10行，案例编号（P列）：没有编号“9”的案例/),
    ]);
  });

  it.each<[string, [number, ColumnKey, OwnCell][], RegExp]>([
    ['a type that is none', [[3, 'type', '选择']], /^第3行，题型（A列）：没有“选择”这种题型/],
    ['no type', [[3, 'type', null]], /^第3行，题型（A列）：没有写题型/],
    ['no stem', [[3, 'stem', '  ']], /^第3行，题干（B列）：没有写题干/],
    ['two answers of one', [[2, 'answer', 'AB']], /^第2行，答案（K列）：单选题要有一个正确选项，现在有2个/],
    ['no answer', [[2, 'answer', '']], /^第2行，答案（K列）：没有写答案/],
    ['an answer in words', [[2, 'answer', '第一个']], /^第2行，答案（K列）：答案写字母/],
    ['all answers of several', [[3, 'answer', 'ABCD']], /^第3行，答案（K列）：多选题至少两个正确选项、一个错误/],
    ['a letter twice', [[3, 'answer', 'AAB']], /^第3行，答案（K列）：答案里有重复/],
    ['a gap among options', [[2, 'optionB', '']], /^第2行，选项B（D列）：选项要连着写/],
    ['the same option twice', [[2, 'optionB', '把他说的如实记录下来']], /^第2行，选项B（D列）：和前面的选项一样/],
    ['short feedback', [[2, 'feedbackC', '对']], /^第2行，反馈C（T列）：反馈太短/],
    ['a judgement that is none', [[4, 'answer', '也许']], /^第4行，答案（K列）：判断题的答案/],
    ['gaps and answers that differ', [[5, 'answer', '复查']], /^第5行，答案（K列）：题干里有2个“____”，答案有1个/],
    ['steps left out', [[6, 'answer', 'ABC']], /^第6行，答案（K列）：有6步，答案只排了3步/],
    [
      'a distractor that is right',
      [[7, 'optionD', '＝予以支持']],
      /^第7行，选项D（F列）：干扰项“予以支持”也是正确答案/,
    ],
    ['a short story', [[8, 'stem', '一封信。']], /^第8行，题干（B列）：案情太短，至少30个字/],
    ['no place', [[4, 'citations', '']], /^第4行，出处（M列）：没有写出处/],
    [
      'a law that is not here',
      [[4, 'citations', '《仲裁法》第五条']],
      /^第4行，出处（M列）：“《仲裁法》第五条”认不出.*《信访工作条例》/,
    ],
    ['an article that is not there', [[4, 'citations', '2022-99']], /^第4行，出处（M列）：“2022-99”指向不存在的条文/],
    ['a difficulty that is none', [[4, 'difficulty', '很难']], /^第4行，难度（N列）：难度只有容易（1）/],
    ['a date', [[4, 'citations', new Date()]], /^第4行，出处（M列）：被表格软件改成了日期/],
    ['a placeholder', [[4, 'stem', '应当在{handling}内办结。']], /^第4行，题干（B列）：“\{handling\}”这种写法/],
    ['a giant cell', [[4, 'stem', '长'.repeat(5000)]], /^第4行，题干（B列）：题干太长，最多2000个字/],
    ['something else for 反问', [[2, 'negative', '可能']], /^第2行，反问（Q列）：只写“是”/],
  ])('%s', (_what, cells, message) => {
    const lines = refused({ rows: changed(...cells) });
    expect(lines[0]).toMatch(message);
    expect(lines).toHaveLength(1);
  });

  it('names rows as the sheet does, with empty rows above and between', () => {
    const [head, ...rest] = changed([2, 'answer', 'Z']);
    expect(refused({ rows: [[], ['', null], head!, [], ...rest] })[0]).toMatch(/^第5行，答案（K列）/);
  });

  it.each<[string, (row: OwnCell[]) => OwnCell[], RegExp]>([
    [
      'columns that are missing',
      (row) => row.map((cell) => (cell === '出处' || cell === '答案' ? '' : cell)),
      /缺“答案”、“出处”这几列/,
    ],
    ['a column twice', (row) => [...row, '题干'], /“题干”这一列出现了两次/],
  ])('%s', (_what, change, message) => {
    const [head, ...rest] = changed();
    expect(refused({ rows: [change(head!), ...rest] })).toEqual([expect.stringMatching(message)]);
  });

  it('a case without a number, and with it its questions', () => {
    expect(refused({ rows: changed([8, 'case', '']) })).toEqual([
      expect.stringMatching(/^第8行，案例编号（P列）：案例要写编号/),
      expect.stringMatching(/^第9行，案例编号（P列）：没有编号“1”的案例/),
      expect.stringMatching(/^第10行，案例编号（P列）：没有编号“1”的案例/),
    ]);
  });

  it('says so where there is nothing below the heading', () => {
    expect(refused({ rows: [changed()[0]!] })).toEqual(['第1行：表头下面一道题也没有']);
  });
});

describe('a table as people write it', () => {
  it('takes other names, other signs, columns in another order and what was left out', () => {
    const rows = [
      ['依据', '正确答案', '题 目', '题型（必填）', '解析', 'A', 'B', 'c'],
      [
        '第二十二条第一款第(三)项，2022-34',
        ' b ',
        '选哪个？',
        '单项选择',
        '因为条文就是这样规定的。',
        '甲',
        '乙',
        '丙',
      ],
      ['第34条', '×', '这句话不对。', '判断题', '因为条文就是这样规定的。'],
      ['《信访条例》第三十三条', '60|六十;天', '在＿＿＿个工作__内。', '填空', '因为条文就是这样规定的。'],
      ['2022-34', 3, '排', '多选', '因为条文就是这样规定的。'],
    ];
    const good = readOwn({ rows: rows.slice(0, 4) }, '表', facts, []);
    if ('problems' in good) throw new Error(good.problems.map(problemLine).join());
    const [single, judge, blank] = good.topic.questions;
    expect(single).toMatchObject({ citations: ['2022-22-1(3)', '2022-34'], difficulty: 2, level: 'understand' });
    expect(single).toMatchObject({ options: [{ text: '甲' }, { text: '乙', correct: true }, { text: '丙' }] });
    expect(judge).toMatchObject({ answer: false, citations: ['2022-34'] });
    expect(blank).toMatchObject({ stem: '在____个工作____内。', citations: ['2005-33'] });
    expect(blank).toMatchObject({ blanks: [{ accept: ['60', '六十'] }, { accept: ['天'] }] });
    expect(asBank(good.topic).questions).toHaveLength(3);
    expect(linesOf({ rows })[0]).toMatch(/^第5行，答案（B列）：答案写字母，“3”认不出/);
  });

  it('says which columns mean nothing here', () => {
    const [head, ...rest] = changed();
    expect(linesOf({ rows: [[...head!, '出题人'], ...rest] })[0]).toBe(
      '第1行，Z列：不认识“出题人”这一列，里面写的没有采用',
    );
    expect(sheetLetters(701)).toBe('ZZ');
  });
});

describe('warnings', () => {
  const warnings = (...cells: [number, ColumnKey, OwnCell][]) => linesOf({ rows: changed(...cells) });

  it('name the row and do not stop anything', () => {
    const lines = warnings([2, 'optionD', '以上都对'], [2, 'stem', '下面哪一项是错误的做法？'], [3, 'feedbackA', '']);
    expect(lines).toContain('第2行，题干（B列）：不写“以上都对”一类的选项');
    expect(lines.some((line) => /^第2行.*“反问”写“是”/.test(line))).toBe(true);
    expect(lines.some((line) => /1道题有选项没有写反馈/.test(line))).toBe(true);
  });

  it('a question that the bank has, or the file itself', () => {
    const known = bank.flatMap(({ questions }) => questions).find(({ type }) => type === 'judge')!;
    if (known.type !== 'judge') throw new Error();
    const lines = warnings([4, 'stem', known.stem], [4, 'answer', known.answer ? '对' : '错']);
    expect(lines.join()).toContain(`第4行，题干（B列）：和题库的 ${known.id}几乎是一道题`);
    const rows = changed();
    expect(linesOf({ rows: [...rows, rows[1]!] }).join()).toContain('第11行，题干（B列）：和前面的题几乎是一道题');
  });

  it('right options that stand out by their length', () => {
    const rows = changed();
    const many = ['一', '二', '三', '四', '五'].map((word) => {
      const row = [...rows[1]!];
      row[columnAt('stem')] = `${word}${'甲乙丙丁戊'[word.length]}${word.repeat(9)}？`;
      row[columnAt('optionA')] = '这一个正确选项写得比别的选项都要长得多，一看就知道';
      return row;
    });
    expect(linesOf({ rows: [rows[0]!, ...many] }).join()).toMatch(/5道单选题里有5道的正确选项比别的都长/);
  });
});

describe('YAML', () => {
  const after = (from: string | RegExp, to: string) => {
    const text = templateYaml();
    expect(text.replace(from, to)).not.toBe(text);
    return text.replace(from, to);
  };

  it.each<[string, string | RegExp, string, RegExp]>([
    [
      'a place that is not there',
      '2022-28-3',
      '2022-28-9',
      /^第\d+行，第3题 citations 第1项：“2022-28-9”指向不存在的款/,
    ],
    [
      'a field that is only the bank’s',
      'type: judge',
      'type: judge\n    rests: { period: x }',
      /^第\d+行，第3题 rests：自带题目不写“rests”/,
    ],
    ['a field that is none', 'type: judge', 'type: judge\n    stam: x', /^第\d+行，第3题 stam：没有“stam”这个字段/],
    ['a tab', '    stem', '\tstem', /制表符|缩进/],
    ['a field twice', 'type: judge', 'type: judge\n    type: judge', /^第\d+行：同一个字段写了两遍/],
    ['a title too long', 'title: 示例', `title: ${'长'.repeat(17)}`, /^第\d+行，title：名称太长，最多16个字，现在17个/],
    ['a part of a case', 'answer: false', 'answer: maybe', /^第\d+行，第7题 parts 第2小题 answer：判断题的答案/],
    ['no questions', /questions:[^]*/, 'questions: []', /^第\d+行，questions：题目要有1到1000道，现在0道/],
    ['a list only', /^[^]*$/, '- 一\n- 二', /这里要写成几行“字段: 内容”/],
  ])('%s', (_what, from, to, message) => {
    expect(refused({ yaml: after(from, to) })[0]).toMatch(message);
  });

  it('names the line on which the field stands', () => {
    const text = after('answer: true', 'answer: maybe');
    const line = text.split('\n').findIndex((each) => each.includes('answer: maybe')) + 1;
    expect(refused({ yaml: text })[0]).toMatch(new RegExp(`^第${line}行，第3题 answer`));
  });
});

describe('citations', () => {
  it.each([
    ['2022-34-1', '2022-34-1'],
    ['第三十四条第一款', '2022-34-1'],
    ['第34条', '2022-34'],
    ['《信访工作条例》第二十二条第一款第三项', '2022-22-1(3)'],
    ['信访工作条例第三十一条第（六）项', '2022-31(6)'],
    ['《信访条例》第三十三条', '2005-33'],
    ['２０２２-３１(６)', '2022-31(6)'],
  ])('%s', (text, id) => expect(readCitation(text, facts)).toEqual({ id }));

  it.each(['第三十四条第二款', '第九十九条', '2022-22(3)', '条例', '第34', '《仲裁法》第五条', '34'])(
    'refuses %s',
    (text) => expect(readCitation(text, facts)).toHaveProperty('problem'),
  );
});

it('ids of own questions are told from those of the bank', () => {
  expect(['own-1x2y3z4-1', 'q0001'].map(isOwn)).toEqual([true, false]);
});
