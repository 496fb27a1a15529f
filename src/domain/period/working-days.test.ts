import { describe, expect, it } from 'vitest';
import { compute, dates } from './test-support.ts';

describe('periods in working days: 5 for an objection (2022-23-3)', () => {
  it.each([
    ['2026-03-02', '2026-03-09', 'Monday: 3 4 5 6, 9'],
    ['2026-03-06', '2026-03-13', 'Friday: 9 to 13'],
    ['2026-03-07', '2026-03-13', 'Saturday: the same'],
    ['2026-03-08', '2026-03-13', 'Sunday: the same'],
    ['2026-02-12', '2026-02-26', '2/13, Saturday 2/14 worked, 24 25 26 after nine days off'],
    ['2026-02-13', '2026-02-27', 'Saturday 14, 24 25 26 27'],
    ['2026-02-14', '2026-02-28', 'received on a worked Saturday: 24 25 26 27, Saturday 28 worked'],
    ['2026-02-18', '2026-02-28', 'received in the middle of the holiday: the same'],
    ['2026-02-23', '2026-02-28', 'received on its last day: the same'],
    ['2026-02-24', '2026-03-02', '25 26 27, Saturday 28 worked, Sunday 3/1 off, 3/2'],
    ['2024-02-02', '2024-02-08', 'Friday: Sunday 2/4 worked, 5 6 7 8'],
    ['2024-02-05', '2024-02-18', '6 7 8, 除夕 9, Sunday 18 worked'],
    ['2025-09-26', '2025-10-10', 'Friday: Sunday 28 worked, 29 30, 10/9 10'],
    ['2025-09-30', '2025-10-14', '9 10, Saturday 11 worked, 13 14'],
    ['2025-12-30', '2026-01-07', '31, Sunday 1/4 worked, 5 6 7'],
    ['2026-04-28', '2026-05-08', '29 30, 5/6 7 8'],
    ['2026-04-29', '2026-05-09', '30, 6 7 8, Saturday 9 worked'],
    ['2026-12-24', '2026-12-31', '25, 28 29 30 31'],
  ])('received %s, by %s (%s)', (start, end) => {
    const { plain, rolled, advice } = dates('objection', start);
    expect([plain, rolled, advice]).toEqual([end, end, 'plain']);
  });

  it('names the days it counts and what is special about them', () => {
    expect(dates('objection', '2026-02-12').arithmetic).toBe(
      '2月12日收到转送、交办，次日起算，第5个工作日为2月26日；计入的工作日是2月13日、2月14日（春节调休上班）、2月24日、2月25日、2月26日',
    );
  });

  it('gives no date where the calendar ends first', () => {
    const result = compute('objection', '2026-12-25'); // 28 29 30 31 and one of 2027
    expect(result).toMatchObject({ noDate: expect.stringMatching(/数不出/), rule: 'objection' });
    expect(result).toHaveProperty('warnings.0', expect.stringMatching(/没有收录2027年/));
    expect(result).not.toHaveProperty('plain');
  });
});
