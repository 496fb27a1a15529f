import type { BankFile, OwnSet } from '../../../domain/quiz/index.ts';
import { soundSets } from './sound.ts';
import { openOwn } from './store.ts';

/** Whatever is stored is stored under a text. */
const idOf = (value: unknown): string => (value as { id: string }).id;

/** The own sets of this browser that hold, for the file of all records. */
export async function keptSets(file: BankFile): Promise<OwnSet[]> {
  return soundSets(await (await openOwn()).all(), file).sets;
}

/** Reads the own sets of such a file: all of them, or a Chinese sentence for each that does not hold. */
export function readSets(values: readonly unknown[], file: BankFile): { sets: OwnSet[] } | { problems: string[] } {
  const { sets, broken } = soundSets(values, file);
  return broken.length
    ? { problems: broken.map(({ title }) => `自带题目“${title}”不完整，或者引用了没有的条文`) }
    : { sets };
}

/** Adds those that are not there yet; gives how many. Those that are keep the name they have here. */
export async function addSets(sets: readonly OwnSet[]): Promise<number> {
  const store = await openOwn();
  const known = (await store.all()).map(idOf);
  const added = sets.filter(({ id }) => !known.includes(id));
  for (const set of added) await store.put(set);
  return added.length;
}

/** Throws all of them away, also those that do not hold any more. */
export async function clearSets(): Promise<void> {
  const store = await openOwn();
  for (const value of await store.all()) await store.remove(idOf(value));
}
