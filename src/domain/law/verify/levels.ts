import type { OfficialArticle } from '../official.ts';
import { checkMarkers, sayAs, type Marker } from './markers.ts';
import type { Digest, Finding } from './types.ts';

/** 上一级 is the next body up, 上级 any of them: the level is part of who acts, and has no synonyms. */
const LEVELS: readonly Marker[] = [
  ...['上级', '上一级', '下级', '下一级', '本级', '同级', '各级', '地方', '县级以上', '设区的市', '两级'].map((word) =>
    sayAs(word),
  ),
  sayAs('市、县', '市级、县级', '市级和县级', '市和县'),
];

/** The level of government that the wording names (上一级, 本级, 县级以上) stands in the digest of the same place. */
export const checkLevels = (digest: Digest, wording: OfficialArticle): Finding[] =>
  checkMarkers(digest, wording, LEVELS, 'actors', (word) => `条文限定“${word}”，摘要没有写到`);
