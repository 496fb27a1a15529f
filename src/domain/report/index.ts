export { checkReport } from './check.ts';
export { draftFacts, type DraftFacts } from './facts.ts';
export { FINDING_KINDS, type Finding, type FindingKind, type Severity } from './finding.ts';
export { SCOPE } from './scope.ts';
export { countSeverities, SEVERITIES } from './severity.ts';
export { checkDraftRules, draftRulesSchema, type DraftRules } from './vocabulary/index.ts';
