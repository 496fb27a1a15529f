import { describe, expect, it } from 'vitest';
import { limitLength } from './index.ts';

describe('limitLength', () => {
  it.each([
    [{ length: 60, unit: 'day' }, '60日'],
    [{ length: 5, unit: 'working-day' }, '5个工作日'],
    [{ length: 6, unit: 'month' }, '6个月'],
    [{ length: 2, unit: 'year' }, '2年'],
    [{ length: 30, unit: 'day', kind: 'minimum' }, '不少于30日'],
  ] as const)('%j', (limit, words) => expect(limitLength(limit)).toBe(words));
});
