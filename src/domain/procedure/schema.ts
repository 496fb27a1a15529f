import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'id 只用小写字母、数字和连字符');
const cites = z.array(z.string()).min(1, '至少写一个出处');

/** Kinds of node: where it begins and ends, what is done, what is decided, and where another procedure takes over. */
export const NODE_KINDS = {
  start: '开始',
  step: '办理',
  decision: '判断',
  procedure: '转入另一程序',
  end: '结束',
} as const;

/** The way on from a node. A decision has at least two, each with its condition and what that rests on. */
export const exitSchema = z.strictObject({
  to: id,
  label: z.string().trim().min(1).max(24, '条件不超过24字').optional().describe('条件，判断的每个出口必写'),
  citations: z.array(z.string()).optional().describe('判断的每个出口必写'),
  back: z.boolean().optional().describe('回到前面的步骤时写 true'),
});

export const nodeSchema = z.strictObject({
  id,
  kind: z.enum(['start', 'step', 'decision', 'procedure', 'end']),
  lane: z.string().describe('谁，units.yaml 的 id'),
  text: z.string().trim().min(2).max(40, '图上的字不超过40字，多的写进 note'),
  note: z.string().trim().optional().describe('文字步骤里的补充说明'),
  citations: cites,
  periods: z.array(z.string()).optional().describe('periods.yaml 的 id'),
  documents: z.array(z.string()).optional().describe('documents 里的文件名'),
  procedure: z.string().optional().describe('转入的程序'),
  exits: z.array(exitSchema).optional(),
});

/** One procedure: `procedures/<id>.yaml`. Chart, outline, helper and quizzes are all drawn from it. */
export const procedureSchema = z.strictObject({
  title: z.string().trim().min(2).max(20, '标题不超过20字'),
  order: z.int().positive().describe('目录里的次序'),
  purpose: z.string().trim().min(10).describe('为什么有这个程序，一到三句话'),
  nodes: z.array(nodeSchema).min(3),
  mistakes: z.array(z.strictObject({ text: z.string().trim().min(8), citations: cites })).min(1),
});

/** What procedures show of a document that a step issues. */
export const documentEntrySchema = z.strictObject({
  id,
  title: z.string(),
  citation: z.string(),
});

export type ProcedureData = z.infer<typeof procedureSchema>;
export type ProcedureNode = z.infer<typeof nodeSchema>;
export type ProcedureExit = z.infer<typeof exitSchema>;
export type DocumentEntry = z.infer<typeof documentEntrySchema>;
