export type { DeadlineFacts } from './facts.ts';
export {
  CASE_DATES,
  formatFragment,
  parseFragment,
  type CaseDate,
  type CaseState,
  type DeadlineState,
  type SingleState,
} from './fragment.ts';
export { caseInput, singleInput } from './input.ts';
export { namesOf } from './names.ts';
export { advisedDate, caseText, isLate, singleText, stateText, type Names } from './text.ts';
