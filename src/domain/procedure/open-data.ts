import { z } from 'zod';
import { documentEntrySchema, procedureSchema } from './schema.ts';

/** The whole of `/data/procedures.json`. Its JSON Schema is generated from this definition. */
export const openProceduresSchema = z
  .object({
    note: z.string(),
    units: z.record(z.string(), z.string()).describe('谁：lane 的 id 和叫法'),
    documents: z.array(documentEntrySchema).describe('文书：documents 的 id、名称和出处'),
    procedures: z.array(
      z
        .object({
          id: z.string().describe('永久不变'),
          path: z.string().describe('站内路径'),
          ...procedureSchema.shape,
          reading: z.array(z.string()).describe('节点的阅读次序，即图上的第几步'),
        })
        .describe('一个程序'),
    ),
  })
  .describe('信访知库的办理程序；期限见 periods.json');

export type OpenProcedures = z.infer<typeof openProceduresSchema>;
