import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A number from a text, the same everywhere (FNV-1a, 32 bits). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}

/** Shuffles by a seed: the same seed gives the same order on every machine. */
export function shuffle<T>(list: readonly T[], seed: string): T[] {
  const generator = xoroshiro128plus(hash(seed));
  const shuffled = [...list];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = uniformInt(generator, 0, at);
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  return shuffled;
}
