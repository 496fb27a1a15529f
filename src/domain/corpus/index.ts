export { checkCorpus, type Problem } from './check.ts';
export {
  assembleCorpus,
  type Backlink,
  type Collections,
  type Corpus,
  type Provision,
  type Relation,
  type Term,
} from './corpus.ts';
export {
  lawSchema,
  periodSchema,
  STATUSES,
  termSchema,
  unitSchema,
  type Law,
  type Period,
  type TermData,
  type Unit,
} from './schema.ts';
