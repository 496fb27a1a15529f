import type { CaseQuestion, Item, QuizQuestion, TopicData } from './schema.ts';

/** A topic of the bank with its id. */
export interface Topic extends TopicData {
  id: string;
}

/** A topic with the file an editor opens, of which a browser is not told. */
export interface TopicSource extends Topic {
  file: string;
}

/** Something that can be answered: a question, or one part of a case with the story it belongs to. */
export interface BankItem {
  item: Item;
  topic: Topic;
  story: CaseQuestion | undefined;
}

/** The parts of a question that can be answered: itself, or those of a case. */
export const partsOf = (question: QuizQuestion): Item[] => (question.type === 'case' ? question.parts : [question]);

/** Everything of the bank that can be answered, in the order of topics and files. */
export const bankItems = (topics: readonly Topic[]): BankItem[] =>
  topics.flatMap((topic) =>
    topic.questions.flatMap((question) =>
      partsOf(question).map((item) => ({ item, topic, story: question.type === 'case' ? question : undefined })),
    ),
  );
