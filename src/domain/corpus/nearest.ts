import { closest, distance } from 'fastest-levenshtein';

/** The known id closest to a mistyped one, or null where nothing is close enough to be what was meant. */
export function nearest(id: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const best = closest(id, known);
  return distance(id, best) <= Math.max(2, Math.floor(id.length / 3)) ? best : null;
}
