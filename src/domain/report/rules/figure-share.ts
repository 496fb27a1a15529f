import { paragraphAt } from '../draft.ts';
import type { Draft, Span } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { NumberToken } from '../numbers.ts';
import type { Rule } from '../rule.ts';
import { labelOf, sentencesWithFigures, tokensIn, wordsBefore } from './figures/scan.ts';
import { classOf, isCount, written } from './figures/units.ts';

const RATE = /(?<stem>办结|结案|化解|满意|受理|参评|答复|息诉)率\s?(?:均|都|已)?(?:达到?|为|是)?\s?$/;
const SHARE =
  /占(?:受理|信访|来访|来信)?(?:总量|总数|总件数|总批次|总人次|全部|比)?的?(?:比例|比重)?(?:为|是|达|约)?\s?$/;

/**
 * A share told with its figures: 受理120件，办结114件，办结率98%; 其中来信40件，占35%. It is wrong when no two counts of the
 * sentence give it. Shares of one list that together exceed 100 are wrong, and so are 满意、基本满意、不满意 that do not
 * make 100.
 *
 * Silent: where the part or the whole is not in the sentence; where any figure in it or in front of it in the paragraph,
 * of whatever unit, or the sum of the members of the list gives the share when rounded or cut off; approximate figures;
 * 按期办结率 and other rates whose base is not told.
 */
export const figureShare: Rule = (draft) =>
  sentencesWithFigures(draft).flatMap(({ sentence }) => {
    const tokens = tokensIn(draft, sentence);
    if (!tokens.some(({ unit }) => unit === '%')) return [];
    return [
      ...tokens.flatMap((token, index) => judgeShare(draft, sentence, tokens, token, index)),
      ...opinionShares(draft, tokens),
    ];
  });

function judgeShare(draft: Draft, sentence: Span, tokens: NumberToken[], share: NumberToken, index: number): Finding[] {
  if (share.unit !== '%' || share.approximate) return [];
  const words = draft.folded.slice(Math.max(sentence.start, share.start - 16), share.start);
  const counts = tokens.filter((token) => isCount(token) && token.value > 0);
  const part = SHARE.test(words) ? partOfShare(draft, tokens, index) : partOfRate(draft, words, counts, share);
  if (!part) return [];
  const wholes = counts.filter(
    (token) =>
      token !== part &&
      token.value >= part.value &&
      classOf(token.unit) === classOf(part.unit) &&
      !hasShare(draft, tokens, token),
  );
  if (!wholes.length || [part, ...wholes].some(({ approximate }) => approximate)) return [];
  const everything = tokens.filter(({ unit }) => unit !== '%');
  if (everything.some((one) => everything.some((other) => one !== other && gives(one.value, other.value, share))))
    return [];
  if (basesOutside(draft, sentence, tokens, part).some((base) => gives(part.value, base, share))) return [];
  const whole = wholes.reduce((most, token) => (token.value > most.value ? token : most));
  const real = (part.value / whole.value) * 100;
  return [
    finding(
      part,
      share,
      `${written(part.value)}÷${written(whole.value)}＝${Number(real.toFixed(2))}%，文中写的是 ${share.raw}。`,
      '核对分子、分母和百分比；分母不是这个数字的，写明以什么为分母。',
    ),
  ];
}

/** A number with a share of its own is another member of the list, not the whole. */
const hasShare = (draft: Draft, tokens: NumberToken[], token: NumberToken): boolean => {
  const next = tokens[tokens.indexOf(token) + 1];
  return next?.unit === '%' && IS_SHARE.test(draft.folded.slice(token.end, next.start));
};

/** Bases that stand in front of the sentence in its paragraph, and the sum of the members that have shares. */
function basesOutside(draft: Draft, sentence: Span, tokens: NumberToken[], part: NumberToken): number[] {
  const start = paragraphAt(draft, sentence.start)?.start ?? sentence.start;
  const before = tokensIn(draft, { start: Math.max(start, sentence.start - 300), end: sentence.start });
  const members = tokens.filter(
    (token) => classOf(token.unit) === classOf(part.unit) && hasShare(draft, tokens, token),
  );
  const sum = members.reduce((all, { value }) => all + value, 0);
  return [...before.filter(({ unit }) => unit !== '%').map(({ value }) => value), sum];
}

const IS_SHARE = /^[^；;。]{0,3}占/;

/** 来信40件，占35%: the count right before the share. */
function partOfShare(draft: Draft, tokens: NumberToken[], index: number): NumberToken | undefined {
  const part = tokens[index - 1];
  if (!part || !isCount(part)) return undefined;
  return IS_SHARE.test(draft.folded.slice(part.end, tokens[index]!.start)) ? part : undefined;
}

/** 办结114件，办结率98%: the count of the same verb. */
function partOfRate(draft: Draft, words: string, counts: NumberToken[], share: NumberToken): NumberToken | undefined {
  const found = RATE.exec(words);
  if (!found || /(?:按期|按时|及时|一次性|初次|群众)$/.test(words.slice(0, found.index))) return undefined;
  const stem = found.groups!.stem!.replace('结案', '办结');
  const same = counts.filter(
    (token) =>
      token.end <= share.start &&
      labelOf(draft, token).replace('结案', '办结').includes(stem) &&
      !/不|未/.test(wordsBefore(draft, token.start)),
  );
  return stem === '受理' ? undefined : same.length === 1 ? same[0] : undefined;
}

const gives = (part: number, whole: number, { value, step }: NumberToken): boolean => {
  const over = (part / whole) * 100 - value;
  return over >= -step / 2 - 1e-9 && over < step;
};

function opinionShares(draft: Draft, tokens: NumberToken[]): Finding[] {
  const parts = tokens.filter(
    (token) => token.unit === '%' && /(?:^|[^率])满意(?!率)[^率]*$/.test(wordsBefore(draft, token.start)),
  );
  const labels = parts.map((token) => wordsBefore(draft, token.start)).join();
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const slack = parts.reduce((all, { step }) => all + step / 2, 0);
  if (
    parts.length !== 3 ||
    !/不满意/.test(labels) ||
    !/(?:基本|较|比较)满意/.test(labels) ||
    Math.abs(sum - 100) <= slack + 1e-9
  )
    return [];
  const terms = parts.map(({ value }) => written(value)).join('＋');
  return [
    finding(
      parts[0]!,
      parts[2]!,
      `满意、基本满意、不满意相加 ${terms}＝${written(sum)}%，不是 100%。`,
      '核对三项比例；有未评价的，写明评价的总数。',
    ),
  ];
}

const finding = (from: NumberToken, to: NumberToken, message: string, suggestion: string): Finding => ({
  kind: 'figure-sum',
  start: from.start,
  end: to.end,
  message,
  suggestion,
  citations: [],
  severity: 'high',
});
