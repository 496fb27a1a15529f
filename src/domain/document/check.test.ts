import { describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import type { Collections } from '../corpus/index.ts';
import { workbench } from './test-support.ts';

const { after } = workbench((await readContent(process.cwd())).collections);

const opinion = ({ documents }: Collections) => documents.find(({ id }) => id === 'handling-opinion')!.data;
const notice = ({ documents }: Collections) => documents.find(({ id }) => id === 'receipt-notice')!.data;

describe('the gate on documents', () => {
  it('finds nothing wrong with the real ones', () => {
    expect(
      after(() => undefined)
        .split('\n')
        .filter((line) => line.startsWith('document')),
    ).toEqual([]);
  });

  it.each<[string, (content: Collections) => void, RegExp]>([
    [
      'a placeholder without a field',
      (c) => opinion(c).body.push({ kind: 'text', text: '[[reviewr]]' }),
      /字段里没有“reviewr”，是不是“reviewer”/,
    ],
    ['a broken placeholder', (c) => opinion(c).body.push({ kind: 'text', text: '[[复查机关]]' }), /写坏的占位/],
    [
      'a field that nothing uses',
      (c) => opinion(c).fields.push({ id: 'spare', kind: 'text', label: '多余的', example: '例子' }),
      /fields spare：文书里没有用到/,
    ],
    [
      'a field that a shared one has already',
      (c) => opinion(c).fields.push({ id: 'issuer', kind: 'text', label: '单位', example: '例子' }),
      /fields issuer：这个 id 和别的字段重复/,
    ],
    [
      'a required content that nothing carries',
      (c) => (opinion(c).required[0]!.by = ['request']),
      /required request：.*是不是“requests”/,
    ],
    [
      'a choice with which nothing carries a required content',
      (c) => (opinion(c).required.find(({ id }) => id === 'opinion')!.by = ['support', 'explain']),
      /required opinion：选“不予支持”时/,
    ],
    [
      'a required content whose field is not printed',
      (c) => {
        opinion(c).body = opinion(c).body.filter((block) => block.kind !== 'list' || block.items[0] !== '[[requests]]');
      },
      /required request：requests 没有印在文书里/,
    ],
    [
      'a citation to nothing',
      (c) => (opinion(c).required[0]!.citations = ['2022-32-9']),
      /required request：.*2022-32-9/,
    ],
    [
      'a mistake that cites nothing',
      (c) => (opinion(c).mistakes[1]!.citations = ['2022-99']),
      /mistakes 第2条：.*2022-99/,
    ],
    ['a title that rests on nothing', (c) => (opinion(c).citation = '2022-33-1'), /清单里没有一项法定内容引这一条/],
    ['an unknown period', (c) => (opinion(c).periods = ['handlin']), /periods：.*是不是“handling”/],
    ['no period and no word why', (c) => (opinion(c).periods = []), /timing：没有期限的/],
    ['an unknown unit', (c) => (opinion(c).issuer = ['competent-bod']), /是不是“competent-body”/],
    ['a length that is typed', (c) => (opinion(c).use += '60日内。'), /“60日”写成了数字/],
    ['working days that are typed', (c) => (opinion(c).silent = ['建议在5个工作日内送达。']), /“5个工作日”写成了数字/],
    [
      'a condition on no choice',
      (c) => (opinion(c).body[0]!.if = { reviewer: 'support' }),
      /条件里的 选择字段里没有“reviewer”/,
    ],
    ['a condition on no option', (c) => (opinion(c).body[0]!.if = { opinion: 'suport' }), /是不是“support”/],
    [
      'a choice that comes after what depends on it',
      (c) => opinion(c).fields.sort((a, b) => Number(a.kind === 'choice') - Number(b.kind === 'choice')),
      /条件里的 opinion 要写在它前面/,
    ],
    [
      'an example that is no option',
      (c) => {
        const choice = opinion(c).fields.find((field) => field.kind === 'choice')!;
        choice.example = 'yes';
      },
      /options 里没有“yes”/,
    ],
    [
      'a date that runs from no date',
      (c) => {
        const due = notice(c).fields.find((field) => field.kind === 'due')!;
        due.from = 'contact';
      },
      /fields due：contact 应当是 date 字段/,
    ],
    [
      'a date of an unknown period',
      (c) => {
        const due = notice(c).fields.find((field) => field.kind === 'due')!;
        due.period = 'handle';
      },
      /fields due：periods\.yaml里没有“handle”/,
    ],
    [
      'wording for a field that is not there',
      (c) => (opinion(c).common!['addresse'] = { label: '信访人' }),
      /是不是“addressee”/,
    ],
    ['two documents in one place', (c) => (notice(c).order = opinion(c).order), /次序 \d+ 已经由/],
    ['a unit that does not exist in a text', (c) => (opinion(c).use += '{petitoner}'), /是不是“petitioner”/],
  ])('reports %s', (_name, change, expected) => {
    expect(after(change)).toMatch(expected);
  });
});
