import type { KnownLaw } from './complete.ts';

/** Turns Chinese text into its words in plain Latin letters: 信访条例 → ['xinfang', 'tiaoli']. */
export type Romanise = (text: string) => string[];

const MAX_LENGTH = 80;

/** A short fingerprint (FNV-1a) that keeps two long titles apart once both are cut. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36).slice(0, 5);
}

/**
 * The id of a law: that under which its exact title is known, or the romanised title with the year of its version
 * (`shandongsheng-xinfang-tiaoli-2015`), at most 80 characters. The 中华人民共和国 of a title is left out. Laws without a
 * date get no year.
 */
export function lawId(
  title: string,
  version: string | null,
  romanise: Romanise,
  known: ReadonlyMap<string, KnownLaw>,
): string {
  const registered = known.get(title);
  if (registered) return registered.id;
  const words = romanise(title.replace(/^中华人民共和国/, ''));
  const year = version ? [version.slice(0, 4)] : [];
  const whole = [...words, ...year].join('-');
  if (whole.length <= MAX_LENGTH) return whole;
  const ending = [fingerprint(title), ...year].join('-');
  const kept: string[] = [];
  for (const word of words) {
    if ([...kept, word, ending].join('-').length > MAX_LENGTH) break;
    kept.push(word);
  }
  return [...kept, ending].join('-');
}
