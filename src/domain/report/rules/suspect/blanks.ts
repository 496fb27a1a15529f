import { places } from './suspect.ts';
import type { Finder } from './suspect.ts';

const BLANK =
  /(?<![A-Za-z\d])(?:(?:20)?(?:_{2,}|[xX×＊*○]{2,}|＿{2,})\s?(?:年|%|件|批次?|人次|封|起|名|户)|[×＊○](?:%|件|批次?|人次|名(?!称|单|义)))/g;

/** More than these are a form, and its last finding counts the rest. */
const MOST = 12;

/**
 * Figures that nobody filled in: 20__年, 达××%, ××件, ×名. Silent for names and places left out on purpose (××县, 张××, ××人),
 * which a report should leave out.
 */
export const blanks: Finder = (draft) => {
  const found = places(draft.folded, BLANK);
  return found.slice(0, MOST).map(({ start, end }, at) => {
    const rest = at === MOST - 1 ? found.length - MOST : 0;
    return {
      start,
      end,
      message: `这里的年份或数字没有填写${rest ? `，后面还有 ${rest} 处` : ''}。`,
      suggestion: '填上真实的年份和数字；没有的，删去这一句。',
      severity: 'low' as const,
    };
  });
};
