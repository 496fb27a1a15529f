import { z } from 'zod';

const sentence = z.string().trim().min(6);
const cites = z.array(z.string());
const cited = z.strictObject({ text: sentence, citations: cites.min(1, '至少一个依据') });

/** What to think of a mechanism today, in the order in which pages list them. */
export const VERDICTS = { encourage: '提倡', adapt: '可用，但须改造', retire: '不宜沿用' } as const;

export type Verdict = keyof typeof VERDICTS;

const verdict = z.enum(Object.keys(VERDICTS) as [Verdict, ...Verdict[]]);

/** A judgement with its ground. What is not simply encouraged says what to do instead. */
const judged = {
  verdict: verdict.describe('encourage 提倡，adapt 可用但须改造，retire 不宜沿用'),
  reason: cited.describe('理由和依据'),
  instead: sentence.optional().describe('改成什么；adapt 和 retire 必写'),
};
const saysInstead = ({ verdict: own, instead }: { verdict: Verdict; instead?: string | undefined }): boolean =>
  own === 'encourage' || instead !== undefined;
const INSTEAD = { path: ['instead'], error: '不是“提倡”的，要写 instead：改成什么' };

/** One working mechanism: `mechanisms/<id>.yaml`. */
export const mechanismSchema = z
  .strictObject({
    title: z.string().trim().min(2).max(24),
    order: z.int().positive(),
    what: sentence.describe('是什么，一两句'),
    how: z.array(sentence).min(3, '至少三步').describe('怎样做，依次'),
    bases: z
      .array(
        z
          .strictObject({
            text: sentence.describe('依据说的是什么'),
            citations: cites,
            source: z.string().trim().min(4).optional().describe('条例以外的出处'),
          })
          .refine(({ citations, source }) => citations.length > 0 || source !== undefined, {
            path: ['citations'],
            error: '写 citations，出处不在条例里的写 source',
          }),
      )
      .min(1),
    silent: sentence.optional().describe('条例没有点名、没有规定的，在这里说明'),
    indicators: z
      .array(
        z.strictObject({
          name: z.string().trim().min(2).max(24),
          measure: sentence.describe('怎样算：分子、分母、时段'),
          caution: sentence.describe('看这个数时要防什么'),
        }),
      )
      .min(2, '至少两个指标'),
    decay: z.array(z.strictObject({ text: sentence, citations: cites.optional() })).min(2, '至少写两种走样'),
    ...judged,
    apart: z
      .array(z.strictObject({ what: sentence.describe('其中要分开看的做法'), ...judged }).refine(saysInstead, INSTEAD))
      .optional()
      .describe('评价不同的一部分，如“提倡”的机制里不宜沿用的做法'),
    reports: z.array(z.string()).describe('出现在哪些范文里，reports 的 id'),
    procedures: z.array(z.string()).describe('相关流程的 id'),
    documents: z.array(z.string()).describe('相关文书的 id'),
  })
  .refine(saysInstead, INSTEAD);

/** A wrong idea: `misconceptions.yaml`. */
export const misconceptionSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  order: z.int().positive().describe('页面上的次序'),
  says: z.string().trim().min(2).max(30).describe('误区的说法，不带引号'),
  wrong: sentence.describe('错在哪里'),
  law: sentence.describe('条例怎样规定'),
  instead: sentence.describe('应当怎样做'),
  citations: cites.min(1, '至少一个依据'),
  source: z.string().trim().min(4).optional().describe('条例以外的出处'),
  mechanisms: z.array(z.string()).describe('相关机制的 id，没有就写 []'),
});

export type MechanismData = z.infer<typeof mechanismSchema>;
export type Misconception = z.infer<typeof misconceptionSchema>;
