/** What can be wrong in a draft, by the name a clerk sees. The order is that of the list of kinds on the page. */
export const FINDING_KINDS = {
  'figure-sum': '分项与总数不符',
  'figure-change': '增减与数字不符',
  'figure-suspect': '数字可疑',
  'unit-mix': '单位混用',
  'repealed-law': '依据已不施行',
  'repealed-system': '制度已废止',
  'wrong-deadline': '期限写错',
  'wrong-article': '条款写错',
  'missing-annual-report-part': '年度报告缺项',
  'unlawful-practice': '做法违法',
  'ranking-by-petition-volume': '以数量论成绩',
  'pii-name': '姓名',
  'pii-id': '证件号码',
  'pii-phone': '电话号码',
  'pii-address': '住址',
  'web-residue': '网页残留',
} as const;

export type FindingKind = keyof typeof FINDING_KINDS;

/** high: harms somebody or makes the report wrong; medium: to be mended before it goes out; low: to be looked at. */
export type Severity = 'high' | 'medium' | 'low';

/** One thing that is wrong in a draft. */
export interface Finding {
  kind: FindingKind;
  /** Place in the draft in Unicode code points; `end` is behind the last one. */
  start: number;
  end: number;
  /** What is wrong, one Chinese sentence, with the arithmetic where figures are concerned. */
  message: string;
  /** What to do about it. */
  suggestion: string;
  /** Ids of places in the regulation, may be empty where the matter is one of arithmetic or of form. */
  citations: string[];
  severity: Severity;
}
