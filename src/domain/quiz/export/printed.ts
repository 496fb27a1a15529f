import type { Paper } from '../compose.ts';
import { TYPES, type QuestionType } from '../names.ts';
import { presented } from '../present.ts';
import type { CaseQuestion, Item } from '../schema.ts';
import { toChineseNumeral } from '../../chinese/index.ts';
import { letter } from '../types/index.ts';

/** A question as it stands on paper. */
export interface PrintedItem {
  id: string;
  number: number;
  item: Item;
  /** The story of the case, before its first part. */
  story: string | undefined;
  stem: string;
  /** What is to be matched with the lines below. */
  lefts: string[];
  /** Options, steps or right sides with their letters. */
  lines: string[];
  /** What stands on the answer sheet: marks to fill, or the beginnings of lines to write on. */
  answerMarks: string[];
  answerLines: string[];
  /** The right answer by the letters of this paper. */
  key: string;
}

export interface PrintedSection {
  type: QuestionType;
  points: number;
  /** 一、单选题（共10题，每题4分，共40分） */
  heading: string;
  note: string;
  items: PrintedItem[];
}

export interface PrintedPaper {
  title: string;
  facts: string;
  sections: PrintedSection[];
}

export interface PaperParts {
  items: ReadonlyMap<string, Item>;
  storyOf: (id: string) => CaseQuestion | undefined;
}

const JUDGE = ['正确', '错误'];
export const GAP = '＿＿＿＿';

/** How each type is answered and marked, for the paper and for the rules before an exam. */
export const MARKING: Record<QuestionType, string> = {
  single: '只有一个选项正确。',
  multiple: '至少两个选项正确。全部选对得满分，少选但没有选错得一半，选错一个不得分。',
  judge: '判断正确还是错误。',
  blank: '每空分值相同。数字写“60”或者“六十”都可以。',
  order: '写出先后次序，全对才得分。',
  match: '每一对分值相同。',
  case: '按案例回答后面的小题，小题按各自题型计分。',
};

/** What an item looks like on paper with what can be chosen in this order, and its key by the letters of that order. */
export function printedFace(
  item: Item,
  order: readonly string[],
): Pick<PrintedItem, 'lefts' | 'lines' | 'answerMarks' | 'answerLines' | 'key'> {
  const none = { lefts: [], lines: [], answerMarks: [], answerLines: [] };
  const letters = order.map((_, at) => letter(at));
  const letterOf = (id: string) => letters[order.indexOf(id)]!;
  switch (item.type) {
    case 'single':
    case 'multiple': {
      const options = order.map((id) => item.options.find((option) => option.id === id)!);
      return {
        ...none,
        lines: options.map(({ text }, at) => `${letters[at]!}. ${text}`),
        answerMarks: letters,
        key: letters.filter((_, at) => options[at]!.correct).join(''),
      };
    }
    case 'judge':
      return { ...none, answerMarks: JUDGE, key: JUDGE[item.answer ? 0 : 1]! };
    case 'blank':
      return {
        ...none,
        answerLines: item.blanks.map((_, at) => (item.blanks.length > 1 ? `（${at + 1}）` : '')),
        key: item.blanks
          .map(({ accept }, at) => `${item.blanks.length > 1 ? `（${at + 1}）` : ''}${accept.join('／')}`)
          .join('　'),
      };
    case 'order':
      return {
        ...none,
        lines: order.map((id, at) => `${letters[at]!}. ${item.items.find((step) => step.id === id)!.text}`),
        answerLines: [''],
        key: item.items.map(({ id }) => letterOf(id)).join(' → '),
      };
    case 'match':
      return {
        ...none,
        lefts: item.pairs.map(({ left }, at) => `（${at + 1}）${left}`),
        lines: order.map((text, at) => `${letters[at]!}. ${text}`),
        answerLines: item.pairs.map((_, at) => `（${at + 1}）`),
        key: item.pairs.map(({ right }, at) => `（${at + 1}）${letterOf(right)}`).join('　'),
      };
  }
}

/** What a question of several types needs to be told apart: within a case the type is not that of the section. */
const kindMark = (item: Item, section: QuestionType) => (section === 'case' ? `［${TYPES[item.type]}］` : '');

/** Lays a paper out: numbers, letters and key follow from the paper alone. */
export function printPaper(paper: Paper, { items, storyOf }: PaperParts): PrintedPaper {
  let number = 0;
  const sections = paper.sections.map(({ type, points, ids }, at): PrintedSection => {
    const total = ids.length * points;
    return {
      type,
      points,
      heading: `${toChineseNumeral(at + 1)}、${TYPES[type]}（共${ids.length}题，每题${points}分，共${total}分）`,
      note: MARKING[type],
      items: ids.map((id, place): PrintedItem => {
        const item = items.get(id)!;
        const story = storyOf(id);
        const first = story !== undefined && (place === 0 || storyOf(ids[place - 1]!) !== story);
        return {
          id,
          number: ++number,
          item,
          story: first ? story.story : undefined,
          stem: `${kindMark(item, type)}${item.stem.replace(/____/g, GAP)}`,
          ...printedFace(item, presented(item, paper.seed)),
        };
      }),
    };
  });
  const points = paper.sections.reduce((sum, section) => sum + section.points * section.ids.length, 0);
  return {
    title: paper.title,
    facts: `满分${points}分，${paper.pass}分及格，时间${paper.minutes}分钟`,
    sections,
  };
}
