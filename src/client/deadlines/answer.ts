import {
  caseInput,
  caseText,
  namesOf,
  singleInput,
  singleText,
  type CaseState,
  type DeadlineFacts,
  type DeadlineState,
  type SingleState,
} from '../../domain/deadline/index.ts';
import {
  chineseDaysCalendar,
  computeCase,
  computePeriod,
  extensionOf,
  type PeriodDates,
  type PeriodResult,
} from '../../domain/period/index.ts';
import { element } from '../element.ts';
import { caseView, singleView } from './render.ts';

/** What is shown for a state, the same as text to copy, and the results that can go into a calendar. */
export interface Answer {
  view: HTMLElement[];
  words: string[];
  dated: PeriodDates[];
}

const isDated = (result: PeriodResult | null): result is PeriodDates => result !== null && 'plain' in result;

/** The result under the law in force on the date. */
const inForce = (result: PeriodResult): PeriodResult =>
  'historical' in result && result.historical ? result.historical : result;

const hint = (message: string): Answer => ({
  view: [element('p', { className: 'muted' }, message)],
  words: [],
  dated: [],
});

/** The day in this reader's own time zone; `toISOString` would give that of Greenwich. */
const today = () => new Date().toLocaleDateString('sv-SE');

/** Answers states from the facts of the page. The calendar is built once. */
export function answerer(facts: DeadlineFacts): (state: DeadlineState) => Answer {
  const names = namesOf(facts);
  const calendar = chineseDaysCalendar();
  const periods = new Map(facts.periods.map((period) => [period.id, period]));

  const ofCase = (state: CaseState): Answer => {
    if (!Object.keys(state.events).length) return hint('填上已经发生的日期，这里显示各项期限。');
    const asOf = state.asOf || today();
    const result = computeCase(caseInput(state), calendar, asOf, facts);
    return {
      view: caseView(result, asOf, periods, names),
      words: caseText(result, asOf, periods, names),
      // What is done needs no reminder.
      dated: result.rows
        .filter(({ done }) => done === null)
        .map((row) => row.result)
        .filter(isDated),
    };
  };
  const ofSingle = (state: SingleState): Answer => {
    const period = periods.get(state.rule);
    if (state.rule && !period) return hint(`没有“${state.rule}”这个期限，请在上面重新选择。`);
    if (!period || !state.start) return hint('选好期限、填上日期，这里显示结果。');
    const input = singleInput(state, period, extensionOf(period, facts) !== undefined);
    const result = computePeriod(input, calendar, facts);
    return {
      view: singleView(result, names),
      words: singleText(result, names),
      dated: [inForce(result)].filter(isDated),
    };
  };
  return (state) => (state.mode === 'case' ? ofCase(state) : ofSingle(state));
}
