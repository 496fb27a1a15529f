import type { Line } from './clean.ts';
import { isAnnexLine } from './annex.ts';
import { readDivision, readNumberedDivision } from './division-line.ts';
import { compact } from './text.ts';

/** Whether a line is the heading of a table of contents. */
export const isContentsLine = (text: string): boolean => /^目[录次]$/.test(compact(text));

const key = (line: Line): string => {
  const division = readNumberedDivision(line);
  return division ? `${division.level}${division.number}` : '';
};

/**
 * Takes the table of contents out of the lines above the first article and tells where the headings of that article
 * begin. A table is what stands before the number of its first entry comes again; headings without numbers
 * (一、…) are told apart by the word 目录.
 */
export function cutContents(lines: readonly Line[]): { before: Line[]; headings: Line[] } {
  const title = lines.findIndex(({ text }) => isContentsLine(text));
  const first = lines.findIndex((line) => readNumberedDivision(line) !== null);
  if (first === -1) return cutPlainContents(lines, title);
  const start = lines.findLastIndex((line) => key(line) === key(lines[first]!));
  const table = title === -1 || title > first ? first : title;
  const between = lines.slice(table, start);
  const lastEntry = between.findLastIndex((line) => readDivision(line) !== null || isAnnexLine(line.text));
  const notes = between.slice(lastEntry + 1).filter(({ text }) => !isContentsLine(text));
  return { before: [...lines.slice(0, table), ...notes], headings: lines.slice(start) };
}

function cutPlainContents(lines: readonly Line[], title: number): { before: Line[]; headings: Line[] } {
  let start = lines.length;
  while (start > 0 && start - 1 > title && readDivision(lines[start - 1]!) !== null) start -= 1;
  const kept = lines.slice(0, start).filter((line, index) => {
    return title === -1 || index < title || (index > title && readDivision(line) === null);
  });
  return { before: kept, headings: lines.slice(start) };
}
