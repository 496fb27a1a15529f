export { bankItems, partsOf, type BankItem, type Topic } from './bank.ts';
export { checkQuizzes, type QuizParts } from './check.ts';
export { coverage, WANTED, type Coverage } from './coverage.ts';
export { engineAnswer } from './engine-answer.ts';
export { balances, lintBank, percent, type Balance, type Lint } from './lint.ts';
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
export { grade, kindOf } from './types/index.ts';
export type { QuestionKind, Response } from './types/contract.ts';
