import { formatCitation, parseCitation } from '../../citation/index.ts';
import type { Topic } from '../bank.ts';
import { DIFFICULTIES, LEVELS } from '../names.ts';
import type { Item } from '../schema.ts';
import { COLUMNS, LETTERS, TYPE_NAMES, type ColumnKey } from './columns.ts';
import { EQUALS, GAPS, WAYS } from './signs.ts';
import { escaped } from './text.ts';
import type { OwnFacts } from './types.ts';

type Cells = Partial<Record<ColumnKey, string>>;

const lettered = (kind: 'option' | 'feedback', texts: readonly string[]): Cells =>
  Object.fromEntries(texts.map((text, at) => [`${kind}${LETTERS[at]!}`, text]));
const side = (text: string) => escaped(text, EQUALS);

/** What is special about a type of question, as the template has it. */
function bodyCells(item: Item): Cells {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return {
        ...lettered('option', item.options.map(({ text }) => text)), // prettier-ignore
        ...lettered('feedback', item.options.map(({ feedback }) => feedback)), // prettier-ignore
        answer: item.options.map(({ correct }, at) => (correct ? LETTERS[at]! : '')).join(''),
      };
    case 'judge':
      return { answer: item.answer ? '对' : '错', ...lettered('feedback', [item.feedback.right, item.feedback.wrong]) };
    case 'blank':
      return {
        answer: item.blanks
          .map(({ accept }) => accept.map((text) => escaped(text, GAPS + WAYS)).join(WAYS[0]))
          .join(GAPS[0]),
        ...lettered('feedback', item.blanks.map(({ hint = '' }) => hint)), // prettier-ignore
      };
    case 'order':
      return {
        ...lettered('option', item.items.map(({ text }) => text)), // prettier-ignore
        answer: LETTERS.slice(0, item.items.length).join(''),
      };
    case 'match':
      return lettered('option', [
        ...item.pairs.map(({ left, right }) => `${side(left)}${EQUALS[0]!}${side(right)}`),
        ...(item.extra ?? []).map((text) => `${EQUALS[0]!}${side(text)}`),
      ]);
  }
}

/** The table of a set with its heading, as the template has it. Ids and dates are left out: reading it gives them again. */
export function ownRows(topic: Pick<Topic, 'questions'>, titles: OwnFacts['titles']): string[][] {
  const known = new Map(Object.entries(titles));
  const cite = (id: string) => formatCitation(parseCitation(id)!, known);
  const itemCells = (item: Item, number = ''): Cells => ({
    type: TYPE_NAMES[item.type],
    stem: item.stem,
    ...bodyCells(item),
    explain: item.explain,
    citations: item.citations.map(cite).join('、'),
    difficulty: DIFFICULTIES[item.difficulty],
    level: LEVELS[item.level],
    case: number,
    negative: item.negative ? '是' : '',
  });
  let cases = 0;
  const cells = topic.questions.flatMap((question): Cells[] => {
    if (question.type !== 'case') return [itemCells(question)];
    const number = String(++cases);
    const story: Cells = { type: TYPE_NAMES.case, stem: question.story, case: number };
    return [story, ...question.parts.map((part) => itemCells(part, number))];
  });
  return [COLUMNS.map(({ name }) => name), ...cells.map((row) => COLUMNS.map(({ key }) => row[key] ?? ''))];
}
