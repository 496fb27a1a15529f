export type { Actor, Digest, Finding, OwnText } from './types.ts';
export { verifyDigests, type Tally, type Task } from './verify.ts';
