export { formatAddress, parseAddress, type RouteAddress, type Wanted } from './address.ts';
export { checkRouting, type RoutingParts } from './check.ts';
export { isSound } from './check-flow.ts';
export { checklist, type Checklist, type ChecklistTarget } from './checklist.ts';
export { dateFields, dateOf, ownDates, ownPeriods, unusedDates, type DateField } from './dates.ts';
export { MOST_CLAIMS, withAnswer, withDate, withMatter, withoutClaim } from './edit.ts';
export type { RouteFacts, RouteMatter } from './facts.ts';
export { formatRoute, parseRoute, type ClaimState } from './fragment.ts';
export { visibleOptions, type Answers, type MatterFacts, type RoutingGraph } from './graph.ts';
export { claimAnswers, toKeepApart } from './letter.ts';
export { sheetsOf, type LetterSheets, type Sheet } from './letter-sheets.ts';
export { openRoutingSchema, type OpenRouting } from './open-data.ts';
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
export { noneOf, recapOf, viewOf, type ClaimView, type QuestionScreen, type RouteView } from './screen.ts';
export { sayOnce, unitOf } from './say.ts';
export { claimName, links, type ClaimSheet, type SheetLine, type SheetLink, type SheetSection } from './sheet.ts';
export { claimHead, lineText, sheetText } from './sheet-text.ts';
