import { unplanned, type AnswerRecord, type Item } from '../../../domain/quiz/index.ts';
import type { Store } from './store.ts';

/**
 * Plans when questions come up again, for all answers that were not planned yet; whatever was answered, in practice or
 * in an exam, and whatever tab was closed too early.
 */
export async function planReviews(store: Store, items: ReadonlyMap<string, Item>): Promise<void> {
  const late = unplanned(await store.answers(), await store.cards(), items);
  if (!late.size) return;
  try {
    const { nextCard } = await import('./card.ts');
    for (const [id, answers] of late) {
      await store.changeCard(id, (before) =>
        answers.reduce((card, answer) => nextCard(items.get(id)!, card, answer), before)!,
      );
    }
  } catch {
    // Without a plan questions still count as wrong or right; the next call plans again.
  }
}

/**
 * Keeps an answer. Resolves when it is stored, and not before: only then may the learner see how it did, or a tab that is
 * closed at once would lose it. The plan follows by itself.
 */
export async function recordAnswer(store: Store, item: Item, answer: Omit<AnswerRecord, 'key'>): Promise<void> {
  await store.addAnswer(answer);
  void planReviews(store, new Map([[item.id, item]]));
}
