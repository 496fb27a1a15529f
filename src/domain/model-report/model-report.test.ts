import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { placeholders } from '../corpus/check/placeholders.ts';
import { unknown } from '../corpus/check/rule.ts';
import { fill } from '../corpus/fill.ts';
import { assembleCorpus, type Collections, type Corpus } from '../corpus/index.ts';
import { paperLines, type Paper } from '../paper/index.ts';
import { checkReport, draftFacts } from '../report/index.ts';
import { checkReports, readModelReport, reportPaper, type ModelReport } from './index.ts';

let real: Collections;
let corpus: Corpus;

beforeAll(async () => {
  const { collections, problems } = await readContent(process.cwd());
  expect(problems).toEqual([]);
  real = collections;
  corpus = assembleCorpus(real);
});

type Source = Collections['reports'][number];

/** The problems of the annual report after one change to it. */
function after(change: (report: Source) => void): string {
  const copy = structuredClone(real.reports.find(({ id }) => id === 'annual-report')!);
  change(copy);
  const reports = [readModelReport(copy.id, copy.file, copy.data, copy.body)];
  return [
    ...checkReports(reports, corpus, unknown),
    ...placeholders({ ...corpus, reports: fill(reports, corpus.lookup) }),
  ]
    .map(({ file, place, message }) => `${file} ${place} ${message}`)
    .join('\n');
}

const swap = (from: string, to: string) => (report: Source) => {
  expect(report.body).toContain(from);
  report.body = report.body.replace(from, to);
};
const figure = (report: Source, id: string) => report.data.figures.find((entry) => entry.id === id)!;

describe('the gate', () => {
  it('lets every real report pass', () => {
    expect(checkReports(corpus.reports, corpus, unknown)).toEqual([]);
    expect(after(() => undefined)).toBe('');
  });

  it.each<[string, (report: Source) => void, RegExp]>([
    [
      'an unknown figure, with the near miss',
      swap('{received}，比上年', '{recieved}，比上年'),
      /第\d+行 .*没有“recieved”，是不是“received”/,
    ],
    [
      'a figure that nothing uses',
      (r) => r.data.figures.push({ id: 'idle', name: '闲', value: 3 }),
      /figures idle 没有用到/,
    ],
    ['a typed number', swap('来信{letters}', '来信186件'), /“186件”是手写的数字/],
    ['a typed number in Chinese', swap('来信{letters}', '来信一百八十六件'), /手写的数字/],
    ['a typed number in a cell', (r) => (r.data.tables[0]!.rows[0]![1] = '214'), /tables by-channel “214”是手写的数字/],
    ['a number that hides in a blank', swap('［某镇｜单位二］', '［某镇48件］'), /只能有日期的数字/],
    ['a typed article', swap('要求<Cite id="2022-41-1" />', '要求第四十一条'), /“第四十一条”写成 <Cite/],
    ['typed numbering', swap('## 下一步工作', '## 五、下一步工作'), /编号由程序加/],
    ['a blank without its end', swap('［某县］{year}', '［某县{year}'), /没有配对/],
    ['an empty blank', swap('［某县］{year}', '［　］{year}'), /虚构内容/],
    [
      'a part without a passage',
      (r) => r.data.structure.push({ ...r.data.structure[0]!, id: 'extra', part: '附则' }),
      /structure extra 正文没有“附则”/,
    ],
    ['a passage without a note', (r) => (r.body += '\n\n多出来的一段。\n'), /没有批注/],
    ['a note on an unknown part', swap('part="plan"', 'part="plans"'), /只能是 opening、statistics/],
    [
      'a note without its ground',
      swap('part="proposals" cites="2022-40-2"', 'part="proposals"'),
      /cites（依据条例）或者 advice/,
    ],
    [
      'a note without what goes wrong',
      swap('part="plan" advice wrong="只表决心，没有谁来做、何时报结果。"', 'part="plan" advice'),
      /要写 wrong/,
    ],
    ['a citation to nothing', swap('cites="2022-40-2"', 'cites="2022-40-9"'), /只有4款/],
    [
      'a legal content of the annual report that is missing',
      (r) => (r.data.structure[3]!.citations = ['2022-40']),
      /缺少 2022-41-1\(3\) 要求的内容/,
    ],
    [
      'a legal content that only the structure names',
      (r) => (r.body = r.body.replaceAll('cites="2022-41-1(3) 2022-40"', 'cites="2022-40"')),
      /没有依据 2022-41-1\(3\) 的批注/,
    ],
    [
      'a total that its column does not make',
      (r) => (r.data.tables[0]!.rows[4]![2] = '{received-last}'),
      /各行相加是1397，合计是1462/,
    ],
    ['a table that is nowhere', swap('<Table id="by-field" />', ''), /by-field 正文里放了0次/],
    ['a table that is unknown', swap('<Table id="by-field" />', '<Table id="by-fields" />'), /没有“by-fields”/],
    ['a chart of a column of words', (r) => (r.data.tables[1]!.chart!.columns = [3]), /只能是第2到第2列/],
    ['a piece of a person', (r) => (figure(r, 'letters').value = 186.5), /figures letters 件不能有小数/],
    ['a figure named like a unit', (r) => (figure(r, 'rated').id = 'court'), /与 units\.yaml/],
    ['an unknown document', (r) => (r.data.documents = ['anual-report']), /是不是“annual-report”/],
    ['an unknown procedure', (r) => (r.data.procedures = ['nothing']), /procedures里没有“nothing”/],
    ['an unknown placeholder outside the model', (r) => (r.data.use = '见{nowhere}的报告。'), /没有“nowhere”/],
  ])('reports %s', (_name, change, message) => expect(after(change)).toMatch(message));
});

