import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankItems } from './bank.ts';
import { edition } from './compose.ts';
import { startExam, submitExam, type ExamSession } from './exam.ts';
import { TOPICS } from './fixture.ts';
import { formatPaper, paperMark } from './paper-address.ts';
import { examResult, readResult, type CheckedResult } from './result.ts';
import { addResults, distribution, hardest, papersOf, resultsCsv } from './results.ts';

const items = new Map(bankItems(TOPICS).map(({ item }) => [item.id, item]));
const bank = { items, edition: edition(TOPICS) };
const paper = {
  title: '测验',
  minutes: 15,
  pass: 6,
  seed: 'S',
  sections: [
    { type: 'single' as const, points: 4, ids: ['q0001'] },
    { type: 'multiple' as const, points: 3, ids: ['q0002'] },
    { type: 'judge' as const, points: 3, ids: ['q0003'] },
  ],
};
const START = Date.UTC(2026, 10, 21, 8, 30);

function handIn(responses: ExamSession['responses'], id = 'one', name = '张三') {
  const session = startExam({ id, paper: formatPaper(paper), edition: bank.edition }, START);
  const done = submitExam({ ...session, responses, elapsed: 16 * 60_000 }, START + 16 * 60_000, true);
  return examResult(done, paper, items, { name: ` ${name} `, unit: '县信访局' });
}
const read = (file: unknown) => readResult(JSON.stringify(file), bank);
const good = (file: unknown) => read(file) as CheckedResult;
const problem = (file: unknown) => (read(file) as { problem: string }).problem;

/** 4 for the single, half of 3 for two of three, nothing for the judgement: 5.5 of 10. */
const file = handIn({ q0001: 'a', q0002: ['a', 'b'], q0003: true });

