export { bankItems, partsOf, type BankItem, type Topic } from './bank.ts';
export { blueprintSchema, fullMarks, MOCK, SHORT, type Blueprint, type Section } from './blueprint.ts';
export { checkQuizzes, type QuizParts } from './check.ts';
export { compose, edition, optionOrder, type Filter, type Paper, type PaperSection, type Shortage } from './compose.ts';
export { coverage, WANTED, type Coverage } from './coverage.ts';
export { engineAnswer } from './engine-answer.ts';
export { balances, lintBank, percent, type Balance, type Lint } from './lint.ts';
export { formatPaper, parsePaper } from './paper-address.ts';
export { scorePaper, type Mark, type PaperScore, type SectionScore } from './score.ts';
export { shuffle } from './random.ts';
export {
  DIFFICULTIES,
  LEVELS,
  topicSchema,
  TYPES,
  type Basis,
  type CaseQuestion,
  type Item,
  type QuestionType,
  type QuizQuestion,
  type TopicData,
} from './schema.ts';
export { rights } from './types/arrange.ts';
export { letter } from './types/choice.ts';
export { grade, kindOf } from './types/index.ts';
export type { QuestionKind, Response } from './types/contract.ts';
