import path from 'node:path';
import { readContent } from '../../src/build/read-content.ts';

/** Prints the next free number of the question bank. A number once used is never given again, so none may be reused by hand. */
const { collections } = await readContent(path.resolve(import.meta.dirname, '../..'));
const used = collections.topics.flatMap(({ data }) =>
  data.questions.flatMap((question) => [
    question.id,
    ...(question.type === 'case' ? question.parts.map(({ id }) => id) : []),
  ]),
);
const next = Math.max(0, ...used.map((id) => Number(id.slice(1)))) + 1;
console.log(`q${String(next).padStart(4, '0')}`);
