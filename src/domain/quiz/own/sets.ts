import { checkOwn } from './check.ts';
import { isRecord } from './path.ts';
import type { OwnFacts, OwnSet } from './types.ts';

/**
 * A stored or received set made fit for use: its questions are held to everything again, because a disk, another version
 * or a changed regulation may have spoilt them. Null where it no longer holds.
 */
export function readOwnSet(value: unknown, facts: OwnFacts): OwnSet | null {
  if (!isRecord(value)) return null;
  const { at, id } = value;
  if (typeof at !== 'number' || !Number.isFinite(at) || at < 0) return null;
  const { at: _moment, ...tree } = value;
  const checked = checkOwn({ ...tree, id: null }, facts);
  return 'topic' in checked && checked.topic.id === id ? { ...checked.topic, at } : null;
}
