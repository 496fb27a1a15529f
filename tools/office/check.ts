import { paperLines, type Paper } from '../../src/domain/paper/index.ts';
import type { Drawn, DrawnLine } from './draw.ts';

const A4 = /^595\.\d+ x 84[12]\.\d+ pts \(A4\)$/;
/** The text area of the standard in points: 156 by 225 mm, 28 and 37 mm from the edges. */
const AREA = { left: 79.4, right: 521.6, top: 104.9, bottom: 742.7 };
/** How far a glyph's box may stand out: the frame of a face is taller than its line, and LibreOffice hangs a closing mark. */
const PLAY = 17;

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/&(amp|lt|gt|quot);/g, (_whole, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]!)
    .replace(/[\s_]/g, '');

const NUMBER = /—\s*(\d+)\s*—\s*$/;

/** What is wrong with the drawing of a paper; empty where every word stands where it should. */
export function problemsOf(paper: Paper, { size, texts, lines }: Drawn): string[] {
  const found: string[] = [];
  if (!A4.test(size)) found.push(`页面是 ${size}，应当是 A4`);
  texts.forEach((text, at) => {
    if (Number(NUMBER.exec(text)?.[1]) !== at + 1) found.push(`第${at + 1}页没有页码“— ${at + 1} —”`);
  });
  const expected = plain(paperLines(paper).join(''));
  const actual = withoutRepeatedHeads(
    paper,
    texts.map((text) => plain(text.replace(NUMBER, ''))),
  );
  if (actual !== expected) found.push(difference(expected, actual));
  if (/\uFFFD/.test(actual)) found.push('有画不出的字');
  lines.forEach((page, at) => found.push(...placed(page, at + 1), ...cutNumbers(page, at + 1)));
  return found;
}

/** A table that goes on over the page repeats its head there, which the paper has once. */
function withoutRepeatedHeads({ blocks }: Paper, pages: readonly string[]): string {
  const heads = blocks.flatMap((block) => (block.kind === 'table' && block.head ? [plain(block.head.join(''))] : []));
  return pages.reduce((before, page) => {
    const again = heads.find((head) => page.startsWith(head) && before.includes(head));
    return before + (again ? page.slice(again.length) : page);
  }, '');
}

function difference(expected: string, actual: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 8), at + 12);
  return `第${at + 1}个字起不同：预览是“${around(expected)}”，画出来是“${around(actual)}”`;
}

/** The body inside the text area, the page number below it on the outer side. */
function placed(page: readonly DrawnLine[], number: number): string[] {
  const foot = page.filter(({ top }) => top > AREA.bottom);
  const middle = (AREA.left + AREA.right) / 2;
  const outer = foot.length === 1 && foot[0]!.left > middle === (number % 2 === 1);
  const out = page.filter(
    ({ left, right, top }) =>
      top <= AREA.bottom && (left < AREA.left - PLAY || right > AREA.right + PLAY || top < AREA.top - PLAY),
  );
  return [
    ...(outer ? [] : [`第${number}页的页码不在版心下面的外侧`]),
    ...out.map(({ text }) => `第${number}页的“${text.slice(0, 10)}”超出版心`),
  ];
}

/** A number must not begin at the end of one line and go on in the next; cells of a table end before the edge. */
function cutNumbers(page: readonly DrawnLine[], number: number): string[] {
  return page.flatMap(({ text, right }, at) => {
    const next = page[at + 1];
    const cut =
      next && right > AREA.right - PLAY && /\d$/.test(text) && next.left < AREA.left + PLAY && /^\d/.test(next.text);
    return cut ? [`第${number}页的数字在行末断开：“${text.slice(-6)}”“${next.text.slice(0, 6)}”`] : [];
  });
}

/** 22 lines of 28 characters, as far from each other as the standard has them, on a page of nothing but full lines. */
export function gridProblems({ lines }: Drawn): string[] {
  const page = lines[1]!.filter(({ top }) => top <= AREA.bottom);
  const apart = (page[page.length - 1]!.top - page[0]!.top) / (page.length - 1);
  const counts = new Set(page.map(({ text }) => [...text].length));
  return [
    ...(page.length === 22 ? [] : [`一页 ${page.length} 行，应当是 22 行`]),
    ...(counts.size === 1 && counts.has(28) ? [] : [`一行 ${[...counts].join('、')} 字，应当是 28 字`]),
    ...(Math.abs(apart - 28.95) < 0.1 ? [] : [`行距 ${apart.toFixed(2)} 磅，应当是 28.95 磅`]),
  ];
}
