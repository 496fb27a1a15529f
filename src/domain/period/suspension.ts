import type { Period } from '../corpus/index.ts';
import { addDays, dateProblem, daysBetween, type DateRange, type IsoDate } from './dates.ts';

/** Ranges joined into spans that neither overlap nor touch, in order, with the end of the period they put off. */
export interface Suspended {
  end: IsoDate;
  days: number;
  spans: DateRange[];
}

const sizeOf = ({ from, to }: DateRange) => daysBetween(from, to) + 1;

function merge(ranges: readonly DateRange[]): DateRange[] {
  const spans: DateRange[] = [];
  for (const range of [...ranges].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = spans[spans.length - 1];
    if (last && range.from <= addDays(last.to, 1)) last.to = range.to > last.to ? range.to : last.to;
    else spans.push({ ...range });
  }
  return spans;
}

/**
 * Leaves the days of `ranges` (both ends included) out of a period that runs from the day after `start` to `end`.
 * Only the time a hearing takes counts, and only out of 复核: 2022-36-2, 2005-35-2. Days named twice count once.
 * Gives a problem where the law does not provide for it, or a range does not begin while the period runs.
 */
export function suspend(
  period: Period,
  start: IsoDate,
  end: IsoDate,
  ranges: readonly DateRange[],
): Suspended | { problem: string } {
  if (ranges.length === 0) return { end, days: 0, spans: [] };
  if (period.suspends === undefined)
    return { problem: '这个期限没有不计入的时间，条例只规定听证所需时间不计入复核期限' };
  for (const { from, to } of ranges) {
    const problem = dateProblem(from, '听证开始') ?? dateProblem(to, '听证结束');
    if (problem !== null) return { problem };
    if (to < from) return { problem: `听证结束的日期 ${to} 早于开始的日期 ${from}` };
    if (from <= start) return { problem: `听证时间 ${from} 至 ${to} 不在期限之内，期限自 ${addDays(start, 1)} 起算` };
  }
  const result: Suspended = { end, days: 0, spans: merge(ranges) };
  for (const span of result.spans) {
    if (span.from > result.end) {
      return { problem: `听证时间 ${span.from} 至 ${span.to} 不在期限之内，期限到 ${result.end} 已经届满` };
    }
    result.days += sizeOf(span);
    result.end = addDays(result.end, sizeOf(span));
  }
  return result;
}
