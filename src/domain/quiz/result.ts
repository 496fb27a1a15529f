import type { ExamSession } from './exam.ts';
import type { Paper } from './compose.ts';
import { parsePaper } from './paper-address.ts';
import type { Item } from './schema.ts';
import { scorePaper, type PaperScore } from './score.ts';
import { kindOf } from './types/index.ts';
import type { Response } from './types/contract.ts';

/** What marks a file as one of these. */
export const RESULT_FORMAT = 'xinfang-quiz-result';

/** The file a learner hands in. Everything that counts can be worked out again from the paper and the responses. */
export interface ExamResult {
  format: typeof RESULT_FORMAT;
  version: 1;
  /** Of the exam, so that a file handed in twice counts once. */
  id: string;
  name: string;
  unit: string;
  /** The address of the paper, without what stands before `#`. */
  paper: string;
  /** Of the question bank it was marked with. */
  edition: string;
  /** Moments as in `2026-11-21T08:30:00.000Z`. */
  startedAt: string;
  submittedAt: string;
  /** Counted time, not longer than the paper allows. */
  usedSeconds: number;
  timeUp: boolean;
  /** Seconds by which clocks disagreed, and what the learner said it was. */
  gaps: { seconds: number; was: 'sleep' | 'clock' | null }[];
  responses: Record<string, Response>;
  score: { score: number; points: number; passed: boolean; sections: { score: number; points: number }[] };
}

const scoreOf = ({ score, points, passed, sections }: PaperScore): ExamResult['score'] => ({
  score,
  points,
  passed,
  sections: sections.map((section) => ({ score: section.score, points: section.points })),
});

/** The file for a submitted exam. Names are only in the file. */
export function examResult(
  session: ExamSession,
  paper: Paper,
  items: ReadonlyMap<string, Item>,
  who: { name: string; unit: string },
): ExamResult {
  const { id, edition, startedAt, elapsed, gaps, responses, submittedAt = startedAt, timeUp = false } = session;
  return {
    format: RESULT_FORMAT,
    version: 1,
    id,
    name: who.name.trim(),
    unit: who.unit.trim(),
    paper: session.paper,
    edition,
    startedAt: new Date(startedAt).toISOString(),
    submittedAt: new Date(submittedAt).toISOString(),
    usedSeconds: Math.round(Math.min(elapsed, paper.minutes * 60_000) / 1000),
    timeUp,
    gaps: gaps.map(({ ms, was = null }) => ({ seconds: Math.round(ms / 1000), was })),
    responses,
    score: scoreOf(scorePaper(paper, items, responses)),
  };
}

/** A file that holds what it says. */
export interface CheckedResult {
  result: ExamResult;
  paper: Paper;
  score: PaperScore;
  /** What an officer should know but need not refuse. */
  notes: string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (longest: number) => (value: unknown) => typeof value === 'string' && value.length <= longest;
const isMoment = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !isNaN(Date.parse(value));
const isCount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isGap = (value: unknown) =>
  isRecord(value) && isCount(value['seconds']) && ['sleep', 'clock', null].includes(value['was'] as null);

/** Every field, what it must be, and what it is called in a message. */
const FIELDS: Record<keyof Omit<ExamResult, 'format' | 'version'>, [name: string, test: (value: unknown) => boolean]> =
  {
    id: ['考试编号', (value) => isText(80)(value) && value !== ''],
    name: ['姓名', isText(80)],
    unit: ['单位', isText(120)],
    paper: ['试卷', isText(20_000)],
    edition: ['题库版本', isText(10)],
    startedAt: ['开始时间', isMoment],
    submittedAt: ['交卷时间', isMoment],
    usedSeconds: ['用时', isCount],
    timeUp: ['是否到时间交卷', (value) => typeof value === 'boolean'],
    gaps: ['时钟记录', (value) => Array.isArray(value) && value.every(isGap)],
    responses: ['答案', isRecord],
    score: [
      '成绩',
      (value) =>
        isRecord(value) &&
        isCount(value['score']) &&
        isCount(value['points']) &&
        typeof value['passed'] === 'boolean' &&
        Array.isArray(value['sections']) &&
        value['sections'].every((each) => isRecord(each) && isCount(each['score']) && isCount(each['points'])),
    ],
  };

/** Reads the text of a file and marks its responses again. A Chinese sentence where it is no result or does not add up. */
export function readResult(
  text: string,
  bank: { items: ReadonlyMap<string, Item>; edition: string },
): CheckedResult | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: '不是成绩文件，或者没有传完整' };
  }
  if (!isRecord(value) || value['format'] !== RESULT_FORMAT) return { problem: '不是本站导出的成绩文件' };
  if (value['version'] !== 1)
    return { problem: `成绩文件是第${JSON.stringify(value['version'])}版的格式，本站只认第1版` };
  const read = value;
  const wrong = Object.entries(FIELDS).filter(([field, [, test]]) => !test(read[field]));
  if (wrong.length) return { problem: `内容不完整或者被改坏：${wrong.map(([, [name]]) => name).join('、')}` };
  const extra = Object.keys(value).filter((field) => !['format', 'version', ...Object.keys(FIELDS)].includes(field));
  if (extra.length) return { problem: `有多出来的内容：${extra.join('、')}` };
  return checkSum(value as unknown as ExamResult, bank);
}

