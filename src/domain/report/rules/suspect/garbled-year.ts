import { numbersOf } from '../../numbers.ts';
import { isCount } from '../figures/index.ts';
import { places } from './suspect.ts';
import type { Finder } from './suspect.ts';

/**
 * A year stands where a number was: 1—2023月, 每月2023日, 2023批32人. Search and replace, or a site that “renews” old
 * texts, does this. Once a draft holds a sure case, other figures that begin with the same year and have a unit
 * (20232人, 2023以上) are reported with it, for they were broken in one go.
 *
 * Silent: 2023年, 2023-04-12, document numbers; a count that happens to look like a year in a draft without a sure case.
 */
export const garbledYears: Finder = (draft) => {
  const { folded } = draft;
  const sure = places(folded, /(?<![\d.年])(?<year>(?:19|20)\d{2})\s?(?:月份?|[日号](?!线|楼|文))/g);
  const groups = numbersOf(draft).filter((token, index, all) => {
    const people = all[index + 1];
    return (
      /^(?:批次?|起)$/.test(token.unit) &&
      /^(?:19|20)\d{2}$/.test(String(token.value)) &&
      people !== undefined &&
      /^人/.test(people.unit) &&
      people.start - token.end <= 1 &&
      people.value < token.value
    );
  });
  const years = new Set([...sure.map(({ groups: { year } }) => year!), ...groups.map(({ value }) => String(value))]);
  if (!years.size) return [];
  const more = places(folded, /(?<![\d.年])(?:19|20)\d{2}(?=以上|以下|以内)/g).filter(({ raw }) => years.has(raw));
  const counts = numbersOf(draft).filter(
    (token) =>
      !token.han &&
      years.has(String(token.value).slice(0, 4)) &&
      Number.isInteger(token.value) &&
      (isCount(token) || groups.includes(token)),
  );
  return [...sure, ...groups, ...more, ...counts]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, raw }) => ({
      start,
      end,
      message: `“${raw}”里的数字像是被年份替换掉的。`,
      suggestion: '对照原始材料补回原来的数字，并检查全文还有没有同样的替换。',
      severity: 'high' as const,
    }));
};
