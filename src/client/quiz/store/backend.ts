import type { Progress, RecordKind } from '../../../domain/quiz/index.ts';

/** What has a store of its own: the kinds of records about a learner, and sets of own questions. */
export type StoreName = RecordKind | 'own';

/** Something that keeps records. What it gives back is not checked: a disk or another version may have spoilt it. */
export interface Backend {
  all: (kind: StoreName) => Promise<unknown[]>;
  /** Writes one record as one request, so that there is hardly a moment in which it can be lost. */
  put: (kind: StoreName, record: object) => Promise<void>;
  /** Reads and writes one record as one step; `change` returns undefined to leave it as it is. */
  change: (kind: StoreName, id: string, change: (before: unknown) => object | undefined) => Promise<void>;
  remove: (kind: StoreName, id: string) => Promise<void>;
  /** Adds what is new or newer, all of it or, where that fails, none. Returns how many records were written. */
  merge: (progress: Progress) => Promise<number>;
  /** Throws the records about a learner away; own questions stay. */
  clear: () => Promise<void>;
}
