import type { Draft, Span } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { NumberToken } from '../numbers.ts';
import type { Rule } from '../rule.ts';
import { familyOf } from './figures/families.ts';
import { pairsOf } from './figures/pairs.ts';
import { isAside, isPartial, labelOf, sentencesWithFigures, tokensIn, wordsBefore } from './figures/scan.ts';
import { classOf, isCount } from './figures/units.ts';
import { mixedWithEarlier } from './unit-mix-earlier.ts';
import { misnamed } from './unit-mix-named.ts';

const PETITIONS = new Set(['件', '件次', '批', '人', '人次', '封']);

/**
 * One quantity counted in two units: parts by channel in 人次 or 批 under a total in 件, 150批次 compared with 120人次 or
 * with 上年的120件, 人数为12批, 这120件 for what were 120批 before, and 件 beside 起 in one list.
 *
 * Silent: 45批94人 side by side, which counts two things on purpose; channels with their own units where no total is
 * given; units of different things (件 of letters, 名 of staff); 等, 主要 and the like.
 */
export const unitMix: Rule = (draft) =>
  sentencesWithFigures(draft).flatMap(({ sentence, index }) => {
    const tokens = tokensIn(draft, sentence).filter((token) => isCount(token) && PETITIONS.has(classOf(token.unit)!));
    if (!tokens.length) return [];
    return [
      ...mixedParts(draft, sentence, tokens),
      ...mixedComparison(draft, sentence),
      ...mixedWithEarlier(draft, sentence).map(([first, second]) => comparison(first, second)),
      ...misnamed(draft, tokens).map(({ token, name }) =>
        finding(token, `“${name}”后面的单位是“${token.unit}”。`, '核对数的是什么，改正名称或者单位。', 'medium'),
      ),
      ...renamed(draft, tokens, draft.sentences[index - 1]),
    ];
  });

/** 共受理120件，其中来信40件、来访80人次. */
function mixedParts(draft: Draft, sentence: Span, tokens: NumberToken[]): Finding[] {
  const text = draft.folded.slice(sentence.start, sentence.end);
  const mark = /其中/.exec(text);
  if (!mark || isPartial(text.slice(mark.index))) return [];
  const at = sentence.start + mark.index;
  const totals = tokens.filter((token) => token.end <= at && !isAside(draft, token));
  const total = totals[totals.length - 1];
  if (!total || totals.some((token) => classOf(token.unit) !== classOf(total.unit))) return [];
  const parts = tokens.filter(
    (token) => token.start > at && !isAside(draft, token) && familyOf(labelOf(draft, token)) === 'channel',
  );
  const stranger = parts.find((token) => classOf(token.unit) !== classOf(total.unit));
  if (stranger && parts.length > 1) {
    return [
      finding(
        stranger,
        `总数用“${total.unit}”，这一分项用“${stranger.unit}”，不能相加。`,
        `改成同一单位；要同时写人数的，写成“多少${total.unit}多少${/人/.test(stranger.unit) ? stranger.unit : '人次'}”。`,
        'medium',
      ),
    ];
  }
  const variant = parts.find((token) => total.unit === '件' && token.unit === '起');
  return variant && parts.some(({ unit }) => unit === '件')
    ? [finding(variant, '同一组数字里“件”和“起”混用。', '统一用“件”，表格和正文一致。', 'low')]
    : [];
}

/** 由150批次降至120人次. */
const mixedComparison = (draft: Draft, sentence: Span): Finding[] =>
  mixedPairs(draft, sentence).map(([first, second]) => comparison(first, second));

const comparison = (first: NumberToken, second: NumberToken): Finding =>
  finding(
    { start: first.start, end: second.end },
    `拿“${first.raw}”和“${second.raw}”相比，两个单位数的不是一回事。`,
    '用同一单位的数字相比：件比件，批次比批次，人次比人次。',
    'high',
  );

function mixedPairs(draft: Draft, sentence: Span): [NumberToken, NumberToken][] {
  const tokens = tokensIn(draft, sentence);
  if (pairsOf(draft, sentence).length) return [];
  return tokens.flatMap((first, index): [NumberToken, NumberToken][] => {
    const second = tokens[index + 1];
    const [one, other] = [classOf(first.unit), second && classOf(second.unit)];
    if (!second || !one || !other || one === other || !PETITIONS.has(one) || !PETITIONS.has(other)) return [];
    const between = draft.folded.slice(first.end, second.start);
    const opened = /(?:由|从)[^，,。；]{0,14}$/.test(draft.folded.slice(Math.max(0, first.start - 16), first.start));
    const moved = /^[^，,。；\d]{0,6}(?:降|升|增|减|下降|上升|增加|减少)[^，,。；\d]{0,3}(?:至|到|为)$/.test(between);
    return opened && moved ? [[first, second]] : [];
  });
}

/** 接待来访120批次。这120人次…: the same number with another unit. */
function renamed(draft: Draft, tokens: NumberToken[], before: Span | undefined): Finding[] {
  if (!before) return [];
  const earlier = tokensIn(draft, before);
  return tokens.flatMap((token) => {
    if (!/(?:这|上述|以上|该)$/.test(wordsBefore(draft, token.start))) return [];
    const same = earlier.find(
      ({ value, unit }) =>
        value === token.value && PETITIONS.has(classOf(unit) ?? '') && classOf(unit) !== classOf(token.unit),
    );
    const kept = earlier.some(({ value, unit }) => value === token.value && classOf(unit) === classOf(token.unit));
    if (!same || kept) return [];
    return [finding(token, `前面写的是 ${same.raw}，这里成了 ${token.raw}。`, '核对单位，前后一致。', 'medium')];
  });
}

const finding = (
  { start, end }: Span,
  message: string,
  suggestion: string,
  severity: Finding['severity'],
): Finding => ({
  kind: 'unit-mix',
  start,
  end,
  message,
  suggestion,
  citations: [],
  severity,
});
