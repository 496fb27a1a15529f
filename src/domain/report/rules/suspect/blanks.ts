import { places } from './suspect.ts';
import type { Finder } from './suspect.ts';

const BLANK = /(?<![A-Za-z\d])(?:20)?(?:_{2,}|[xX×＊*○]{2,}|＿{2,})\s?(?:年|%|件|批次?|人次|封|起)/g;

/**
 * Figures that nobody filled in: 20__年, 达××%, ××件. All of a draft make one finding at the first, for a form has many.
 * Silent for names and places left out on purpose (××县, 张××, ××人), which a report should leave out.
 */
export const blanks: Finder = (draft) => {
  const found = places(draft.folded, BLANK);
  const first = found[0];
  if (!first) return [];
  return [
    {
      start: first.start,
      end: first.end,
      message:
        found.length > 1 ? `有 ${found.length} 处年份或数字没有填写，这是第一处。` : '这里的年份或数字没有填写。',
      suggestion: '填上真实的年份和数字；没有的，删去这一句。',
      severity: 'low' as const,
    },
  ];
};
