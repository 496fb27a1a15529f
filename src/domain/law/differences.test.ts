import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';

const text = fc.string({ unit: fc.constantFrom(...'应当收到之日起书面告知，。') });

describe('differences', () => {
  it('shows what was put in and what was taken out', () => {
    expect(differences('三日内书面告知', '五个工作日内书面告知')).toEqual([
      { kind: 'removed', text: '三' },
      { kind: 'added', text: '五个工作' },
      { kind: 'same', text: '日内书面告知' },
    ]);
  });

  it('keeps both texts whole', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = differences(before, after);
        const side = (drop: string) => found.filter(({ kind }) => kind !== drop).map((stretch) => stretch.text);
        expect(side('added').join('')).toBe(before);
        expect(side('removed').join('')).toBe(after);
      }),
    );
  });
});
