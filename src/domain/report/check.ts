import { readDraft } from './draft.ts';
import type { Finding } from './finding.ts';
import { mergeFindings } from './merge.ts';
import type { RuleContext } from './rule.ts';
import { FIGURE_RULES } from './rules/figure-rules.ts';
import { TEXT_RULES } from './rules/text-rules.ts';

/**
 * Checks a draft. Takes any text, the day it is read and what the rules rest on (`draftFacts`); gives the findings in
 * order of place, with offsets in code points of the text as given. Findings of one kind that overlap are one, with
 * the gravest message. Never throws; time is in proportion to the length of the text.
 */
export function checkReport(text: string, context: RuleContext): Finding[] {
  const draft = readDraft(text);
  return mergeFindings([...FIGURE_RULES, ...TEXT_RULES].flatMap((rule) => rule(draft, context)));
}
