import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TYPES, type QuestionType } from './names.ts';
import { EVERYTHING, POOLS, type Pool, type Wanted } from './select.ts';
import { formatPractice, parsePractice, type PracticeSet } from './select-address.ts';

const names = {
  topics: ['matters', 'review-recheck'],
  articles: [1, 22, 34],
  chapters: [1, 2],
  procedures: ['review', 'extension'],
  questions: new Set(['q0001', 'q0320', 'q3002', 'q9999']),
};
const some = <T>(list: readonly T[]) => fc.uniqueArray(fc.constantFrom(...list));

describe('the address of a practice', () => {
  it('comes back as it went', () => {
    const wanted: fc.Arbitrary<Wanted> = fc.record({
      topics: some(names.topics),
      articles: some(names.articles),
      chapters: some(names.chapters),
      procedures: some(names.procedures),
      types: some(Object.keys(TYPES) as QuestionType[]),
      difficulties: some([1, 2, 3]),
      pool: fc.constantFrom(...(Object.keys(POOLS) as Pool[])),
      weakFirst: fc.boolean(),
      count: fc.constantFrom(0, 10, 20, 50),
    });
    const set: fc.Arbitrary<PracticeSet> = fc.record({
      ids: fc.uniqueArray(fc.constantFrom(...names.questions), { minLength: 4 }),
      seed: fc.stringMatching(/^[0-9a-z]{1,6}$/),
      position: fc.integer({ min: 1, max: 5 }),
      mode: fc.constantFrom('practice' as const, 'review' as const),
    });
    fc.assert(
      fc.property(wanted, fc.option(set, { nil: undefined }), (chosen, going) => {
        expect(parsePractice(`#${formatPractice(chosen, going)}`, names)).toEqual({
          wanted: chosen,
          set: going,
          unknown: [],
        });
      }),
    );
  });

  it('is empty for nothing chosen, and short for what a provision page links', () => {
    expect(formatPractice(EVERYTHING)).toBe('');
    expect(parsePractice('#article=34', names).wanted.articles).toEqual([34]);
    expect(parsePractice('#procedure=review', names).wanted.procedures).toEqual(['review']);
  });

  it('names what it does not understand and goes on without it', () => {
    const { wanted, set, unknown } = parsePractice(
      '#constructor=1&topic=nothing&topic=matters&article=99&procedure=nowhere&colour=red&count=x&q=1.zz&seed=a&at=7&pool=toString',
      names,
    );
    expect(unknown).toEqual([
      'constructor=1',
      'topic=nothing',
      'article=99',
      'procedure=nowhere',
      'colour=red',
      'count=x',
      'pool=toString',
      'q1295',
    ]);
    expect(wanted).toEqual({ ...EVERYTHING, topics: ['matters'] });
    expect(set).toEqual({ ids: ['q0001'], seed: 'a', position: 2, mode: 'practice' });
  });

  it.each(['#q=', '#q=..', '#constructor=1', '#__proto__=x', '#q=%FF', '#%'])('does not break on %s', (fragment) =>
    expect(parsePractice(fragment, names).set).toBeUndefined(),
  );
});
