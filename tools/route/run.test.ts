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

  it('asks the next question where answers are missing', async () => {
    expect((await route('{}')).answer).toMatchObject({ state: 'question', question: { id: 'asker', many: false } });
    const { answer } = await route('{"asker":"bureau","circumstances":["urgent"],"stage":"new"}');
    expect(answer).toMatchObject({ state: 'question', question: { id: 'kind' } });
  });

  it.each([
    ['{asker:bureau}', /JSON/],
    ['{"asker":"nobody"}', /没有“nobody”这个选项/],
    ['{"colour":"red"}', /没有“colour”这个问题/],
    ['{"asker":7}', /asker/],
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
