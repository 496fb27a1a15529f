import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './index.ts';
import { calendar, dates, periodOf, rulebook } from './test-support.ts';

/** Since the regulation is in force, and far enough from the end of 2026 for every period, its extension and the longest holiday. */
const day = fc.integer({ min: 0, max: daysBetween('2022-05-01', '2026-08-20') }).map((n) => addDays('2022-05-01', n));
const fixed = rulebook.periods.filter(({ days, citation }) => days !== undefined && citation.startsWith('2022'));
const rule = fc.constantFrom(...fixed.map(({ id }) => id));

describe('every period', () => {
  it('is put off to no earlier day, to a working day, over days of rest only', () => {
    fc.assert(
      fc.property(rule, day, (id, start) => {
        const { plain, rolled } = dates(id, start);
        expect(rolled! >= plain).toBe(true);
        expect(calendar.isRestDay(rolled!)).toBe(false);
        for (let date = plain; date < rolled!; date = addDays(date, 1)) expect(calendar.isRestDay(date)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never ends earlier for a later start', () => {
    fc.assert(
      fc.property(rule, day, fc.integer({ min: 0, max: 40 }), (id, start, later) => {
        const [a, b] = [dates(id, start), dates(id, addDays(start, later))];
        expect(a.plain <= b.plain && a.rolled! <= b.rolled!).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is as long as the regulation says, the day of the event not counted', () => {
    fc.assert(
      fc.property(rule, day, (id, start) => {
        const { days = 0, unit } = periodOf(id);
        const { plain } = dates(id, start);
        const counted = Array.from({ length: daysBetween(start, plain) }, (_, at) => addDays(start, at + 1));
        expect(unit === 'day' ? counted.length : counted.filter((date) => !calendar.isRestDay(date)).length).toBe(days);
      }),
      { numRuns: 1000 },
    );
  });

  it('of working days never ends on a day of rest', () => {
    for (let start = '2022-05-01'; start <= '2026-12-24'; start = addDays(start, 1))
      expect(calendar.isRestDay(dates('objection', start).plain)).toBe(false);
  });
});

describe('what is added', () => {
  it('of an extension is added day for day, and nothing for zero', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), (start, extension) => {
        const plain = dates('handling', start).plain;
        expect(dates('handling', start, { extension }).plain).toBe(addDays(plain, extension));
        expect(dates('handling', start, { extension: 0 })).toEqual(dates('handling', start));
      }),
    );
  });

  it('of hearings is the number of different days, in whatever order and however often they are named', () => {
    const span = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(day, fc.array(span, { maxLength: 5 }), (start, spans) => {
        const suspensions = spans.map(([at, more]) => ({ from: addDays(start, at), to: addDays(start, at + more) }));
        const left = new Set(spans.flatMap(([at, more]) => Array.from({ length: more + 1 }, (_, n) => at + n)));
        const result = dates('recheck', start, { suspensions });
        expect(daysBetween(start, result.plain)).toBe(30 + left.size);
        expect(dates('recheck', start, { suspensions: [...suspensions].reverse() })).toEqual(result);
      }),
    );
  });
});
