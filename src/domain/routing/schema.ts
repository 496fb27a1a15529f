import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'id 只用小写字母、数字和连字符');
const cites = z.array(z.string()).min(1, '至少写一个出处');
const words = z.string().trim().min(2);

/** Earlier answers that must all be there: question id → the option, or any of several options. */
export const conditionSchema = z.record(id, z.union([id, z.array(id).min(2)]));

/** Where the way depends on earlier answers: the first whose condition holds. The last has no condition. */
export const junctionSchema = z.strictObject({
  id,
  to: z.array(z.strictObject({ if: conditionSchema.optional(), to: id })).min(2),
});

export const optionSchema = z.strictObject({
  id,
  label: words.max(48),
  hint: words.optional().describe('选项下面的说明'),
  recap: words.max(40).describe('回顾里的一句话，不带判断'),
  if: conditionSchema.optional().describe('前面这样回答时才列出'),
  to: id.optional().describe('去向，单选题每个选项必写'),
  adds: z.array(id).optional().describe('带出的部分，parts.yaml 的 id'),
  matter: z
    .strictObject({
      kind: z.enum(['suggestion', 'accusation', 'claim']).optional(),
      item: z.int().min(1).max(6).optional(),
      ways: z.array(id).optional().describe('事项的途径里有其中一种'),
    })
    .optional()
    .describe('选了事项时，符合的事项自动选这一项'),
  apart: z.enum(['accusation', 'judicial']).optional().describe('不能同其他诉求一并送出的种类'),
  citations: cites,
});

/** One screen of the helper. `many` asks for all that apply, and then goes to `to` whatever is ticked. */
export const questionSchema = z.strictObject({
  id,
  text: words.max(40),
  why: words.describe('为什么问这一题'),
  many: z.boolean().optional(),
  start: z.boolean().optional().describe('第一题写 true'),
  shared: z.boolean().optional().describe('整封信只问一次，几个诉求共用'),
  none: words.optional().describe('多选题里一项也没有时的回顾'),
  to: id.optional().describe('去向，多选题必写'),
  citations: cites,
  options: z.array(optionSchema).min(2),
});

const stepSchema = z.strictObject({ text: z.string().trim().min(6), citations: cites });

/** What must not be done. `handlings` and `documents` are those it rules out, so that a test can hold the result to it. */
export const banSchema = z.strictObject({
  text: z.string().trim().min(6),
  handlings: z.array(id).optional(),
  documents: z.array(id).optional(),
  citations: cites,
});

/** What a result is made of, whether it is the main handling or comes along with it. */
const piece = {
  id,
  documents: z.array(id).optional().describe('要出具的文书，documents.yaml 的 id'),
  periods: z.array(id).optional().describe('由回答的人遵守或者监督的期限'),
  later: z.array(id).optional().describe('别人的、以后才起算的期限'),
  steps: z.array(stepSchema).optional(),
  bans: z.array(banSchema).optional(),
  gap: words.optional().describe('条例没有规定的地方，照实说'),
  citations: cites,
};

/** The main handling at which a walk ends. */
export const outcomeSchema = z.strictObject({
  ...piece,
  handling: id,
  say: words.describe('一句话：这件事现在怎样办'),
  unit: id.describe('由谁承办，units.yaml 的 id'),
  fromMatter: z.boolean().optional().describe('选了事项时，由事项的承办单位代替 unit'),
  procedure: id.describe('所在的流程'),
  path: z.array(id).min(1).describe('在流程图上走过的节点，依次'),
  ask: words.optional().describe('需要人工研判时，向谁请示'),
  adds: z.array(id).optional().describe('这个结果总要带出的部分，parts.yaml 的 id'),
});

/** What goes along with any main handling. */
export const partSchema = z.strictObject({
  ...piece,
  handling: id.optional(),
  title: words.max(24),
  say: words,
  from: z.enum(['circumstance', 'way', 'receipt']).describe('情形、办理的途径，或者收件后的期限'),
  if: z
    .union([conditionSchema, z.array(conditionSchema).min(2)])
    .optional()
    .describe('前面这样回答时才有；几个条件符合一个就算'),
  procedure: id.optional(),
  lifts: z
    .strictObject({ periods: z.array(id), documents: z.array(id) })
    .optional()
    .describe('有了它就不再要求的期限和文书'),
});

/** What must not travel with the rest of a letter: `routing/apart.yaml`. */
export const apartSchema = z.strictObject({ id: z.enum(['accusation', 'judicial']), text: words, citations: cites });

/** One entry of the vocabulary of handlings: `routing/handlings.yaml`. */
export const handlingSchema = z.strictObject({ id, name: words, citation: z.string() });

/** One statutory way: `routing/ways.yaml`. */
export const waySchema = z.strictObject({ id, name: words, handling: id, citation: z.string() });

export type Condition = z.infer<typeof conditionSchema>;
export type Junction = z.infer<typeof junctionSchema>;
export type RoutingOption = z.infer<typeof optionSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Ban = z.infer<typeof banSchema>;
export type RoutingOutcome = z.infer<typeof outcomeSchema>;
export type RoutingPart = z.infer<typeof partSchema>;
export type Apart = z.infer<typeof apartSchema>;
export type Handling = z.infer<typeof handlingSchema>;
export type Way = z.infer<typeof waySchema>;
