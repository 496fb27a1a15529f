import { describe, expect, it } from 'vitest';
import { dates } from './test-support.ts';

describe('what is said about a date', () => {
  it('advises bodies to keep the plain date and petitioners to use the later one', () => {
    const body = dates('review', '2026-01-16');
    expect([body.advice, body.plain, body.rolled]).toEqual(['plain', '2026-02-15', '2026-02-24']);
    expect(body.reason).toMatch(/条例未规定，参照《民法典》第二百零一条.*第二百零三条.*机关自己的期限以不顺延日期为准/);
    const petitioner = dates('review-request', '2026-01-16');
    expect(petitioner.advice).toBe('rolled');
    expect(petitioner.reason).toMatch(/条例未规定，参照《民法典》.*以顺延日期为准/);
    expect(dates('review-request', '2026-03-02').reason).toMatch(/不需要顺延/);
  });

  it('relies on the plain date where the later one is not known, and says which year is missing', () => {
    const { advice, reason, warnings } = dates('review-request', '2026-12-02');
    expect(advice).toBe('plain');
    expect(reason).toMatch(/不能确定/);
    expect(warnings).toEqual([expect.stringMatching(/没有收录2027年/)]);
    expect(dates('handling', '2026-12-31').warnings.join()).toMatch(/2027年/);
    expect(dates('handling', '2027-12-31').warnings).toEqual([
      expect.stringMatching(/2027年/),
      expect.stringMatching(/2028年/),
    ]);
    expect(dates('triage', '2026-12-16').warnings).toEqual([expect.stringMatching(/2026年12月末.*2027年元旦/)]);
    expect(dates('triage', '2026-06-04').warnings).toEqual([]);
  });

  it.each([
    ['triage', '2026-06-03', '6月3日收到信访事项，次日起算，第15日为6月18日'],
    ['triage', '2026-06-04', '6月4日收到信访事项，次日起算，第15日为6月19日；6月19日是端午假期，顺延到6月22日'],
    ['triage', '2025-12-16', '12月16日收到信访事项，次日起算，第15日为12月31日'],
    [
      'triage',
      '2025-12-17',
      '2025年12月17日收到信访事项，次日起算，第15日为2026年1月1日；2026年1月1日是元旦假期，顺延到2026年1月4日',
    ],
    [
      'triage',
      '2022-12-16', // the year changes only by putting off: 元旦 2023 was 12/31 to 1/2
      '2022年12月16日收到信访事项，次日起算，第15日为2022年12月31日；2022年12月31日是元旦假期，顺延到2023年1月3日',
    ],
    ['handling-extension', '2026-08-02', '8月2日办理期限届满，次日起算，第30日为9月1日'],
  ])('spells out %s from %s', (rule, start, text) => expect(dates(rule, start).arithmetic).toBe(text));

  it('cites the regulation by id and the code in words', () => {
    const { citations, byAnalogy } = dates('triage', '2026-06-03');
    expect(citations).toEqual(['2022-22-1']);
    expect(byAnalogy).toEqual(['《民法典》第二百零一条第一款', '《民法典》第二百零三条第一款']);
  });
});
