import { searchable } from '../search/index.ts';

/** Longer pieces say more than the shorter ones they are made of, so each counts besides them. */
const LENGTHS = [2, 3, 4];

/** Words of every letter that tell nothing about its matter. They still count inside a longer piece. */
const FILLERS = allPieces(
  (
    '我们 我家 我的 他们 他的 你们 你好 您好 人家 自己 大家 别人 家里 村里 县里 现在 今年 去年 今天 明天 昨天 以前 以后 之后 ' +
    '一直 已经 还是 还没 就是 不是 没有 可以 不能 可是 但是 因为 所以 如果 而且 然后 怎么 什么 这样 那样 这个 那个 一个 几个 ' +
    '有人 没人 有没 好几 几年 多年 好久 这么 那么 到底 请问 想问 咨询 要求 反映 请求 希望 领导 政府 部门 单位 解决 问题 处理 ' +
    '怎么办 办法 事情 情况 原因 时候 时间 地方 东西 知道 觉得 应该 需要 还有 一次 一下 一点 都没 也没 都不 也不 不了 不到 ' +
    '给我 对我 跟我 让我 了我 我有 我在 我是 在我 的人 了一 的一 是我 家的 里的 了不 了没 不给 没给 快过 过年'
  ).split(' '),
);

/** Every piece of two characters or more that words contain, they themselves included. */
function allPieces(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of words)
    for (let from = 0; from < word.length; from += 1)
      for (let to = from + 2; to <= word.length; to += 1) found.add(word.slice(from, to));
  return found;
}

/** Whether a piece is only a word that any letter may have. */
export const isFiller = (piece: string): boolean => FILLERS.has(piece);

/** A run of Chinese characters or of letters and digits, folded in width and case. */
export interface Run {
  text: string;
  latin: boolean;
}

const RUN = /[a-z0-9]+|[^a-z0-9]+/g;

/** The clauses of a text, cut where punctuation, space or another script begins. */
export function runsOf(text: string): Run[] {
  return text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((clause) => searchable(clause).chars.join('').match(RUN) ?? [])
    .map((run) => ({ text: run, latin: /^[a-z0-9]/.test(run) }));
}

/**
 * The overlapping pieces of two to four characters of a text. A word of letters or digits (KTV, 110) is one piece:
 * half of it means something else.
 */
export function piecesOf(runs: readonly Run[]): Set<string> {
  const found = new Set<string>();
  for (const { text, latin } of runs) {
    if (latin) found.add(text);
    else
      for (const length of LENGTHS)
        for (let at = 0; at + length <= text.length; at += 1) found.add(text.slice(at, at + length));
  }
  return found;
}

/** The longest pieces of which a set of overlapping pieces is made, as they stand in the runs; longest first. */
export function stretches(runs: readonly Run[], pieces: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  for (const { text, latin } of runs) {
    if (latin) {
      if (pieces.has(text)) found.add(text);
      continue;
    }
    let from = 0;
    while (from < text.length - 1) {
      let to = from + 1;
      while (to < text.length && pieces.has(text.slice(to - 1, to + 1)) && joined(text, from, to, pieces)) to += 1;
      if (to - from > 1) found.add(text.slice(from, to));
      from = Math.max(to - 1, from + 1);
    }
  }
  return [...found].sort((a, b) => b.length - a.length);
}

/** Two pieces that overlap in one character are one stretch only where the piece of three is there as well. */
const joined = (text: string, from: number, to: number, pieces: ReadonlySet<string>): boolean =>
  to - from < 2 || pieces.has(text.slice(to - 2, to + 1));
