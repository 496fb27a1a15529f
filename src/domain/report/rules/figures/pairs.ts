import type { Draft, Span } from '../../draft.ts';
import type { NumberToken } from '../../numbers.ts';
import { CHANGED_BY, EARLIER, TO } from './change-words.ts';
import { tokensIn } from './scan.ts';
import { classOf } from './units.ts';

/** An earlier and a later figure of the same thing, as the draft says. */
export interface Pair {
  earlier: NumberToken;
  later: NumberToken;
  /** The direction that 由…降至… itself claims, 0 where it claims none. */
  claimed: 1 | -1 | 0;
}

/**
 * Pairs of figures in a sentence of which the draft itself says which is the earlier: 由A降至B, 今年B、上年同期A,
 * 2025年A、2026年B. Both have a unit of one class or are shares.
 */
export function pairsOf(draft: Draft, sentence: Span): Pair[] {
  const tokens = tokensIn(draft, sentence).filter((token) =>
    token.unit === '%' ? !isChange(draft, token) : classOf(token.unit) !== undefined,
  );
  const pairs: Pair[] = [];
  tokens.forEach((token, index) => {
    for (const next of tokens.slice(index + 1, index + 3)) pairs.push(...fromTo(draft, token, next));
    pairs.push(...withEarlier(draft, sentence, tokens, index));
  });
  return pairs.filter(({ earlier, later }) => !earlier.approximate && !later.approximate);
}

/** 下降4.7% is a change, no share that could itself be compared. */
const isChange = (draft: Draft, token: NumberToken): boolean =>
  CHANGED_BY.test(draft.folded.slice(Math.max(0, token.start - 8), token.start));

function fromTo(draft: Draft, first: NumberToken, second: NumberToken): Pair[] {
  // 由30批60人降至20批50人 pairs 30 with 20 and 60 with 50.
  const between = draft.folded.slice(first.end, second.start);
  const bare = between.replace(/^\d+(?:批次?|人次?|件|户)|\d+(?:批次?|人次?|件|户)$/, '');
  if (classOf(first.unit) !== classOf(second.unit) || (first.unit === '%') !== (second.unit === '%')) return [];
  const words = TO.exec(bare);
  const opened = /(?:由|从)[^，,。；]{0,16}$/.test(draft.folded.slice(Math.max(0, first.start - 18), first.start));
  if (!words || !(opened || words.groups!.up || words.groups!.down)) return [];
  const claimed = words.groups!.up ? 1 : words.groups!.down ? -1 : 0;
  if (
    !opened &&
    /(?:上升|增长|增加|下降|减少|降低)[^，,。；]{0,2}$/.test(
      draft.folded.slice(Math.max(0, first.start - 6), first.start),
    )
  )
    return [];
  return [{ earlier: first, later: second, claimed }];
}

/**
 * 今年受理120件，上年同期150件; 比上年的150件减少; 2025年150件，2026年120件. Where several figures may be the later one,
 * each makes a pair, the nearest the last.
 */
function withEarlier(draft: Draft, sentence: Span, tokens: NumberToken[], index: number): Pair[] {
  const token = tokens[index]!;
  const head = headOf(draft, sentence.start, token);
  if (isEarlier(head)) {
    const laters = tokens.filter(
      (other) => isSameThing(token, other) && !isEarlier(headOf(draft, sentence.start, other)),
    );
    return laters
      .filter((other) => distance(token, other) < NEAR)
      .sort((one, other) => distance(token, other) - distance(token, one))
      .map((later) => ({ earlier: token, later, claimed: 0 }));
  }
  const year = yearIn(head);
  const next = tokens.slice(index + 1).find((other) => isSameThing(token, other));
  const nextYear = year && next ? yearIn(headOf(draft, token.end, next)) : 0;
  if (!next || !nextYear || Math.abs(nextYear - year) !== 1) return [];
  return [nextYear > year ? { earlier: token, later: next, claimed: 0 } : { earlier: next, later: token, claimed: 0 }];
}

/** 共受理186件。去年同期210件，同比…: the pair of two sentences, where each holds one figure that may be meant. */
export function pairAcross(draft: Draft, before: Span, sentence: Span): Pair[] {
  const one = totalOf(draft, before);
  const other = totalOf(draft, sentence);
  if (!one || !other || !isSameThing(one, other)) return [];
  const [first, second] = [headOf(draft, before.start, one), headOf(draft, sentence.start, other)];
  if (isEarlier(second) && !isEarlier(first)) return [{ earlier: other, later: one, claimed: 0 }];
  return isEarlier(first) && /今年|本年|\d{4}年/.test(second) ? [{ earlier: one, later: other, claimed: 0 }] : [];
}

/** The first figure of a sentence where it is told as the whole: 共受理186件, 去年受理210件. */
function totalOf(draft: Draft, sentence: Span): NumberToken | undefined {
  const [first] = tokensIn(draft, sentence).filter(({ unit }) => classOf(unit) !== undefined);
  const words = first ? headOf(draft, sentence.start, first) : '';
  const whole = /受理|登记|总量|收到|办理|接待/.test(words) && !/率|其中/.test(words);
  return first && !first.approximate && whole ? first : undefined;
}

const NEAR = 60;

/** The words of the clause in front of a figure. */
const headOf = (draft: Draft, from: number, token: NumberToken): string =>
  draft.folded
    .slice(Math.max(from, token.start - 26), token.start)
    .split(/[，,。；（(]/)
    .pop()!;

const isEarlier = (head: string): boolean =>
  EARLIER.test(head) && !/(?:上升|下降|增|减|升|降|多|少)[^，,]{0,3}$/.test(head);

const isSameThing = (token: NumberToken, other: NumberToken): boolean =>
  token !== other &&
  (token.unit === other.unit || (classOf(token.unit) !== undefined && classOf(token.unit) === classOf(other.unit)));

const distance = (one: NumberToken, other: NumberToken): number =>
  Math.max(one.start, other.start) - Math.min(one.end, other.end);

const yearIn = (words: string): number => Number(/(?<!\d)(?:19|20)\d{2}(?=年)/.exec(words)?.[0] ?? 0);
