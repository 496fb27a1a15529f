import { assembleCorpus, checkCollections, type Collections, type DocumentModel } from '../corpus/index.ts';
import { chineseDaysCalendar } from '../period/index.ts';
import { exampleAnswers, fieldsOf, fillDocument, type Answers } from './index.ts';

/** What the tests do with the content as it is published. */
export function workbench(real: Collections) {
  const corpus = assembleCorpus(real);
  const calendar = chineseDaysCalendar();
  return {
    corpus,
    documents: [...corpus.documents.values()],
    /** The problems of the content after one change to a copy of it. */
    after: (change: (content: Collections) => void): string => {
      const copy = structuredClone(real);
      change(copy);
      return checkCollections(copy)
        .map(({ file, place, message }) => `${file.replace('src/content/', '')} ${place}：${message}`)
        .join('\n');
    },
    /** A document filled with its examples, but for what `answers` says otherwise. */
    filledWith: (document: DocumentModel, answers: Answers = {}, blank = false) => {
      const fields = fieldsOf(document, corpus.documentFields);
      const all = { ...exampleAnswers(fields), ...answers };
      return {
        fields,
        answers: all,
        filled: fillDocument(document, all, { fields, rulebook: corpus, calendar }, blank),
      };
    },
    /** A document with nothing filled in but `answers`. */
    onlyWith: (document: DocumentModel, answers: Answers) => {
      const fields = fieldsOf(document, corpus.documentFields);
      return fillDocument(document, answers, { fields, rulebook: corpus, calendar });
    },
  };
}
