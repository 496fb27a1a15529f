import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { assembleCorpus, checkCollections, type Collections } from './index.ts';

let real: Collections;

beforeAll(async () => {
  const { collections, problems } = await readContent(process.cwd());
  expect(problems).toEqual([]);
  real = collections;
});

/** The problems of the real content after one change to a copy of it. */
function after(change: (content: Collections) => void): string {
  const copy = structuredClone(real);
  change(copy);
  return checkCollections(copy)
    .map(({ file, place, message }) => `${file} ${place} ${message}`)
    .join('\n');
}

const lawOf = ({ laws }: Collections, id: string) => laws.find((law) => law.id === id)!;
const article = ({ provisions }: Collections, file: string) =>
  provisions.find((provision) => provision.file.endsWith(file))!;

describe('checkCollections on the real content', () => {
  it('finds nothing wrong', () => {
    expect(after(() => undefined)).toBe('');
  });

  it.each<[string, (content: Collections) => void, RegExp]>([
    [
      'a citation to a missing article',
      (c) => (article(c, '2022/034.mdx').body += '\n\n又见。<Cite id="2022-88" />'),
      /034\.mdx 第\d+行 .*2022-88/,
    ],
    [
      'a citation to a missing paragraph',
      (c) => (article(c, '2022/034.mdx').body += '\n\n又见。<Cite id="2022-34-2" />'),
      /只有1款/,
    ],
    [
      'a Quiz on a topic that is misspelt, with the near miss',
      (c) => (article(c, '2022/034.mdx').body += '\n\n<Quiz topic="复查和复合" />'),
      /034\.mdx 第\d+行 <Quiz> .*没有“复查和复合”，是不是“复查和复核”/,
    ],
    [
      'a Quiz on a procedure that is misspelt',
      (c) => (article(c, '2022/034.mdx').body += '\n\n<Quiz procedure="reviw" />'),
      /是不是“review”/,
    ],
    [
      'a Quiz on a missing article',
      (c) => (article(c, '2022/034.mdx').body += '\n\n<Quiz article="2022-51" />'),
      /只有第1条到第50条/,
    ],
    [
      'a Quiz of more questions than there are',
      (c) => (article(c, '2022/034.mdx').body += '\n\n<Quiz article="2022-50" count={5} />'),
      /要5题，能用的只有4题/,
    ],
    [
      'a Quiz on cases alone',
      (c) => (article(c, '2022/034.mdx').body += '\n\n<Quiz topic="分流和办理案例" />'),
      /只有0题（案例题不算）/,
    ],
    [
      'a Quiz of too many questions',
      (c) => (article(c, '2022/034.mdx').body += '\n\n<Quiz article="2022-34" count={9} />'),
      /count 写1到5/,
    ],
    ['advice without a citation', (c) => (article(c, '2022/034.mdx').body += '\n\n随便说说。'), /没有出处/],
    ['wrong paragraph counts', (c) => (article(c, '2022/022.mdx').data.paragraphs = [2, 0]), /022\.mdx paragraphs/],
    ['a wrong chapter', (c) => (article(c, '2022/022.mdx').data.chapter = 1), /属于第3章/],
    ['a number that is not the file name', (c) => (article(c, '2022/050.mdx').data.number = 51), /文件名应当是/],
    ['an article that is missing', (c) => c.provisions.pop(), /缺第\d+条/],
    [
      'an unknown unit, with the near miss',
      (c) => (article(c, '2022/034.mdx').data.binds = ['petitoner']),
      /是不是“petitioner”/,
    ],
    [
      'a period that the article does not list',
      (c) => (article(c, '2022/034.mdx').data.periods = ['handling']),
      /handling-extension/,
    ],
    ['a period of a wrong length', (c) => (c.periods.find(({ id }) => id === 'handling')!.days = 61), /61日/],
    [
      'working days turned into days',
      (c) => (c.periods.find(({ id }) => id === 'objection')!.unit = 'day'),
      /写的是5日/,
    ],
    ['a period that extends nothing', (c) => (c.periods[1]!.extends = 'handlin'), /periods\.yaml .*是不是“handling”/],
    ['a period that replaces nothing', (c) => (c.periods[1]!.replaces = 'nothing'), /periods\.yaml .*没有“nothing”/],
    ['an article that the bank does not ask', (c) => (c.topics = c.topics.slice(0, 1)), /quizzes 第34条 .*只有\d+题/],
    ['two periods with one id', (c) => c.periods.push({ ...c.periods[0]! }), /periods\.yaml triage .*出现两次/],
    ['two units with one id', (c) => c.units.push({ ...c.units[0]! }), /units\.yaml party-central .*出现两次/],
    ['two laws with one id', (c) => c.laws.push({ ...c.laws[0]! }), /laws\.yaml 2022 .*出现两次/],
    [
      'two fields of documents with one id',
      (c) => c.documentFields.push({ ...c.documentFields[0]! }),
      /document-fields\.yaml addressee .*出现两次/,
    ],
    ['two files of one article', (c) => c.provisions.push(article(c, '2022/034.mdx')), /2022-34 .*两个文件/],
    ['a law replaced by one that is not there', (c) => (lawOf(c, '2005').replacedBy = '2023'), /没有“2023”.*“2022”/],
    ['a law replaced by itself', (c) => (lawOf(c, '2005').replacedBy = '2005'), /laws\.yaml 2005 replacedBy/],
    ['a gap between chapters', (c) => (lawOf(c, '2022').chapters[1]!.from = 8), /2022 第2章 from 应当是 7/],
    ['chapters that overlap', (c) => (lawOf(c, '2022').chapters[0]!.to = 7), /2022 第2章 from 应当是 8/],
    ['a chapter out of order', (c) => (lawOf(c, '2022').chapters[1]!.number = 3), /number 应当是 2/],
    ['a chapter that ends before it begins', (c) => (lawOf(c, '2022').chapters[1]!.to = 6), /to 是 6，比 from 还小/],
    ['a last chapter that ends too soon', (c) => (lawOf(c, '2022').chapters[5]!.to = 49), /各章到第49条.*50条/],
    [
      'an origin in the law itself',
      (c) => (article(c, '2022/034.mdx').data.predecessors = [{ cite: '2022-33', relation: 'direct' }]),
      /034\.mdx predecessors 2022-33 .*只能引 2005/,
    ],
    [
      'an old article that nothing answers',
      (c) => (article(c, '2022/034.mdx').data.predecessors = []),
      /2005\/033\.mdx gone/,
    ],
    ['a new article without its change', (c) => delete article(c, '2022/034.mdx').data.change, /change/],
    ['a term related to nothing', (c) => (c.terms[0]!.data.related = ['no-such-term']), /related .*no-such-term/],
    ['a term citing nothing', (c) => (c.terms[0]!.data.citations = ['2022-9999']), /citations/],
    ['two terms of one name', (c) => (c.terms[0]!.data.term = c.terms[1]!.data.term), /只能有一个解释/],
    [
      'an exception that is the name of another term',
      (c) => (c.terms[0]!.data.except = [c.terms[1]!.data.term]),
      /except .*名称/,
    ],
  ])('reports %s', (_name, change, message) => {
    expect(after(change)).toMatch(message);
  });
});

describe('assembleCorpus', () => {
  it('sorts by number and derives successors and backlinks', () => {
    const { provisions, successors, backlinks, periods } = assembleCorpus(real);
    expect(provisions.slice(0, 50).map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
    expect(successors.get('2005-33')).toEqual([{ id: '2022-34', relation: 'direct' }]);
    expect(backlinks.get('2022-34')!.some(({ path }) => path === 'provisions/2022/35/')).toBe(true);
    expect(backlinks.get('2022-34')!.some(({ path }) => path === 'provisions/2022/34/')).toBe(false);
    expect(periods[0]?.id).toBe('triage');
  });
});
