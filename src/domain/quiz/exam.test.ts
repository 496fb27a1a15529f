import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  clockText,
  countTime,
  openGaps,
  readSession,
  remaining,
  respond,
  settleGap,
  standing,
  startExam,
  submitExam,
  toggleFlag,
  warning,
  type ExamSession,
  type Reading,
} from './exam.ts';

const MINUTE = 60_000;
const START = 1_800_000_000_000;
const fresh = () => startExam({ id: 'x', paper: 'p', edition: 'AB12' }, START);

/** Runs a session through readings given as minutes on the wall and on the steady clock. */
function run(session: ExamSession, readings: [wall: number, steady: number][]): ExamSession {
  let last: Reading = { wall: START, steady: 500 };
  let now = session;
  for (const [wall, steady] of readings) {
    const reading = { wall: START + wall * MINUTE, steady: 500 + steady * MINUTE };
    now = countTime(now, last, reading);
    last = reading;
  }
  return now;
}
const minutes = (session: ExamSession) => session.elapsed / MINUTE;

describe('time of an exam', () => {
  it('counts what both clocks agree on', () => {
    expect(minutes(run(fresh(), [[1, 1], [5, 5]]))).toBe(5); // prettier-ignore
  });

  it('gains nothing from a clock set back', () => {
    const session = run(fresh(), [[1, 1], [-58, 2], [-57, 3]]); // prettier-ignore
    expect(minutes(session)).toBe(3);
    expect(session.gaps).toEqual([]);
  });

  it('counts sleep, in which the steady clock of some systems stands still', () => {
    const session = run(fresh(), [[1, 1], [41, 1.1], [42, 2.1]]); // prettier-ignore
    expect(minutes(session)).toBe(42);
    expect(openGaps(session)).toHaveLength(1);
  });

  it('counts sleep where the steady clock goes on, without a question', () => {
    expect(run(fresh(), [[1, 1], [41, 41]])).toMatchObject({ elapsed: 41 * MINUTE, gaps: [] }); // prettier-ignore
  });

  it('loses nothing by a clock set forward, once that is said', () => {
    const session = run(fresh(), [[1, 1], [62, 2]]); // prettier-ignore
    const [gap] = openGaps(session);
    expect(gap!.ms).toBe(60 * MINUTE);
    expect(minutes(settleGap(session, gap!.moment, 'clock'))).toBe(2);
    expect(minutes(settleGap(session, gap!.moment, 'sleep'))).toBe(62);
  });

  it('loses nothing by a clock set forward and back again', () => {
    const session = run(fresh(), [[1, 1], [62, 2], [3, 3]]); // prettier-ignore
    expect(minutes(session)).toBe(3);
    expect(session.gaps).toEqual([{ moment: START + 62 * MINUTE, ms: 60 * MINUTE, was: 'clock' }]);
  });

  it('does not settle a gap twice', () => {
    const session = run(fresh(), [[1, 1], [62, 2]]); // prettier-ignore
    const { moment } = openGaps(session)[0]!;
    const settled = settleGap(session, moment, 'clock');
    expect(settleGap(settled, moment, 'clock')).toBe(settled);
  });

  it('counts the time the page was closed, and never less than none', () => {
    const session = run(fresh(), [[5, 5]]);
    const reading = (wall: number) => ({ wall: START + wall * MINUTE, steady: 3 });
    expect(minutes(countTime(session, null, reading(25)))).toBe(25);
    expect(minutes(countTime(session, null, reading(-600)))).toBe(5);
  });

  it('never runs backwards and never counts less than the steady clock', () => {
    const step = fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 1e6 }));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let session = fresh();
        let last: Reading = { wall: START, steady: 0 };
        for (const [wall, steady] of steps) {
          const now = { wall: last.wall + wall, steady: last.steady + steady };
          session = countTime(session, last, now);
          last = now;
          expect(session.elapsed).toBeGreaterThanOrEqual(last.steady);
        }
      }),
    );
  });
});

describe('standing', () => {
  it('is over when the time is up, and not before', () => {
    expect(standing(run(fresh(), [[14, 14]]), 15)).toBe('running');
    expect(standing(run(fresh(), [[15, 15]]), 15)).toBe('over');
    expect(remaining(run(fresh(), [[20, 20]]), 15)).toBe(0);
  });

  it('asks where only a gap makes it so', () => {
    const session = run(fresh(), [[2, 2], [62, 3]]); // prettier-ignore
    expect(standing(session, 15)).toBe('ask');
    const { moment } = openGaps(session)[0]!;
    expect(standing(settleGap(session, moment, 'sleep'), 15)).toBe('over');
    expect(standing(settleGap(session, moment, 'clock'), 15)).toBe('running');
  });

  it('stays submitted', () => {
    expect(standing(submitExam(fresh(), START, false), 15)).toBe('submitted');
  });
});

it('reads a record whatever of the session has been spoilt', () => {
  const whole = toggleFlag(run(fresh(), [[1, 1], [62, 2]]), 'q0001'); // prettier-ignore
  expect(readSession(JSON.parse(JSON.stringify(whole)))).toEqual({ ...whole, timeUp: false });
  const spoilt = { ...whole, elapsed: 'x', gaps: [null, {}], flagged: 3, place: -1 };
  expect(readSession(spoilt as never)).toMatchObject({ elapsed: 0, gaps: [], flagged: [], place: 0 });
});

it('keeps responses and flags without touching the session before', () => {
  const session = fresh();
  const answered = respond(respond(session, 'q0001', 'a'), 'q0001', 'b');
  expect(answered.responses).toEqual({ q0001: 'b' });
  expect(session.responses).toEqual({});
  expect(toggleFlag(toggleFlag(answered, 'q0001'), 'q0001').flagged).toEqual([]);
});

it('warns once at ten minutes and once at one', () => {
  expect(warning(10.01 * MINUTE, 10 * MINUTE)).toBe('还剩10分钟');
  expect(warning(10 * MINUTE, 9.9 * MINUTE)).toBeNull();
  expect(warning(1.01 * MINUTE, 0.9 * MINUTE)).toBe('还剩1分钟');
  // After sleep both may have gone by: the shorter matters.
  expect(warning(20 * MINUTE, 0.5 * MINUTE)).toBe('还剩1分钟');
});

it.each([
  [0, '00:00'],
  [1, '00:01'],
  [65_000, '01:05'],
  [90 * MINUTE, '1:30:00'],
])('writes %i ms as %s', (ms, text) => expect(clockText(ms)).toBe(text));
