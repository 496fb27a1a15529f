import ElkConstructor, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { makeBox, type Box } from './box.ts';
import type { Chart, ChartEdge } from './chart.ts';
import { makeLabel, type Label } from './label.ts';
import type { Layout } from './layout.ts';

/** Model order: what the data puts first stands left, and only exits marked `back` run upwards. */
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=6,left=6,bottom=6,right=6]',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  // A condition stands near the decision it belongs to, however long the arrow.
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'TAIL_LAYER',
  'elk.layered.spacing.nodeNodeBetweenLayers': '30',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.spacing.nodeNode': '26',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '14',
};

const elk = new ElkConstructor();

/** Arrows enter a box above and leave it below, all through one point: also those that lead back. */
const elkNode = (id: string, { width, height }: Box): ElkNode => ({
  id,
  width,
  height,
  layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE', 'elk.portAlignment.default': 'CENTER' },
  ports: [
    { id: `${id}:in`, layoutOptions: { 'elk.port.side': 'NORTH' } },
    { id: `${id}:out`, layoutOptions: { 'elk.port.side': 'SOUTH' } },
  ],
});

const ON_THE_ARROW = { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' };

const elkEdge = ({ from, to, label: text }: ChartEdge, label: Label | undefined, at: number): ElkExtendedEdge => ({
  id: `edge-${at}`,
  sources: [`${from}:out`],
  targets: [`${to}:in`],
  // ELK leaves out a label without a text, although it takes its size from us.
  labels:
    text && label
      ? [{ id: `label-${at}`, text, width: label.width, height: label.height, layoutOptions: ON_THE_ARROW }]
      : [],
});

/**
 * Lays a chart out once, with boxes `columns` characters wide. `ordered` keeps the order of the data from left to right
 * whatever arrows it makes cross.
 */
export async function place(chart: Chart, columns: number, ordered: boolean): Promise<Layout> {
  const boxes = chart.nodes.map((node) => makeBox(node, columns));
  const labels = chart.edges.map(({ label }) => (label ? makeLabel(label) : undefined));
  const graph: ElkNode = {
    id: 'chart',
    layoutOptions: { ...OPTIONS, 'elk.layered.crossingMinimization.forceNodeModelOrder': String(ordered) },
    children: chart.nodes.map(({ id }, at) => elkNode(id, boxes[at]!)),
    edges: chart.edges.map((edge, at) => elkEdge(edge, labels[at], at)),
  };
  const { width, height, children, edges } = await elk.layout(graph);
  return {
    chart,
    width: Math.ceil(width!),
    height: Math.ceil(height!),
    nodes: children!.map(({ x, y }, at) => {
      const box = boxes[at]!;
      return { node: chart.nodes[at]!, box, x: x!, y: y!, width: box.width, height: box.height };
    }),
    edges: edges!.map(({ sections, labels: placed }, at) => {
      const { startPoint, bendPoints = [], endPoint } = sections![0]!;
      const label = labels[at];
      return {
        edge: chart.edges[at]!,
        points: [startPoint, ...bendPoints, endPoint],
        ...(label ? { label: { ...label, x: placed![0]!.x!, y: placed![0]!.y! } } : {}),
      };
    }),
  };
}
