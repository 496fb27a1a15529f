import { describe, expect, it } from 'vitest';
import type { StatuteLimit } from '../../matter/index.ts';
import { verifyClaims, verifyStatutes, type OfficialLaw, type StatuteTask } from '../index.ts';

/** Invented wording. */
const paragraph = (text: string, ...items: string[]) => ({
  text,
  items: items.map((item, at) => ({ number: at + 1, text: item, more: [], subitems: [] })),
});
const law = (...closing: string[]): OfficialLaw => ({
  id: 'tushuguan-tiaoli-2020',
  title: '中华人民共和国图书馆条例',
  version: '2020-01-01',
  notes: [],
  divisions: [],
  closing: [],
  source: { file: 'library.md', sha256: '' },
  articles: [
    {
      number: 1,
      sub: 0,
      paragraphs: [
        paragraph('读者应当在三十日内归还。', '珍本在2日内归还；', '期刊在五个工作日内归还。'),
        paragraph('读者有异议的，可以在两个月内提出，最长不超过一年。'),
      ],
    },
    { number: 2, sub: 0, paragraphs: [paragraph('图书馆应当在十日内答复。', '第一项', '第二项')] },
    ...closing.map((text, at) => ({ number: 3 + at, sub: 0, paragraphs: [paragraph(text)] })),
  ],
});
const limit = (changes: Partial<StatuteLimit>): StatuteLimit => ({
  id: 'return',
  place: '1-1',
  who: '读者',
  what: '归还',
  length: 30,
  unit: 'day',
  from: '借出',
  ...changes,
});
const task = (data: object, ...laws: OfficialLaw[]): StatuteTask => ({
  statutes: [
    {
      id: 'library',
      file: 'library.yaml',
      data: {
        title: '图书馆条例',
        version: '2020-01-01',
        official: 'tushuguan-tiaoli-2020',
        points: [],
        limits: [],
        ...data,
      },
    },
  ],
  matters: [],
  imported: new Map(laws.map((entry) => [entry.id, entry])),
});
const messages = (data: object, ...closing: string[]) =>
  verifyStatutes(task(data, law(...closing))).findings.map(({ place, message }) => `${place}：${message}`);
const limits = (...changes: Partial<StatuteLimit>[]) => ({ limits: changes.map(limit) });

describe('verifyStatutes', () => {
  it.each([
    [{}],
    [{ place: '1' }],
    [{ place: '1-1(1)', length: 2 }],
    [{ place: '1-1(2)', length: 5, unit: 'working-day' }],
    [{ place: '1-2', length: 2, unit: 'month' }],
    [{ place: '1-2', length: 1, unit: 'year' }],
    [{ place: '2', length: 10 }],
  ] as const)('accepts %j', (changes) => expect(messages(limits(changes))).toEqual([]));

  it.each([
    [{ length: 20 }, /没有“20日”，那里写的是30日、2日、5个工作日/],
    [{ unit: 'working-day' }, /没有“30个工作日”/],
    [{ place: '1-2' }, /没有“30日”，那里写的是2个月、1年/],
    [{ place: '1-1(2)', length: 5 }, /没有“5日”/],
    [{ place: '2(1)', length: 10 }, /没有写多长/],
    [{ place: '1-3' }, /第一条只有2款/],
    [{ place: '9' }, /没有第九条/],
    [{ place: '1(1)', length: 2 }, /第一条有2款，写明第几款，如 1-1\(1\)/],
    [{ place: '2(3)' }, /这一款有2项，没有第3项/],
  ] as const)('reports %j', (changes, message) => {
    expect(messages(limits(changes))).toEqual([expect.stringMatching(message)]);
  });

  it('reports places of points, another title and another version', () => {
    const wrong = { title: '图书规定', version: '2019-01-01', points: [{ place: '7', text: '讲什么' }] };
    expect(messages(wrong)).toEqual([
      expect.stringMatching(/^title：.*《中华人民共和国图书馆条例》.*“图书规定”/),
      expect.stringMatching(/^version：.*2020-01-01/),
      expect.stringMatching(/^points 7：原文没有第七条/),
    ]);
  });

  it.each([
    ['本条例中“五日”“十日”的规定是指工作日。', 10, '图书馆', true],
    ['本条例中“五日”“三十日”的规定是指工作日。', 10, '图书馆', false],
    ['本条例中十日以内期限的规定是指工作日。', 10, '图书馆', true],
    ['本条例中五日以内期限的规定是指工作日。', 10, '图书馆', false],
    ['机关实施借阅的期限以工作日计算。', 10, '管理机关', true],
    ['机关实施借阅的期限以工作日计算。', 10, '读者', false],
  ])('reads “%s” for %i日 of %s', (rule, length, who, working) => {
    const day = messages(limits({ place: '2', length, who }), rule);
    const workingDay = messages(limits({ place: '2', length, who, unit: 'working-day' }), rule);
    expect([day.length, workingDay.length]).toEqual(working ? [1, 0] : [0, 1]);
  });

  it('names what is not imported, and tells where it is imported under another id', () => {
    expect(verifyStatutes(task({}))).toMatchObject({ findings: [], skipped: ['图书馆条例'], statutes: 0, limits: 0 });
    const { findings } = verifyStatutes(task({ official: 'tushuguan-2020' }, law()));
    expect(findings).toMatchObject([{ place: 'official', message: expect.stringMatching(/tushuguan-tiaoli-2020/) }]);
  });
});

describe('verifyClaims', () => {
  const matter = (verified: boolean) =>
    ({ id: 'books', file: 'books.yaml', data: { verified, bases: ['2022-31(6)', 'library-1'], limits: [] } }) as never;

  it('reports a matter that claims to be checked against a law that is not imported', () => {
    expect(verifyClaims({ ...task({}), matters: [matter(true)] })).toMatchObject([
      { file: 'books.yaml', place: 'verified', message: expect.stringMatching(/《图书馆条例》.*verified: false/) },
    ]);
    expect(verifyClaims({ ...task({}), matters: [matter(false)] })).toEqual([]);
    expect(verifyClaims({ ...task({}, law()), matters: [matter(true)] })).toEqual([]);
  });
});
