import { chapterLabel, type Corpus } from '../domain/corpus/index.ts';
import { bankItems, edition, TYPES, type BankFile, type QuestionType } from '../domain/quiz/index.ts';

/** Everything that a quiz needs in the browser. */
export function quizBank({ topics, titles, shapes, current, provisions, procedures }: Corpus): BankFile {
  const asked = new Set(bankItems(topics).flatMap(({ item }) => item.procedures ?? []));
  return {
    edition: edition(topics),
    topics: topics.map(({ file: _editors, ...topic }) => topic),
    titles: Object.fromEntries(titles),
    shapes: Object.fromEntries(shapes),
    law: current.id,
    articles: provisions
      .filter(({ law }) => law === current.id)
      .map(({ number, caption, chapter }) => ({ number, caption, chapter })),
    chapters: Object.fromEntries(current.chapters.map((chapter) => [chapter.number, chapterLabel(chapter)])),
    procedures: Object.fromEntries(procedures.filter(({ id }) => asked.has(id)).map(({ id, title }) => [id, title])),
  };
}

/** How many questions there are, by topic and type; parts of cases count singly, as cases. */
export interface QuizStock {
  edition: string;
  total: number;
  types: { name: string; total: number }[];
  topics: { id: string; title: string; about: string; counts: number[]; total: number }[];
}

/** Counts the bank. */
export function quizStock({ topics }: Corpus): QuizStock {
  const entries = bankItems(topics).map(({ item, topic, story }) => ({
    topic: topic.id,
    type: story ? 'case' : item.type,
  }));
  const count = (wanted: Partial<(typeof entries)[number]>) =>
    entries.filter(
      ({ topic, type }) =>
        (wanted.topic === undefined || wanted.topic === topic) && (wanted.type === undefined || wanted.type === type),
    ).length;
  const types = (Object.keys(TYPES) as QuestionType[]).map((type) => ({ type, name: TYPES[type] }));
  return {
    edition: edition(topics),
    total: entries.length,
    types: types.map(({ type, name }) => ({ name, total: count({ type }) })),
    topics: topics.map(({ id, title, about }) => ({
      id,
      title,
      about,
      counts: types.map(({ type }) => count({ topic: id, type })),
      total: count({ topic: id }),
    })),
  };
}
