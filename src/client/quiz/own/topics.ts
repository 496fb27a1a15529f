import type { BankFile, Topic } from '../../../domain/quiz/index.ts';
import { openBackend } from '../store/index.ts';

/** The own sets of this browser that still hold; none where it keeps nothing, which the pages say by themselves. */
export async function ownTopics(file: BankFile): Promise<Topic[]> {
  let stored: unknown[];
  try {
    const backend = await openBackend(() => undefined);
    stored = await backend.all('own');
  } catch {
    return [];
  }
  if (!stored.length) return [];
  // What holds them to the law again is not fetched by those who have none.
  const { soundSets } = await import('./sound.ts');
  return soundSets(stored, file).sets.map(({ at: _taken, ...topic }) => topic);
}
