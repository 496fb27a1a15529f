import { csvText } from './export/csv.ts';
import type { Paper } from './compose.ts';
import { formatPaper, paperMark } from './paper-address.ts';
import type { CheckedResult } from './result.ts';

/** Cells of a table, as spreadsheets know them. */
export type Cell = string | number;

/** One bar of the distribution: shares of full marks from `from` up to, but not including, `to`; the last includes it. */
export interface Band {
  name: string;
  count: number;
}

/** How one question was answered by everybody. */
export interface Difficulty {
  id: string;
  taken: number;
  right: number;
  empty: number;
  /** Points got of points there were, from 0 to 1. */
  share: number;
}

/** Leaves out what is there already. A file handed in twice has the same exam. */
export function addResults(
  list: readonly CheckedResult[],
  more: CheckedResult,
): { list: CheckedResult[] } | { problem: string } {
  const same = list.find(({ result }) => result.id === more.result.id);
  if (same) return { problem: `和${same.result.name || '没有姓名的一份'}的是同一场考试，只算一次` };
  return { list: [...list, more] };
}

/** A paper as an officer knows it: many have the same title. */
const nameOf = (paper: Paper): string => `${paper.title}（卷号${paperMark(paper)}）`;

/** The papers among the results, each once, in the order in which they came. */
export const papersOf = (list: readonly CheckedResult[]): { address: string; name: string; count: number }[] => {
  const papers = new Map<string, { address: string; name: string; count: number }>();
  for (const { paper } of list) {
    const address = formatPaper(paper);
    const known = papers.get(address);
    if (known) known.count++;
    else papers.set(address, { address, name: nameOf(paper), count: 1 });
  }
  return [...papers.values()];
};

const STEPS = [0, 0.6, 0.7, 0.8, 0.9];

/** How many results lie in each band of full marks. */
export function distribution(list: readonly CheckedResult[]): Band[] {
  return STEPS.map((from, at) => {
    const to = STEPS[at + 1] ?? Infinity;
    const percent = (share: number) => `${Math.round(share * 100)}%`;
    return {
      name:
        from === 0
          ? `${percent(to)}以下`
          : to === Infinity
            ? `${percent(from)}以上`
            : `${percent(from)}—${percent(to)}`,
      count: list.filter(({ score }) => {
        const share = score.points ? score.score / score.points : 0;
        return share >= from && share < to;
      }).length,
    };
  });
}

/** Every question that was asked, that with the smallest share of points first. */
export function hardest(list: readonly CheckedResult[]): Difficulty[] {
  const sums = new Map<string, Difficulty & { got: number; points: number }>();
  for (const { id, points, score, answered } of list.flatMap(({ score: { sections } }) =>
    sections.flatMap(({ marks }) => marks),
  )) {
    const sum = sums.get(id) ?? { id, taken: 0, right: 0, empty: 0, share: 0, got: 0, points: 0 };
    sum.taken++;
    sum.right += Number(score === points);
    sum.empty += Number(!answered);
    sum.got += score;
    sum.points += points;
    sums.set(id, sum);
  }
  return [...sums.values()]
    .map(({ id, taken, right, empty, got, points }) => ({ id, taken, right, empty, share: got / points }))
    .sort((a, b) => a.share - b.share || (a.id < b.id ? -1 : 1));
}

export const RESULT_COLUMNS = [
  '姓名',
  '单位',
  '试卷',
  '得分',
  '满分',
  '是否及格',
  '用时（分）',
  '交卷时间',
  '说明',
] as const;

/** What the table shows for one result, column by column. `when` writes a moment in the reader's own time. */
export const resultCells = (
  { result, paper, score, notes }: CheckedResult,
  when: (moment: string) => string,
): Cell[] => [
  result.name,
  result.unit,
  nameOf(paper),
  score.score,
  score.points,
  score.passed ? '及格' : '不及格',
  Math.ceil(result.usedSeconds / 60),
  when(result.submittedAt),
  notes.join('；'),
];

/** All results as a file for spreadsheets. */
export const resultsCsv = (list: readonly CheckedResult[], when: (moment: string) => string): string =>
  csvText([[...RESULT_COLUMNS], ...list.map((each) => resultCells(each, when))]);
