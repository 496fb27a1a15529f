import type { OfficialDivision } from '../official.ts';
import type { Line } from './clean.ts';
import { cutContents } from './contents.ts';
import { readHeadings } from './headings.ts';
import { LawFault } from './problem.ts';
import { compact } from './text.ts';
import { findTitle } from './title.ts';

/** What stands above the first article. */
export interface Preface {
  title: string;
  notes: string[];
  divisions: OfficialDivision[];
}

/** Drops lines, and runs of up to three, that only repeat the title. */
function withoutTitle(lines: readonly Line[], title: string): string[] {
  const kept: string[] = [];
  for (let index = 0; index < lines.length;) {
    const repeats = [1, 2, 3].find(
      (count) =>
        lines
          .slice(index, index + count)
          .map(({ text }) => compact(text))
          .join('') === title,
    );
    if (repeats === undefined) kept.push(lines[index]!.text);
    index += repeats ?? 1;
  }
  return kept;
}

/**
 * Reads the lines above the first article: title, notes (who adopted and issued the law and when, a preamble) and the
 * headings the article stands under. Throws a LawFault where no title is found.
 */
export function readPreface(lines: readonly Line[], stem: string, hints: readonly string[] = []): Preface {
  const found = findTitle(lines, stem, hints);
  if (!found) {
    const fault = '第一条之前没有找到法规名称';
    const remedy = '请在文件第一行写上法规全称，或用法规全称给文件命名';
    throw new LawFault({ kind: 'no-title', line: lines[0]?.line ?? 1, near: null, fault, remedy });
  }
  const rest = lines.filter((_, index) => index < found.from || index > found.to);
  const { before, headings } = cutContents(rest);
  return { title: found.title, notes: withoutTitle(before, found.title), divisions: readHeadings(headings, 0, null) };
}
