export { bankItems, partsOf, type BankItem, type Topic, type TopicSource } from './bank.ts';
export type { BankFile } from './bank-file.ts';
export { blueprintSchema } from './blueprint-schema.ts';
export { fullMarks, MOCK, SHORT, type Blueprint, type Section } from './blueprint.ts';
export { checkCoverage } from './check-coverage.ts';
export { checkQuizzes, type QuizParts } from './check.ts';
export { compose, edition, optionOrder, type Filter, type Paper, type PaperSection, type Shortage } from './compose.ts';
export { coverage, WANTED, type Coverage } from './coverage.ts';
export {
  clockText,
  countTime,
  openGaps,
  readSession,
  remaining,
  respond,
  settleGap,
  standing,
  startExam,
  submitExam,
  toggleFlag,
  warning,
  type ExamSession,
  type Gap,
  type Reading,
} from './exam.ts';
export { answerState, placed, withoutEmpty, type AnswerState, type Placed } from './exam-paper.ts';
export {
  GAP,
  MARKING,
  paperRows,
  printedFace,
  printPaper,
  toGift,
  toMoodleXml,
  type PaperParts,
  type PrintedItem,
  type PrintedPaper,
  type PrintedSection,
} from './export/index.ts';
export { csvText } from './export/csv.ts';
export {
  aboutSubject,
  drawEmbed,
  EMBED_COUNT,
  embedFault,
  MOST_EMBEDDED,
  topicOf,
  type EmbedData,
  type EmbedSubject,
} from './embed.ts';
export { engineAnswer } from './engine-answer.ts';
export { balances, lintBank, percent, type Balance, type Lint } from './lint.ts';
export { LIMITS } from './limits.ts';
export { DIFFICULTIES, LEVELS, TYPES, type QuestionType } from './names.ts';
export {
  columnWidths,
  decodeText,
  guideRows,
  ownRows,
  ownYaml,
  problemLine,
  readOwn,
  readOwnSet,
  SHEETS,
  templateRows,
  templateYaml,
  type OwnCell,
  type OwnFacts,
  type OwnProblem,
  type OwnReading,
  type OwnSet,
  type OwnSource,
} from './own/index.ts';
export { isOwn } from './own-id.ts';
export { formatPaper, isMinutes, isPoints, paperMark, parsePaper } from './paper-address.ts';
export { codeOf, emptySeed, paperOfCode, seedFrom, STANDARD, type Standard } from './paper-code.ts';
export { drawPlan, formatPlan, parsePlan, rowsOf, type PaperPlan } from './paper-plan.ts';
export { presented } from './present.ts';
export {
  cites,
  dayOf,
  dueIds,
  forecast,
  mastery,
  standings,
  trend,
  unplanned,
  wrongIds,
  type ArticleMastery,
  type Mastery,
  type Standing,
} from './progress.ts';
export { recordFaults } from './progress-check.ts';
export { formatProgress, newerRecords, parseProgress } from './progress-file.ts';
export {
  keyOf,
  RECORD_KINDS,
  type AnswerMode,
  type AnswerRecord,
  type CardRecord,
  type ExamRecord,
  type FlagRecord,
  type Progress,
  type RecordKind,
} from './progress-records.ts';
export { examResult, readResult, type CheckedResult, type ExamResult } from './result.ts';
export {
  addResults,
  distribution,
  hardest,
  papersOf,
  RESULT_COLUMNS,
  resultCells,
  resultsCsv,
  type Band,
  type Cell,
  type Difficulty,
} from './results.ts';
export { expectedSeconds, nextCard, rating } from './schedule.ts';
export { EVERYTHING, matching, POOLS, select, type Pool, type SelectFacts, type Wanted } from './select.ts';
export {
  formatPractice,
  parsePractice,
  type PracticeAddress,
  type PracticeNames,
  type PracticeSet,
} from './select-address.ts';
export { openQuizzesSchema, type OpenQuizzes } from './open-data.ts';
export { scorePaper, type Mark, type PaperScore, type SectionScore } from './score.ts';
export { shuffle } from './random.ts';
export {
  topicSchema,
  type Basis,
  type CaseQuestion,
  type ChoiceOption,
  type Item,
  type QuizQuestion,
  type TopicData,
} from './schema.ts';
export { swapQuestion } from './swap.ts';
export { latestFirst, oldestFirst, timeOf } from './times.ts';
export { rights } from './types/arrange.ts';
export { letter } from './types/choice.ts';
export { grade, kindOf } from './types/index.ts';
export type { QuestionKind, Response } from './types/contract.ts';
