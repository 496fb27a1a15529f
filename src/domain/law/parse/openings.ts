import { isAnnexLine } from './annex.ts';
import { readArticleLine, type ArticleLine } from './article-line.ts';
import type { Line } from './clean.ts';
import { LawFault } from './problem.ts';
import { missingLabels } from './missing.ts';
import { articleLabel } from './text.ts';

/** A line that does open an article, by its index among the lines. */
export interface Opening extends ArticleLine {
  index: number;
}

const same = (a: ArticleLine, b: ArticleLine): boolean => a.number === b.number && a.sub === b.sub;
const follows = (next: ArticleLine, last: ArticleLine): boolean =>
  (next.number === last.number + 1 && next.sub === 0) || (next.number === last.number && next.sub === last.sub + 1);

/** The strength with which this document opens its articles: most set the number off by a blank, some do not. */
function usualStrength(candidates: readonly Opening[]): 2 | 3 {
  const setOff = candidates.filter(({ strength }) => strength === 3).length;
  return setOff * 2 >= candidates.length ? 3 : 2;
}

/** Whether the same number opens more plainly further on, before its successor does: then this line is a reference. */
function outdone(here: Opening, later: readonly Opening[], usual: number): boolean {
  const rival = later.find((other) => other.strength >= usual && (same(other, here) || follows(other, here)));
  return rival !== undefined && same(rival, here);
}

function outOfOrder(next: Opening, last: Opening, found: readonly Opening[], lines: readonly Line[]): LawFault {
  const line = lines[next.index]!.line;
  const near = articleLabel(last.number, last.sub);
  const label = articleLabel(next.number, next.sub);
  if (next.number === 1 && found.length > 2) {
    const fault = `${near}之后又从第一条开始，一个文件里有两部法规，或者附件也带条文`;
    return new LawFault({ kind: 'second-law', line, near, fault, remedy: '请每部法规单独存成一个文件' });
  }
  if (found.some((earlier) => same(earlier, next))) {
    const fault = `${label}重复出现${same(next, last) ? '' : `（在${near}之后又出现一次）`}`;
    return new LawFault({ kind: 'repeated-article', line, near, fault, remedy: '请对照原文改正条号或删去重复的条文' });
  }
  const fault = `${near}之后是${label}，${missingLabels(last, next)}`;
  return new LawFault({ kind: 'missing-article', line, near, fault, remedy: '请对照原文补全条文或改正条号' });
}

/**
 * Finds the lines that open the articles, in order. A reference at the start of a line is left as text: an article
 * opens where its number is the next one, or where it is set off as this document sets off its articles.
 * Throws a LawFault where there is no article at all, or a number is missing or repeated.
 */
export function findOpenings(lines: readonly Line[]): Opening[] {
  const candidates = lines.flatMap((line, index) => {
    const read = readArticleLine(line);
    return read ? [{ ...read, index }] : [];
  });
  const usual = usualStrength(candidates);
  const first = candidates.findIndex((candidate, index) => {
    const begins = candidate.number === 1 && !outdone(candidate, candidates.slice(index + 1), usual);
    return candidate.strength >= usual || begins;
  });
  if (first === -1) {
    const fault = '没有找到“第一条”这样的条文，不像一部法规';
    throw new LawFault({
      kind: 'not-a-law',
      line: null,
      near: null,
      fault,
      remedy: '请确认选对了文件，并且文件里是法规全文',
    });
  }
  const found = [candidates[first]!];
  for (const [offset, next] of candidates.slice(first + 1).entries()) {
    const last = found.at(-1)!;
    const later = candidates.slice(first + 2 + offset);
    if (follows(next, last)) {
      if (next.strength >= usual || !outdone(next, later, usual)) found.push(next);
    } else if (next.strength >= usual) {
      // Articles of an attachment are not articles of the law; they stay in its closing lines.
      if (next.number === 1 && lines.slice(last.index, next.index).some(({ text }) => isAnnexLine(text))) break;
      throw outOfOrder(next, last, found, lines);
    }
  }
  return found;
}

/**
 * Refuses a law that does not begin at its first article. Only a part of a code keeps the numbers of the whole:
 * 民法典合同编 begins at 463. Throws a LawFault.
 */
export function refuseExcerpt(first: Opening, title: string, lines: readonly Line[]): void {
  if (first.sub === 0 && (first.number === 1 || /法典|编$/.test(title))) return;
  const near = articleLabel(first.number, first.sub);
  const fault = `第一个条文是${near}，${missingLabels({ number: 0, sub: 0 }, first)}`;
  const { line } = lines[first.index]!;
  throw new LawFault({ kind: 'missing-article', line, near, fault, remedy: '请导入法规全文，不要只导入节选' });
}
