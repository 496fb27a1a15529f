import { scorePaper, type PaperScore } from '../quiz/index.ts';
import type { Attempt } from './attempt.ts';
import type { ScormQuiz } from './quiz.ts';

export interface ScormScore {
  paper: PaperScore;
  /** 0 to 100, two decimals, never rounded up: what passes here passes in the platform, which compares this number. */
  raw: number;
  passed: boolean;
}

/** Marks an attempt. `pass` is in percent: the platform's own where it has one, else that of the package. */
export function scoreAttempt({ paper, items }: ScormQuiz, { responses }: Attempt, pass: number): ScormScore {
  const score = scorePaper(paper, new Map(items.map((item) => [item.id, item])), responses);
  // The sums are exact to a thousandth; what lies below that is noise of division.
  const raw = Math.floor((score.score / score.points) * 10_000 + 1e-6) / 100;
  return { paper: score, raw, passed: raw >= pass };
}

/** The mastery score that a platform gives, in percent; null for one that is none. */
export function readMastery(text: string): number | null {
  const value = Number(text);
  return text.trim() !== '' && value >= 0 && value <= 100 ? value : null;
}
