import { addDays, type IsoDate } from './dates.ts';
import type { PeriodResult } from './result.ts';

/**
 * Where a period stands on a day. `unknown` is where the calendar does not reach far enough to tell. A petitioner's
 * `overdue` means that the time to ask has gone by, which is no fault.
 */
export type PeriodState = 'done-in-time' | 'done-late' | 'open' | 'overdue' | 'not-started' | 'unknown';

/** More than the longest run of days off there has been (10 days, 春节 2020): after that, putting off cannot matter. */
const LONGEST_REST = 15;

/**
 * The state as of `asOf`; what happens later has not happened yet. Late is later than the date put off to the next
 * working day, as 民法典 203 has it, even where the earlier date is the one to rely on; `note` then says so.
 */
export function stateOf(
  start: IsoDate | null,
  result: PeriodResult | null,
  done: IsoDate | null,
  asOf: IsoDate,
): { state: PeriodState; note?: string } {
  if (start === null || result === null || start > asOf) return { state: 'not-started' };
  if (!('plain' in result)) return { state: 'unknown' };
  const { plain, rolled } = result;
  const finished = done !== null && done <= asOf;
  const day = finished ? done : asOf;
  const inTime = { state: finished ? 'done-in-time' : 'open' } as const;
  if (day <= plain) return inTime;
  if (rolled === null && day <= addDays(plain, LONGEST_REST)) {
    return { state: 'unknown', note: `已过不顺延日期 ${plain}，能否顺延因没有收录放假安排而不能确定` };
  }
  if (rolled !== null && day <= rolled) {
    return { ...inTime, note: `已过不顺延日期 ${plain}，未过顺延日期 ${rolled}；参照《民法典》第二百零三条不算逾期` };
  }
  return { state: finished ? 'done-late' : 'overdue' };
}
