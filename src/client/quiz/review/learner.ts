import { dueIds, latestFirst, standings, wrongIds, type Progress, type Standing } from '../../../domain/quiz/index.ts';
import type { Bank } from '../bank.ts';
import { planReviews, type Store } from '../store/index.ts';

/** What the page shows about a learner, as it was when it was read. */
export interface Learner extends Progress {
  now: number;
  standings: ReadonlyMap<string, Standing>;
  due: string[];
  wrong: string[];
  flagged: string[];
}

/** Reads all of it, and plans what was not planned yet. Questions that the bank no longer has are left out of the lists. */
export async function readLearner({ items }: Bank, store: Store, now: number): Promise<Learner> {
  await planReviews(store, items);
  const progress = await store.everything();
  const known = standings(progress.answers, items);
  return {
    ...progress,
    now,
    standings: known,
    due: dueIds(progress.cards, items, now),
    wrong: wrongIds(known),
    flagged: progress.flags
      .filter(({ id, flagged }) => flagged && items.has(id))
      .sort(latestFirst)
      .map(({ id }) => id),
  };
}
