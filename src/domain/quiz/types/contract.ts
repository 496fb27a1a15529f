import type { Item } from '../schema.ts';

/** Any response that a store or a file may hold. What it means is the question type's business. */
export type Response = string | boolean | readonly string[] | Readonly<Record<string, string>> | null;

/**
 * What every type of question can do. The faces render; they never decide what is right.
 * `Q` is the question, `R` its response.
 */
export interface QuestionKind<Q extends Item, R extends Response> {
  /** The response of somebody who has not touched the question. */
  empty: (question: Q) => R;
  /** A stored or received response made fit for the question, or null where it is none of its responses. */
  read: (question: Q, response: Response) => R | null;
  /** Whether everything that can be answered is. An incomplete response may still be graded. */
  isComplete: (question: Q, response: R) => boolean;
  /** The right response. */
  answer: (question: Q) => R;
  /** The share of the points, from 0 to 1. Options in another order never change it. */
  grade: (question: Q, response: R) => number;
  /** A response in words, as a key or a review prints it; empty for one that says nothing. */
  inWords: (question: Q, response: R) => string;
}
