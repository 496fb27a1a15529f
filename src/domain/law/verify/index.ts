export type { Actor, Digest, Finding, OwnText } from './types.ts';
export { verifyClaims, verifyStatutes, type StatuteResult, type StatuteTask } from './statutes.ts';
export { verifyDigests, type Tally, type Task } from './verify.ts';
