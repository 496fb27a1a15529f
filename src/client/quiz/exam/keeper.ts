import { countTime, type ExamSession, type Reading } from '../../../domain/quiz/index.ts';
import type { Store } from '../store/index.ts';
import { journal } from './journal.ts';

/** Time is written down this often even if nothing is answered, so that a killed tab loses no more. */
const EVERY = 5000;

const read = (): Reading => ({ wall: Date.now(), steady: performance.now() });

/** The session on this page: counts its time, and keeps every change at once. */
export interface Keeper {
  session: () => ExamSession;
  change: (next: (session: ExamSession) => ExamSession) => Promise<void>;
  /** Counts the time since the last call; keeps it when that is due. */
  count: () => ExamSession;
  save: () => Promise<void>;
}

export function keeperOf(store: Store, stored: ExamSession): Keeper {
  let last = read();
  let session = countTime(stored, null, last);
  let saved = last.steady;
  const save = () => {
    saved = last.steady;
    journal.write(session);
    return store.putExam(session);
  };
  const count = () => {
    const now = read();
    session = countTime(session, last, now);
    last = now;
    if (now.steady - saved > EVERY) void save();
    return session;
  };
  return {
    session: () => session,
    change: (next) => {
      session = next(count());
      return save();
    },
    count,
    save,
  };
}
