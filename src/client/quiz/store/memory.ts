import { keyOf, newerRecords, RECORD_KINDS, type Progress } from '../../../domain/quiz/index.ts';
import type { Backend, StoreName } from './backend.ts';

type Kept = Map<string, object>;

/** Keeps records until the page is closed. */
export function memoryBackend(): Backend {
  const names: readonly StoreName[] = [...RECORD_KINDS, 'own'];
  const kinds = Object.fromEntries(names.map((kind) => [kind, new Map()])) as Record<StoreName, Kept>;
  const put = (kind: StoreName, record: object) =>
    kinds[kind].set((record as Record<string, string>)[keyOf(kind)]!, record);
  return {
    all: (kind) => Promise.resolve([...kinds[kind].values()]),
    put: (kind, record) => {
      put(kind, record);
      return Promise.resolve();
    },
    change: (kind, id, change) => {
      const record = change(kinds[kind].get(id));
      if (record) put(kind, record);
      return Promise.resolve();
    },
    remove: (kind, id) => {
      kinds[kind].delete(id);
      return Promise.resolve();
    },
    merge: (progress) => {
      const added = RECORD_KINDS.map((kind) => {
        const records = newerRecords(kind, [...kinds[kind].values()] as Progress[typeof kind], progress[kind]);
        records.forEach((record) => put(kind, record));
        return records.length;
      });
      return Promise.resolve(added.reduce((sum, count) => sum + count));
    },
    clear: () => {
      RECORD_KINDS.forEach((kind) => kinds[kind].clear());
      return Promise.resolve();
    },
  };
}
