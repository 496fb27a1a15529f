import type { ElkPoint } from 'elkjs/lib/elk.bundled.js';
import type { Box } from './box.ts';
import type { Chart, ChartEdge, ChartNode } from './chart.ts';
import { countCrossings } from './crossings.ts';
import type { Label } from './label.ts';
import { place } from './place.ts';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedNode extends Rect {
  node: ChartNode;
  box: Box;
}

export interface PlacedEdge {
  edge: ChartEdge;
  points: ElkPoint[];
  /** The condition of the exit, on the arrow it belongs to. */
  label?: Label & Rect;
}

/** A chart with every box, arrow and condition in its place, in units from the upper left corner. */
export interface Layout {
  chart: Chart;
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

/** The room for a chart beside the sidebar of a desktop page, and the widths of box that are tried to fit it. */
const FRAME = 960;
const COLUMNS = [14, 13, 12, 11, 10, 9];

/** Prefers the order of the data from left to right, and gives it up only where that saves arrows from crossing. */
async function placeWell(chart: Chart, columns: number): Promise<Layout> {
  const ordered = await place(chart, columns, true);
  const crossings = countCrossings(ordered.edges);
  if (!crossings) return ordered;
  const free = await place(chart, columns, false);
  return countCrossings(free.edges) < crossings ? free : ordered;
}

/** Places everything in a chart, with the widest boxes that leave it as wide as a desktop page, or else the narrowest. */
export async function layOut(chart: Chart): Promise<Layout> {
  let layout: Layout | undefined;
  for (const columns of COLUMNS) {
    layout = await placeWell(chart, columns);
    if (layout.width <= FRAME) break;
  }
  return layout!;
}
