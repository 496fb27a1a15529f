import type { Item } from '../schema.ts';
import type { QuestionKind } from './contract.ts';

type Order = Extract<Item, { type: 'order' }>;
type Match = Extract<Item, { type: 'match' }>;

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((entry) => b.includes(entry));

/** Steps in their order; all or nothing, because a step out of place is a wrong procedure. */
export const order: QuestionKind<Order, readonly string[]> = {
  empty: () => [],
  read: ({ items }, response) => {
    const ids = items.map(({ id }) => id);
    if (!Array.isArray(response)) return null;
    return response.length === 0 || sameSet(ids, response) ? response : null;
  },
  isComplete: ({ items }, response) => response.length === items.length,
  answer: ({ items }) => items.map(({ id }) => id),
  grade: ({ items }, response) => Number(items.map(({ id }) => id).join() === response.join()),
  inWords: ({ items }, response) =>
    response.map((wanted) => items.find(({ id }) => id === wanted)?.text ?? '').join(' → '),
};

/** The right-hand sides a learner chooses from: those of the pairs and the distractors, each once. */
export const rights = ({ pairs, extra = [] }: Match): string[] => [
  ...new Set([...pairs.map(({ right }) => right), ...extra]),
];

/** Left sides to right sides; each pair counts the same. A right side may belong to several left ones. */
export const match: QuestionKind<Match, Readonly<Record<string, string>>> = {
  empty: () => ({}),
  read: (question, response) => {
    if (typeof response !== 'object' || response === null || Array.isArray(response)) return null;
    const entries = Object.entries(response as Record<string, string>);
    const known = rights(question);
    return entries.every(([id, right]) => question.pairs.some((pair) => pair.id === id) && known.includes(right))
      ? Object.fromEntries(entries)
      : null;
  },
  isComplete: ({ pairs }, response) => pairs.every(({ id }) => response[id] !== undefined),
  answer: ({ pairs }) => Object.fromEntries(pairs.map(({ id, right }) => [id, right])),
  grade: ({ pairs }, response) => pairs.filter(({ id, right }) => response[id] === right).length / pairs.length,
  inWords: ({ pairs }, response) =>
    pairs
      .filter(({ id }) => response[id] !== undefined)
      .map(({ id, left }) => `${left}—${response[id]!}`)
      .join('；'),
};
