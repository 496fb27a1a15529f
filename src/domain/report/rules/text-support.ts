/* eslint-disable no-restricted-imports -- only tests import this, and tests of the domain may read real files */
import { readContent } from '../../../build/read-content.ts';
import { assembleCorpus } from '../../corpus/index.ts';
import { readDraft } from '../draft.ts';
import { draftFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Help for tests: the facts of the real content. */
export const FACTS = draftFacts(assembleCorpus((await readContent(process.cwd())).collections));

/** The day the tests read drafts. */
export const TODAY = '2026-11-22';

/** What a rule finds in a draft. */
export const findingsOf = (rule: Rule, text: string, today = TODAY): Finding[] =>
  rule(readDraft(text), { facts: FACTS, today });

/** What a rule marks in a draft, as it is written there. */
export const markedBy = (rule: Rule, text: string, today = TODAY): string[] =>
  findingsOf(rule, text, today).map(({ start, end }) => [...text].slice(start, end).join(''));
