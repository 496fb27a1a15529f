import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, computeCase, type CaseEvents } from './index.ts';
import { calendar, rulebook } from './test-support.ts';

const at = (asOf: string, events: CaseEvents) => computeCase(events, calendar, asOf, rulebook);
const states = (asOf: string, events: CaseEvents) =>
  Object.fromEntries(at(asOf, events).rows.map(({ periodId, state }) => [periodId, state]));

/** A whole matter, worked by hand. */
const WHOLE: CaseEvents = {
  received: '2026-01-05',
  transferred: '2026-01-16',
  accepted: '2026-01-30',
  extendedDays: 30,
  answered: '2026-04-20',
  reviewRequested: '2026-05-20',
  reviewAnswered: '2026-06-22',
  recheckRequested: '2026-07-23',
  hearing: [{ from: '2026-08-03', to: '2026-08-05' }],
  rechecked: '2026-08-25',
};

describe('a whole case', () => {
  it('gives every period in order, who owes it, and how it ended', () => {
    const { rows, problems, warnings } = at('2026-09-01', WHOLE);
    expect([problems, warnings]).toEqual([[], []]);
    expect(rows.map((row) => [row.periodId, row.who, row.plain, row.rolled, row.advice, row.done, row.state])).toEqual([
      ['triage', 'petition-office', '2026-01-20', '2026-01-20', 'plain', '2026-01-16', 'done-in-time'],
      // 1/16 + 15 = 1/31, Saturday; acceptance stands for the notice.
      ['notify-transferred', 'competent-body', '2026-01-31', '2026-02-02', 'plain', '2026-01-30', 'done-in-time'],
      // 1 in January, 28, 31: 3/31; thirty more.
      ['handling', 'competent-body', '2026-04-30', '2026-04-30', 'plain', '2026-04-20', 'done-in-time'],
      ['review-request', 'petitioner', '2026-05-20', '2026-05-20', 'rolled', '2026-05-20', 'done-in-time'],
      // 11 in May, 19: 端午; 6/22.
      ['review', 'review-body', '2026-06-19', '2026-06-22', 'plain', '2026-06-22', 'done-in-time'],
      ['recheck-request', 'petitioner', '2026-07-22', '2026-07-22', 'rolled', '2026-07-23', 'done-late'],
      // 8 in July, 22: 8/22; three days of hearing.
      ['recheck', 'recheck-body', '2026-08-25', '2026-08-25', 'plain', '2026-08-25', 'done-in-time'],
    ]);
    expect(rows[2]?.result).toMatchObject({ unextended: '2026-03-31' });
    expect(rows[4]?.notes).toEqual([expect.stringMatching(/已过不顺延日期 2026-06-19.*不算逾期/)]);
  });

  it('moves from not started over open to overdue', () => {
    const { received, transferred } = WHOLE;
    const begun = { received };
    expect(states('2026-01-04', begun)).toMatchObject({ triage: 'not-started' });
    expect(states('2026-01-20', begun)).toMatchObject({
      triage: 'open',
      objection: 'not-started',
      handling: 'not-started',
    });
    expect(states('2026-01-21', begun)).toMatchObject({ triage: 'overdue' });
    const moved = { received, transferred };
    expect(states('2026-01-23', moved)).toMatchObject({ triage: 'done-in-time', objection: 'open' }); // 19 to 23
    expect(states('2026-01-24', moved)).toMatchObject({ objection: 'overdue', 'notify-transferred': 'open' });
    expect(states('2026-02-02', moved)).toMatchObject({ 'notify-transferred': 'open' });
    expect(states('2026-02-03', moved)).toMatchObject({ 'notify-transferred': 'overdue' });
  });

  it('does not know on a day what happened later', () => {
    expect(states('2026-04-30', WHOLE)).toMatchObject({ handling: 'done-in-time', 'review-request': 'open' });
    expect(states('2026-04-19', WHOLE)).toMatchObject({ handling: 'open', 'review-request': 'not-started' });
    expect(states('2026-06-21', WHOLE)).toMatchObject({ review: 'open', 'recheck-request': 'not-started' });
  });

  it('takes what was accepted without a transfer as brought straight to the body', () => {
    const events = { received: '2026-06-03', accepted: '2026-06-10' };
    expect(at('2026-06-20', events).rows[0]).toMatchObject({ periodId: 'notify-direct', state: 'done-in-time' });
    expect(states('2026-06-19', { received: '2026-06-03', direct: true })['notify-direct']).toBe('overdue');
    expect(at('2026-06-20', { ...events, direct: false }).problems).toEqual([expect.stringMatching(/没有填转送/)]);
  });

  it('may begin at any event', () => {
    const ids = at('2026-06-30', { answered: '2026-06-03' }).rows.map(({ periodId }) => periodId);
    expect(ids).toEqual(['review-request', 'review', 'recheck-request', 'recheck']);
    expect(at('2026-06-30', {}).rows.every(({ state }) => state === 'not-started')).toBe(true);
  });

  it('never returns from overdue or done to open as time goes by', () => {
    const rank = { 'not-started': 0, open: 1, unknown: 2, overdue: 2, 'done-in-time': 3, 'done-late': 3 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), (from, later) => {
        const [a, b] = [from, from + later].map((days) => at(addDays('2025-12-01', days), WHOLE).rows);
        a!.forEach(({ state }, row) => expect(rank[state] <= rank[b![row]!.state]).toBe(true));
      }),
    );
  });
});
