export { checkDocuments, checkTypedLengths } from './check.ts';
export { checklist, type ItemState } from './checklist.ts';
export { asked, meets, type Answers } from './conditions.ts';
export { dueDay } from './due.ts';
export type { DocumentFacts } from './facts.ts';
export { exampleAnswers, fieldsOf } from './fields.ts';
export { fillDocument, type FilledDocument, type FillFacts } from './fill.ts';
export { openDocumentsSchema, type OpenDocuments } from './open-data.ts';
export {
  DOCUMENT_GROUPS,
  documentSchema,
  fieldSchema,
  type DocumentData,
  type Field,
  type RequiredItem,
} from './schema.ts';
