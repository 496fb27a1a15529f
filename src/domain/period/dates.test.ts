import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, chineseDate, dateProblem, daysBetween, weekday } from './index.ts';

describe('dates', () => {
  it.each(['2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31', '2026-06-03'])('%s is a date', (text) => {
    expect(dateProblem(text, '受理')).toBeNull();
  });

  it.each([
    ['2026-02-30', /不存在/],
    ['2025-02-29', /不存在/],
    ['1900-02-29', /不存在/], // 1900 was no leap year
    ['2026-13-01', /不存在/],
    ['2026-00-10', /不存在/],
    ['2026-04-31', /不存在/],
    ['2026-6-3', /写法不对/],
    ['2026/06/03', /写法不对/],
    ['2026年6月3日', /写法不对/],
    ['20260603', /写法不对/],
    ['2026-06-03T00:00:00Z', /写法不对/],
    ['2026-06-03\n', /写法不对/],
    [' 2026-06-03', /写法不对/],
    ['２０２６-06-03', /写法不对/],
    ['昨天', /写法不对/],
    ['1899-12-31', /1900年到2199年/],
    ['2200-01-01', /1900年到2199年/],
    ['', /没有填写受理的日期/],
    [undefined, /没有填写受理的日期/],
    [null, /没有填写受理的日期/],
    [20260603, /没有填写受理的日期/],
  ])('%j is refused', (text, message) => expect(dateProblem(text, '受理')).toMatch(message));

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['1969-12-31', 1, '1970-01-01'], // across the epoch
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it.each([
    ['1970-01-01', 4],
    ['1900-01-01', 1], // a Monday
    ['2024-02-29', 4],
    ['2026-02-12', 4],
    ['2026-06-21', 0],
    ['2026-10-10', 6],
  ])('%s is day %i of the week', (date, day) => expect(weekday(date)).toBe(day));

  it('writes dates as people do', () => {
    expect(chineseDate('2026-06-03', false)).toBe('6月3日');
    expect(chineseDate('2026-12-31', true)).toBe('2026年12月31日');
  });

  it('adds nothing for zero days and undoes what it did', () => {
    const date = fc
      .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(addDays(day, 0)).toBe(day);
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(weekday(addDays(day, 7))).toBe(weekday(day));
      }),
    );
  });
});
