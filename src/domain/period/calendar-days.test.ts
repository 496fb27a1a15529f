import { describe, expect, it } from 'vitest';
import { dates } from './test-support.ts';

/** Rule, day of the event, last day as counted, last day put off; how it was worked out by hand. */
const TABLE: [rule: string, start: string, plain: string, rolled: string | null, byHand: string][] = [
  ['triage', '2026-06-03', '2026-06-18', '2026-06-18', '6/3+15=6/18 Thursday; the day after is 端午'],
  ['triage', '2026-06-04', '2026-06-19', '2026-06-22', '6/19 端午 Friday, 20 and 21 off, Monday the 22nd'],
  ['triage', '2026-06-06', '2026-06-21', '2026-06-22', 'the last of three days off'],
  ['triage', '2026-06-07', '2026-06-22', '2026-06-22', 'the first day after them'],
  // Month ends and leap days
  ['triage', '2025-01-31', '2025-02-15', '2025-02-17', '31st + 15 = 2/15, a plain Saturday (2/8 was worked, not this)'],
  ['triage', '2024-02-14', '2024-02-29', '2024-02-29', 'the leap day itself, Thursday'],
  ['triage', '2023-02-14', '2023-03-01', '2023-03-01', 'no leap day: 14 to the 28th, 1 more'],
  ['triage', '2024-02-15', '2024-03-01', '2024-03-01', 'over the leap day: 14 to the 29th, 1 more'],
  ['handling', '2023-12-31', '2024-02-29', '2024-02-29', '31 in January, 29 in February'],
  ['handling', '2026-01-31', '2026-04-01', '2026-04-01', '28 in February, 31 in March, 1 more; Wednesday'],
  ['handling', '2027-12-31', '2028-02-29', null, 'right by the calendar, holidays of 2028 unknown'],
  // 春节 2026: 2/14 worked, 2/15 to 2/23 off, 2/28 worked
  ['review-request', '2026-01-15', '2026-02-14', '2026-02-14', '15+30=45, less 31: 2/14, a Saturday that is worked'],
  [
    'review-request',
    '2026-01-16',
    '2026-02-15',
    '2026-02-24',
    'the first day off; the first worked one is Tuesday 2/24',
  ],
  ['review-request', '2026-01-24', '2026-02-23', '2026-02-24', 'the last day off'],
  ['review-request', '2026-01-25', '2026-02-24', '2026-02-24', 'the first day worked'],
  ['review-request', '2026-01-29', '2026-02-28', '2026-02-28', '2 to the end of January, 28 more; a worked Saturday'],
  // 春节 2024: 2/4 and 2/18 (Sundays) worked, 2/10 to 2/17 off; 除夕 2/9 worked
  ['triage', '2024-01-25', '2024-02-09', '2024-02-09', '25+15=40, less 31: 除夕 2024 was no day off'],
  ['triage', '2024-02-01', '2024-02-16', '2024-02-18', 'Friday off, Saturday 2/17 off, Sunday 2/18 worked'],
  // 国庆 2025: 10/1 to 10/8 off, Sunday 9/28 and Saturday 10/11 worked
  ['handling', '2025-08-01', '2025-09-30', '2025-09-30', '30 in August, 30 in September'],
  ['handling', '2025-08-02', '2025-10-01', '2025-10-09', '29 + 30 + 1; 10/9 is the Thursday after eight days off'],
  ['handling', '2025-08-09', '2025-10-08', '2025-10-09', '22 + 30 + 8, the eighth day off'],
  ['triage', '2025-09-13', '2025-09-28', '2025-09-28', 'a Sunday that is worked'],
  [
    'triage',
    '2025-09-12',
    '2025-09-27',
    '2025-09-28',
    'the Saturday before it is off: put off by one day, to a Sunday',
  ],
  ['triage', '2025-09-26', '2025-10-11', '2025-10-11', '4 in September, 11 more; a worked Saturday'],
  ['triage', '2025-10-03', '2025-10-18', '2025-10-20', 'the next Saturday is an ordinary one'],
  ['triage', '2024-08-30', '2024-09-14', '2024-09-14', '1 + 14; the worked Saturday before 中秋 2024'],
  ['triage', '2024-08-31', '2024-09-15', '2024-09-18', '中秋 9/15 to 9/17'],
  // Year ends: 元旦 2026 is 1/1 to 1/3, and Sunday 1/4 is worked
  ['triage', '2025-12-16', '2025-12-31', '2025-12-31', '16+15=31'],
  [
    'triage',
    '2025-12-17',
    '2026-01-01',
    '2026-01-04',
    '14 to the 31st, 1 more; put off to a Sunday, since it is worked',
  ],
  ['triage', '2026-12-16', '2026-12-31', '2026-12-31', 'the last day that is known'],
  ['triage', '2026-12-17', '2027-01-01', null, 'the first that is not'],
  ['recheck-request', '2026-12-02', '2027-01-01', null, '29 to the 31st, 1 more'],
  // The old regulation, counted the same way
  ['triage-2005', '2012-09-16', '2012-10-01', '2012-10-08', '国庆、中秋 2012: 9/30 to 10/7'],
  ['review-2005', '2008-01-30', '2008-02-29', '2008-02-29', '1 in January, 29 in February 2008; Friday'],
];

describe('periods in days', () => {
  it.each(TABLE)('%s from %s ends on %s, put off to %s (%s)', (rule, start, plain, rolled) => {
    const result = dates(rule, start);
    expect([result.plain, result.rolled]).toEqual([plain, rolled]);
  });
});
