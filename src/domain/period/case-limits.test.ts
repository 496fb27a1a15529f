import { describe, expect, it } from 'vitest';
import { computeCase, type CaseEvents } from './index.ts';
import { calendar, rulebook } from './test-support.ts';

const at = (asOf: string, events: CaseEvents) => computeCase(events, calendar, asOf, rulebook);
const states = (asOf: string, events: CaseEvents) =>
  Object.fromEntries(at(asOf, events).rows.map(({ periodId, state }) => [periodId, state]));

describe('events that cannot be', () => {
  it.each<[CaseEvents, RegExp]>([
    [{ accepted: '2026-05-10', answered: '2026-05-01' }, /^答复（2026-05-01）早于受理（2026-05-10）$/],
    [{ received: '2026-05-10', transferred: '2026-05-09' }, /转送、交办.*早于收到/],
    [{ received: '2026-05-10', direct: true, notified: '2026-05-09' }, /书面告知.*早于收到/],
    [{ received: '2026-05-01', answered: '2026-05-10' }, /没有填前一步受理/],
    [{ answered: '2026-05-01', reviewAnswered: '2026-05-10' }, /没有填前一步请求复查/],
    [{ answered: '2026-05-01', extendedDays: 10 }, /没有填受理/],
    [{ accepted: '2026-05-01', extendedDays: 31 }, /1到30/],
    [{ accepted: '2026-02-30' }, /受理的日期“2026-02-30”不存在/],
    [{ objected: '2026-05-01' }, /没有填转送/],
    [{ received: '2026-05-01', transferred: '2026-05-02', direct: true }, /为下级另算/],
    [{ hearing: [{ from: '2026-05-01', to: '2026-05-01' }] }, /没有填请求复核/],
    [{ recheckRequested: '2026-05-01', hearing: [{ from: '2026-08-01', to: '2026-08-01' }] }, /不在期限之内/],
    [
      { recheckRequested: '2026-07-23', hearing: [{ from: '2026-08-03', to: '2026-08-05' }], rechecked: '2026-08-04' },
      /听证结束晚于复核意见/,
    ],
  ])('%j is impossible', (events, message) => {
    expect(at('2026-09-01', events)).toMatchObject({ rows: [], problems: [expect.stringMatching(message)] });
  });

  it.each<CaseEvents>([
    {
      received: '2026-06-03',
      transferred: '2026-06-03',
      notified: '2026-06-03',
      accepted: '2026-06-03',
      answered: '2026-06-03',
    },
    { recheckRequested: '2026-07-23', hearing: [{ from: '2026-08-03', to: '2026-08-05' }], rechecked: '2026-08-05' },
    { received: '2026-06-03', accepted: '2026-06-04', notified: '2026-06-05' },
  ])('%j may be', (events) => expect(at('2026-09-01', events).problems).toEqual([]));

  it('believes that the petition office received it where told so', () => {
    expect(states('2026-06-05', { received: '2026-06-03', notified: '2026-06-04', direct: false })).toHaveProperty(
      'triage',
    );
  });

  it('refuses a day that is none', () => {
    expect(at('今天', { received: '2026-06-03' }).problems).toEqual([expect.stringMatching(/截至的日期/)]);
  });
});

describe('objection and notice', () => {
  it('keeps the objection only until the matter is taken on', () => {
    const events = { transferred: '2026-06-03', objected: '2026-06-11' }; // 4 5, 8 9 10: one day late
    expect(states('2026-06-12', events)).toMatchObject({ objection: 'done-late' });
    // 23-3: whoever objects that it is not in its remit owes no notice of how it will handle it.
    expect(states('2026-07-12', events)).not.toHaveProperty('notify-transferred');
    expect(states('2026-06-12', { ...events, objected: '2026-06-10' })).toMatchObject({ objection: 'done-in-time' });
    expect(states('2026-06-12', { transferred: '2026-06-03', notified: '2026-06-05' })).not.toHaveProperty('objection');
  });

  it('keeps one that was made, though the matter was taken on after all', () => {
    const events = { transferred: '2026-06-03', objected: '2026-06-09', accepted: '2026-06-15' };
    expect(states('2026-06-20', events)).toMatchObject({
      objection: 'done-in-time',
      'notify-transferred': 'done-in-time',
    });
  });
});

describe('the ends of laws and calendars', () => {
  it('counts what began before 2022-05-01 under the old regulation', () => {
    const { rows, warnings } = at('2022-07-01', {
      received: '2022-04-20',
      transferred: '2022-04-28',
      accepted: '2022-05-05',
    });
    expect(rows.slice(0, 3).map(({ periodId, who, plain }) => [periodId, who, plain])).toEqual([
      ['triage-2005', 'petition-agency', '2022-05-05'],
      ['acceptance-transferred-2005', 'administrative-body', '2022-05-13'],
      ['handling', 'competent-body', '2022-07-04'],
    ]);
    expect(rows[0]?.notes.join()).toMatch(/当时适用《信访条例》$/);
    expect(warnings).toEqual([]);
    expect(at('2022-05-01', { transferred: '2022-04-28' }).warnings).toEqual([
      expect.stringMatching(/没有规定这一期限/),
    ]);
  });

  it('says unknown where the calendar ends', () => {
    const events = { transferred: '2026-12-25' }; // objection runs into 2027; notice 2027-01-09
    expect(states('2026-12-26', events)).toMatchObject({ objection: 'unknown', 'notify-transferred': 'open' });
    expect(states('2027-01-09', events)['notify-transferred']).toBe('open');
    expect(states('2027-01-10', events)['notify-transferred']).toBe('unknown');
    expect(states('2027-01-25', events)['notify-transferred']).toBe('overdue');
  });
});
