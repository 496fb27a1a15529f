import type { Paragraph } from 'docx';
import type { PrintedItem } from '../../../domain/quiz/index.ts';
import { columns, FACE, indented, line } from './docx-text.ts';

/** In characters of options with their letters: up to the first four stand in a row, up to the second two. */
const [FOUR, TWO] = [10, 20];

const ROOM = '＿'.repeat(8);
/** Before the number, where no end of a line can part the brackets. */
const BRACKETS = '（　　）';

function optionsPerRow(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return longest <= FOUR ? 4 : longest <= TWO ? 2 : 1;
}

/** A question on the paper, kept on one page with its options and with the story before it. */
export function question({ number, item, story, stem, lefts, lines }: PrintedItem): Paragraph[] {
  const more = lefts.length + lines.length > 0;
  const together = { ...indented, keepNext: true };
  const rows = columns(lines, optionsPerRow(lines), together);
  // The last row may part from the next question.
  const last = rows.length ? lines.slice(-((lines.length - 1) % optionsPerRow(lines)) - 1) : [];
  return [
    ...(story ? [line(`案例　${story}`, { keepNext: true }, FACE.kai)] : []),
    line(`${item.type === 'judge' ? BRACKETS : ''}${number}．${stem}`, { keepNext: more }),
    ...lefts.map((text) => line(text, together)),
    ...rows.slice(0, -1),
    ...columns(last, optionsPerRow(lines), item.type === 'order' ? together : indented),
    ...(item.type === 'order' ? [line(`次序：${ROOM}${ROOM}`, indented)] : []),
  ];
}

const marks = ({ number, answerMarks }: PrintedItem) =>
  `${number}．${answerMarks.map((mark) => `［${mark}］`).join('')}`;

/** Marks side by side as far as the longest of them allows. */
function markRows(items: readonly PrintedItem[]): Paragraph[] {
  const longest = Math.max(...items.map((item) => item.answerMarks.join('［］').length));
  return columns(items.map(marks), longest <= 10 ? 3 : longest <= 19 ? 2 : 1);
}

/** Lines to write on: those of questions with one side by side, those with several each in rows of their own. */
function writeRows(items: readonly PrintedItem[]): Paragraph[] {
  if (items.every(({ answerLines }) => answerLines.length === 1))
    return columns(
      items.map(({ number }) => `${number}．${ROOM}`),
      3,
    );
  return items.flatMap(({ number, answerLines }) =>
    columns(
      answerLines.map((begin, at) => `${at ? '' : `${number}．`}${begin}${ROOM}`),
      answerLines.length === 4 ? 2 : 3,
    ),
  );
}

/** The answer sheet of a section: what is answered alike stands together, in the order of the questions. */
export function sheetRows(items: readonly PrintedItem[]): Paragraph[] {
  const groups: PrintedItem[][] = [];
  for (const item of items) {
    const group = groups[groups.length - 1];
    if (group && kindOf(group[0]!) === kindOf(item)) group.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((group) => (group[0]!.answerMarks.length ? markRows(group) : writeRows(group)));
}

const kindOf = ({ answerMarks, answerLines }: PrintedItem) =>
  answerMarks.length ? 'marks' : answerLines.length > 1 ? 'lines' : 'line';
