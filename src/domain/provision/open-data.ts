import { z } from 'zod';
import { provisionSchema } from './schema.ts';

const remark = z.object({ text: z.string(), cites: z.array(z.string()) });

/** One article in `/data/provisions.json`. Its JSON Schema is generated from this definition. */
const openProvisionSchema = z
  .object({
    id: z.string().describe('引用写法，如 2022-34；永久不变'),
    law: z.string().describe('法规代号，见 laws'),
    citation: z.string().describe('《信访工作条例》第三十四条'),
    path: z.string().describe('站内路径'),
    ...provisionSchema.shape,
    successors: z.array(z.object({ id: z.string(), relation: z.string() })).describe('现行对应，由现行条文推出'),
    digest: z.array(z.object({ text: z.string(), items: z.array(z.string()) })).describe('逐款逐项的摘要，不是原文'),
    points: z.array(remark).describe('要点'),
    pitfalls: z.array(remark).describe('常见误解'),
    practice: z.array(remark).describe('实务提示'),
  })
  .describe('一条条文');

/** The whole file: laws with their status and date of last check, then every article. */
export const openProvisionsSchema = z
  .object({
    note: z.string(),
    laws: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        status: z.enum(['in-force', 'historical']),
        effective: z.string(),
        ended: z.string().optional(),
        checked: z.string(),
      }),
    ),
    provisions: z.array(openProvisionSchema),
  })
  .describe('信访知库的条文摘要');

export type OpenProvisions = z.infer<typeof openProvisionsSchema>;
