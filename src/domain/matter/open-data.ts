import { z } from 'zod';
import { bodySchema, limitSchema, matterGroupSchema, matterSchema, pointSchema, statuteSchema } from './schema.ts';

const reference = z.string().describe('《劳动争议调解仲裁法》第二十七条第四款');
const body = z.object({ ...bodySchema.shape, name: z.string().describe('承办机关的叫法') });

/** The whole of `/data/matters.json`. Its JSON Schema is generated from this definition. */
export const openMattersSchema = z
  .object({
    note: z.string(),
    groups: z.array(matterGroupSchema).describe('事项的分组，依次'),
    ways: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          handling: z.string().describe('办理方式的 id，见 routing.json'),
          handlingName: z.string(),
          citation: z.string().describe('条例中的依据'),
        }),
      )
      .describe('法定途径'),
    statutes: z
      .array(
        z
          .object({
            id: z.string().describe('永久不变'),
            ...statuteSchema.shape,
            points: z.array(z.object({ ...pointSchema.shape, reference })),
            limits: z.array(
              z.object({ ...limitSchema.shape, words: z.string().describe('长短的说法，如 5个工作日'), reference }),
            ),
          })
          .describe('事项所依据的一部法，只收用到的条文和期限'),
      )
      .describe('事项所依据的其他法律'),
    matters: z.array(
      z
        .object({
          id: z.string().describe('永久不变'),
          path: z.string().describe('站内路径'),
          ...matterSchema.shape,
          citation: z.string().describe('归第二十九条、第三十条还是第三十一条第几项'),
          unit: body.describe('一般由谁承办'),
          others: z.array(body),
        })
        .describe('一个事项'),
    ),
  })
  .describe('信访知库的事项表：承办机关、法定途径、期限和依据');

export type OpenMatters = z.infer<typeof openMattersSchema>;
