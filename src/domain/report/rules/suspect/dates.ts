import { places } from './suspect.ts';
import type { Finder } from './suspect.ts';

const DATE =
  /(?<!\d)(?:(?<year>(?:19|20)\d{2})\s?年\s?)?(?<month>\d{1,2})\s?月(?!份?内)\s?(?:(?<day>\d{1,2})\s?[日号])?/g;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * 13月, 2月30日, 4月31日, and 2月29日 in a year without it. Silent for 个月, for dates with xx, and for 2月29日 without a
 * year.
 */
export const impossibleDates: Finder = (draft) =>
  places(draft.folded, DATE).flatMap(({ start, end, raw, groups }) => {
    const month = Number(groups.month);
    const day = groups.day === undefined ? undefined : Number(groups.day);
    const fault = faultOf(groups.year ? Number(groups.year) : undefined, month, day);
    if (!fault) return [];
    return [
      {
        start,
        end,
        message: `“${raw.trim()}”${fault}`,
        suggestion: '对照原始材料改正日期。',
        severity: 'high' as const,
      },
    ];
  });

function faultOf(year: number | undefined, month: number, day: number | undefined): string | undefined {
  if (month < 1 || month > 12) return '：没有这个月份。';
  if (day === undefined) return undefined;
  if (day < 1 || day > LENGTHS[month - 1]!) return '：这个月没有这一天。';
  const leap = year !== undefined && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && day === 29 && year !== undefined && !leap ? '：这一年2月只有28天。' : undefined;
}
