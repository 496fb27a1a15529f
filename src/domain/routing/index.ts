export { checkRouting, type RoutingParts } from './check.ts';
export { isSound } from './check-flow.ts';
export type { RouteFacts, RouteMatter } from './facts.ts';
export { formatRoute, parseRoute, type ClaimState } from './fragment.ts';
export { visibleOptions, type Answers, type MatterFacts, type RoutingGraph } from './graph.ts';
export { claimAnswers, toKeepApart } from './letter.ts';
export { allPaths, type RoutingPath } from './paths.ts';
export { resolve, type AnswerProblem, type Resolution, type RoutingResult, type TrailStep } from './resolve.ts';
export {
  apartSchema,
  handlingSchema,
  junctionSchema,
  outcomeSchema,
  partSchema,
  questionSchema,
  waySchema,
  type Apart,
  type Ban,
  type Handling,
  type Question,
  type RoutingOption,
  type RoutingOutcome,
  type RoutingPart,
  type Way,
} from './schema.ts';
