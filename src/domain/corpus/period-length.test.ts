import { describe, expect, it } from 'vitest';
import { periodLength } from './index.ts';

describe('periodLength', () => {
  it.each([
    [{ days: 60, unit: 'day' }, '60日'],
    [{ days: 5, unit: 'working-day' }, '5个工作日'],
    [{ days: 1, unit: 'year' }, '1年'],
    [{ days: 30, unit: 'day', limit: 'at-most' }, '不超过30日'],
    [{ unit: 'day' }, '没有规定天数'],
    [{ unit: 'year' }, '每年'],
  ] as const)('%j is %s', (period, length) => expect(periodLength(period)).toBe(length));
});
