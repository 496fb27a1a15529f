import type { Item } from '../schema.ts';
import type { QuestionKind } from './contract.ts';

type Judge = Extract<Item, { type: 'judge' }>;

/** Right or wrong. */
export const judge: QuestionKind<Judge, boolean | null> = {
  empty: () => null,
  read: (_question, response) => (typeof response === 'boolean' || response === null ? response : null),
  isComplete: (_question, response) => response !== null,
  answer: ({ answer }) => answer,
  grade: ({ answer }, response) => Number(answer === response),
  inWords: (_question, response) => (response === null ? '' : response ? '正确' : '错误'),
};
