import type { OwnSet } from '../../../domain/quiz/index.ts';
import { openBackend } from '../store/index.ts';
import type { Backend } from '../store/backend.ts';
import { memoryBackend } from '../store/memory.ts';

/** Where own sets are kept. */
export interface OwnStore {
  /** Why sets are gone when the page is closed, as a plain sentence; undefined where they are kept. */
  problem: string | undefined;
  /** What is stored, not checked. */
  all: () => Promise<unknown[]>;
  /** Rejects where it cannot be stored. */
  put: (set: OwnSet) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

const FORGETFUL =
  '浏览器不让本页保存题目（可能是无痕窗口，或者单位的设置）。可以导入、预览、另存，但关掉本页就没有了，练习和组卷里也用不了。';

/** Opens the store. Always gives one that works; its `problem` says when it keeps nothing. */
export async function openOwn(): Promise<OwnStore> {
  let backend: Backend;
  let problem: string | undefined;
  try {
    backend = await openBackend(() => undefined);
  } catch {
    backend = memoryBackend();
    problem = FORGETFUL;
  }
  return {
    problem,
    all: () => backend.all('own'),
    put: (set) => backend.put('own', set),
    remove: (id) => backend.remove('own', id),
  };
}
