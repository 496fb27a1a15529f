import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_DATES, formatFragment, parseFragment, type DeadlineState } from './index.ts';

const text = fc.string({ unit: fc.constantFrom(...'2026-01x一'), maxLength: 10 });
const filled = fc.string({ unit: fc.constantFrom(...'2026-01'), minLength: 1, maxLength: 10 });
const hearing = fc.array(fc.record({ from: filled, to: filled }), { maxLength: 3 });
const state: fc.Arbitrary<DeadlineState> = fc.oneof(
  fc.record({ mode: fc.constant('single' as const), rule: text, start: text, extension: text, days: text, hearing }),
  fc.record({
    mode: fc.constant('case' as const),
    asOf: text,
    events: fc.dictionary(fc.constantFrom(...CASE_DATES), filled),
    direct: fc.boolean(),
    extendedDays: text,
    hearing,
  }),
);

describe('the address fragment', () => {
  it('holds every state and gives it back', () => {
    fc.assert(
      fc.property(state, (before) => {
        const { state: after, unknown } = parseFragment(`#${formatFragment(before)}`);
        expect(unknown).toEqual([]);
        expect(after).toEqual({ ...before, ...('events' in before ? { events: { ...before.events } } : {}) });
      }),
    );
  });

  it('reports what it does not know', () => {
    expect(parseFragment('#mode=single&rule=objection&colour=red').unknown).toEqual(['colour']);
    expect(parseFragment('#mode=case&rule=objection').unknown).toEqual(['rule']);
  });

  it('starts empty', () => {
    expect(parseFragment('')).toEqual({
      state: { mode: 'single', rule: '', start: '', extension: '', days: '', hearing: [] },
      unknown: [],
    });
  });
});
