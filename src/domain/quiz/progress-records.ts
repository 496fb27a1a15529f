import type { Response } from './types/contract.ts';

/** How an answer came about. */
export const MODES = ['practice', 'review', 'exam'] as const;
export type AnswerMode = (typeof MODES)[number];

/** One answer that was given. Answers are only ever added, so that two tabs cannot lose each other's. */
export interface AnswerRecord {
  /** Permanent and different for every answer, so that importing a file twice adds nothing. */
  key: string;
  /** The question, and the revision that was answered. */
  id: string;
  revision: number;
  /** By ids of options, so that neither their order nor a corrected typo matters. */
  response: Response;
  /** The share of the points, from 0 to 1. */
  share: number;
  /**
   * Milliseconds since 1970. Here and below it is read through `times.ts`: tools/syntax holds every `.at` in a script for
   * the method that old browsers lack.
   */
  at: number;
  mode: AnswerMode;
  /** The set in which it was given, so that a reload finds it again. */
  set?: string;
  hints?: number;
  /** Seconds between seeing the question and answering it. */
  seconds?: number;
}

/** When a question comes up again: the state of the scheduler, in plain numbers. Times are milliseconds since 1970. */
export interface CardRecord {
  id: string;
  due: number;
  stability: number;
  difficulty: number;
  /** Days from the last review to `due`. */
  days: number;
  reps: number;
  lapses: number;
  state: number;
  /** When it was reviewed last. */
  at: number;
}

/** Whether a question is marked; unmarking is kept too, so that the newer of two files can win. */
export interface FlagRecord {
  id: string;
  flagged: boolean;
  at: number;
}

/** An exam. What else a record holds is the exam's own business and is kept as it is. */
export interface ExamRecord {
  id: string;
  /** The address of the paper: see `formatPaper`. */
  paper: string;
  edition: string;
  startedAt: number;
  /** When anything in the record was last changed. */
  at: number;
  responses: Record<string, Response>;
  submittedAt?: number;
}

/** Everything that is kept about a learner, by kind. */
export interface Progress {
  answers: AnswerRecord[];
  cards: CardRecord[];
  flags: FlagRecord[];
  exams: ExamRecord[];
}

export type RecordKind = keyof Progress;

export const RECORD_KINDS: readonly RecordKind[] = ['answers', 'cards', 'flags', 'exams'];

/** By which field a kind of record is known; a set of own questions goes by its id. */
export const keyOf = (kind: RecordKind | 'own'): 'key' | 'id' => (kind === 'answers' ? 'key' : 'id');
