import type { OfficialArticle } from '../official.ts';
import { checkMarkers, sayAs, type Marker } from './markers.ts';
import type { Digest, Finding } from './types.ts';

const FORCE: readonly Marker[] = [
  // 负责 would do for 应当 by meaning, but it stands in too many digests for another reason to prove anything.
  {
    word: '应当',
    wording: /应当/,
    digest: /应|要|须|必得|有义务|有责任/,
    noise:
      /重要|需要|必要|主要|首要|要求|要点|要件|只要|要么|纪要|概要|摘要|应急|应用|应对|相应|反应|适应|响应|对应|回应|供应/g,
  },
  { word: '不得超过', wording: /不得超过/, digest: /不得超过|不能超过|不超过|至多|最多|最长|以内/ },
  {
    word: '不得',
    wording: /不得(?!超过)/,
    digest: /不得|不能|不准|不许|不可|禁止|严禁|不应/,
    noise: /不得超过|不得不|不可或缺|不可避免/g,
  },
  {
    word: '可以',
    wording: /可以/,
    digest: /可|能|有权|允许/,
    noise: /不可|不能|只能|可能|可行|可靠|可见|职能|功能|智能|性能|能力|能动|认可|许可/g,
  },
  sayAs('一般', '原则上', '通常'),
];

/** The words that say how binding a place is (应当, 不得, 可以, 一般) have an equal of the same force in its digest. */
export const checkForce = (digest: Digest, wording: OfficialArticle): Finding[] =>
  checkMarkers(digest, wording, FORCE, 'force', (word) => `条文写“${word}”，摘要里没有同样轻重的说法`);