/** Holds a well-formed file to its paper and to the bank. */
function checkSum(
  result: ExamResult,
  { items, edition }: { items: ReadonlyMap<string, Item>; edition: string },
): CheckedResult | { problem: string } {
  const parsed = parsePaper(result.paper, new Set(items.keys()));
  if ('problem' in parsed) return { problem: `试卷不对：${parsed.problem}` };
  const { paper } = parsed;
  const onPaper = new Set(paper.sections.flatMap(({ ids }) => ids));
  const strange = Object.keys(result.responses).filter((id) => !onPaper.has(id));
  if (strange.length) return { problem: `答了不在这份试卷里的题：${strange.join('、')}` };
  const unread = Object.entries(result.responses)
    .filter(([id, response]) => response !== null && kindOf(items.get(id)!).read(items.get(id)!, response) === null)
    .map(([id]) => id);
  if (unread.length) return { problem: `这些题的答案认不出：${unread.join('、')}` };
  const score = scorePaper(paper, items, result.responses);
  const other = result.edition !== edition;
  if (JSON.stringify(scoreOf(score)) !== JSON.stringify(sortedScore(result.score))) {
    const change = `文件写${result.score.score}分，按答案重算是${score.score}分`;
    return {
      problem: other
        ? `${change}；文件是题库${result.edition}版的，本站是${edition}版，题目可能改过，请用同一版的网站核对`
        : `成绩和答案不符：${change}`,
    };
  }
  return { result, paper, score, notes: notesOf(result, paper, other ? edition : null) };
}

/** The same fields in the order in which they are written. */
const sortedScore = ({ score, points, passed, sections }: ExamResult['score']): ExamResult['score'] => ({
  score,
  points,
  passed,
  sections: sections.map((section) => ({ score: section.score, points: section.points })),
});

function notesOf(
  { gaps, timeUp, edition, usedSeconds, name, startedAt, submittedAt }: ExamResult,
  paper: Paper,
  here: string | null,
): string[] {
  const set = gaps.filter(({ was }) => was === 'clock').reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    ...(name.trim() ? [] : ['没有写姓名']),
    ...(here ? [`题库是${edition}版，本站是${here}版，按本站的题重算分数相同`] : []),
    ...(timeUp ? ['到时间自动交卷'] : []),
    ...(set ? [`时钟跳过${Math.ceil(set / 60)}分钟，没有计入用时`] : []),
    // A clock set back while the exam was open; the time used is counted by another clock.
    ...(Date.parse(submittedAt) < Date.parse(startedAt) ? ['交卷时间早于开始时间，考试中时钟往回拨过'] : []),
    ...(usedSeconds > paper.minutes * 60 ? ['用时超过试卷的时间'] : []),
  ];
}
