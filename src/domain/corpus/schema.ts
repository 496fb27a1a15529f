import { z } from 'zod';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期写成带引号的 "2022-05-01"');

/** One law the site digests: `laws.yaml`. */
export const lawSchema = z
  .strictObject({
    id: z.string().regex(/^\d{4}$/),
    title: z.string(),
    short: z.string(),
    status: z.enum(['in-force', 'historical']),
    replacedBy: z.string().optional(),
    issuer: z.string(),
    issued: date,
    effective: date,
    ended: date.optional(),
    articles: z.int().positive(),
    checked: date.describe('最后核对日期'),
    note: z.string(),
    chapters: z.array(z.strictObject({ number: z.int(), title: z.string(), from: z.int(), to: z.int() })),
  })
  .refine(({ status, replacedBy }) => (status === 'historical') === (replacedBy !== undefined), {
    path: ['replacedBy'],
    error: '历史文本要写由哪部法规取代，现行有效的不写',
  })
  .refine(({ status, ended }) => (status === 'historical') === (ended !== undefined), {
    path: ['ended'],
    error: '历史文本要写从哪天起失效，现行有效的不写',
  });

/** A role that a provision binds or empowers: `units.yaml`. */
export const unitSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().describe('叫法，里面的 {county} 换成同名那一行的叫法'),
  words: z.array(z.string()).min(1).optional().describe('条文里指它的词，law:verify 据此核对'),
});

/** A period of a law, with its length in `days` of `unit`, or none where the law gives none: `periods.yaml`. */
export const periodSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  citation: z.string(),
  actor: z.string().describe('units.yaml 的 id'),
  action: z.string(),
  days: z.int().positive().optional(),
  unit: z.enum(['day', 'working-day', 'year']),
  from: z.string().describe('起算的事件'),
  duty: z.enum(['body', 'petitioner']).describe('是机关的期限还是信访人的申请期限'),
  limit: z.enum(['at-most']).optional(),
  extends: z.string().optional().describe('所延长的期限'),
  replaces: z.string().optional().describe('取代旧条例的哪个期限，没有对应的不写'),
  suspends: z.string().optional().describe('规定期间不计入的条款'),
  conditional: z.boolean().optional().describe('只在某种情形下才用得上，过了期不等于超期'),
  exception: z.string().optional(),
});

/** A word that is looked for in running text. One character alone would be found inside other words everywhere. */
const name = z
  .string()
  .trim()
  .refine((text) => [...text].length >= 2, '至少两个字，一个字会在别的词里处处误连');

/** A glossary term: `glossary/<id>.yaml`. */
export const termSchema = z.strictObject({
  term: name,
  pinyin: z.string().regex(/^[a-z]+$/, '拼音只用小写字母，不带声调和空格'),
  aliases: z.array(name),
  definition: z.string().trim().min(8),
  distinguish: z.string().trim().min(8).optional(),
  citations: z.array(z.string()).min(1, '术语至少要有一个出处'),
  related: z.array(z.string()),
  says: z.array(z.string()),
  except: z.array(name).optional().describe('含有这个词、意思却不同的字串，不加链接'),
  link: z.boolean().optional().describe('写 false 则不在正文里自动加链接'),
});

export type Law = z.infer<typeof lawSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type Period = z.infer<typeof periodSchema>;
export type TermData = z.infer<typeof termSchema>;
