import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'id 只用小写字母、数字和连字符');
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期写成带引号的 "2022-05-01"');
const words = z.string().trim().min(2);
const place = z.string().regex(/^[1-9]\d{0,3}(-[1-9]\d?)?(\([1-9]\d?\))?$/, '写成 "27"、"27-1" 或者 "11(7)"');

/** Units of a limit, as the law counts it. A working day is not a day. */
export const LIMIT_UNITS = { day: '日', 'working-day': '个工作日', month: '个月', year: '年' } as const;

/** What one article of another law says, as far as petition matters need it. Each place is written once. */
export const pointSchema = z.strictObject({ place, text: words.describe('这一处讲什么，自己的话') });

/** A period in another law. It is shown, not computed: only the periods of the two regulations have an engine. */
export const limitSchema = z.strictObject({
  id,
  place,
  who: words,
  what: words,
  length: z.int().positive(),
  unit: z.enum(['day', 'working-day', 'month', 'year']),
  from: words.describe('起算的事件'),
  kind: z.enum(['minimum']).optional().describe('不得少于或者须满的时间，不是截止期限'),
});

/** Another law that matters rest on: `statutes/<id>.yaml`. */
export const statuteSchema = z.strictObject({
  title: words.describe('全称去掉国名，或者简称；简称的字按次序都在全称里'),
  version: date.describe('核对所用文本的日期'),
  official: id.describe('law:import 给这部法的编号，导入后据此链接到原文'),
  points: z.array(pointSchema),
  limits: z.array(limitSchema),
});

/** A body and what it does in a matter. `duty` may name other units in braces: {city-government}. */
export const bodySchema = z.strictObject({ unit: id, duty: words.optional() });

/** The three kinds of petition matter of 2022-29, 2022-30 and 2022-31. */
export const MATTER_KINDS = { suggestion: '建议意见', accusation: '检举控告', claim: '申诉求决' } as const;

/** One matter: `matters/<id>.yaml`. */
export const matterSchema = z
  .strictObject({
    title: words.max(24),
    group: id.describe('matter-groups.yaml 的 id'),
    kind: z.enum(['suggestion', 'accusation', 'claim']),
    item: z.int().min(1).max(6).optional().describe('申诉求决类归第三十一条第几项'),
    unit: bodySchema.describe('一般由谁承办'),
    others: z.array(bodySchema),
    ways: z.array(id).min(1).describe('依次的法定途径，routing/ways.yaml 的 id'),
    limits: z.array(z.string()).describe('statutes 里的期限，写成 法/期限'),
    bases: z.array(z.string()).min(1).describe('依据：2022-31(6)，或者 法-条'),
    caution: z.string().trim().min(10).describe('最容易错在哪里'),
    note: words.optional(),
    says: z.array(words).min(3).describe('群众自己的说法'),
    verified: z.boolean().describe('依据和期限是否都在法条原文里核对过'),
    unread: z
      .array(z.strictObject({ law: words, why: words }))
      .optional()
      .describe('只列法名、没有核到原文的法'),
    recheck: z
      .array(z.strictObject({ law: words, why: words }))
      .optional()
      .describe('正在修改，用前再核对的法'),
  })
  .refine(({ kind, item }) => (kind === 'claim') === (item !== undefined), {
    path: ['item'],
    error: '申诉求决类要写归第三十一条第几项，其他两类不写',
  });

/** A group in the list of matters: `matter-groups.yaml`. */
export const matterGroupSchema = z.strictObject({ id, name: words, order: z.int().positive() });

export type StatuteData = z.infer<typeof statuteSchema>;
export type StatuteLimit = z.infer<typeof limitSchema>;
export type MatterData = z.infer<typeof matterSchema>;
export type MatterBody = z.infer<typeof bodySchema>;
export type MatterGroup = z.infer<typeof matterGroupSchema>;
