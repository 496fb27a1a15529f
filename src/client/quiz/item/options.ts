import type { Response } from '../../../domain/quiz/index.ts';
import type { CiteLink } from '../bank.ts';

/** How one question is to be shown. */
export interface ItemOptions {
  /** The order in which things are offered, as `presented` of src/domain/quiz gives it; without it as written. */
  order?: readonly string[];
  /** What is stored; what does not fit the question counts as no response. */
  response: Response;
  /** Whether nothing can be changed any more. */
  locked: boolean;
  /** Whether the key, the feedback, the explanation and the citations are shown. It locks as well. */
  review: boolean;
  /** Whether the difficulty is kept back: in an exam it would be a hint. */
  hideDifficulty?: boolean;
  /** Stands before the question: 第3题. */
  number?: string;
  /** Writes citations; without it a review leaves them out. */
  cite?: (citation: string) => CiteLink;
  onChange: (response: Response) => void;
}

/** What is offered, in the order asked for; what the order does not name comes last. */
export function inOrder<T>(list: readonly T[], order: readonly string[] | undefined, id: (entry: T) => string): T[] {
  const place = (entry: T) => {
    const at = order?.indexOf(id(entry)) ?? -1;
    return at < 0 ? list.length : at;
  };
  return [...list].sort((a, b) => place(a) - place(b));
}
