import { checkCitation, type Shapes } from '../citation/index.ts';
import type { Problem } from '../corpus/index.ts';
import { bankItems, type TopicSource } from './bank.ts';
import { isSound } from '../routing/index.ts';
import { checkBasis } from './check-basis.ts';
import { checkForm } from './check-form.ts';
import type { EngineParts } from './engine-answer.ts';

export interface QuizParts extends EngineParts {
  topics: readonly TopicSource[];
  procedures: readonly { id: string }[];
  shapes: Shapes;
}

type Unknown = (id: string, known: string[], where: string) => string;

/** Everything wrong with the question bank that stops a build. Matters of style are `lintBank`'s. */
export function checkQuizzes(parts: QuizParts, unknown: Unknown): Problem[] {
  const { topics, procedures, shapes } = parts;
  const known = procedures.map(({ id }) => id);
  // A graph that cannot be walked is reported already.
  const sound = isSound(parts.routing);
  const ids = topics.flatMap(({ questions }) =>
    questions.flatMap((question) => [
      question.id,
      ...(question.type === 'case' ? question.parts.map(({ id }) => id) : []),
    ]),
  );
  const repeated = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  const entries = topics.flatMap((topic) => bankItems([topic]).map(({ item }) => ({ item, file: topic.file })));
  return entries.flatMap(({ item, file }) =>
    [
      ...(repeated.has(item.id) ? ['这个编号出现两次，用 npm run new:question 另取一个'] : []),
      ...item.citations.map((cite) => checkCitation(cite, shapes)),
      ...(item.procedures ?? []).flatMap((id) => (known.includes(id) ? [] : unknown(id, known, 'procedures'))),
      ...checkForm(item),
      ...(sound ? checkBasis(item, parts) : []),
    ].flatMap((message) => (message === null ? [] : { file, place: item.id, message })),
  );
}
