import { readArticleLine } from './article-line.ts';
import type { Line } from './clean.ts';
import { readDivision } from './division-line.ts';
import { LawFault } from './problem.ts';
import { endsSentence } from './text.ts';

/** Fewer lines than this say nothing about how the whole text was broken. */
const ENOUGH_LINES = 20;
const MOST_BROKEN = 0.4;

/**
 * Refuses a text broken at a fixed width, as copied from a PDF: its lines are not paragraphs, so every citation of a
 * 款 would be wrong. Throws a LawFault.
 */
export function refuseWrappedLines(body: readonly Line[]): void {
  const text = body.filter((line) => readDivision(line) === null && readArticleLine(line)?.rest !== '');
  const broken = text.filter((line) => !endsSentence(line.text) && !/[）)》]$/.test(line.text));
  if (text.length < ENOUGH_LINES || broken.length / text.length < MOST_BROKEN) return;
  const fault = `${text.length} 行里有 ${broken.length} 行在句子中间断开，像是按固定宽度折行的文本（常见于从 PDF 复制）`;
  const remedy = '请改用官网的网页或 Word 版，或者先把每一款合并成一行';
  throw new LawFault({ kind: 'wrapped-lines', line: broken[0]!.line, near: null, fault, remedy });
}
