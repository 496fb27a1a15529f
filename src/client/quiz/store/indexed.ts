import { openDB } from 'idb';
import { newerRecords, RECORD_KINDS, recordFaults, type Progress } from '../../../domain/quiz/index.ts';
import type { Backend } from './backend.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';

export const DATABASE = 'xinfang-quiz';

/** Why a database could not be opened, where the browser's own error does not say. */
export class BlockedError extends Error {}

/**
 * Opens the database and brings it up to date. Rejects where the browser forbids it, where another tab holds an older
 * version of it, or where it is newer than this page. `lost` is called when it is taken away later.
 */
export async function indexedBackend(
  lost: () => void,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Backend> {
  const database = await new Promise<Awaited<ReturnType<typeof openDB>>>((resolve, reject) => {
    openDB(DATABASE, migrations.length, {
      upgrade: (opened, from) => migrations.slice(from).forEach((migrate) => migrate(opened)),
      blocked: () => reject(new BlockedError()),
      // Another tab runs a newer version of the site: let it have the database.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        lost();
      },
      terminated: lost,
    }).then(resolve, reject);
  });
  return {
    all: (kind) => database.getAll(kind),
    put: async (kind, record) => {
      await database.put(kind, record);
    },
    change: async (kind, id, change) => {
      const transaction = database.transaction(kind, 'readwrite');
      const record = change(await transaction.store.get(id));
      if (record) await transaction.store.put(record);
      await transaction.done;
    },
    remove: (kind, id) => database.delete(kind, id),
    merge: async (progress) => {
      const transaction = database.transaction([...RECORD_KINDS], 'readwrite');
      let added = 0;
      for (const kind of RECORD_KINDS) {
        const store = transaction.objectStore(kind);
        const stored = (await store.getAll()).filter((record) => !recordFaults(kind, record).length);
        const records = newerRecords(kind, stored as Progress[typeof kind], progress[kind]);
        await Promise.all(records.map((record) => store.put(record)));
        added += records.length;
      }
      await transaction.done;
      return added;
    },
    clear: async () => {
      const transaction = database.transaction([...RECORD_KINDS], 'readwrite');
      await Promise.all(RECORD_KINDS.map((kind) => transaction.objectStore(kind).clear()));
      await transaction.done;
    },
  };
}
