import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseQuestion } from './schema.ts';
import { EVERYTHING, matching, select, type SelectFacts, type Wanted } from './select.ts';
import { standings } from './progress.ts';
import { answer, entry, mapOf, question } from './test-support.ts';

const parts = [question('q0011'), question('q0012', { difficulty: 3 }), question('q0013')];
const story = { id: 'q0010', type: 'case', story: '', parts } as unknown as CaseQuestion;
const entries = [
  entry(question('q0001'), 'one'),
  entry(question('q0002', { type: 'judge', citations: ['2022-22-1(1)'] }), 'one'),
  entry(question('q0003', { difficulty: 2, procedures: ['review', 'recheck'] }), 'two'),
  entry(question('q0004', { citations: ['2005-34'] }), 'two'),
  ...parts.map((part) => entry(part, 'cases', story)),
];
const facts: SelectFacts = {
  standings: standings(
    [answer('q0001', 1, 1), answer('q0002', 0, 2), answer('q0012', 0.5, 3)],
    mapOf(...entries.map(({ item }) => item)),
  ),
  flagged: new Set(['q0003']),
  law: '2022',
  articles: [
    { number: 22, chapter: 3 },
    { number: 34, chapter: 4 },
  ],
};
const found = (wanted: Partial<Wanted>) =>
  matching(entries, { ...EVERYTHING, ...wanted }, facts).map(({ item }) => item.id);

describe('matching', () => {
  it.each([
    [{}, 'q0001 q0002 q0003 q0004 q0011 q0012 q0013'],
    [{ topics: ['one', 'two'] }, 'q0001 q0002 q0003 q0004'],
    [{ types: ['single'] }, 'q0001 q0003 q0004'],
    [{ types: ['case'] }, 'q0011 q0012 q0013'],
    [{ difficulties: [2, 3] }, 'q0003 q0012'],
    [{ articles: [22] }, 'q0002'],
    [{ chapters: [4], topics: ['one', 'two'] }, 'q0001 q0003'],
    [{ procedures: ['recheck', 'triage'] }, 'q0003'],
    [{ procedures: ['triage'] }, ''],
    [{ pool: 'wrong' }, 'q0002 q0012'],
    [{ pool: 'unseen', topics: ['one', 'two'] }, 'q0003 q0004'],
    [{ pool: 'flagged' }, 'q0003'],
    [{ pool: 'flagged', topics: ['one'] }, ''],
  ] as [Partial<Wanted>, string][])('%j → %s', (wanted, ids) => expect(found(wanted).join(' ')).toBe(ids));
});

describe('select', () => {
  const draw = (wanted: Partial<Wanted>, seed = 's') => select(entries, { ...EVERYTHING, ...wanted }, facts, seed);

  it('puts wrong before half right before unseen before right', () => {
    const ids = draw({ weakFirst: true });
    const place = (id: string) => ids.indexOf(id);
    expect(place('q0002')).toBe(0);
    expect(ids.slice(1, 4)).toEqual(['q0011', 'q0012', 'q0013']);
    expect(place('q0003')).toBeLessThan(place('q0001'));
    expect(ids.at(-1)).toBe('q0001');
  });

  it('draws the same set for the same seed, each question once, cases whole and in order', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 9 }), fc.boolean(), (seed, count, weakFirst) => {
        const ids = draw({ count, weakFirst }, seed);
        expect(draw({ count, weakFirst }, seed)).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeGreaterThanOrEqual(Math.min(count || 7, 7));
        expect(ids.length).toBeLessThan((count || 7) + 3);
        const at = ids.indexOf('q0011');
        if (at >= 0) expect(ids.slice(at, at + 3)).toEqual(['q0011', 'q0012', 'q0013']);
      }),
    );
  });

  it('does not depend on the order of files', () => {
    const other = select([...entries.slice(4), ...entries.slice(0, 4)], EVERYTHING, facts, 's');
    expect(other).toEqual(draw({}));
  });

  it('differs from seed to seed', () =>
    expect(new Set('abcdefgh'.split('').map((seed) => draw({}, seed).join())).size).toBeGreaterThan(1));
});
