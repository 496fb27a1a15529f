export { checkDraftRules, type DraftRuleParts } from './check.ts';
export { anyOf, finder, finds, holds, type Finder } from './pattern.ts';
export { draftRulesSchema } from './schema.ts';
export type {
  ContactWords,
  DraftRuleFile,
  DraftRules,
  NameWords,
  Practice,
  RepealedLaw,
  RepealedSystem,
  RulesOf,
  StanceMarks,
} from './schema.ts';
