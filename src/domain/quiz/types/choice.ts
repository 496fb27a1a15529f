import type { ChoiceOption, Item } from '../schema.ts';
import type { QuestionKind } from './contract.ts';

type Single = Extract<Item, { type: 'single' }>;
type Multiple = Extract<Item, { type: 'multiple' }>;

/** The letter an option stands under when options are shown in this order. */
export const letter = (at: number): string => String.fromCharCode(65 + at);

const right = (options: readonly ChoiceOption[]) => options.filter(({ correct }) => correct).map(({ id }) => id);
const texts = (options: readonly ChoiceOption[], ids: readonly string[]) =>
  options
    .filter(({ id }) => ids.includes(id))
    .map(({ text }) => text)
    .join('；');

/** One of several options; all or nothing. */
export const single: QuestionKind<Single, string> = {
  empty: () => '',
  read: ({ options }, response) =>
    typeof response === 'string' && (response === '' || options.some(({ id }) => id === response)) ? response : null,
  isComplete: (_question, response) => response !== '',
  answer: ({ options }) => right(options)[0]!,
  grade: ({ options }, response) => Number(right(options)[0] === response),
  inWords: ({ options }, response) => texts(options, [response]),
};

/** Several of several: all of the right ones is full marks, some of them and no wrong one half, a wrong one nothing. */
export const multiple: QuestionKind<Multiple, readonly string[]> = {
  empty: () => [],
  read: ({ options }, response) =>
    Array.isArray(response) && response.every((id) => options.some((option) => option.id === id))
      ? options.map(({ id }) => id).filter((id) => response.includes(id))
      : null,
  isComplete: (_question, response) => response.length > 0,
  answer: ({ options }) => right(options),
  grade: ({ options }, response) => {
    const wanted = right(options);
    if (!response.length || response.some((id) => !wanted.includes(id))) return 0;
    return new Set(response).size === wanted.length ? 1 : 0.5;
  },
  inWords: ({ options }, response) => texts(options, response),
};
