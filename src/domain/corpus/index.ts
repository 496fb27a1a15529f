export { chapterLabel } from './labels.ts';
export { checkCollections, type Problem } from './check.ts';
export {
  assembleCorpus,
  type Backlink,
  type Collections,
  type Corpus,
  type DocumentModel,
  type Matter,
  type Mechanism,
  type Procedure,
  type Provision,
  type Statute,
  type Term,
} from './corpus.ts';
export { openPeriodsSchema, type OpenPeriods } from './open-periods.ts';
export { periodLength } from './period-length.ts';
export { lawSchema, periodSchema, termSchema, unitSchema, type Law, type Period, type Unit } from './schema.ts';
export { STATUSES } from './statuses.ts';
