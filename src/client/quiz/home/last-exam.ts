import { dayOf, parsePaper, scorePaper, type ExamRecord } from '../../../domain/quiz/index.ts';
import type { Bank } from '../bank.ts';

/** How the last exam went, in a sentence; nothing where there was none. */
export function lastExam(exams: readonly ExamRecord[], { items }: Bank): string | undefined {
  const [exam] = [...exams].sort((a, b) => b.startedAt - a.startedAt);
  if (!exam) return undefined;
  const read = parsePaper(exam.paper, new Set(items.keys()));
  if ('problem' in read) return `最近一次考试：${dayOf(exam.startedAt)}，试卷里有题库已经没有的题。`;
  const { paper } = read;
  if (exam.submittedAt === undefined) return `${dayOf(exam.startedAt)}的考试“${paper.title}”还没有交卷。`;
  const { score, points, passed } = scorePaper(paper, items, exam.responses);
  const result = passed ? '及格' : '不及格';
  return `最近一次考试：${dayOf(exam.submittedAt)}，“${paper.title}”，${score}分（满分${points}），${result}。`;
}
