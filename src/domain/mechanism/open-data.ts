import { z } from 'zod';
import { mechanismSchema, misconceptionSchema } from './schema.ts';

/** The whole of `/data/mechanisms.json`. Its JSON Schema is generated from this definition. */
export const openMechanismsSchema = z
  .object({
    note: z.string(),
    verdicts: z.record(z.string(), z.string()).describe('评价的取值和叫法'),
    mechanisms: z.array(
      z
        .object({
          id: z.string().describe('永久不变'),
          path: z.string().describe('站内路径'),
          ...mechanismSchema.shape,
        })
        .describe('一项工作机制'),
    ),
    misconceptions: z.array(
      z.object({ path: z.string().describe('站内路径'), ...misconceptionSchema.shape }).describe('一个误区'),
    ),
  })
  .describe('信访知库的工作机制和误区');

export type OpenMechanisms = z.infer<typeof openMechanismsSchema>;
