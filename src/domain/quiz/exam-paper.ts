import type { Paper } from './compose.ts';
import type { QuestionType } from './names.ts';
import type { Item } from './schema.ts';
import type { Response } from './types/contract.ts';
import { kindOf } from './types/index.ts';

/** A question with its place on a paper. Numbers begin at 1 and run through. */
export interface Placed {
  id: string;
  number: number;
  type: QuestionType;
  points: number;
}

/** The questions of a paper in order. */
export function placed({ sections }: Paper): Placed[] {
  let number = 0;
  return sections.flatMap(({ type, points, ids }) => ids.map((id) => ({ id, number: ++number, type, points })));
}

export type AnswerState = 'empty' | 'partial' | 'complete';

/** How far a question has been answered. A response that is none of its own counts as none. */
export function answerState(item: Item, response: Response | undefined): AnswerState {
  const kind = kindOf(item);
  const read = kind.read(item, response ?? null);
  if (read === null || kind.inWords(item, read) === '') return 'empty';
  return kind.isComplete(item, read) ? 'complete' : 'partial';
}

/** What can be sat and shared: without the sections for which the bank has no question at all. */
export const withoutEmpty = (paper: Paper): Paper => ({
  ...paper,
  sections: paper.sections.filter(({ ids }) => ids.length > 0),
});
