import { walk } from './walk.ts';
import type { Graph } from './graph.ts';
import type { ProcedureNode } from './schema.ts';

/** A way on from a step of the outline. `go` says where; it is missing where one simply reads on. */
export interface OutlineExit {
  to: number;
  label?: string;
  go?: string;
  citations: string[];
}

/** One numbered step of the text that says the same as the chart. */
export interface OutlineStep {
  number: number;
  node: ProcedureNode;
  exits: OutlineExit[];
}

/**
 * The chart as numbered steps in reading order, for those who cannot see it and for paper. The numbers also stand in
 * the chart. Expects a graph that the gate has passed.
 */
export function outline(graph: Graph): OutlineStep[] {
  const { nodes, edges } = walk(graph);
  const numbers = new Map(nodes.map((node, at) => [node, at + 1]));
  return nodes.map((node, at) => ({
    number: at + 1,
    node,
    exits: edges
      .filter(({ from }) => from === node)
      .map(({ to, exit: { label, back, citations = [] } }) => {
        const target = numbers.get(to)!;
        const branches = node.kind === 'decision';
        return {
          to: target,
          ...(label ? { label } : {}),
          ...(branches || back || target !== at + 2 ? { go: `${back ? '回到' : '转到'}第${target}步` } : {}),
          citations,
        };
      }),
  }));
}
