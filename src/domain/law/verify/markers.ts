import type { OfficialArticle } from '../official.ts';
import { passagesOf } from './passages.ts';
import type { Digest, Finding } from './types.ts';

/**
 * A word of the wording that no digest may lose, and what may stand for it.
 * `noise` holds longer words that contain one of them and mean something else (要 in 重要).
 */
export interface Marker {
  word: string;
  wording: RegExp;
  digest: RegExp;
  noise?: RegExp;
}

/** A marker that can only be said with one of the given words. */
export const sayAs = (word: string, ...others: string[]): Marker => ({
  word,
  wording: new RegExp(word),
  digest: new RegExp([word, ...others].join('|')),
});

/** Each marker that stands in the wording of a place has an equal in the digest of the same place. */
export function checkMarkers(
  digest: Digest,
  wording: OfficialArticle,
  markers: readonly Marker[],
  rule: Finding['rule'],
  explain: (word: string) => string,
): Finding[] {
  return passagesOf(digest, wording).flatMap((passage) =>
    markers
      .filter((marker) => marker.wording.test(passage.wording))
      .filter(({ digest: equal, noise }) => !equal.test(noise ? passage.digest.replace(noise, '|') : passage.digest))
      .map(({ word }): Finding => ({ file: digest.file, place: passage.place, rule, message: explain(word) })),
  );
}
