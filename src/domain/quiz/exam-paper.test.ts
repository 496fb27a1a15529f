import { expect, it } from 'vitest';
import { answerState, placed, withoutEmpty } from './exam-paper.ts';
import { BLANK, JUDGE, MATCH, ORDER, SINGLE } from './fixture.ts';

const paper = {
  title: '卷',
  minutes: 1,
  pass: 1,
  seed: 's',
  sections: [
    { type: 'single' as const, points: 2, ids: ['q0001', 'q0010'] },
    { type: 'blank' as const, points: 1, ids: [] },
    { type: 'judge' as const, points: 1, ids: ['q0003'] },
  ],
};

it('numbers questions through all sections', () => {
  expect(placed(paper).map(({ id, number, points }) => [id, number, points])).toEqual([
    ['q0001', 1, 2],
    ['q0010', 2, 2],
    ['q0003', 3, 1],
  ]);
  expect(withoutEmpty(paper).sections.map(({ type }) => type)).toEqual(['single', 'judge']);
});

it.each([
  [SINGLE, undefined, 'empty'],
  [SINGLE, '', 'empty'],
  [SINGLE, 'z', 'empty'],
  [SINGLE, 'b', 'complete'],
  [JUDGE, false, 'complete'],
  [JUDGE, null, 'empty'],
  [BLANK, ['', ''], 'empty'],
  [BLANK, ['60', ''], 'partial'],
  [BLANK, ['60', 'x'], 'complete'],
  [ORDER, [], 'empty'],
  [ORDER, ['d', 'c', 'b', 'a'], 'complete'],
  [MATCH, { a: '30日' }, 'partial'],
] as const)('knows how far $type is answered by %j', (item, response, state) =>
  expect(answerState(item, response)).toBe(state),
);
