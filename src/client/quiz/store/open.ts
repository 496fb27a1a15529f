import { announcing } from './announce.ts';
import type { Backend } from './backend.ts';
import { BlockedError, indexedBackend } from './indexed.ts';
import { memoryBackend } from './memory.ts';
import { problemText } from './problem.ts';
import { storeOn, type Store } from './store.ts';

/** Longer than any disk needs; some browsers never answer where storage is switched off. */
const PATIENCE = 5000;

/** Opens the database; rejects where the browser does not let it. `lost` is called when it is taken away later. */
export async function openBackend(lost: () => void): Promise<Backend> {
  let timer = 0;
  try {
    const slow = new Promise<never>((_resolve, reject) => {
      timer = window.setTimeout(() => reject(new Error()), PATIENCE);
    });
    return await Promise.race([indexedBackend(lost), slow]);
  } finally {
    clearTimeout(timer);
  }
}

/** Opens the learner's records. Always gives a store that works; its `problem()` says when it keeps nothing. */
export async function openStore(): Promise<Store> {
  let store: ReturnType<typeof storeOn> | undefined;
  try {
    store = storeOn(announcing(await openBackend(() => store?.fail(new BlockedError()))));
  } catch (error) {
    store = storeOn(memoryBackend(), problemText(error));
  }
  return store;
}