const GENRES = [
  'department-self-check',
  'county-annual-summary',
  'situation-research',
  'township-implementation',
  'assessment-self-check',
  'party-school-research',
  'annual-report',
  'completion-report',
  'backlog-summary',
  'test-bulletin',
];

const papersOf = (report: ModelReport): Record<'model' | 'template', Paper> => {
  const words = { ...corpus, figures: report.computed.byId };
  return { model: reportPaper(report, words, 'model'), template: reportPaper(report, words, 'template') };
};

describe('every model', () => {
  it('is there', () => expect(corpus.reports.map(({ id }) => id)).toEqual(expect.arrayContaining(GENRES)));

  it('leaves no brace, tag or bracket on the paper', () => {
    for (const report of corpus.reports)
      expect(paperLines(papersOf(report).model).join('\n'), report.id).not.toMatch(/[{}<>［］｜]/);
  });

  it('leaves nothing invented in its template, and no digit but those of names and periods', () => {
    for (const report of corpus.reports) {
      const text = paperLines(papersOf(report).template).join('\n');
      const invented = report.figures.flatMap(({ value, unit }) =>
        value !== undefined && value > 99 && unit ? [`${value}${unit}`] : [],
      );
      for (const word of invented) expect(text, report.id).not.toContain(word);
      expect(text, report.id).not.toMatch(/某[县市镇乡区]/);
    }
  });

  it('passes the check of drafts, which finds one that is spoiled', () => {
    const context = { today: '2026-11-22', facts: draftFacts(corpus) };
    const kinds = (text: string) => checkReport(text, context).map(({ kind, message }) => `${kind} ${message}`);
    for (const report of corpus.reports)
      expect(kinds(paperLines(papersOf(report).model).join('\n')), report.id).toEqual([]);
    const annual = papersOf(corpus.reports.find(({ id }) => id === 'annual-report')!).model;
    expect(kinds(paperLines(annual).join('\n').replace('信访事项1397件', '信访事项1379件')).join()).toMatch(
      /figure-sum/,
    );
  });

  it('says parts that make up its totals and percentages that follow from its numbers', () => {
    const text = paperLines(papersOf(corpus.reports.find(({ id }) => id === 'annual-report')!).model).join('\n');
    const [, all, ...parts] = /登记信访事项(\d+)件.*?来信(\d+)件，来访(\d+)件，网上信访(\d+)件，来电(\d+)件/
      .exec(text)!
      .map(Number);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
    const [, suggestions, accusations, claims] = /建议意见类(\d+)件，检举控告类(\d+)件，申诉求决类(\d+)件/
      .exec(text)!
      .map(Number);
    expect(suggestions! + accusations! + claims!).toBe(all);
    const [, due, done, rate] = /应当办结的(\d+)件，按期办结(\d+)件，按期办结率([\d.]+)%/.exec(text)!.map(Number);
    expect(rate).toBeCloseTo((done! / due!) * 100, 1);
  });
});
