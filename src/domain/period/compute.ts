import type { Calendar } from './calendar.ts';
import { countWorkingDays, coverageWarnings, roll } from './count.ts';
import { addDays, chineseDate, dateProblem } from './dates.ts';
import { lengthOf, type Length } from './length.ts';
import type { PeriodInput, PeriodResult } from './result.ts';
import { lawOf, standingOf, type Rulebook } from './rulebook.ts';
import { suspend } from './suspension.ts';
import { adviceOf, analogyWarnings, arithmeticOf, BY_ANALOGY, WORKING_REASON, workingArithmetic } from './wording.ts';

/**
 * Works out when a period of `rulebook` ends. Day N is `start` + N, as the day of the event is not counted (民法典 201);
 * `plain` is the last day as counted, `rolled` the first working day from it on (民法典 203). The regulations have no
 * counting rule. Lengths rest on the period's own citation. Everything wrong with the input comes back as `problem`.
 */
export function computePeriod(input: PeriodInput, calendar: Calendar, rulebook: Rulebook): PeriodResult {
  const { period, start } = input;
  const problem = dateProblem(start, '起算');
  if (problem !== null) return { problem };
  const standing = standingOf(period, start, rulebook);
  if (standing.kind === 'ended') return { problem: standing.problem };
  const result = withinLaw(input, calendar, rulebook);
  if ('problem' in result || standing.kind === 'in-force') return result;
  const { warning, applied } = standing;
  if (!applied) {
    // A date would be that of a period which nobody had to keep.
    const { rule, action, citations } = result;
    return { rule, action, start, citations, warnings: [], noDate: warning };
  }
  const historical = computePeriod({ ...input, period: applied }, calendar, rulebook);
  return { ...result, warnings: [`${warning}，以所附旧条例的结果为准`, ...result.warnings], historical };
}

function withinLaw(input: PeriodInput, calendar: Calendar, rulebook: Rulebook): PeriodResult {
  const { period, start, suspensions = [] } = input;
  const common = { rule: period.id, action: period.action, start, citations: [period.citation] };
  const length = lengthOf(period, input, rulebook);
  if ('problem' in length) return length;
  if ('noDate' in length) return { ...common, ...length, warnings: [] };
  const count = period.unit === 'working-day' ? workingDays : calendarDays;
  const result = count({ input: { ...input, suspensions }, common, length, calendar, rulebook });
  if ('problem' in result || length.caution === undefined) return result;
  return { ...result, warnings: [length.caution, ...result.warnings] };
}

interface Task {
  input: PeriodInput & Required<Pick<PeriodInput, 'suspensions'>>;
  common: { rule: string; action: string; start: string; citations: string[] };
  length: Length;
  calendar: Calendar;
  rulebook: Rulebook;
}

function calendarDays({ input, common, length, calendar, rulebook }: Task): PeriodResult {
  const { period, start } = input;
  const { days, extension, extendedBy } = length;
  const base = addDays(start, days);
  const extended = addDays(base, extension);
  const suspended = suspend(period, start, extended, input.suspensions);
  if ('problem' in suspended) return suspended;
  const { end: plain, spans, days: left } = suspended;
  const { date: rolled, looked } = roll(plain, calendar);
  const steps = { start, days, base, extension, extended, spans, suspended: left, plain, rolled };
  const cited = [...common.citations, extendedBy?.citation, left > 0 ? period.suspends : undefined];
  const { ended, title } = lawOf(period, rulebook);
  const across = ended !== undefined && plain >= ended;
  return {
    ...common,
    plain,
    rolled,
    ...adviceOf(period, { plain, rolled }),
    arithmetic: arithmeticOf(period, steps, calendar),
    citations: [...new Set(cited)].filter((id) => id !== undefined),
    byAnalogy: BY_ANALOGY,
    warnings: [
      ...(across
        ? [`《${title}》自${chineseDate(ended, true)}起不再施行，而期限在那以后才届满；怎样过渡条例没有规定`]
        : []),
      ...coverageWarnings(start, looked, calendar),
      ...analogyWarnings(plain),
    ],
    ...(extension > 0 ? { unextended: base } : {}),
  };
}

function workingDays({ input: { period, start, suspensions }, common, length, calendar }: Task): PeriodResult {
  const suspended = suspend(period, start, start, suspensions);
  if ('problem' in suspended) return suspended;
  const { date, looked, counted } = countWorkingDays(start, length.days, calendar);
  const warnings = coverageWarnings(start, looked, calendar);
  if (date === null) return { ...common, warnings, noDate: '放假和调休安排收录得不够，数不出工作日' };
  const arithmetic = workingArithmetic(period, start, counted, calendar);
  const dates = { plain: date, rolled: date, advice: 'plain' as const, reason: WORKING_REASON, arithmetic };
  return { ...common, ...dates, byAnalogy: BY_ANALOGY.slice(0, 1), warnings: [...warnings, ...analogyWarnings(date)] };
}
