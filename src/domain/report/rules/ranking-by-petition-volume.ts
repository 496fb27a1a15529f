import type { Rule } from '../rule.ts';
import { findPractices } from './practices.ts';

/**
 * Numbers of petitions as a ranking, a goal, a merit or a measure (排名, 零上访, 一票否决, 扣分 …, all in
 * `draft-rules/volume-ranking.yaml`). Silent on plain figures (信访总量下降5%, 进京上访0批次), where the draft gives the
 * practice up or criticises it, and below a head such as 存在的问题.
 */
export const rankingByPetitionVolume: Rule = (draft, { facts, today }) =>
  findPractices(draft, 'ranking-by-petition-volume', facts.words.ranking, facts.words.stance, today);
