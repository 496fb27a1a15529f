import type { Draft } from './draft.ts';
import type { DraftFacts } from './facts.ts';
import type { Finding } from './finding.ts';

/** What a rule may rest on besides the draft. */
export interface RuleContext {
  facts: DraftFacts;
  /** The day the draft is read, `2026-11-22`: law in force is law in force on that day. */
  today: string;
}

/** Looks for one kind of fault. Its doc comment says when it stays silent. */
export type Rule = (draft: Draft, context: RuleContext) => Finding[];
