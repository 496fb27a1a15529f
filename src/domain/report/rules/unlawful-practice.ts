import type { Rule } from '../rule.ts';
import { findPractices } from './practices.ts';

/**
 * Practices against petitioners that a draft claims, orders or plans (拦截, 劝返, 稳控, 以撤访为条件 …, all in
 * `draft-rules/unlawful-practices.yaml`). Silent where they are forbidden, denied, criticised, quoted as what others
 * think, complained of, told as history, defined or asked, below a head such as 存在的问题 or 严禁以下行为：, and where the word
 * is about something else (拦截车辆, 疫情稳控, 劝返学生).
 */
export const unlawfulPractice: Rule = (draft, { facts, today }) =>
  findPractices(draft, 'unlawful-practice', facts.words.practices, facts.words.stance, today);
