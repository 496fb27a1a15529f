import type { Layout, Rect } from './layout.ts';

/** What an A4 page holds at the size of the printed text: units across, and how much taller than wide it is. */
const PAPER = { width: 676, ratio: 1.43 };

/** A part that is hardly too tall is made smaller rather than cut. */
const SQUEEZE = 1.1;

/**
 * Cuts a chart that is too tall for a page into parts that are not. The cuts run between boxes and conditions, through
 * arrows only; where there is no such place in reach, a part stays too tall and is printed smaller.
 */
export function printPages({ width, height, nodes, edges }: Layout): Rect[] {
  const limit = Math.max(width, PAPER.width) * PAPER.ratio * SQUEEZE;
  const things: Rect[] = [...nodes, ...edges.flatMap(({ label }) => label ?? [])];
  const last = Math.max(...things.map((thing) => thing.y));
  const gaps = [...things.map((thing) => thing.y + thing.height + 9).filter((y) => y < last), height].filter(
    (y) => !things.some((thing) => thing.y < y && y < thing.y + thing.height),
  );
  /** Parts about equally tall, so that the last is not a scrap. */
  const fair = height / Math.ceil(height / limit);
  const pages: Rect[] = [];
  for (let from = 0; from < height;) {
    const ahead = gaps.filter((y) => y > from);
    const within = ahead.filter((y) => y - from <= limit);
    const to = (within.length ? within : ahead.slice(0, 1)).reduce((best, y) =>
      Math.abs(y - from - fair) < Math.abs(best - from - fair) ? y : best,
    );
    pages.push({ x: 0, y: from, width, height: to - from });
    from = to;
  }
  return pages;
}
