import type { QuestionType } from './names.ts';

/** One section of a paper: so many questions of a type, each for so many points. Parts of cases count singly. */
export interface Section {
  type: QuestionType;
  count: number;
  points: number;
}

/** What a paper is made of, how long it takes and what passes it. */
export interface Blueprint {
  title: string;
  sections: Section[];
  minutes: number;
  /** Points. */
  pass: number;
}

/** The usual shape of a knowledge test: 100 questions, 100 points, 90 minutes. */
export const MOCK: Blueprint = {
  title: '模拟考试',
  sections: [
    { type: 'single', count: 40, points: 0.5 },
    { type: 'multiple', count: 20, points: 1.5 },
    { type: 'judge', count: 20, points: 0.5 },
    { type: 'blank', count: 10, points: 1 },
    { type: 'case', count: 10, points: 3 },
  ],
  minutes: 90,
  pass: 60,
};

/** A quarter of an hour for a first look at where one stands. */
export const SHORT: Blueprint = {
  title: '小测验',
  sections: [
    { type: 'single', count: 10, points: 4 },
    { type: 'multiple', count: 5, points: 6 },
    { type: 'judge', count: 10, points: 3 },
  ],
  minutes: 15,
  pass: 60,
};

/** What a paper is worth. Points may be halves, so that sums are exact in binary. */
export const fullMarks = ({ sections }: Pick<Blueprint, 'sections'>): number =>
  sections.reduce((sum, { count, points }) => sum + count * points, 0);