describe('a result file', () => {
  it('says what was got, how long it took and nothing else about the machine', () => {
    expect(file).toEqual({
      format: 'xinfang-quiz-result',
      version: 1,
      id: 'one',
      name: '张三',
      unit: '县信访局',
      paper: formatPaper(paper),
      edition: bank.edition,
      startedAt: '2026-11-21T08:30:00.000Z',
      submittedAt: '2026-11-21T08:46:00.000Z',
      usedSeconds: 900,
      timeUp: true,
      gaps: [],
      responses: { q0001: 'a', q0002: ['a', 'b'], q0003: true },
      score: {
        score: 5.5,
        points: 10,
        passed: false,
        sections: [
          { score: 4, points: 4 },
          { score: 1.5, points: 3 },
          { score: 0, points: 3 },
        ],
      },
    });
  });

  it('is read back, with the mark of Windows at its beginning or with its fields in another order', () => {
    expect(good(file)).toMatchObject({ result: file, paper, score: { score: 5.5 }, notes: ['到时间自动交卷'] });
    expect(readResult(`\uFEFF${JSON.stringify(file)}`, bank)).toHaveProperty('result');
    expect(good(Object.fromEntries(Object.entries(file).reverse()))).toHaveProperty('result');
  });

  it.each([
    ['分数', { score: { ...file.score, score: 10, passed: true } }, /成绩和答案不符：文件写10分，按答案重算是5.5分/],
    ['及格', { score: { ...file.score, passed: true } }, /成绩和答案不符/],
    ['各部分', { score: { ...file.score, sections: [] } }, /成绩和答案不符/],
    ['答案', { responses: { ...file.responses, q0003: false } }, /文件写5.5分，按答案重算是8.5分/],
    ['别的题', { responses: { ...file.responses, q0004: ['60', '30'] } }, /不在这份试卷里的题：q0004/],
    ['认不出的答案', { responses: { q0001: 'z' } }, /答案认不出：q0001/],
    ['试卷', { paper: 'title=x' }, /试卷不对/],
    ['没有的题', { paper: file.paper.replace(/single:4:[0-9a-z]+/, 'single:4:zz') }, /没有：q1295/],
    ['字段', { name: 3, gaps: [{}] }, /姓名、时钟记录/],
    ['多的字段', { passed: true }, /多出来的内容：passed/],
    ['格式', { format: 'x' }, /不是本站导出/],
    ['版本', { version: 2 }, /第2版/],
    ['不能转成文字的版本', { version: { toString: null } }, /版的格式/],
    ['时间', { submittedAt: '昨天' }, /交卷时间/],
    ['试卷的时间', { paper: file.paper.replace('minutes=15', 'minutes=Infinity') }, /试卷不对/],
    ['另一版题库', { edition: 'ZZZZ', score: { ...file.score, score: 9 } }, /题库ZZZZ版/],
  ])('with %s changed is refused', (_name, change, message) =>
    expect(problem({ ...file, ...change })).toMatch(message),
  );

  it('of another edition is taken with a note where it still adds up', () => {
    expect(good({ ...file, edition: 'ZZZZ' }).notes).toContainEqual(expect.stringContaining('ZZZZ'));
  });

  it('with a clock that was set says so', () => {
    const notes = good({ ...file, gaps: [{ seconds: 3600, was: 'clock' }] }).notes;
    expect(notes).toContain('时钟跳过60分钟，没有计入用时');
  });

  it('with a clock that was set back before its beginning is taken with a note', () => {
    const session = startExam({ id: 'back', paper: formatPaper(paper), edition: bank.edition }, START);
    const { notes } = good(
      examResult(submitExam(session, START - 60_000, false), paper, items, { name: '甲', unit: '' }),
    );
    expect(notes).toEqual(['交卷时间早于开始时间，考试中时钟往回拨过']);
  });

  it.each(['', '{', 'null', '[]', '3', '"x"'])('is not %j', (text) =>
    expect(readResult(text, bank)).toHaveProperty('problem'),
  );

  it('broken in any way is refused with a sentence or is still right', () => {
    const text = JSON.stringify(file);
    const cut = fc.tuple(fc.nat(text.length), fc.nat(20), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(cut, ([at, length, put]) => {
        const checked = readResult(text.slice(0, at) + put + text.slice(at + length), bank);
        if ('problem' in checked) expect(checked.problem).toMatch(/[\u4e00-\u9fff]/);
        else expect(checked.score.score).toBe(checked.result.score.score);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(file)), fc.jsonValue(), (field, value) => {
        const checked = read({ ...file, [field]: value });
        if ('result' in checked) expect(checked.score.score).toBe(checked.result.score.score);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('many results', () => {
  const full = good(handIn({ q0001: 'a', q0002: ['a', 'b', 'd'], q0003: false }, 'two', '=李四'));
  const none = good(handIn({}, 'three', ''));
  const list = [good(file), full, none];

  it('count an exam once', () => {
    expect(addResults(list, good({ ...file, name: '改名' }))).toEqual({ problem: expect.stringContaining('张三') });
    expect(addResults(list.slice(1), good(file))).toHaveProperty('list.length', 3);
  });

  it('lie in bands of full marks', () => {
    expect(distribution(list)).toEqual([
      { name: '60%以下', count: 2 },
      { name: '60%—70%', count: 0 },
      { name: '70%—80%', count: 0 },
      { name: '80%—90%', count: 0 },
      { name: '90%以上', count: 1 },
    ]);
  });

  it('show what was hardest first', () => {
    expect(hardest(list)).toEqual([
      { id: 'q0003', taken: 3, right: 1, empty: 1, share: 1 / 3 },
      { id: 'q0002', taken: 3, right: 1, empty: 1, share: 0.5 },
      { id: 'q0001', taken: 3, right: 2, empty: 1, share: 2 / 3 },
    ]);
  });

  it('name the papers they were of', () => {
    expect(papersOf(list)).toEqual([
      { address: formatPaper(paper), name: `测验（卷号${paperMark(paper)}）`, count: 3 },
    ]);
    const easier = good({
      ...file,
      id: 'four',
      paper: file.paper.replace('pass=6', 'pass=1'),
      score: { ...file.score, passed: true },
    });
    const names = papersOf([...list, easier]).map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
  });

  it('go into a file that a spreadsheet opens and does not calculate', () => {
    const lines = resultsCsv(list, (moment) => moment.slice(0, 10)).split('\r\n');
    expect(lines[0]).toBe('\uFEFF姓名,单位,试卷,得分,满分,是否及格,用时（分）,交卷时间,说明');
    expect(lines[1]).toBe(`张三,县信访局,测验（卷号${paperMark(paper)}）,5.5,10,不及格,15,2026-11-21,到时间自动交卷`);
    expect(lines[2]).toMatch(/^'=李四,/);
    expect(lines).toHaveLength(5);
  });
});
