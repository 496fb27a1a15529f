import {
  keyOf,
  RECORD_KINDS,
  recordFaults,
  type AnswerRecord,
  type CardRecord,
  type ExamRecord,
  type FlagRecord,
  type Progress,
  type RecordKind,
} from '../../../domain/quiz/index.ts';
import type { Backend } from './backend.ts';
import { memoryBackend } from './memory.ts';
import { problemText } from './problem.ts';

/** What a learner did, kept in this browser. Nothing here rejects: what cannot be kept lives until the page is closed. */
export interface Store {
  /** Why nothing is kept, as a plain sentence; undefined while everything is. */
  problem: () => string | undefined;
  /** Called when a problem arises later. */
  onProblem: (told: (problem: string) => void) => void;
  answers: () => Promise<AnswerRecord[]>;
  addAnswer: (answer: Omit<AnswerRecord, 'key'>) => Promise<void>;
  cards: () => Promise<CardRecord[]>;
  /** Reads and writes a card as one step, so that two tabs do not undo each other. */
  changeCard: (id: string, change: (before: CardRecord | undefined) => CardRecord) => Promise<void>;
  flags: () => Promise<FlagRecord[]>;
  setFlag: (id: string, flagged: boolean, at: number) => Promise<void>;
  exams: () => Promise<ExamRecord[]>;
  putExam: (exam: ExamRecord) => Promise<void>;
  removeExam: (id: string) => Promise<void>;
  /** How many records could not be read when last asked for; they are left out everywhere. */
  broken: () => number;
  /** Everything, for a file. */
  everything: () => Promise<Progress>;
  /** Adds the records of a file; the newer of two versions stays. Returns how many were new. */
  merge: (progress: Progress) => Promise<number>;
  clear: () => Promise<void>;
}

/** A key that no other answer has. `crypto.randomUUID` is missing on plain http. */
function newKey({ at }: Pick<AnswerRecord, 'at'>): string {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2));
  return `${at.toString(36)}-${high!.toString(36)}${low!.toString(36)}`;
}

/** A store on a backend. `problem` is set where it is known from the start that it keeps nothing. */
export function storeOn(backend: Backend, started?: string): Store & { fail: (error: unknown) => void } {
  let problem = started;
  /** Takes what the backend refuses. */
  const beside = memoryBackend();
  const listeners: ((problem: string) => void)[] = [];
  const broken = new Map<RecordKind, number>();

  const fail = (error: unknown) => {
    if (problem) return;
    problem = problemText(error);
    for (const told of listeners) told(problem);
  };
  const attempt = async <T>(run: (backend: Backend) => Promise<T>): Promise<T> => {
    try {
      return await run(backend);
    } catch (error) {
      fail(error);
      return run(beside);
    }
  };
  const all = async <K extends RecordKind>(kind: K): Promise<Progress[K]> => {
    const stored = await attempt((from) => from.all(kind));
    const sound = stored.filter((record) => !recordFaults(kind, record).length);
    broken.set(kind, stored.length - sound.length);
    const key = keyOf(kind);
    const byKey = new Map(
      [...sound, ...(await beside.all(kind))].map((one) => [(one as Record<string, string>)[key], one]),
    );
    return [...byKey.values()] as Progress[K];
  };
  const change = async (kind: RecordKind, id: string, next: (before: unknown) => object | undefined) => {
    try {
      await backend.change(kind, id, next);
    } catch (error) {
      fail(error);
      const before = (await all(kind)).find(
        (record) => (record as unknown as Record<string, unknown>)[keyOf(kind)] === id,
      );
      await beside.change(kind, id, (own) => next(own ?? before));
    }
  };

  const put = (kind: RecordKind, record: object) => attempt((into) => into.put(kind, record));

  return {
    fail,
    problem: () => problem,
    onProblem: (told) => void listeners.push(told),
    answers: () => all('answers'),
    addAnswer: (answer) => put('answers', { ...answer, key: newKey(answer) }),
    cards: () => all('cards'),
    changeCard: (id, next) =>
      change('cards', id, (before) => next(recordFaults('cards', before).length ? undefined : (before as CardRecord))),
    flags: () => all('flags'),
    setFlag: (id, flagged, at) => put('flags', { id, flagged, at }),
    exams: () => all('exams'),
    putExam: (exam) => put('exams', exam),
    removeExam: async (id) => {
      await beside.remove('exams', id);
      await attempt((from) => from.remove('exams', id));
    },
    broken: () => [...broken.values()].reduce((sum, count) => sum + count, 0),
    everything: async () => {
      const [answers, cards, flags, exams] = await Promise.all([
        all('answers'),
        all('cards'),
        all('flags'),
        all('exams'),
      ]);
      return { answers, cards, flags, exams };
    },
    merge: (progress) => attempt((into) => into.merge(progress)),
    clear: async () => {
      await beside.clear();
      await attempt((from) => from.clear());
      RECORD_KINDS.forEach((kind) => broken.set(kind, 0));
    },
  };
}
