import { original, readDraft } from '../draft.ts';
import type { DraftFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** For tests: what a rule that rests on the draft alone finds. */
export const findingsOf = (rule: Rule, text: string): Finding[] =>
  rule(readDraft(text), { facts: {} as DraftFacts, today: '2026-11-22' });

/** For tests: the words that a rule marks. */
export const marksOf = (rule: Rule, text: string): string[] =>
  findingsOf(rule, text).map(({ start, end }) => original(readDraft(text), start, end));
