import type { PlacedEdge } from './layout.ts';

interface Line {
  edge: PlacedEdge;
  x: [number, number];
  y: [number, number];
}

const sorted = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);

const inside = (value: number, [from, to]: [number, number]) => value > from + 0.5 && value < to - 0.5;

/**
 * How often arrows cross. Arrows out of the same box or into the same box run together and do not count. All arrows
 * are made of upright and level lines.
 */
export function countCrossings(edges: readonly PlacedEdge[]): number {
  const lines: Line[] = edges.flatMap((edge) =>
    edge.points.slice(1).map((to, at) => {
      const from = edge.points[at]!;
      return { edge, x: sorted(from.x, to.x), y: sorted(from.y, to.y) };
    }),
  );
  const upright = lines.filter(({ x }) => x[1] - x[0] < 0.5);
  const level = lines.filter(({ y }) => y[1] - y[0] < 0.5);
  return upright.reduce(
    (count, a) =>
      count +
      level.filter(
        (b) =>
          a.edge.edge.from !== b.edge.edge.from &&
          a.edge.edge.to !== b.edge.edge.to &&
          inside(a.x[0], b.x) &&
          inside(b.y[0], a.y),
      ).length,
    0,
  );
}
