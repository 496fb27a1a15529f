import { describe, expect, it } from 'vitest';
import { computePeriod, holidayCalendar } from './index.ts';
import { compute, dates, periodOf, rulebook } from './test-support.ts';

// 复核 requested 2026-03-02: 29 days to 3/31, the 30th is Wednesday 4/1. 清明 is 4/4 to 4/6.
const hearings = (text: string) => ({
  suspensions: text
    .split(' ')
    .filter(Boolean)
    .map((span) => {
      const [from = '', to = from] = span.split('..').map((day) => `2026-${day}`);
      return { from, to };
    }),
});

describe('time of a hearing, left out of 复核 (2022-36-2)', () => {
  it.each([
    ['none', '', '2026-04-01', '2026-04-01'],
    ['one day', '03-10', '2026-04-02', '2026-04-02'],
    ['three days', '03-10..03-12', '2026-04-04', '2026-04-07'],
    ['overlapping: 3/10 to 3/13', '03-11..03-13 03-10..03-12', '2026-04-05', '2026-04-07'],
    ['one inside another', '03-10..03-13 03-11', '2026-04-05', '2026-04-07'],
    ['the same twice', '03-10 03-10', '2026-04-02', '2026-04-02'],
    ['touching', '03-10 03-11', '2026-04-03', '2026-04-03'],
    ['apart', '03-20 03-10', '2026-04-03', '2026-04-03'],
    ['the first day that counts', '03-03', '2026-04-02', '2026-04-02'],
    ['the last day', '04-01', '2026-04-02', '2026-04-02'],
    ['beginning on the last day', '04-01..04-10', '2026-04-11', '2026-04-13'],
    ['on the day gained by another', '03-10 04-02', '2026-04-03', '2026-04-03'],
  ])('%s', (_, spans, plain, rolled) => {
    const result = dates('recheck', '2026-03-02', hearings(spans));
    expect([result.plain, result.rolled]).toEqual([plain, rolled]);
    expect(result.citations).toEqual(spans ? ['2022-36-1', '2022-36-2'] : ['2022-36-1']);
  });

  it('spells out what it left out', () => {
    const { arithmetic } = dates('recheck', '2026-03-02', hearings('03-10..03-12 03-20'));
    expect(arithmetic).toBe(
      '3月2日收到复核请求，次日起算，第30日为4月1日；听证3月10日至3月12日、3月20日共4日不计入，到4月5日；4月5日是清明假期，顺延到4月7日',
    );
  });

  it('joins days that touch', () => {
    const { arithmetic } = dates('recheck', '2026-03-02', hearings('03-11 03-10'));
    expect(arithmetic).toContain('听证3月10日至3月11日共2日不计入，到4月3日');
  });

  it.each<[string, string, RegExp]>([
    ['2026-04-02', '2026-04-03', /不在期限之内.*2026-04-01 已经届满/],
    ['2026-03-02', '2026-03-03', /不在期限之内.*2026-03-03 起算/],
    ['2026-02-20', '2026-02-21', /不在期限之内/],
    ['2026-03-12', '2026-03-10', /早于/],
    ['2026-02-30', '2026-03-10', /不存在/],
    ['2026-03-10', '10日', /写法不对/],
  ])('%s to %s is refused', (from, to, message) => {
    expect(compute('recheck', '2026-03-02', { suspensions: [{ from, to }] })).toEqual({
      problem: expect.stringMatching(message),
    });
  });

  it.each(['triage', 'handling', 'review', 'review-request', 'recheck-request', 'objection'])('%s has none', (rule) => {
    const result = compute(rule, '2026-03-02', hearings('03-04..03-05'));
    expect(result).toEqual({ problem: expect.stringMatching(/只规定听证所需时间不计入复核期限/) });
  });

  it('was left out under the old regulation too (2005-35-2)', () => {
    const { plain, citations } = dates('recheck-2005', '2020-03-02', {
      suspensions: [{ from: '2020-03-10', to: '2020-03-12' }],
    });
    expect([plain, citations]).toEqual(['2020-04-04', ['2005-35-1', '2005-35-2']]);
  });
});

describe('a calendar that ends in the middle of days off', () => {
  it('does not know the date put off, rather than taking the first unknown day', () => {
    // Invented: 12/30 and 12/31 of 2026 off, 2027 unknown. 11/30 + 30 = 12/30.
    const holidays = { '2026-10-01': '国庆节', '2026-12-30': '甲', '2026-12-31': '甲' };
    const calendar = holidayCalendar({ holidays, workdays: {} });
    const result = computePeriod({ period: periodOf('review'), start: '2026-11-30' }, calendar, rulebook);
    expect(result).toMatchObject({ plain: '2026-12-30', rolled: null });
    expect(result).toHaveProperty('warnings', expect.arrayContaining([expect.stringMatching(/没有收录2027年/)]));
  });
});
