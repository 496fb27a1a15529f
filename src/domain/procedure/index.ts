export { checkProcedures } from './check.ts';
export type { Edge, Graph } from './graph.ts';
export { openProceduresSchema, type OpenProcedures } from './open-data.ts';
export { outline, type OutlineExit, type OutlineStep } from './outline.ts';
export {
  documentEntrySchema,
  NODE_KINDS,
  procedureSchema,
  type DocumentEntry,
  type ProcedureData,
  type ProcedureExit,
  type ProcedureNode,
} from './schema.ts';
export { walk } from './walk.ts';
