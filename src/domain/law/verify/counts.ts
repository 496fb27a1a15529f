import type { OfficialArticle } from '../official.ts';
import { placeName } from './passages.ts';
import type { Digest, Finding } from './types.ts';

/** The front matter and the digest have as many 款, and in each as many 项, as the wording. */
export function checkCounts(digest: Digest, wording: OfficialArticle): Finding[] {
  const official = wording.paragraphs.map(({ items }) => items.length);
  const digested = digest.body.digest.map(({ items }) => items.length);
  return [
    ...compare('前置信息', digest.paragraphs, official, digest.file),
    ...compare('摘要', digested, official, digest.file),
  ];
}

function compare(name: string, own: readonly number[], official: readonly number[], file: string): Finding[] {
  if (own.length !== official.length) {
    const message = `条文有${official.length}款 [${official}]，${name}写了${own.length}款 [${own}]`;
    return [{ file, place: 'paragraphs', rule: 'counts', message }];
  }
  return official.flatMap((items, at): Finding[] => {
    const mine = own[at] ?? 0;
    if (mine === items) return [];
    return [{ file, place: placeName(at + 1), rule: 'counts', message: `条文有${items}项，${name}写了${mine}项` }];
  });
}
