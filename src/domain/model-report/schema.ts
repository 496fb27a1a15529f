import { z } from 'zod';
import { reservedIn } from './reserved.ts';

const sentence = z.string().trim().min(6);
const cites = z.array(z.string());

const figureId = z
  .string()
  .regex(
    /^[a-z]+\d*(-([a-z]+\d*|[1-9]\d*))*$/,
    '编号用小写英文和短横线，像 received、received-last，一段里数字只放在末尾',
  )
  .refine((id) => reservedIn(id) === null, {
    error: ({ input }) =>
      `“${reservedIn(String(input))}”在花括号里是程序的保留词，换一个词，如 new 换成 fresh、in-time 换成 on-time`,
  });

/** One invented number of a model, or one worked out from others. */
export const figureSchema = z
  .strictObject({
    id: figureId,
    name: z.string().trim().min(1).describe('是什么数，如 来信'),
    unit: z.string().trim().min(1).max(6).optional().describe('单位，与数字一起印出；比率和增减自己带单位，不写'),
    value: z.number().nonnegative().optional().describe('虚构的数'),
    formula: z.string().trim().min(3).optional().describe('由别的数算出'),
    digits: z.int().min(0).max(2).optional().describe('小数位数，比率和平均数不写就是1位'),
  })
  .refine(({ value, formula }) => (value === undefined) !== (formula === undefined), {
    path: ['value'],
    error: 'value 和 formula 写一个，也只写一个',
  });

const chartSchema = z.strictObject({
  form: z.enum(['bars', 'columns', 'line']).describe('bars 横条，columns 竖柱，line 折线'),
  columns: z.array(z.int().positive()).min(1).max(2).describe('画表里的第几列，第1列是名称，从2起'),
  caption: z.string().trim().min(4).describe('图说明什么'),
});

/** A table of a model. Its chart is drawn from its own cells. */
export const reportTableSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    caption: z.string().trim().min(4),
    head: z.array(z.string().trim().min(1)).min(2),
    rows: z.array(z.array(z.string())).min(1),
    chart: chartSchema.optional(),
  })
  .refine(({ head, rows }) => rows.every((row) => row.length === head.length), {
    path: ['rows'],
    error: '每一行的格数要与表头一样',
  });

const partSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  part: z.string().trim().min(2).max(24).describe('这一部分叫什么'),
  answers: sentence.describe('回答什么'),
  citations: cites.describe('依据，没有的写 []，页面注明是惯例'),
});

/** Front matter of one model report: `reports/<id>.mdx`. The model itself is the body. */
export const modelReportSchema = z
  .strictObject({
    title: z.string().trim().min(4).max(24).describe('体裁的叫法'),
    order: z.int().positive(),
    use: sentence.describe('什么时候写'),
    writer: z.string().trim().min(2).describe('谁写'),
    reader: z.string().trim().min(2).describe('给谁看'),
    year: z.int().min(2022).describe('范文写的是哪一年，正文里写 {year}、{last-year}、{next-year}'),
    items: z.string().optional().describe('按哪一款的各项写，如 2022-41-1；每一项都要有一部分'),
    structure: z.array(partSchema).min(3),
    model: z.strictObject({
      title: z.string().trim().min(4).describe('范文的标题'),
      to: z.string().trim().min(2).optional().describe('主送，不带冒号'),
      number: z.string().trim().min(2).optional().describe('文号'),
      sign: z.string().trim().min(2).optional().describe('落款'),
      date: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/, '日期写成带引号的 "2026-01-20"')
        .describe('成文日期'),
      attachments: z.array(z.string().trim().min(2)).optional(),
    }),
    figures: z.array(figureSchema),
    tables: z.array(reportTableSchema),
    drop: z
      .array(
        z.strictObject({
          what: z.string().trim().min(4).max(60).describe('旧写法'),
          why: sentence.describe('为什么去掉，现在写什么'),
          citations: cites.min(1, '至少一个依据'),
        }),
      )
      .min(2, '至少写两条'),
    procedures: z.array(z.string()).describe('相关流程的 id'),
    documents: z.array(z.string()).describe('相关文书的 id'),
  })
  .describe('一篇范文的前置信息');

export type ModelReportData = z.infer<typeof modelReportSchema>;
export type FigureData = z.infer<typeof figureSchema>;
export type ReportTable = z.infer<typeof reportTableSchema>;
export type ReportPart = ModelReportData['structure'][number];
