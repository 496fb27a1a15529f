import { embedFault } from '../../quiz/index.ts';
import { unknown, type Rule } from './rule.ts';

/** What a `<Quiz>` asks about exists, and the bank has as many questions as it asks for. */
export const embeddedQuizzes: Rule = (corpus) =>
  corpus.provisions.flatMap(({ file, body }) =>
    body.quizzes.flatMap(({ line, ...wanted }) => {
      const message = embedFault(wanted, corpus, unknown);
      return message ? [{ file, place: `第${line}行 <Quiz>`, message }] : [];
    }),
  );
