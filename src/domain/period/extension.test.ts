import { describe, expect, it } from 'vitest';
import { compute, dates } from './test-support.ts';

describe('extension of handling (2022-34-1)', () => {
  // 7/3 + 60: 28 in July, 31 in August, 1: 9/1.
  it.each([
    [0, '2025-09-01', '2025-09-01'],
    [1, '2025-09-02', '2025-09-02'],
    [29, '2025-09-30', '2025-09-30'],
    [30, '2025-10-01', '2025-10-09'],
  ])('by %i days runs to %s', (extension, plain, rolled) => {
    const result = dates('handling', '2025-07-03', { extension });
    expect([result.plain, result.rolled, result.unextended]).toEqual([
      plain,
      rolled,
      extension ? '2025-09-01' : undefined,
    ]);
  });

  it('counts on from the plain end, not from the one put off', () => {
    // 8/2 + 60 = 10/1, put off to 10/9; ten days more are 10/11, a worked Saturday, and not 10/19.
    const result = dates('handling', '2025-08-02', { extension: 10 });
    expect([result.plain, result.rolled]).toEqual(['2025-10-11', '2025-10-11']);
    expect(result.arithmetic).toBe('8月2日受理，次日起算，第60日为10月1日；延长10日，到10月11日');
    expect(dates('handling-extension', '2025-10-01', { days: 10 }).plain).toBe('2025-10-11');
    expect(dates('handling-extension', '2025-10-01', { extension: 10 }).plain).toBe('2025-10-11');
  });

  it('takes the extension by itself at its longest, and says so', () => {
    const result = dates('handling-extension', '2025-09-01');
    expect(result.plain).toBe('2025-10-01');
    expect(result.warnings).toEqual([expect.stringMatching(/不得超过30日.*最长的30日/)]);
  });

  it.each([31, 60, -1, 1.5, NaN, Infinity])('refuses %d days', (extension) => {
    expect(compute('handling', '2025-07-03', { extension })).toEqual({ problem: expect.stringMatching(/1到30/) });
    expect(compute('handling-extension', '2025-07-03', { days: extension })).toHaveProperty('problem');
  });

  it.each(['triage', 'objection', 'review', 'recheck', 'review-request', 'assigned'])('refuses one of %s', (rule) => {
    expect(compute(rule, '2025-07-03', { extension: 5 })).toEqual({ problem: '条例没有规定这个期限可以延长' });
    if (rule !== 'assigned') expect(dates(rule, '2025-07-03', { extension: 0 })).toEqual(dates(rule, '2025-07-03'));
  });

  it('extends under the old regulation too (2005-33-1)', () => {
    expect(dates('handling-2005', '2021-07-03', { extension: 30 }).plain).toBe('2021-10-01');
    expect(compute('handling-2005', '2021-07-03', { extension: 31 })).toHaveProperty('problem');
  });
});

describe('periods whose length the regulation does not give', () => {
  it('gives no date for what the assigning body sets (2022-22-1(3)), until its days are given', () => {
    expect(compute('assigned', '2026-06-03')).toMatchObject({ noDate: expect.stringMatching(/没有规定天数/) });
    const result = dates('assigned', '2026-06-03', { days: 20 }); // 6/23, Tuesday
    expect([result.plain, result.citations]).toEqual(['2026-06-23', ['2022-22-1(3)']]);
    expect(result.warnings).toEqual([expect.stringMatching(/以文书为准/)]);
    for (const days of [0, -1, 2.5, NaN, 3651, 20260603])
      expect(compute('assigned', '2026-06-03', { days })).toHaveProperty('problem');
  });

  it('gives none for the annual report (2022-41)', () => {
    expect(compute('annual-report', '2026-01-01')).toMatchObject({
      noDate: '条例没有规定具体日期',
      citations: ['2022-41-1'],
    });
  });

  it('takes no days for what the regulation fixes', () => {
    expect(compute('triage', '2026-06-03', { days: 20 })).toEqual({ problem: expect.stringMatching(/规定为15日/) });
    expect(compute('objection', '2026-06-03', { days: 7 })).toEqual({ problem: expect.stringMatching(/5个工作日/) });
  });
});
