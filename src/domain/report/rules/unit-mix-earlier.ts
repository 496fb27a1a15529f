import type { Draft, Span } from '../draft.ts';
import type { NumberToken } from '../numbers.ts';
import { EARLIER, directionBefore } from './figures/change-words.ts';
import { tokensIn } from './figures/scan.ts';
import { classOf, isCount } from './figures/units.ts';

const VISITS = new Set(['件', '件次', '批', '人', '人次']);

/**
 * 来访402件，比上年的455人次下降: a figure of an earlier time, compared with one of now in another unit. Silent where a figure
 * of now in the same unit stands in front and the percentage behind does not tell that the other one was compared.
 */
export function mixedWithEarlier(draft: Draft, sentence: Span): [NumberToken, NumberToken][] {
  const tokens = tokensIn(draft, sentence);
  return tokens.flatMap((earlier, index): [NumberToken, NumberToken][] => {
    if (!isVisit(earlier) || !isCompared(draft, sentence, earlier)) return [];
    const near = nearBefore(draft, tokens, index);
    const other = near.filter(({ unit }) => classOf(unit) !== classOf(earlier.unit));
    const change = tokens[index + 1];
    const told =
      change?.unit === '%' && directionBefore(draft.folded.slice(earlier.end, change.start)) ? change : undefined;
    const same = near.some(({ unit }) => classOf(unit) === classOf(earlier.unit));
    const wrong = same
      ? other.find(
          (now) =>
            told && isChange(now, earlier, told) && !near.some((one) => one !== now && isChange(one, earlier, told)),
        )
      : other[other.length - 1];
    return wrong && (told || !same) ? [[wrong, earlier]] : [];
  });
}

const isVisit = (token: NumberToken): boolean => isCount(token) && VISITS.has(classOf(token.unit)!);

/** 比上年的455人次, followed by a word of change. */
function isCompared(draft: Draft, sentence: Span, { start, end }: NumberToken): boolean {
  const head = draft.folded
    .slice(Math.max(sentence.start, start - 20), start)
    .split(/[，,；;]/)
    .pop()!;
  const after = draft.folded.slice(end, Math.min(sentence.end, end + 8));
  return (
    /[比较]/.test(head) &&
    EARLIER.test(head) &&
    /^[，,]?[^，,。；\d]{0,2}(?:上升|下降|增|减|多|少|升|降|提高|回落)/.test(after)
  );
}

/** The figures of the clause in front: 138批、331人次，比上年的. */
function nearBefore(draft: Draft, tokens: NumberToken[], index: number): NumberToken[] {
  const found: NumberToken[] = [];
  let edge = tokens[index]!.start;
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at]!;
    const between = draft.folded.slice(token.end, edge);
    if (!(found.length ? /^[、，,]?$/ : /^[，,]?[^，,；;。\d]{0,14}$/).test(between)) break;
    if (token.unit === '%') break;
    if (isVisit(token)) found.unshift(token);
    edge = token.start;
  }
  return found;
}

const isChange = (now: NumberToken, earlier: NumberToken, { value, step }: NumberToken): boolean =>
  Math.abs(Math.abs(now.value / earlier.value - 1) * 100 - value) <= step;
