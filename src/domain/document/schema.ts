import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'id 只用小写字母、数字和连字符');
const cites = z.array(z.string()).min(1, '至少写一个出处');
const words = z.string().trim().min(2);
const text = z.string().trim().min(1);
const cited = z.strictObject({ text: z.string().trim().min(8), citations: cites });

/** Choices that must all be made: id of a choice → its option, or any of several. As in the routing graph. */
export const conditionSchema = z.record(id, z.union([id, z.array(id).min(2)]));

const field = {
  id,
  label: words.max(20, '标签不超过20字'),
  hint: words.optional().describe('填写框下面的说明'),
  if: conditionSchema.optional().describe('选了这一项才要填'),
  order: z.int().positive().optional().describe('共用字段在表单里的次序，自己的字段照写的次序'),
  part: z.enum(['matter', 'office']).optional().describe('表单的哪一部分：matter 这件事，office 出具的单位'),
};
const optional = z.literal(true).optional().describe('可以不填；不填时，用到它的那一段不印');

/** What a form asks for. `due` is not asked for but worked out by the period engine. */
export const fieldSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...field, kind: z.literal('text'), example: text, optional }),
  z.strictObject({ ...field, kind: z.literal('lines'), example: z.array(words).min(1), optional }),
  z.strictObject({ ...field, kind: z.literal('number'), example: z.int().nonnegative(), optional }),
  z.strictObject({ ...field, kind: z.literal('date'), example: z.iso.date('日期写成带引号的 "2026-11-22"'), optional }),
  z.strictObject({
    ...field,
    kind: z.literal('choice'),
    options: z.array(z.strictObject({ id, label: words.max(40), text: words.optional() })).min(2),
    example: id.describe('范本里选的那一项'),
  }),
  z.strictObject({
    ...field,
    kind: z.literal('due'),
    period: z.string().describe('periods.yaml 的 id'),
    from: id.describe('起算日：一个 date 字段'),
    dates: z.enum(['plain', 'rolled']).describe('印哪个日期：plain 不顺延（机关的期限），rolled 顺延（信访人的期限）'),
    extension: id.optional().describe('延长几天：一个 number 字段'),
    days: id.optional().describe('期限由人指定时的天数：一个 number 字段'),
    hearing: z.tuple([id, id]).optional().describe('听证起止：两个 date 字段'),
  }),
]);

const block = { id: id.optional().describe('清单要引到它时才写'), if: conditionSchema.optional() };

/** A part of the body, as `domain/paper` has it, with placeholders and conditions. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...block, kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text }),
  z.strictObject({ ...block, kind: z.literal('text'), text }),
  z.strictObject({ ...block, kind: z.literal('list'), items: z.array(text).min(1) }),
  z.strictObject({
    ...block,
    kind: z.literal('table'),
    caption: text.optional(),
    head: z.array(text).optional(),
    rows: z.array(z.array(z.string())).min(1).describe('一行的格子少于最多的一行时，最后一格占满余下的宽度'),
  }),
]);

/** Groups of the list of documents, in its order. */
export const DOCUMENT_GROUPS = {
  receipt: '登记和告知',
  transfer: '转送交办',
  handling: '办理',
  review: '复查复核',
  report: '报告建议',
} as const;

/** A document that a step issues: `documents/<id>.yaml`. The step itself is derived from the procedures that name it. */
export const documentSchema = z.strictObject({
  title: words.max(24),
  order: z.int().positive(),
  group: z.enum(['receipt', 'transfer', 'handling', 'review', 'report']),
  citation: z.string().describe('规定要出具它、或者它所依据的那一处'),
  use: z.string().trim().min(10).describe('什么时候用，一两句'),
  issuer: z.array(z.string()).min(1).describe('谁出具，units.yaml 的 id'),
  to: z.array(z.string()).min(1).describe('给谁，units.yaml 的 id'),
  periods: z.array(z.string()).describe('几天内出具，periods.yaml 的 id'),
  timing: words.optional().describe('没有期限的，写明条例怎么说、建议怎样'),
  required: z
    .array(
      z.strictObject({
        id,
        text: words.max(60),
        citations: cites,
        by: z.array(id).min(1).describe('由哪些字段或者段落写明'),
        if: conditionSchema.optional(),
        advice: z.literal(true).optional().describe('条文没有要求、只是通行写法的，写 true'),
      }),
    )
    .min(1),
  common: z
    .record(
      id,
      z.strictObject({
        label: words.optional(),
        hint: words.optional(),
        example: z.union([text, z.int().nonnegative()]).optional(),
      }),
    )
    .optional()
    .describe('document-fields.yaml 里的字段在这份文书里的叫法和例子'),
  fields: z.array(fieldSchema),
  frame: z.strictObject({
    title: words.optional().describe('标题，不写就用文书名称'),
    number: z.boolean().optional().describe('有文号写 true'),
    to: words.optional().describe('主送，不写冒号'),
    attachments: z.array(words).optional(),
    sign: words.optional().describe('落款'),
    date: z.boolean().optional().describe('有成文日期写 true'),
  }),
  body: z.array(blockSchema).min(1),
  mistakes: z.array(cited).min(2, '至少写两个常见错误'),
  rights: z.strictObject({
    petitioner: z.array(cited).min(1).describe('信访人可以做什么'),
    body: z.array(cited).min(1).describe('机关、单位可以做什么、要守住什么'),
  }),
  silent: z.array(z.string().trim().min(8)).describe('条例没有规定的'),
});

export type Condition = z.infer<typeof conditionSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type DueField = Extract<Field, { kind: 'due' }>;
export type DocumentBlock = z.infer<typeof blockSchema>;
export type DocumentData = z.infer<typeof documentSchema>;
export type RequiredItem = DocumentData['required'][number];
