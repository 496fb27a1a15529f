import type { Corpus, Problem } from '../corpus/index.ts';
import { checkGraph } from './check-graph.ts';
import { checkReferences, checkUse, type Unknown } from './check-references.ts';

/** The parts of the corpus that procedures refer to. */
export type ProcedureParts = Pick<Corpus, 'procedures' | 'laws' | 'units' | 'periods' | 'documents' | 'shapes'>;

/** Everything wrong with the procedures. `unknown` words the report of an id that does not exist, with the near miss. */
export function checkProcedures(parts: ProcedureParts, unknown: Unknown): Problem[] {
  return [
    ...parts.procedures.flatMap((procedure) => [
      ...checkGraph(procedure, unknown),
      ...checkReferences(procedure, parts, unknown),
    ]),
    ...checkUse(parts),
  ];
}
