import type { Problem } from '../corpus/index.ts';
import { coverage, type CoverageParts } from './coverage.ts';
import type { Topic } from './bank.ts';

/** What the bank asks too little of, as problems that stop a build: an article, a paragraph, a period, a procedure. */
export const checkCoverage = (parts: CoverageParts & { topics: readonly Topic[] }): Problem[] =>
  coverage(parts.topics, parts)
    .filter(({ have, want }) => have < want)
    .map(({ name, have, want }) => ({
      file: 'quizzes',
      place: name,
      message: `题库里考到它的只有${have}题，至少要${want}题，补题或者给已有的题补上引用`,
    }));
