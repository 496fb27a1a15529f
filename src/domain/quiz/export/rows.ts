import { DIFFICULTIES, TYPES } from '../names.ts';
import type { PrintedPaper } from './printed.ts';

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
/** Left sides and right sides of pairs do not fit columns of options; they stand in one cell. */
const WIDE = 8;

/** The paper as a table for spreadsheets: one question a row, letters as on paper. */
export function paperRows({ sections }: PrintedPaper, cite: (citation: string) => string): (string | number)[][] {
  const all = sections.flatMap(({ items }) => items.map(({ lines }) => lines.length));
  // Columns of options that no question has would only take room.
  const letters = LETTERS.slice(0, Math.max(...all));
  const head = ['题号', '题型', '案例', '题干', ...letters, '答案', '分值', '解析', '依据', '难度', '编号'];
  let story = '';
  const rows = sections.flatMap(({ type, points, items }) =>
    items.map(({ id, number, item, stem, lefts, lines, key, ...rest }) => {
      if (type !== 'case') story = '';
      else if (rest.story) story = rest.story;
      const options = lines.map((line) => line.replace(/^[A-Z]\. /, ''));
      return [
        number,
        TYPES[item.type],
        story,
        [
          stem,
          ...lefts,
          ...options.slice(WIDE).map((text, at) => `${String.fromCharCode(65 + WIDE + at)}. ${text}`),
        ].join('\n'),
        ...letters.map((_, at) => options[at] ?? ''),
        key,
        points,
        item.explain,
        item.citations.map(cite).join('、'),
        DIFFICULTIES[item.difficulty],
        id,
      ];
    }),
  );
  return [head, ...rows];
}
