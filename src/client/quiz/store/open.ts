import { BlockedError, indexedBackend } from './indexed.ts';
import { memoryBackend } from './memory.ts';
import { problemText } from './problem.ts';
import { storeOn, type Store } from './store.ts';

/** Longer than any disk needs; some browsers never answer where storage is switched off. */
const PATIENCE = 5000;

/** Opens the learner's records. Always gives a store that works; its `problem()` says when it keeps nothing. */
export async function openStore(): Promise<Store> {
  let store: ReturnType<typeof storeOn> | undefined;
  let timer = 0;
  try {
    const slow = new Promise<never>((_resolve, reject) => {
      timer = window.setTimeout(() => reject(new Error()), PATIENCE);
    });
    const backend = await Promise.race([indexedBackend(() => store?.fail(new BlockedError())), slow]);
    store = storeOn(backend);
  } catch (error) {
    store = storeOn(memoryBackend(), problemText(error));
  } finally {
    clearTimeout(timer);
  }
  return store;
}
