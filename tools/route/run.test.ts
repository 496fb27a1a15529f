import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

async function route(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, ROOT, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, err: err.join('\n'), answer: JSON.parse(out.join('\n')) as Record<string, unknown> };
}

describe('npm run route', () => {
  it('prints the outcome with names, periods and dates', async () => {
    const { code, err, answer } = await route(
      JSON.stringify({
        asker: 'bureau',
        circumstances: [],
        stage: 'new',
        matter: 'migrant-worker-wages',
        'direct-owner': 'own',
        notice: 'later',
        on: { 'notify-direct': '2026-06-03' },
      }),
    );
    expect([code, err]).toEqual([0, '']);
    expect(answer).toMatchObject({
      state: 'outcome',
      handling: { id: 'accept-own' },
      handlings: [{ id: 'accept-own' }, { id: 'perform-duty' }],
      periods: [{ id: 'notify-direct', length: '15日', dates: { plain: '2026-06-18' } }],
      regulation: { id: '2022' },
      matter: 'migrant-worker-wages',
    });
    expect(answer['citations']).toEqual(expect.arrayContaining(['2022-23-1', '2022-31(5)']));
  });

  it('names the way, and the body of the matter', async () => {
    const { answer } = await route(
      '{"asker":"petition-office","circumstances":[],"stage":"new","matter":"migrant-worker-wages","office-owner":"same-level"}',
    );
    expect(answer).toMatchObject({
      way: { id: 'way-duty', name: '由有权的单位依法履行或者答复' },
      unit: { name: expect.stringContaining('人力资源社会保障局') as string },
    });
  });

  it('lets an extension run on from the plain end of what it lengthens', async () => {
    const query = { asker: 'bureau', circumstances: [], stage: 'handling', decision: 'extend' };
    const { answer } = await route(JSON.stringify({ ...query, on: { handling: '2026-01-05' } }));
    // Day 60 after 5 January is 6 March, 30 more days end on 5 April.
    expect(answer).toMatchObject({ periods: [{ dates: { plain: '2026-03-06' } }, { dates: { plain: '2026-04-05' } }] });
    expect(answer).not.toHaveProperty('unused');
  });

  it('says which dates the outcome does not use', async () => {
    const query = {
      asker: 'petition-office',
      circumstances: [],
      stage: 'new',
      kind: 'suggestion',
      'office-owner': 'lower',
    };
    const { answer } = await route(JSON.stringify({ ...query, on: { triage: '2026-06-03', handling: '2026-06-03' } }));
    expect(answer).toMatchObject({ unused: ['handling'], periods: [{ dates: { plain: '2026-06-18' } }] });
  });

  it('asks the next question where answers are missing', async () => {
    expect((await route('{}')).answer).toMatchObject({ state: 'question', question: { id: 'asker', many: false } });
    const { answer } = await route('{"asker":"bureau","circumstances":["urgent"],"stage":"new"}');
    expect(answer).toMatchObject({ state: 'question', question: { id: 'kind' } });
  });

  it.each([
    ['{asker:bureau}', /JSON/],
    ['{"asker":"nobody"}', /没有“nobody”这个选项/],
    ['{"colour":"red"}', /没有“colour”这个问题/],
    ['{"asker":7}', /^asker：回答写选项的 id，多选写成列表$/],
    ['{"colour":7}', /^没有“colour”这个问题/],
    ['{"on":{"triage":7}}', /^on\.triage：日期写成/],
    ['{"on":7}', /^on：写成/],
    ...['[]', 'null', '7', '"x"'].map((text): [string, RegExp] => [text, /^要的是 \{\} 括起来的 JSON 对象/]),
    ['{"matter":"nothing"}', /没有“nothing”这个事项/],
    ['{"on":{"nothing":"2026-06-03"}}', /没有“nothing”这个期限/],
    ['{"asker":["bureau","township"]}', /只能选一项/],
  ])('reports %s in a sentence, and as JSON', async (query, message) => {
    const { code, err, answer } = await route(query);
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(answer).toEqual({ problem: err });
  });

  it('wants one piece of JSON', async () => {
    expect((await route()).code).toBe(1);
    expect((await route('{}', '{}')).code).toBe(1);
  });
});
