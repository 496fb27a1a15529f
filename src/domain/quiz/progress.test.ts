import { describe, expect, it } from 'vitest';
import { dayOf, dueIds, forecast, mastery, standings, trend, unplanned, wrongIds } from './progress.ts';
import { answer, card, mapOf, question } from './test-support.ts';

const at = (day: number, hour = 12) => new Date(2026, 10, day, hour).getTime();

describe('standings', () => {
  const items = mapOf(question('q0001'), question('q0002', { revision: 2 }));

  it('takes the last answer, whatever order they come in', () => {
    const list = [answer('q0001', 1, 30), answer('q0001', 0, 10), answer('q0001', 0.5, 20)];
    expect(standings(list, items).get('q0001')).toEqual({ share: 1, at: 30, tries: 3, right: 1 });
    expect(wrongIds(standings(list, items))).toEqual([]);
  });

  it('leaves out answers to an earlier revision and to questions that are gone', () => {
    const list = [answer('q0002', 0, 10), answer('q0009', 0, 10)];
    expect(standings(list, items).size).toBe(0);
    expect(standings([...list, answer('q0002', 0, 20, { revision: 2 })], items).get('q0002')!.tries).toBe(1);
  });

  it('lists what was wrong or partly right, the latest first', () => {
    const known = standings([answer('q0001', 0.5, 10), answer('q0002', 0, 20, { revision: 2 })], items);
    expect(wrongIds(known)).toEqual(['q0002', 'q0001']);
  });
});

describe('what is due', () => {
  const items = mapOf(question('q0001'), question('q0002'), question('q0003'));
  const cards = [
    card('q0001', at(21, 23)),
    card('q0002', at(10)),
    card('q0003', at(22, 0)),
    card('q0004', at(1)), // no longer in the bank
  ];

  it('counts the whole of today and what is overdue', () => {
    expect(dueIds(cards, items, at(21, 8))).toEqual(['q0002', 'q0001']);
    expect(dueIds(cards, items, at(22, 8))).toEqual(['q0002', 'q0001', 'q0003']);
  });

  it('forecasts each day once', () => {
    expect(forecast(cards, items, at(21, 8), 3)).toEqual([
      { day: '2026-11-21', count: 2 },
      { day: '2026-11-22', count: 1 },
      { day: '2026-11-23', count: 0 },
    ]);
  });
});

describe('unplanned', () => {
  it('finds the answers that are newer than their card, in order, of the current revision', () => {
    const items = mapOf(question('q0001'), question('q0002', { revision: 2 }), question('q0003'));
    const list = [
      answer('q0001', 1, 3),
      answer('q0001', 0, 2),
      answer('q0001', 0, 1), // its card is of that time
      answer('q0002', 0, 9),
      answer('q0003', 0, 0),
      answer('q0009', 0, 9),
    ];
    const late = unplanned(list, [card('q0001', 5)], items);
    expect([...late].map(([id, answers]) => [id, answers.map(({ at }) => at)])).toEqual([
      ['q0003', [0]],
      ['q0001', [2, 3]],
    ]);
  });
});

describe('trend', () => {
  it('gives the days in order, with the mean share, and nothing for empty days', () => {
    const list = [answer('q0001', 1, at(21, 1)), answer('q0001', 0, at(21, 23)), answer('q0002', 1, at(19))];
    expect(trend(list, at(21), 3)).toEqual([
      { day: '2026-11-19', count: 1, share: 1 },
      { day: '2026-11-20', count: 0, share: null },
      { day: '2026-11-21', count: 2, share: 0.5 },
    ]);
  });

  it('writes days with two digits', () => expect(dayOf(new Date(2026, 0, 5).getTime())).toBe('2026-01-05'));
});

describe('mastery', () => {
  it('counts a question for every article it cites, by difficulty, and not for another law', () => {
    const items = mapOf(
      question('q0001', { citations: ['2022-34', '2022-35-1'], difficulty: 1 }),
      question('q0002', { citations: ['2022-34-1'], difficulty: 3 }),
      question('q0003', { citations: ['2005-34'] }),
    );
    const known = standings([answer('q0001', 0.5, 1)], items);
    const [first, second] = mastery(known, items, '2022', [34, 35]);
    expect(first!.all).toEqual({ questions: 2, seen: 1, share: 0.5 });
    expect(first!.levels.map(({ questions }) => questions)).toEqual([1, 0, 1]);
    expect(second!.all).toEqual({ questions: 1, seen: 1, share: 0.5 });
    expect(second!.levels[2]).toEqual({ questions: 0, seen: 0, share: null });
  });
});
