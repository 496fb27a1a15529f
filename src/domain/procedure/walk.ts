import { edgesOf, readingOrder, type Edge, type Graph } from './graph.ts';
import type { ProcedureNode } from './schema.ts';

/** Everything a person can come across who starts at the start: each node once, and each exit once. */
export function walk(graph: Graph): { nodes: ProcedureNode[]; edges: Edge[] } {
  const nodes = readingOrder(graph);
  const edges = edgesOf(graph);
  return { nodes, edges: nodes.flatMap((node) => edges.filter(({ from }) => from === node)) };
}
