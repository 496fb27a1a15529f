export type { KnownLaw } from './parse/complete.ts';
export { officialLawSchema } from './official.ts';
export type * from './official.ts';
export { parseLaw } from './parse/parse-law.ts';
export type { LawProblem, LawProblemKind } from './parse/problem.ts';
export { articleText } from './article-text.ts';
export { differences } from './differences.ts';
export {
  verifyClaims,
  verifyDigests,
  verifyStatutes,
  type Digest,
  type Finding,
  type OwnText,
  type StatuteResult,
  type StatuteTask,
  type Tally,
  type Task,
} from './verify/index.ts';
