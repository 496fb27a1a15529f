import { z } from 'zod';
import { documentSchema, fieldSchema } from './schema.ts';

/** The whole of `/data/documents.json`. Its JSON Schema is generated from this definition. */
export const openDocumentsSchema = z
  .object({
    note: z.string(),
    fields: z.array(fieldSchema).describe('各文书共用的字段'),
    groups: z.record(z.string(), z.string()).describe('group 的 id 和名称'),
    units: z.record(z.string(), z.string()).describe('issuer、to 的 id 和叫法'),
    documents: z.array(
      z
        .object({
          id: z.string().describe('永久不变'),
          path: z.string().describe('站内路径'),
          ...documentSchema.shape,
          steps: z
            .array(z.object({ procedure: z.string(), numbers: z.array(z.int()) }))
            .describe('由哪些程序的第几步出具，见 procedures.json'),
        })
        .describe('一种文书。文字里的 [[字段]] 由填的人填'),
    ),
  })
  .describe('信访知库的文书：要素、范本和字段');

export type OpenDocuments = z.infer<typeof openDocumentsSchema>;
