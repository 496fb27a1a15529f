import type { Paper } from '../compose.ts';
import type { Item } from '../schema.ts';
import type { PaperParts } from './printed.ts';
import { oneGap, percentage, reasons, stepPairs, subjects } from './subject.ts';

/** What GIFT reads as signs of its own; for its arrow there is no escape. */
export const escapeGift = (text: string): string =>
  text
    .replace(/->/g, '→')
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replace(/\r?\n/g, '\\n');

/** Otherwise Moodle takes the text for HTML, and answers and feedback with it. */
const PLAIN = '[plain]';

const lines = (answers: string[]) => `{\n${answers.map((answer) => `  ${answer}`).join('\n')}\n`;

/** The answers of a question, without the closing brace, before which the general feedback stands. */
function answers(item: Exclude<Item, { type: 'blank' }>): string {
  const e = escapeGift;
  switch (item.type) {
    case 'single':
      return lines(
        item.options.map(({ text, correct, feedback }) => `${correct ? '=' : '~'}${e(text)}#${e(feedback)}`),
      );
    case 'multiple': {
      const share = percentage(item.options.filter(({ correct }) => correct).length);
      return lines(
        item.options.map(({ text, correct, feedback }) => `~%${correct ? share : '-100'}%${e(text)}#${e(feedback)}`),
      );
    }
    case 'judge': {
      const { right, wrong } = item.feedback;
      const [own, other] = item.answer ? [right, wrong] : [wrong, right];
      // GIFT wants what is said to a wrong answer first.
      return `{${item.answer ? 'TRUE' : 'FALSE'}#${e(other)}#${e(own)}\n`;
    }
    case 'order':
      return lines(stepPairs(item).map(([step, text]) => `=${e(step)} -> ${e(text)}`));
    case 'match':
      return lines([
        ...item.pairs.map(({ left, right }) => `=${e(left)} -> ${e(right)}`),
        ...(item.extra ?? []).map((text) => `= -> ${e(text)}`),
      ]);
  }
}

/** A question of several gaps is several questions here: GIFT has one gap each. */
function questions(item: Item, cite: (citation: string) => string): string[] {
  const general = `  ####${escapeGift(reasons(item, cite))}\n}`;
  const titled = (name: string, stem: string, body: string) =>
    `::${name}::${PLAIN}${escapeGift(stem)} ${body}${general}`;
  if (item.type !== 'blank') return [titled(item.id, item.stem, answers(item))];
  return item.blanks.map(({ accept }, at) =>
    titled(
      item.blanks.length > 1 ? `${item.id}-${at + 1}` : item.id,
      item.blanks.length > 1 ? oneGap(item.stem, at) : item.stem,
      lines(accept.map((text) => `=${escapeGift(text)}`)),
    ),
  );
}

/**
 * A paper in the GIFT format of Moodle. A multiple choice answered in part gets its share there, not half as here, and a
 * wrong choice takes all of it away. A case is a description before its questions.
 */
export function toGift(paper: Paper, parts: PaperParts, cite: (citation: string) => string): string {
  const blocks = subjects(paper, parts).flatMap(({ item, story, opens }) => [
    ...(opens ? [`::${story!.id}::${PLAIN}${escapeGift(story!.story)}`] : []),
    ...questions(item, cite),
  ]);
  const category = paper.title.replace(/\s+/g, ' ').replace(/\//g, '//');
  return [`$CATEGORY: ${category}`, ...blocks].join('\n\n') + '\n';
}
