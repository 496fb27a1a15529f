import type { OfficialDivision } from '../official.ts';
import type { Line } from './clean.ts';
import { isBareChapter, readDivision, readNumberedDivision, readPlainHeading } from './division-line.ts';
import { LawFault } from './problem.ts';
import { compact, endsSentence, MAX_HEADING } from './text.ts';

/**
 * Splits the lines between two articles into the text of the first and the headings above the second: headings begin
 * at the first 第N章, or at the unnumbered headings that directly precede it or the article.
 */
export function splitHeadings(lines: readonly Line[]): { body: Line[]; headings: Line[] } {
  const numbered = lines.findIndex((line) => readNumberedDivision(line) !== null);
  let start = numbered === -1 ? lines.length : numbered;
  while (start > 0 && readPlainHeading(lines[start - 1]!) !== null) start -= 1;
  return { body: lines.slice(0, start), headings: lines.slice(start) };
}

/**
 * Reads heading lines into divisions that start at article `firstArticle` (an index). A line that is no heading
 * continues the title above it, since publishers break long titles. Throws a LawFault where it is a sentence.
 */
export function readHeadings(lines: readonly Line[], firstArticle: number, near: string | null): OfficialDivision[] {
  const divisions: OfficialDivision[] = [];
  for (const line of lines) {
    const above = divisions.at(-1);
    const title = compact(line.text);
    const numbered = readNumberedDivision(line);
    if (numbered) divisions.push({ ...numbered, firstArticle });
    else if (above?.title === '') above.title = title;
    else if (readDivision(line)) divisions.push({ ...readDivision(line)!, firstArticle });
    else if (above && !endsSentence(line.text) && title.length <= MAX_HEADING) above.title += title;
    else throw strayText(line, near);
  }
  return divisions;
}

function strayText(line: Line, near: string | null): LawFault {
  const fault = `标题与条文之间有一段不属于任何一条的文字“${line.text.slice(0, 15)}…”`;
  const remedy = '请删去这段文字，或把它移回所属的条';
  return new LawFault({ kind: 'stray-text', line: line.line, near, fault, remedy });
}

/** A bare 附则 in a law with 编 closes the whole law, so it stands at the level of a 编. */
export function levelBareChapters(divisions: readonly OfficialDivision[]): OfficialDivision[] {
  const hasParts = divisions.some(({ level, number }) => level === 'part' && number > 0);
  return divisions.map((division) =>
    hasParts && division.number === 0 && isBareChapter(division.title) ? { ...division, level: 'part' } : division,
  );
}
