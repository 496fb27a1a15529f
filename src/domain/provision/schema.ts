import { z } from 'zod';

/** Kinds of norm, in the order pages list them, with the label readers see. */
export const NORMS = {
  purpose: '目的和指导',
  definition: '定义和范围',
  principle: '原则',
  competence: '职权和机制',
  duty: '义务',
  right: '权利',
  prohibition: '禁止',
  period: '期限',
  liability: '责任和追究',
  commencement: '施行和解释',
} as const;

export type Norm = keyof typeof NORMS;

/** How an article of the old law stands to the one in force: full, partial, or only worth comparing. */
export const RELATIONS = { direct: '对应', partial: '部分对应', related: '可参照' } as const;

const words = z.array(z.string().trim().min(1)).min(1, '至少写一个');

/** Front matter of one provision file. The law comes from the folder, so it is not written again. */
export const provisionSchema = z
  .strictObject({
    number: z.int().positive().describe('条号'),
    chapter: z.int().positive().describe('章号'),
    caption: z.string().trim().min(2).max(18, '短标题不超过18字').describe('自拟短标题'),
    paragraphs: z.array(z.int().nonnegative()).min(1, '至少一款').describe('每一款的项数'),
    binds: words.describe('约束或授权的主体，units.yaml 的 id'),
    norms: z
      .array(z.enum(Object.keys(NORMS) as [Norm, ...Norm[]]))
      .min(1, '至少写一种规范种类')
      .describe('规范种类'),
    periods: z.array(z.string()).describe('写明的期限，periods.yaml 的 id'),
    keywords: words.describe('正式词'),
    says: words.describe('人们的说法'),
    predecessors: z
      .array(z.strictObject({ cite: z.string(), relation: z.enum(['direct', 'partial', 'related']) }))
      .optional()
      .describe('旧条例的对应条文，只写在现行法'),
    change: z.string().trim().min(4).max(95).optional().describe('与旧条例相比的变化，只写在现行法'),
    gone: z.string().trim().min(4).optional().describe('现行法没有对应时的说明，只写在旧法'),
  })
  .describe('一条条文的前置信息');

export type ProvisionData = z.infer<typeof provisionSchema>;
