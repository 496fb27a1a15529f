import type { OfficialArticle } from '../official.ts';
import { checkMarkers, sayAs, type Marker } from './markers.ts';
import type { Digest, Finding } from './types.ts';

const TIMES: readonly Marker[] = [
  sayAs('每年', '年度', '一年一次'),
  // Not the 定期 in 规定期限.
  { word: '定期', wording: /定期(?!限)/, digest: /定期(?!限)/ },
  sayAs('当场'),
  sayAs('立即', '立刻', '马上'),
  sayAs('及时', '尽快'),
  { word: '期限内', wording: /期限内/, digest: /期限|限期|时限/ },
  { word: '必要时', wording: /必要时/, digest: /必要|需要/ },
];

/** Periods without a number (每年, 立即, 定期 …) stand in the digest of the same place as well. */
export const checkTimes = (digest: Digest, wording: OfficialArticle): Finding[] =>
  checkMarkers(digest, wording, TIMES, 'numbers', (word) => `条文写“${word}”，摘要没有写到`);
