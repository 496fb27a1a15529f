import { isAnnexLine } from './annex.ts';
import type { Line } from './clean.ts';
import { readItemLine } from './item-line.ts';
import { endsSentence } from './text.ts';

const PUBLISHER =
  /^(?:抄送|来源|责任编辑|编辑|责编|扫一扫|打印|关闭|分享|相关|版权|主办|承办|上一篇|下一篇|Copyright|©)/i;
const WHOLLY_PARENTHESISED = /^[（(][^（）()]*[）)]$/;

function isClosingLine({ text, heading }: Line): boolean {
  if (readItemLine(text)) return false;
  return heading || isAnnexLine(text) || PUBLISHER.test(text) || WHOLLY_PARENTHESISED.test(text) || !endsSentence(text);
}

/**
 * Splits the lines of the last article into its text and what follows the law: signatures, dates, attachments,
 * publisher's remarks. Law text ends as a sentence does, and everything after the first line that does not is closing.
 * `textBegun` says that the article's first words stand on its opening line.
 */
export function splitClosing(lines: readonly Line[], textBegun: boolean): { body: Line[]; closing: string[] } {
  const first = textBegun ? 0 : 1;
  const found = lines.findIndex((line, index) => index >= first && isClosingLine(line));
  const start = found === -1 ? lines.length : found;
  return { body: lines.slice(0, start), closing: lines.slice(start).map(({ text }) => text) };
}
