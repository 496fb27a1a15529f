import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

async function period(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, ROOT, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const json = async (query: object) => {
  const { out, ...rest } = await period('--json', JSON.stringify(query));
  return { ...rest, answer: JSON.parse(out) as Record<string, unknown> };
};

describe('npm run period', () => {
  it('answers the question of the issue as JSON', async () => {
    const { code, err, answer } = await json({ rule: 'objection', start: '2026-02-12' });
    expect([code, err]).toEqual([0, '']);
    expect(answer).toMatchObject({
      rule: 'objection',
      start: '2026-02-12',
      plain: '2026-02-26', // 13, Saturday 14 worked, 24 25 26
      rolled: '2026-02-26',
      advice: 'plain',
      citations: ['2022-23-3'],
      warnings: [],
    });
    for (const field of ['reason', 'arithmetic']) expect(answer[field]).toMatch(/\p{Script=Han}/u);
  });

  it('takes every field', async () => {
    const extended = await json({ rule: 'handling', start: '2025-07-03', extension: 30 });
    expect(extended.answer).toMatchObject({ plain: '2025-10-01', rolled: '2025-10-09' });
    const suspensions = [{ from: '2026-03-10', to: '2026-03-12' }];
    expect((await json({ rule: 'recheck', start: '2026-03-02', suspensions })).answer.plain).toBe('2026-04-04');
    expect((await json({ rule: 'assigned', start: '2026-06-03', days: 20 })).answer.plain).toBe('2026-06-23');
    expect((await json({ rule: 'assigned', start: '2026-06-03' })).answer).toHaveProperty('noDate');
    const { historical } = (await json({ rule: 'handling', start: '2022-04-30' })).answer;
    expect(historical).toMatchObject({ rule: 'handling-2005', plain: '2022-06-29' });
  });

  it.each([
    [{ rule: 'objction', start: '2026-02-12' }, /没有“objction”这个期限，是不是“objection”/],
    [{ rule: 'zzzzzzzz', start: '2026-02-12' }, /没有“zzzzzzzz”这个期限；/],
    [{ rule: 'triage', start: '2026-02-30' }, /不存在/],
    [{ rule: 'triage' }, /start/],
    [{ start: '2026-02-12' }, /rule/],
    [{ rule: 'triage', start: '2026-02-12', day: 3 }, /day/],
    [{ rule: 'triage', start: '2026-02-12', days: '3' }, /days/],
    [{ rule: 'triage', start: 20260212 }, /start/],
    [[], /./],
  ])('reports %j in a sentence, and as JSON', async (query, message) => {
    const { code, err, answer } = await json(query);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).toMatch(/\p{Script=Han}/u);
    expect(answer).toEqual({ problem: err });
  });

  it('reports what is no JSON at all', async () => {
    const { code, out, err } = await period('--json', '{rule:triage}');
    expect([code, JSON.parse(out)]).toEqual([1, { problem: err }]);
    expect((await period('--json')).code).toBe(1);
  });

  it('answers in words without --json', async () => {
    const expected = await period('{"rule":"handling","start":"2025-07-03","extension":30}');
    expect(expected.code).toBe(0);
    expect(expected.out).toMatch(/不顺延 {2}2025-10-01（周三） {2}← 以此为准\n顺延 {4}2025-10-09（周四）\n/);
    expect(expected.out).toMatch(/依据 {4}《信访工作条例》第三十四条$/);
    expect(await period('handling', '2025-07-03', '--extension', '30')).toEqual(expected);
    expect((await period('recheck', '2026-03-02', '--hearing', '2026-03-10..2026-03-12')).out).toMatch(/共3日不计入/);
    expect((await period('handling', '2022-04-30')).out).toMatch(/旧条例的结果：\n办结信访事项（handling-2005）/);
    expect((await period('assigned', '2026-06-03')).out).toMatch(/没有日期/);
  });

  it.each([
    [[]],
    [['triage']],
    [['triage', '2026-06-03', '2026-06-04']],
    [['triage', '2026-06-03', '--nonsense']],
    [['handling', '2026-06-03', '--extension', '三十']],
    [['handling', '2026-06-03', '--extension', '']],
    [['triage', '{"rule":"triage","start":"2026-06-03"}']],
    [['{"rule":"handling","start":"2026-06-03"}', '--extension', '3']],
  ])('refuses %j', async (args) => {
    const { code, out, err } = await period(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/\p{Script=Han}/u);
  });
});
