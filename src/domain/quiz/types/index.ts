import type { Item } from '../schema.ts';
import { match, order } from './arrange.ts';
import { blank } from './blank.ts';
import { multiple, single } from './choice.ts';
import type { QuestionKind, Response } from './contract.ts';
import { judge } from './judge.ts';

export { letter } from './choice.ts';

const KINDS = { single, multiple, judge, blank, order, match };

/**
 * The contract of a question's type. The one place where a question meets its kind; from here on nothing depends on
 * which type it is.
 */
export const kindOf = (question: Item): QuestionKind<Item, Response> =>
  KINDS[question.type] as unknown as QuestionKind<Item, Response>;

/** The share of the points for any stored response: 0 for one that is none of the question's. */
export function grade(question: Item, response: Response): number {
  const kind = kindOf(question);
  const read = kind.read(question, response);
  return read === null ? 0 : kind.grade(question, read);
}
