export { onElsewhere } from './announce.ts';
export { showProblem } from './notice.ts';
export { openBackend, openStore } from './open.ts';
export { planReviews, recordAnswer } from './record.ts';
export type { Store } from './store.ts';
