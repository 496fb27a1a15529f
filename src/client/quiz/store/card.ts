/** Loaded when there is something to plan: the scheduler is not needed to ask questions. */
export { nextCard } from '../../../domain/quiz/index.ts';
