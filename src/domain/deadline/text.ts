import type { Period } from '../corpus/index.ts';
import type { CaseResult, CaseRow, PeriodDates, PeriodResult } from '../period/index.ts';

/** What the words need that the engine does not know: names of units, and citations written for readers. */
export interface Names {
  unit: (id: string) => string;
  cite: (id: string) => string;
}

/** How a row of a case stands. */
const STATES: Readonly<Record<CaseRow['state'], string>> = {
  'done-in-time': '按期完成',
  'done-late': '超期完成',
  open: '进行中',
  overdue: '已经超期',
  'not-started': '还没有开始',
  unknown: '算不出',
};

/** What is no lateness of anybody is not called so; whether a late request is taken is for the body to decide. */
const NOBODYS_FAULT: Partial<typeof STATES> = { overdue: '期限已过', 'done-late': '期限过后提出' };

/**
 * Whether somebody is late. A petitioner who has not asked in time has only lost the occasion, and so has a body that
 * did not object because it had no reason to.
 */
export const isLate = ({ state, duty }: Pick<CaseRow, 'state' | 'duty'>, conditional = false): boolean =>
  duty === 'body' && (state === 'done-late' || (state === 'overdue' && !conditional));

/** How a row of a case stands, as readers see it. */
export const stateText = (row: Pick<CaseRow, 'state' | 'duty'>, conditional = false): string =>
  isLate(row, conditional) ? STATES[row.state] : (NOBODYS_FAULT[row.state] ?? STATES[row.state]);

/** The day to rely on: the day put off where that is advised and known, else the day as counted. */
export const advisedDate = ({ advice, plain, rolled }: PeriodDates): string =>
  advice === 'rolled' ? (rolled ?? plain) : plain;

/** One answer as plain text, line by line, for copying into a document or a message. */
export function singleText(result: PeriodResult, names: Names): string[] {
  if ('problem' in result) return [result.problem];
  // The rule that applied then is the answer; that of today is not in force for the date.
  if (result.historical) return [...result.warnings, ...singleText(result.historical, names)];
  const basis = `依据：${result.citations.map(names.cite).join('、')}`;
  if ('noDate' in result) return [result.action, result.noDate, basis, ...result.warnings];
  const { action, arithmetic, plain, rolled, reason, warnings, byAnalogy } = result;
  return [
    action,
    `建议以${advisedDate(result)}为准`,
    `不顺延：${plain}`,
    `遇休息日顺延：${rolled ?? '日历没有覆盖，算不出'}`,
    arithmetic,
    reason,
    byAnalogy.length ? `${basis}；计算参照${byAnalogy.join('、')}` : basis,
    ...warnings,
  ];
}

/** A whole case as plain text: one paragraph a period. */
export function caseText(
  { rows, problems, warnings }: CaseResult,
  asOf: string,
  periods: ReadonlyMap<string, Period>,
  names: Names,
): string[] {
  if (problems.length) return problems;
  const lines = rows.map((row) => {
    const { periodId, who, result, plain, rolled, done, notes } = row;
    const { action, conditional } = periods.get(periodId)!;
    return [
      `${names.unit(who)}：${action}——${stateText(row, conditional)}`,
      plain && `不顺延${plain}${rolled && rolled !== plain ? `，顺延${rolled}` : ''}`,
      done && `完成于${done}`,
      result && 'arithmetic' in result && result.arithmetic,
      result && 'citations' in result && `依据${result.citations.map(names.cite).join('、')}`,
      ...notes,
    ]
      .filter(Boolean)
      .join('；');
  });
  return [`截至${asOf}`, ...lines, ...warnings];
}
