import { z } from 'zod';
import { LIMITS } from './limits.ts';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期写成带引号的 "2026-11-21"');
const words = z.string().trim().min(1);
const cites = z.array(z.string()).min(1, '至少写一个出处');
const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, 'id 只用小写字母、数字和连字符');

/** A fact that an engine can work out, so that the build can hold the answer to it. */
export const basisSchema = z.union([
  z.strictObject({ period: slug }).describe('答案是这个期限的长度'),
  z
    .strictObject({
      period: slug,
      start: date,
      extension: z.int().positive().optional(),
      days: z.int().positive().optional(),
      suspensions: z.array(z.strictObject({ from: date, to: date })).optional(),
      pick: z.enum(['plain', 'rolled']).describe('问的是不顺延日期还是顺延日期'),
    })
    .describe('答案是期限引擎算出的日期'),
  z
    .strictObject({ route: z.record(slug, z.union([z.string(), z.array(z.string())])), matter: slug.optional() })
    .describe('答案是这样回答分流问题得到的主要办理方式'),
  z
    .strictObject({ matter: slug, ask: z.enum(['unit', 'item']) })
    .describe('答案是这个事项的承办单位，或者第三十一条第几项'),
]);

const optionSchema = z.strictObject({
  id: z.string().regex(/^[a-h]$/, '选项的 id 是 a 到 h'),
  text: words,
  correct: z.literal(true).optional(),
  feedback: z.string().trim().min(LIMITS.feedback).describe('选了这一项的人看到什么：为什么对，或者错在哪里'),
  value: z.string().optional().describe('有 rests 的题，这个选项在引擎里的值'),
});

const common = {
  id: z.string().regex(/^q\d{4}$/, '编号用 npm run new:question 取'),
  revision: z.int().positive().describe('改动使答案或者意思变了才加一，改错字不加'),
  stem: words,
  explain: z.string().trim().min(LIMITS.explain).describe('为什么，不是把答案再说一遍'),
  citations: cites,
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  level: z.enum(['remember', 'understand', 'apply']),
  reviewed: date,
  negative: z.literal(true).optional().describe('题干问的是“不”“错误的”，页面会标出来'),
  changed: z.literal(true).optional().describe('考2005年以来的变化'),
  procedures: z.array(slug).optional().describe('考到的流程'),
  rests: basisSchema.optional(),
};

export const singleSchema = z.strictObject({
  ...common,
  type: z.literal('single'),
  options: z.array(optionSchema).min(LIMITS.single.min).max(LIMITS.single.max),
});
export const multipleSchema = z.strictObject({
  ...common,
  type: z.literal('multiple'),
  options: z.array(optionSchema).min(LIMITS.multiple.min).max(LIMITS.multiple.max),
});
export const judgeSchema = z.strictObject({
  ...common,
  type: z.literal('judge'),
  answer: z.boolean(),
  feedback: z
    .strictObject({ right: z.string().trim().min(LIMITS.feedback), wrong: z.string().trim().min(LIMITS.feedback) })
    .describe('答“对”“错”的人各看到什么'),
  value: z.string().optional().describe('有 rests 的题，题干断言的值'),
});
export const blankSchema = z.strictObject({
  ...common,
  type: z.literal('blank'),
  blanks: z
    .array(z.strictObject({ accept: z.array(words).min(1), hint: words.optional() }))
    .min(LIMITS.blanks.min)
    .max(LIMITS.blanks.max),
});
export const orderSchema = z.strictObject({
  ...common,
  type: z.literal('order'),
  items: z
    .array(z.strictObject({ id: z.string().regex(/^[a-h]$/), text: words }))
    .min(LIMITS.items.min)
    .max(LIMITS.items.max)
    .describe('按正确的次序写'),
});
export const matchSchema = z.strictObject({
  ...common,
  type: z.literal('match'),
  pairs: z
    .array(z.strictObject({ id: z.string().regex(/^[a-h]$/), left: words, right: words }))
    .min(LIMITS.pairs.min)
    .max(LIMITS.pairs.max),
  extra: z.array(words).max(LIMITS.extra).optional().describe('右边多出来的干扰项'),
});

const simple = [singleSchema, multipleSchema, judgeSchema, blankSchema, orderSchema, matchSchema] as const;
export const itemSchema = z.discriminatedUnion('type', [...simple]);

/** A case: one story, several questions about it. It stands and falls as one: a paper takes all of it or none. */
export const caseSchema = z.strictObject({
  id: common.id,
  type: z.literal('case'),
  story: z.string().trim().min(LIMITS.story),
  parts: z.array(itemSchema).min(LIMITS.parts.min).max(LIMITS.parts.max),
});

export const questionSchema = z.discriminatedUnion('type', [...simple, caseSchema]);

/** One topic of the question bank: `quizzes/<topic>.yaml`. */
export const topicSchema = z.strictObject({
  title: words.max(LIMITS.title),
  order: z.int().positive(),
  about: words.describe('这一组考什么，一句话'),
  questions: z.array(questionSchema).min(1),
});

export type Basis = z.infer<typeof basisSchema>;
export type Item = z.infer<typeof itemSchema>;
export type CaseQuestion = z.infer<typeof caseSchema>;
export type QuizQuestion = z.infer<typeof questionSchema>;
export type TopicData = z.infer<typeof topicSchema>;
export type ChoiceOption = z.infer<typeof optionSchema>;
