import { readSession, recordFaults, type ExamSession } from '../../../domain/quiz/index.ts';

const KEY = 'xinfang-exam';

/**
 * The exam that is being sat, beside the database: that writes a moment later, and a page that is reloaded or killed in
 * between would lose the last answer. Where the browser forbids it, the database alone has to do.
 */
export const journal = {
  write(session: ExamSession): void {
    try {
      localStorage.setItem(KEY, JSON.stringify(session));
    } catch {
      // Forbidden or full.
    }
  },
  /** Whichever is newer: what the database has, or what was written here just before the page went away. */
  latest(stored: ExamSession): ExamSession {
    if (stored.submittedAt !== undefined) return stored;
    try {
      const noted: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
      if (recordFaults('exams', noted).length) return stored;
      const session = readSession(noted as ExamSession);
      return session.id === stored.id && session.at >= stored.at ? session : stored;
    } catch {
      return stored;
    }
  },
  clear(): void {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Forbidden: then there is nothing to clear.
    }
  },
};
