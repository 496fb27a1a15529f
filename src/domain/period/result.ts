import type { Period } from '../corpus/index.ts';
import type { DateRange, IsoDate } from './dates.ts';

export interface PeriodInput {
  period: Period;
  /** The day of the event the period runs from (`period.from`); it is not counted itself. */
  start: IsoDate;
  /** Days of an approved extension (2022-34-1), counted on from the plain end. 0 is none. */
  extension?: number;
  /** The time hearings took, both ends included (2022-36-2). */
  suspensions?: readonly DateRange[];
  /** Days where the regulation leaves the number to somebody: `assigned`, and the extension taken by itself. */
  days?: number;
}

interface Common {
  rule: string;
  action: string;
  start: IsoDate;
  /** Citation ids, such as `2022-34-1`. */
  citations: string[];
  /** Chinese sentences that must be shown with the result. */
  warnings: string[];
  /** What the regulation of 2005 gave, for a period of 2022 that starts before 2022-05-01. */
  historical?: PeriodResult;
}

export interface PeriodDates extends Common {
  /** The last day, days of rest notwithstanding. */
  plain: IsoDate;
  /** The last day put off to the next working day; null where the calendar cannot tell. Never before `plain`. */
  rolled: IsoDate | null;
  advice: 'plain' | 'rolled';
  reason: string;
  arithmetic: string;
  /** The provisions the counting follows, in words: they are not digested on this site. */
  byAnalogy: string[];
  /** The plain end without the extension, where there is one. */
  unextended?: IsoDate;
}

/** No date can be given: the regulation has no number of days, or the calendar does not reach. */
export interface NoDate extends Common {
  noDate: string;
}

/** Never thrown: a sentence in Chinese on what is wrong with the input. */
export interface PeriodProblem {
  problem: string;
}

export type PeriodResult = PeriodDates | NoDate | PeriodProblem;
