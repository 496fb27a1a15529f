/**
 * A day as `YYYY-MM-DD`. Days are counted as UTC epoch days and never as local time, so no time zone and no summer time
 * can move a result. That is all the arithmetic the regulations need; a date library would only bring local `Date`s.
 */
export type IsoDate = string;

/** A span of days, both ends included. */
export interface DateRange {
  from: IsoDate;
  to: IsoDate;
}

const FORM = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const DAY = 86_400_000;

const epochDay = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const fromEpochDay = (day: number): IsoDate => new Date(day * DAY).toISOString().slice(0, 10);

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** What is wrong with a date a person typed, in Chinese; null where it is a real day written `YYYY-MM-DD`. */
export function dateProblem(text: unknown, what: string): string | null {
  if (typeof text !== 'string' || text === '') return `没有填写${what}的日期，写法像 2026-06-03`;
  if (!FORM.test(text)) return `${what}的日期“${text}”写法不对，应当像 2026-06-03`;
  const day = epochDay(text);
  if (Number.isNaN(day) || fromEpochDay(day) !== text) return `${what}的日期“${text}”不存在`;
  const year = yearOf(text);
  return year < FIRST_YEAR || year > LAST_YEAR
    ? `${what}的日期“${text}”应当在${FIRST_YEAR}年到${LAST_YEAR}年之间`
    : null;
}

/** The day `days` after `date`, before it where negative. `date` has been checked; an invalid one throws a RangeError. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromEpochDay(epochDay(date) + days);
}

/** How many days `to` is after `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return epochDay(to) - epochDay(from);
}

/** Day of the week, 0 for Sunday to 6 for Saturday. 1970-01-01 was a Thursday. */
export function weekday(date: IsoDate): number {
  return (((epochDay(date) + 4) % 7) + 7) % 7;
}

/** 6月3日, or 2026年6月3日 with the year. */
export function chineseDate(date: IsoDate, withYear: boolean): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${withYear ? `${year}年` : ''}${month}月${day}日`;
}
