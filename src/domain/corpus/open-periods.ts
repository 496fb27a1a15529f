import { z } from 'zod';
import { periodSchema } from './schema.ts';

/** The whole of `/data/periods.json`. Its JSON Schema is generated from this definition. */
export const openPeriodsSchema = z
  .object({
    note: z.string(),
    periods: z.array(
      z
        .object({
          ...periodSchema.shape,
          law: z.string().describe('法规代号，如 2022'),
          current: z.boolean().describe('所在法规是否现行有效'),
          who: z.string().describe('谁的期限'),
          length: z.string().describe('长短的说法，如 60日、5个工作日'),
          reference: z.string().describe('《信访工作条例》第三十四条第一款'),
          path: z.string().describe('站内路径'),
        })
        .describe('一个期限'),
    ),
  })
  .describe('信访知库的法定期限');

export type OpenPeriods = z.infer<typeof openPeriodsSchema>;
