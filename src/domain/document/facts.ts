import type { DeadlineFacts } from '../deadline/index.ts';
import type { DocumentData, Field } from './schema.ts';

/** What the form in the browser reads from its page: the document, its fields, and what dates are worked out from. */
export interface DocumentFacts extends DeadlineFacts {
  document: Pick<DocumentData, 'title' | 'frame' | 'body' | 'required'>;
  fields: Field[];
}
