export { actorFinder, checkActors, type ActorFinder, type Mention } from './actors.ts';
export { checkCounts } from './counts.ts';
export { checkForce } from './force.ts';
export { checkLevels } from './levels.ts';
export { checkNumbers } from './numbers.ts';
export { checkSharedRuns, indexWording, LONGEST_SHARED_RUN, sharedRuns, type WordingIndex } from './shared-runs.ts';
export { checkTimes } from './times.ts';
export type { Actor, Digest, Finding, OwnText } from './types.ts';
export { verifyDigests, type Tally, type Task } from './verify.ts';
