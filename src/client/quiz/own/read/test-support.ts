import type { OwnFacts } from '../../../../domain/quiz/index.ts';

/** The articles that the template cites; what is real is read in the tests of src/domain. */
export const FACTS: OwnFacts = {
  titles: { '2022': '信访工作条例', '2005': '信访条例' },
  shapes: {
    '2022-19': [0, 0, 0],
    '2022-22': [3, 0],
    '2022-28': [0, 0, 0],
    '2022-30': [0, 0, 0],
    '2022-31': [6],
    '2022-32': [3, 0],
    '2022-33': [0],
    '2022-35': [0],
    '2022-36': [0, 0, 0],
  },
  law: '2022',
  today: '2026-11-22',
};
