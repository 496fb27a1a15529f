import { describe, expect, it } from 'vitest';
import type { Topic } from './bank.ts';
import { compose } from './compose.ts';
import { CASE, JUDGE, SINGLE } from './fixture.ts';
import { swapQuestion } from './swap.ts';

const pad = (number: number) => `q${String(number).padStart(4, '0')}`;
const singles = Array.from({ length: 5 }, (_, at) => ({ ...SINGLE, id: pad(100 + at) }));
const cases = Array.from({ length: 3 }, (_, at) => ({
  ...CASE,
  id: pad(200 + at * 10),
  parts: [
    { ...SINGLE, id: pad(201 + at * 10) },
    { ...JUDGE, id: pad(202 + at * 10) },
  ],
}));
const topics: Topic[] = [
  { id: 'a', title: '甲', order: 1, about: '', questions: [...singles, ...cases] },
  { id: 'b', title: '乙', order: 2, about: '', questions: [{ ...SINGLE, id: pad(300) }] },
];
const plan = {
  title: '卷',
  sections: [
    { type: 'single' as const, count: 2, points: 1 },
    { type: 'case' as const, count: 2, points: 1 },
  ],
  minutes: 10,
  pass: 1,
};
const { paper } = compose(topics, plan, 'S');

describe('swapQuestion', () => {
  it('goes through all others and never repeats what is on the paper', () => {
    const [kept, first] = paper.sections[0]!.ids as [string, string];
    const seen = [first];
    let now = paper;
    for (let turn = 0; turn < 4; turn++) {
      now = swapQuestion(topics, now, now.sections[0]!.ids[1]!)!;
      expect(now.sections[0]!.ids[0]).toBe(kept);
      seen.push(now.sections[0]!.ids[1]!);
    }
    expect(new Set([kept, ...seen]).size).toBe(6);
    expect(swapQuestion(topics, now, now.sections[0]!.ids[1]!)!.sections[0]!.ids[1]).toBe(first);
  });

  it('takes a case whole, whichever part is asked for', () => {
    const [one, two] = paper.sections[1]!.ids as [string, string];
    const next = swapQuestion(topics, paper, two)!.sections[1]!.ids;
    expect(next).toHaveLength(2);
    expect(next).not.toContain(one);
    expect(Number(next[1]!.slice(1)) - Number(next[0]!.slice(1))).toBe(1);
  });

  it('keeps to the filter, and says when there is nothing else', () => {
    expect(swapQuestion(topics, paper, paper.sections[0]!.ids[0]!, { topics: ['b'] })!.sections[0]!.ids[0]).toBe(
      'q0300',
    );
    expect(swapQuestion(topics, paper, paper.sections[0]!.ids[0]!, { difficulties: [3] })).toBeNull();
    expect(swapQuestion(topics, paper, 'q9999')).toBeNull();
  });
});
