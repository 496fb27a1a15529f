import type { ProcedureData, ProcedureExit, ProcedureNode } from './schema.ts';

/** What the functions of this room need of a procedure. */
export type Graph = Pick<ProcedureData, 'nodes'>;

/** One way through the chart: the exit, and the nodes at both ends of it. */
export interface Edge {
  from: ProcedureNode;
  to: ProcedureNode;
  exit: ProcedureExit;
}

/** Every exit whose target exists, in the order in which they are written. The gate reports the others. */
export function edgesOf({ nodes }: Graph): Edge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return nodes.flatMap((from) =>
    (from.exits ?? []).flatMap((exit) => {
      const to = byId.get(exit.to);
      return to ? [{ from, to, exit }] : [];
    }),
  );
}

/** Ids of the nodes that can be reached from `id`, itself included. */
export function reachableFrom(id: string, edges: readonly Edge[]): Set<string> {
  const found = new Set([id]);
  for (const here of found) for (const { from, to } of edges) if (from.id === here) found.add(to.id);
  return found;
}

/**
 * The nodes as one reads them: a step only after everything that leads to it, the first branch of a decision to its
 * end before the second. Exits marked `back` are left out, so the order is that of the arrows of the chart.
 */
export function readingOrder(graph: Graph): ProcedureNode[] {
  const edges = edgesOf(graph).filter(({ exit }) => !exit.back);
  const seen = new Set<ProcedureNode>();
  const order: ProcedureNode[] = [];
  const visit = (node: ProcedureNode) => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const { from, to } of [...edges].reverse()) if (from === node) visit(to);
    order.unshift(node);
  };
  for (const node of graph.nodes) if (node.kind === 'start') visit(node);
  return order;
}

/** Exits that lead back to a step already passed without saying so: one in each unmarked cycle. */
export function unmarkedCycles(graph: Graph): Edge[] {
  const edges = edgesOf(graph).filter(({ exit }) => !exit.back);
  const done = new Set<string>();
  const closing: Edge[] = [];
  const visit = (id: string, path: readonly string[]) => {
    for (const edge of edges) {
      if (edge.from.id !== id) continue;
      if (path.includes(edge.to.id)) closing.push(edge);
      else if (!done.has(edge.to.id)) visit(edge.to.id, [...path, edge.to.id]);
    }
    done.add(id);
  };
  for (const { id } of graph.nodes) if (!done.has(id)) visit(id, [id]);
  return closing;
}
