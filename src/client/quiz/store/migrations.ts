import type { IDBPDatabase } from 'idb';
import { keyOf, RECORD_KINDS } from '../../../domain/quiz/index.ts';

/** Takes a database from one version to the next. Inside it only the database may be waited for. */
export type Migration = (database: IDBPDatabase) => unknown;

/** The version of a database is the number of migrations it has been through. Only ever add to the end. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => RECORD_KINDS.forEach((kind) => database.createObjectStore(kind, { keyPath: keyOf(kind) })),
  (database) => database.createObjectStore('own', { keyPath: keyOf('own') }),
];
