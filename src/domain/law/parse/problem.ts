export type LawProblemKind =
  | 'not-a-law'
  | 'no-title'
  | 'missing-article'
  | 'repeated-article'
  | 'second-law'
  | 'empty-article'
  | 'item-number'
  | 'stray-text'
  | 'wrapped-lines'
  | 'incomplete';

/** Why a text cannot be imported. All texts are Chinese, for the person who gave the file. */
export interface LawProblem {
  kind: LawProblemKind;
  /** Line of the source, counted from 1, or null where the whole text is at fault. */
  line: number | null;
  /** The article that line belongs to (“第五条”), or null before the first one. */
  near: string | null;
  fault: string;
  remedy: string;
}

/** Carries a problem out of a step of the parser; `parseLaw` turns it into a value, so it never leaves this folder. */
export class LawFault extends Error {
  readonly problem: LawProblem;

  constructor(problem: LawProblem) {
    super(problem.fault);
    this.problem = problem;
  }
}
