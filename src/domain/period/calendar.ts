import { weekday, yearOf, type IsoDate } from './dates.ts';

/** Which days are days of rest. Injected, so that the engine knows no year by itself. */
export interface Calendar {
  /** Whether the date is a day of rest: a weekend or holiday on which nobody is called in. Means nothing where not covered. */
  isRestDay(date: IsoDate): boolean;
  /** Whether the arrangement of holidays for that day is known. */
  covers(date: IsoDate): boolean;
  /** What is special about the day: 春节假期, 春节调休上班, 周六. Empty for an ordinary working day. */
  name(date: IsoDate): string;
  /** Whether the arrangement of the next year, not known yet, may still change the day. */
  isProvisional?(date: IsoDate): boolean;
}

/** Dates with a label, as the package `chinese-days` publishes the notices of the State Council: `New Year's Day,元旦,1`. */
export interface HolidayData {
  holidays: Readonly<Record<IsoDate, string>>;
  workdays: Readonly<Record<IsoDate, string>>;
}

const WEEKEND: Readonly<Record<number, string>> = { 0: '周日', 6: '周六' };

/** 元旦 has turned the days from 29 December into working days or days off (2007, 2018, 2022), never an earlier one. */
const YEAR_END = '-12-29';

const named = (entries: Readonly<Record<IsoDate, string>>): Map<IsoDate, string> =>
  new Map(Object.entries(entries).map(([date, label]) => [date, label.split(',')[1] ?? label]));

/**
 * A calendar of the given arrangements. A year counts as covered when its 国庆节 is there: notices come out once a year,
 * and its last holiday shows that the year is complete and not just touched by the 元旦 of the next.
 */
export function holidayCalendar({ holidays, workdays }: HolidayData): Calendar {
  const off = named(holidays);
  const on = named(workdays);
  const knows = (year: number) => off.has(`${year}-10-01`);
  return {
    isRestDay: (date) => !on.has(date) && (off.has(date) || weekday(date) in WEEKEND),
    covers: (date) => knows(yearOf(date)),
    name(date) {
      if (on.has(date)) return `${on.get(date)}调休上班`;
      return off.has(date) ? `${off.get(date)}假期` : (WEEKEND[weekday(date)] ?? '');
    },
    isProvisional: (date) => date.slice(4) >= YEAR_END && knows(yearOf(date)) && !knows(yearOf(date) + 1),
  };
}
