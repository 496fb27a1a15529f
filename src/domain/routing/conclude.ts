import { meets, type Answers, type RoutingGraph } from './graph.ts';
import type { RoutingResult, TrailStep } from './resolve.ts';
import type { RoutingOutcome, RoutingPart } from './schema.ts';

type Piece = RoutingOutcome | RoutingPart;

const once = (ids: readonly string[]): string[] => [...new Set(ids)];
const gather = (pieces: readonly Piece[], key: 'periods' | 'later' | 'documents'): string[] =>
  once(pieces.flatMap((piece) => piece[key] ?? []));

/** Puts together what a walk ends in: the outcome, the parts that its answers and the outcome bring, and what they ask for. */
export function conclude(
  graph: RoutingGraph,
  outcome: RoutingOutcome,
  trail: TrailStep[],
  given: Answers,
): Omit<RoutingResult, 'dropped'> {
  const brought = trail.flatMap(({ chosen }) => chosen.flatMap(({ adds = [] }) => adds));
  const all = once([...brought, ...(outcome.adds ?? [])])
    .map((id) => graph.parts.find((part) => part.id === id)!)
    .filter((part) => [part.if].flat().some((condition) => meets(condition, given)));
  // A notice that need not be given needs no paper; where none is due in time, such as on the spot, nothing is lifted.
  const due = gather([outcome, ...all], 'periods');
  const lifts = all.flatMap((part) => part.lifts ?? []).filter(({ periods }) => periods.some((id) => due.includes(id)));
  const lifted = lifts.flatMap(({ periods }) => periods);
  const papers = lifts.flatMap(({ documents }) => documents);
  const parts = all.filter(
    ({ from, periods = [] }) => from !== 'receipt' || periods.some((id) => !lifted.includes(id)),
  );
  const pieces = [outcome, ...parts];
  const periods = gather(pieces, 'periods').filter((id) => !lifted.includes(id));
  return {
    outcome,
    parts,
    handlings: once([outcome.handling, ...parts.flatMap(({ handling }) => handling ?? [])]),
    periods,
    later: gather(pieces, 'later').filter((id) => !periods.includes(id)),
    documents: gather(pieces, 'documents').filter((id) => !papers.includes(id)),
    apart: [...new Set(trail.flatMap(({ chosen }) => chosen.flatMap(({ apart }) => apart ?? [])))],
    trail,
  };
}
