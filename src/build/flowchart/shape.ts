import type { ChartNode } from './chart.ts';
import { n } from './xml.ts';

interface Point {
  x: number;
  y: number;
}

/** The outline of a box: its size, the height of the strip at its top, and the kind that decides its corners. */
export interface Shape {
  width: number;
  height: number;
  head: number;
  kind: ChartNode['kind'];
}

const CORNER = { start: 16, end: 16, step: 3, procedure: 3, decision: 14 } as const;
const BEND = 6;

/** A decision has its corners cut, a beginning and an end have them round. */
const corner = (kind: Shape['kind'], dx: number, dy: number) => {
  const size = CORNER[kind];
  return kind === 'decision' ? `l${dx * size} ${dy * size}` : `a${size} ${size} 0 0 1 ${dx * size} ${dy * size}`;
};

export function outlinePath({ width, height, kind }: Shape): string {
  const c = CORNER[kind];
  return [
    `M${c} 0H${n(width - c)}${corner(kind, 1, 1)}V${n(height - c)}${corner(kind, -1, 1)}`,
    `H${c}${corner(kind, -1, -1)}V${c}${corner(kind, 1, -1)}z`,
  ].join('');
}

/** The strip at the top of a box that names who acts; it has the upper corners of the box. */
export function stripPath({ width, head, kind }: Shape): string {
  const c = CORNER[kind];
  return `M${c} 0H${n(width - c)}${corner(kind, 1, 1)}V${n(head)}H0V${c}${corner(kind, 1, -1)}z`;
}

/** The second lines at both sides that mark the place where another procedure takes over. */
export function sidesPath({ width, height, head }: Shape): string {
  return `M5 ${n(head)}V${n(height)}M${n(width - 5)} ${n(head)}V${n(height)}`;
}

/** An arrow along right angles, with its bends a little rounded so that the eye follows it through a crossing. */
export function roundedPath(points: readonly Point[]): string {
  return points
    .map((point, at) => {
      const [before, after] = [points[at - 1], points[at + 1]];
      if (!before || !after) return `${before ? 'L' : 'M'}${n(point.x)} ${n(point.y)}`;
      const near = (other: Point) => {
        const distance = Math.hypot(other.x - point.x, other.y - point.y);
        const share = Math.min(BEND, distance / 2) / (distance || 1);
        return `${n(point.x + (other.x - point.x) * share)} ${n(point.y + (other.y - point.y) * share)}`;
      };
      return `L${near(before)}Q${n(point.x)} ${n(point.y)} ${near(after)}`;
    })
    .join('');
}
