import type { Period } from '../corpus/index.ts';
import { computePeriod, type Calendar, type PeriodResult, type Rulebook } from '../period/index.ts';
import type { Answers } from './conditions.ts';
import type { DueField } from './schema.ts';

/** What dates are worked out from: the periods and laws of the corpus, and the calendar. */
export interface DueFacts {
  rulebook: Rulebook;
  calendar: Calendar;
}

const whole = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;

/**
 * When a period ends that a document states, from the period engine; undefined until the day it runs from is there.
 * Numbers that are none come back as the engine's problem.
 */
export function dueResult(
  field: DueField,
  answers: Answers,
  { rulebook, calendar }: DueFacts,
): PeriodResult | undefined {
  const start = answers[field.from];
  if (start === undefined) return undefined;
  const period: Period = rulebook.periods.find(({ id }) => id === field.period)!;
  const extension = field.extension ? whole(answers[field.extension]) : undefined;
  const days = field.days ? whole(answers[field.days]) : undefined;
  const [from, to] = (field.hearing ?? []).map((id) => answers[id]);
  return computePeriod(
    {
      period,
      start,
      ...(extension === undefined ? {} : { extension }),
      ...(days === undefined ? {} : { days }),
      ...(from && to ? { suspensions: [{ from, to }] } : {}),
    },
    calendar,
    rulebook,
  );
}

/** The day that goes on the paper, or why there is none: a document never prints a date that the engine did not give. */
export function dueDay(field: DueField, result: PeriodResult): { day: string } | { why: string } {
  if ('problem' in result) return { why: result.problem };
  if (result.historical) return { why: result.warnings[0]! };
  if ('noDate' in result) return { why: result.noDate };
  const day = field.dates === 'rolled' ? result.rolled : result.plain;
  return day === null ? { why: '放假和调休安排还没有收录到那一年，算不出顺延的日期，公布后再填' } : { day };
}
