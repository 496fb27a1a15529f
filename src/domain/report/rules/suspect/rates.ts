import { paragraphAt, sentenceAt } from '../../draft.ts';
import type { Draft } from '../../draft.ts';
import { numbersOf } from '../../numbers.ts';
import { isCount, tokensIn } from '../figures/index.ts';
import { leading, places } from './suspect.ts';
import type { Finder } from './suspect.ts';

/**
 * 26、2%: the point became another mark. Silent in lists of shares (分别为26、18%; 20%、30%) and where the second number
 * has more than two digits.
 */
export const brokenPercent: Finder = (draft) =>
  places(
    draft.folded,
    /(?<![\d.、%])(?<whole>\d{1,3})(?:[、。·:：]|[,，.](?=[.、,，。])[.、,，。]|[,，])\s?(?<part>\d{1,2})%/g,
  ).flatMap(({ start, end, raw, groups }) => {
    if (/分别|各|依次|从|由|或者?$/.test(leading(draft.folded, start, 20))) return [];
    const fullStop =
      /[，,]/.test(raw) &&
      !/(?:升|降|增长|增加|减少|增|减|占|率|达|为|幅)[了到为约达]?$/.test(leading(draft.folded, start, 8));
    if (fullStop) return [];
    const right = `${groups.whole}.${groups.part}%`;
    return [
      {
        start,
        end,
        message: `“${raw}”的小数点写成了别的符号。`,
        suggestion: `是“${right}”的，改成小数点；是两个数字的，各自写明单位。`,
        severity: 'high' as const,
      },
    ];
  });

const RATE =
  /(?:办结|结案|化解|满意|受理|告知|答复|参评|息访|息诉|回访|处理|报结|录入|登记|公开|到位|见面|及时|按期|按时|覆盖)率\s?(?:均|都|已|分别)?(?:达到?|为|是|保持在|提高到|升至)?了?\s?$/;

/** A share of a whole above 100%. Silent for 完成率 and for growth, which may be more. */
export const ratesAboveAll: Finder = (draft) =>
  numbersOf(draft).flatMap((token) => {
    if (token.unit !== '%' || token.value <= 100) return [];
    const words = leading(draft.folded, token.start, 16).split(/[，,]/).pop()!;
    if (!RATE.test(words) && !/占(?!用|地)[^，,]{0,8}$/.test(words)) return [];
    return [
      {
        start: token.start,
        end: token.end,
        message: `${token.raw} 超过了 100%，部分不能大于全部。`,
        suggestion: '核对分子、分母，看分母是否漏了一部分。',
        severity: 'high' as const,
      },
    ];
  });

/**
 * 结案率100% with no number it could be counted from in its sentence or the one before. Silent for aims and demands
 * (力争、确保、要求、目标) and for plans.
 */
export const ratesWithoutBase: Finder = (draft) =>
  numbersOf(draft).flatMap((token) => {
    if (token.unit !== '%' || token.value !== 100) return [];
    const words = leading(draft.folded, token.start, 60);
    if (
      !/率[^，,率]{0,6}$/.test(words) ||
      /力争|确保|要求|目标|争取|必须|应当|要达|须|不低于|低于|力求|实现.{0,6}率/.test(words)
    )
      return [];
    if (hasBase(draft, token.start)) return [];
    return [
      {
        start: token.start - /[\u4e00-\u9fff]{0,2}率[^，,率]{0,6}$/.exec(words)![0].length,
        end: token.end,
        message: `写了${token.raw}，没有写是多少件里的多少件。`,
        suggestion: '写明分子、分母和口径：应办多少件，办结多少件；满意率写明参加评价的有多少。',
        severity: 'low' as const,
      },
    ];
  });

function hasBase(draft: Draft, at: number): boolean {
  const sentence = sentenceAt(draft, at);
  const paragraph = paragraphAt(draft, at);
  if (!sentence || !paragraph) return true;
  const before = draft.sentences[draft.sentences.indexOf(sentence) - 1];
  const spans = before && before.start >= paragraph.start ? [before, sentence] : [sentence];
  return spans.some((span) => tokensIn(draft, span).some((token) => isCount(token) && !token.loose));
}
