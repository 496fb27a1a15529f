import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { addDays, chineseDaysCalendar, holidayCalendar } from './index.ts';

const calendar = chineseDaysCalendar();
const span = (from: string, days: number) => Array.from({ length: days }, (_, at) => addDays(from, at));

describe('the calendar of chinese-days', () => {
  // Copied from the notices 国办发明电〔2023〕7号 (2024), 〔2024〕12号 (2025), 〔2025〕7号 (2026), not from the package.
  it.each([
    ['2024 春节', span('2024-02-10', 8), ['2024-02-04', '2024-02-18', '2024-02-09']],
    ['2024 清明', span('2024-04-04', 3), ['2024-04-07', '2024-04-03']],
    ['2024 劳动节', span('2024-05-01', 5), ['2024-04-28', '2024-05-11', '2024-04-30']],
    ['2024 中秋', span('2024-09-15', 3), ['2024-09-14', '2024-09-18']],
    ['2024 国庆', span('2024-10-01', 7), ['2024-09-29', '2024-10-12', '2024-10-08']],
    ['2025 春节', span('2025-01-28', 8), ['2025-01-26', '2025-02-08', '2025-02-05']],
    ['2025 劳动节', span('2025-05-01', 5), ['2025-04-27', '2025-05-06']],
    ['2025 端午', span('2025-05-31', 3), ['2025-05-30', '2025-06-03']],
    ['2025 国庆、中秋', span('2025-10-01', 8), ['2025-09-28', '2025-10-11', '2025-10-09']],
    ['2026 元旦', span('2026-01-01', 3), ['2026-01-04', '2025-12-31']],
    ['2026 春节', span('2026-02-15', 9), ['2026-02-14', '2026-02-28', '2026-02-24']],
    ['2026 清明', span('2026-04-04', 3), ['2026-04-03', '2026-04-07']],
    ['2026 劳动节', span('2026-05-01', 5), ['2026-05-09', '2026-04-30', '2026-05-06']],
    ['2026 端午', span('2026-06-19', 3), ['2026-06-18', '2026-06-22']],
    ['2026 中秋', span('2026-09-25', 3), ['2026-09-24', '2026-09-28']],
    ['2026 国庆', span('2026-10-01', 7), ['2026-09-20', '2026-10-10', '2026-10-08']],
  ])('%s', (_, rest, work) => {
    expect(rest.filter((date) => !calendar.isRestDay(date))).toEqual([]);
    expect(work.filter((date) => calendar.isRestDay(date))).toEqual([]);
  });

  it('agrees with the functions of the package on every day it covers', () => {
    const days = span('2004-01-01', 366 * 23).filter(calendar.covers);
    expect(days.length).toBeGreaterThanOrEqual(23 * 365 + 6); // 2004 to 2026
    // Noon of the local day: given text, the package is a day off in zones west of Greenwich.
    const local = (date: string) => new Date(`${date}T12:00:00`);
    expect(days.filter((date) => calendar.isRestDay(date) !== chineseDays.isHoliday(local(date)))).toEqual([]);
  });

  it('knows what it covers from the data', () => {
    expect(['2003-12-31', '2004-01-01', '2026-12-31'].map(calendar.covers)).toEqual([false, true, true]);
    const partial = holidayCalendar({ holidays: { '2026-10-01': '国庆节', '2027-01-01': '元旦' }, workdays: {} });
    expect([partial.covers('2026-06-01'), partial.covers('2027-06-01')]).toEqual([true, false]);
  });

  it('names what is special', () => {
    const names = ['2026-02-17', '2026-02-14', '2026-06-20', '2026-06-27', '2026-06-28', '2026-06-24'];
    expect(names.map(calendar.name)).toEqual(['春节假期', '春节调休上班', '端午假期', '周六', '周日', '']);
  });

  it('warns of the last days of the last year, which 元旦 may still change, and no 元旦 ever changed earlier ones', () => {
    const last = holidayCalendar({ holidays: { '2026-10-01': '国庆节' }, workdays: {} });
    expect(['2026-12-28', '2026-12-29', '2026-12-31'].map((date) => last.isProvisional?.(date))).toEqual([
      false,
      true,
      true,
    ]);
    expect(calendar.isProvisional?.('2025-12-31')).toBe(false);
    const changed = span('2004-01-01', 366 * 23).filter(
      (date) => /-(11|12)-/.test(date) && !['', '周六', '周日'].includes(calendar.name(date)),
    );
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((date) => date.slice(5) < '12-29')).toEqual([]);
  });
});
