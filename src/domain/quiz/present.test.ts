import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presented } from './present.ts';
import type { Item } from './schema.ts';
import { question } from './test-support.ts';

const steps = (count: number) =>
  question('q0001', {
    type: 'order',
    items: [...'abcdefgh'].slice(0, count).map((id) => ({ id, text: id })),
  } as Partial<Item>);

describe('presented', () => {
  it('offers all steps, never in the right order', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 3, max: 8 }), (seed, count) => {
        const shown = presented(steps(count), seed);
        expect([...shown].sort().join('')).toBe('abcdefgh'.slice(0, count));
        expect(shown.join('')).not.toBe('abcdefgh'.slice(0, count));
      }),
    );
  });

  it('offers every right side once, whatever the order of pairs', () => {
    const pairs = [
      { id: 'a', left: '1', right: '乙' },
      { id: 'b', left: '2', right: '甲' },
      { id: 'c', left: '3', right: '乙' },
    ];
    const match = (list: typeof pairs) =>
      question('q0001', { type: 'match', pairs: list, extra: ['丙'] } as Partial<Item>);
    expect([...presented(match(pairs), 's')].sort()).toEqual(['丙', '乙', '甲']);
    expect(presented(match([...pairs].reverse()), 's')).toEqual(presented(match(pairs), 's'));
  });
});
