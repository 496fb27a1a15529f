import { kindOf, type Response } from '../quiz/index.ts';
import type { ScormQuiz } from './quiz.ts';

/** How far a learner has come with a package: everything that has to survive closing it. */
export interface Attempt {
  /** Which question is shown, from 0. */
  place: number;
  /** Milliseconds spent answering; the time between two sittings does not count. */
  elapsed: number;
  responses: Record<string, Response>;
  /** Whole seconds spent on a question, by id. */
  seconds: Record<string, number>;
  flagged: string[];
  /** Questions that were answered for good, where the feedback is immediate. */
  checked: string[];
  submitted: boolean;
}

export const newAttempt = (): Attempt => ({
  place: 0,
  elapsed: 0,
  responses: {},
  seconds: {},
  flagged: [],
  checked: [],
  submitted: false,
});

/** The response to a question, made fit for it. */
export function responseTo({ responses }: Attempt, item: ScormQuiz['items'][number]): Response {
  const kind = kindOf(item);
  return kind.read(item, responses[item.id] ?? null) ?? kind.empty(item);
}

/** Counts time spent on the question shown. */
export function spend(attempt: Attempt, id: string, ms: number): Attempt {
  const spent = Math.max(0, ms);
  const before = attempt.elapsed;
  const elapsed = before + spent;
  // Whole seconds of the sum, so that nothing is lost to rounding however often time is counted.
  const whole = Math.floor(elapsed / 1000) - Math.floor(before / 1000);
  return { ...attempt, elapsed, seconds: { ...attempt.seconds, [id]: (attempt.seconds[id] ?? 0) + whole } };
}
