export { showProblem } from './notice.ts';
export { openStore } from './open.ts';
export { planReviews, recordAnswer } from './record.ts';
export type { Store } from './store.ts';
