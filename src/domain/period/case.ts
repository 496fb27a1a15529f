import type { Period } from '../corpus/index.ts';
import type { Calendar } from './calendar.ts';
import { EVENT_NAMES, eventProblems, type CaseEvents } from './case-events.ts';
import { stateOf, type PeriodState } from './case-state.ts';
import { stepsOf, type Step } from './case-steps.ts';
import { computePeriod } from './compute.ts';
import { dateProblem, type IsoDate } from './dates.ts';
import type { PeriodResult } from './result.ts';
import { standingOf, type Rulebook } from './rulebook.ts';

export interface CaseRow {
  periodId: string;
  /** Who owes it: an id of units.yaml. */
  who: string;
  duty: Period['duty'];
  start: IsoDate | null;
  /** The last day as counted and put off; null where it has not started or no date can be given. */
  plain: IsoDate | null;
  rolled: IsoDate | null;
  advice: 'plain' | 'rolled' | null;
  done: IsoDate | null;
  state: PeriodState;
  notes: string[];
  /** The whole answer, with arithmetic, citations and warnings. */
  result: PeriodResult | null;
}

/** `rows` is empty where there are problems: a wrong date would put every later row in doubt. */
export interface CaseResult {
  rows: CaseRow[];
  problems: string[];
  warnings: string[];
}

/**
 * Every period of a matter in the petition procedure (2022 arts 22, 23, 34–36), in order, as it stands on `asOf`.
 * A row that starts before 2022-05-01 is counted under the corresponding period of 2005 and carries its id.
 */
export function computeCase(events: CaseEvents, calendar: Calendar, asOf: IsoDate, rulebook: Rulebook): CaseResult {
  const asOfProblem = dateProblem(asOf, '截至');
  const problems = asOfProblem === null ? eventProblems(events) : [asOfProblem];
  if (problems.length > 0) return { rows: [], problems, warnings: [] };
  const result: CaseResult = { rows: [], problems: [], warnings: [] };
  for (const step of stepsOf(events)) {
    const row = rowOf(step, events, { calendar, asOf, rulebook, warn: (text) => result.warnings.push(text) });
    if (row?.result && 'problem' in row.result) result.problems.push(row.result.problem);
    if (row) result.rows.push(row);
  }
  return result.problems.length > 0 ? { ...result, rows: [] } : result;
}

interface Setting {
  calendar: Calendar;
  asOf: IsoDate;
  rulebook: Rulebook;
  warn: (text: string) => void;
}

function rowOf(step: Step, events: CaseEvents, { calendar, asOf, rulebook, warn }: Setting): CaseRow | null {
  const current = rulebook.periods.find(({ id }) => id === step.period);
  if (!current) throw new Error(`periods.yaml 里没有期限 ${step.period}`);
  const start = events[step.from] ?? null;
  const standing = start === null ? null : standingOf(current, start, rulebook);
  const early = standing?.kind === 'early' ? standing : null;
  if (early && !early.applied) {
    warn(`${current.action}：${early.warning}`);
    return null;
  }
  const period = early?.applied ?? current;
  const extension = step.period === 'handling' ? events.extendedDays : undefined;
  const suspensions = step.period === 'recheck' ? events.hearing : undefined;
  const result = start === null ? null : computePeriod({ period, start, extension, suspensions }, calendar, rulebook);
  const doneBy = step.done.find((event) => events[event] !== undefined);
  const done = doneBy ? events[doneBy]! : null;
  const presumed =
    doneBy !== undefined && doneBy !== step.done[0]
      ? `没有填${EVENT_NAMES[step.done[0]!]}，按${EVENT_NAMES[doneBy]}的日期推定`
      : null;
  const { state, note } = stateOf(start, result, done, asOf);
  const dates = result && 'plain' in result ? result : { plain: null, rolled: null, advice: null };
  const notes = [step.note, note, presumed, early?.warning].filter((text) => typeof text === 'string');
  const { plain, rolled, advice } = dates;
  const { id: periodId, actor: who, duty } = period;
  return { periodId, who, duty, start, plain, rolled, advice, done, state, notes, result };
}
