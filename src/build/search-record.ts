import type { CustomRecord } from 'pagefind';
import { kindRank, searchable } from '../domain/search/index.ts';
import type { PageText } from './page-text.ts';

/**
 * What the index stores of a page. Every character is its own token and queries are quoted phrases of characters,
 * which makes substring search exact; Pagefind's own Chinese segmentation is not (docs/adr/0008). All exact hits score
 * the same, so `rank` decides. Throws for a page of a kind that is not registered.
 */
export function searchRecord(address: string, { title, kind, law, chapter, text }: PageText): CustomRecord {
  return {
    url: address,
    content: searchable(`${title} ${text}`).chars.join(' '),
    language: 'zh',
    meta: { title, kind, text: text.replace(/\s+/g, ' ') },
    filters: { kind: [kind], ...(law ? { law: [law] } : {}), ...(chapter ? { chapter: [chapter] } : {}) },
    sort: { rank: String(kindRank(kind)) },
  };
}
