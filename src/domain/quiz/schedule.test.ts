import { Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import type { Item } from './schema.ts';
import { expectedSeconds, nextCard, rating } from './schedule.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 21, 4);

/** 22 characters to read: 8 seconds to decide and 22 / 6 to read, 11.67 in all. */
const item = {
  id: 'q0001',
  revision: 1,
  type: 'single',
  stem: '十个字的题干在这里了',
  options: [
    { id: 'a', text: '一二三四', correct: true, feedback: '' },
    { id: 'b', text: '一二三四', feedback: '' },
    { id: 'c', text: '一二三四', feedback: '' },
  ],
} as unknown as Item;

describe('rating', () => {
  it('expects time by the amount there is to read', () => expect(expectedSeconds(item)).toBeCloseTo(8 + 22 / 6));

  it.each([
    ['wrong', { share: 0 }, Rating.Again],
    ['a third right', { share: 1 / 3, seconds: 5 }, Rating.Again],
    ['half right', { share: 0.5, seconds: 5 }, Rating.Hard],
    ['right without a time', { share: 1 }, Rating.Good],
    ['right in the expected time', { share: 1, seconds: 12 }, Rating.Good],
    ['right, just under half of it', { share: 1, seconds: 5.8 }, Rating.Easy],
    ['right, just over half of it', { share: 1, seconds: 5.9 }, Rating.Good],
    ['right, three times as long', { share: 1, seconds: 36 }, Rating.Hard],
    ['right, called away', { share: 1, seconds: 601 }, Rating.Good],
    ['right and quick with a hint', { share: 1, seconds: 3, hints: 1 }, Rating.Hard],
    ['wrong with a hint', { share: 0, hints: 1 }, Rating.Again],
  ])('%s', (_name, answer, expected) => expect(rating(item, answer)).toBe(expected));
});

describe('nextCard', () => {
  it('brings a wrong answer back tomorrow, a right one later, a quick one later still', () => {
    const due = (answer: object) => (nextCard(item, undefined, { share: 1, at: NOW, ...answer }).due - NOW) / DAY;
    expect(due({ share: 0 })).toBe(1);
    expect(due({})).toBeGreaterThan(1);
    expect(due({ seconds: 3 })).toBeGreaterThan(due({}));
  });

  it('lengthens the interval with each right answer and shortens it after a wrong one', () => {
    const first = nextCard(item, undefined, { share: 1, at: NOW });
    const second = nextCard(item, first, { share: 1, at: first.due });
    expect(second.days).toBeGreaterThan(first.days);
    const third = nextCard(item, second, { share: 0, at: second.due });
    expect(third.days).toBeLessThan(second.days);
    expect([third.reps, third.lapses]).toEqual([3, 1]);
  });

  it('is the same on every machine, and survives being stored as JSON', () => {
    const first = nextCard(item, undefined, { share: 1, at: NOW });
    const copy = JSON.parse(JSON.stringify(first)) as typeof first;
    expect(nextCard(item, copy, { share: 1, at: first.due })).toEqual(
      nextCard(item, first, { share: 1, at: first.due }),
    );
  });

  it('ignores an answer that is older than the card', () => {
    const card = nextCard(item, undefined, { share: 1, at: NOW });
    expect(nextCard(item, card, { share: 0, at: NOW - 1 })).toBe(card);
    expect(nextCard(item, card, { share: 0, at: NOW })).toBe(card);
  });
});
