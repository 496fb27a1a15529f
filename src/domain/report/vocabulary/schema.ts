import { z } from 'zod';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期写成带引号的 "2022-05-01"');
const words = z.array(z.string().trim().min(1)).min(1);
const citations = z.array(z.string());
const severity = z.enum(['high', 'medium', 'low']);

/** A law that is no longer in force, and what came in its place. */
const repealedLaw = z.strictObject({
  title: z.string().describe('不带“中华人民共和国”和书名号'),
  ended: date.describe('从哪天起不再施行'),
  by: z.string().optional().describe('由哪部法取代'),
});

/** A system or institution that is gone. */
const repealedSystem = z.strictObject({
  words,
  without: words.optional(),
  ended: date,
  reason: z.string(),
  suggestion: z.string(),
  citations,
});

/** A practice that a draft must not claim, order or plan. */
const practice = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  words: words.describe('写法见 docs/content-guide.md：… 是中间几个字，[甲|乙] 任取一个'),
  with: words.optional().describe('附近要有其中一个才算'),
  without: words.optional().describe('是其中一个的一部分就不算'),
  once: z.boolean().optional().describe('全文只提示第一处'),
  anywhere: z.boolean().optional().describe('写在“存在的问题”“原因”部分也算'),
  severity,
  reason: z.string(),
  suggestion: z.string(),
  citations: citations.min(1),
});

/** How drafts speak of the act that a period limits. */
const periodPhrase = z.strictObject({
  period: z.string().describe('periods.yaml 的 id'),
  acts: words,
  needs: words.optional().describe('同一句里要有其中一个，免得认成别的法'),
});

/** What shows that a part of the annual report is there; every group must be met by one of its words. */
const annualPart = z.strictObject({
  citation: z.string(),
  groups: z.array(z.strictObject({ name: z.string(), words })).min(1),
});

/** Marks that tell how a sentence speaks of something. */
export const stanceMarksSchema = z.strictObject({
  forbid: words.describe('在前，同一分句：禁止、否定'),
  forbidExcept: words,
  breakers: words.describe('隔在中间，前面的否定管不到后面'),
  criticiseBefore: words,
  criticiseBeforeExcept: words,
  criticiseAfter: words,
  criticiseExcept: words,
  linked: words.describe('后一分句以它开头，是对前一分句的评价'),
  listTails: words.describe('列举收尾，说明前面的禁止管到这里'),
  insist: words.describe('紧跟在后，说明嫌做得不够，等于主张'),
  quote: words,
  report: words,
  reportExcept: words,
  history: words,
  historyExcept: words,
  define: words,
  headsForbid: words,
  headsCritical: words,
  headsPositive: words,
});

/** What names of people are made of and what stands beside them. */
export const nameWordsSchema = z.strictObject({
  surnames: z.string().describe('单姓，连写'),
  loose: z.string().describe('也是常用字的单姓，名字里的字都要在 given 里才算'),
  compound: words.describe('复姓'),
  given: z.string().describe('常用来起名的字'),
  notGiven: z.string().describe('不会用来起名的字'),
  notNames: words.describe('姓开头而不是姓名的词'),
  publicFigures: words,
  private: words.describe('后面是信访人、当事人、其他私人姓名的词'),
  fields: words.describe('填写姓名的栏目'),
  offices: words.describe('后面是公职人员姓名的职务'),
  bylines: words.describe('后面是署名的词'),
  follow: words.describe('姓名后面可以接的词'),
  places: z.string().describe('姓名前面的单位、地方名称收尾的字'),
});

/** What tells an office's telephone or address from that of a person. */
const contactWords = z.strictObject({ office: words, person: words, notPhone: words });

const file = <const K extends string, S extends z.ZodRawShape>(holds: K, shape: S) =>
  z.strictObject({ holds: z.literal(holds), ...shape });

/** One file of `src/content/draft-rules`; `holds` is the file's name. */
export const draftRulesSchema = z.discriminatedUnion('holds', [
  file('repealed-laws', { entries: z.array(repealedLaw).min(1) }),
  file('repealed-systems', { entries: z.array(repealedSystem).min(1) }),
  file('unlawful-practices', { entries: z.array(practice).min(1) }),
  file('volume-ranking', { entries: z.array(practice).min(1) }),
  file('period-phrases', { entries: z.array(periodPhrase).min(1), otherLaws: words }),
  file('annual-report', { titles: words, parts: z.array(annualPart).min(1) }),
  file('stance-marks', stanceMarksSchema.shape),
  file('names', nameWordsSchema.shape),
  file('contacts', contactWords.shape),
]);

export type DraftRules = z.infer<typeof draftRulesSchema>;
export type DraftRuleFile = DraftRules['holds'];
export type RulesOf<K extends DraftRuleFile> = Extract<DraftRules, { holds: K }>;
export type Practice = z.infer<typeof practice>;
export type RepealedLaw = z.infer<typeof repealedLaw>;
export type RepealedSystem = z.infer<typeof repealedSystem>;
export type PeriodPhrase = z.infer<typeof periodPhrase>;
export type StanceMarks = z.infer<typeof stanceMarksSchema>;
export type NameWords = z.infer<typeof nameWordsSchema>;
export type ContactWords = z.infer<typeof contactWords>;

/** The files there must be. */
export const DRAFT_RULE_FILES: readonly DraftRuleFile[] = draftRulesSchema.options.map(
  ({ shape }) => shape.holds.value,
);
