import type { Calendar } from './calendar.ts';
import { addDays, yearOf, type IsoDate } from './dates.ts';

/** No run of days off is longer than this; it only keeps a broken calendar from looping for ever. */
const LONGEST_REST = 60;

/** A day reached on the calendar, or the first day it says nothing about, with every day looked at on the way. */
export interface Reached {
  date: IsoDate | null;
  looked: IsoDate[];
}

/** The first day on or after `date` that is no day of rest (民法典 203), or null where the calendar cannot tell. */
export function roll(date: IsoDate, calendar: Calendar): Reached {
  const looked: IsoDate[] = [];
  for (let day = date; looked.length <= LONGEST_REST; day = addDays(day, 1)) {
    looked.push(day);
    if (!calendar.covers(day)) return { date: null, looked };
    if (!calendar.isRestDay(day)) return { date: day, looked };
  }
  return { date: null, looked };
}

/** The `count`th working day after `start`, which is not counted itself; null where the calendar cannot tell. */
export function countWorkingDays(start: IsoDate, count: number, calendar: Calendar): Reached & { counted: IsoDate[] } {
  const looked: IsoDate[] = [];
  const counted: IsoDate[] = [];
  for (let day = start; counted.length < count;) {
    const next = roll(addDays(day, 1), calendar);
    looked.push(...next.looked);
    if (next.date === null) return { date: null, looked, counted };
    counted.push((day = next.date));
  }
  return { date: counted[counted.length - 1] ?? start, looked, counted };
}

/** Warnings of the years from `start` to the last day looked at that the calendar does not cover, or may still change. */
export function coverageWarnings(start: IsoDate, looked: readonly IsoDate[], calendar: Calendar): string[] {
  const last = looked.reduce((latest, day) => (day > latest ? day : latest), start);
  const firsts = Array.from({ length: yearOf(last) - yearOf(start) }, (_, at) => `${yearOf(start) + at + 1}-01-01`);
  const unknown = [start, ...firsts, ...looked].filter((day) => !calendar.covers(day)).map(yearOf);
  const missing = [...new Set(unknown)].map(
    (year) => `没有收录${year}年的放假和调休安排，涉及这一年的休息日无法判断；安排公布并更新后请重新计算`,
  );
  const open = looked.find((day) => calendar.isProvisional?.(day));
  if (open === undefined) return missing;
  const year = yearOf(open);
  return [...missing, `${year}年12月末的休息日可能因${year + 1}年元旦的放假安排改变，那份安排还没有收录`];
}
