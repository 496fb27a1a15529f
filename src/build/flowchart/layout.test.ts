import { describe, expect, it } from 'vitest';
import { assembleCorpus } from '../../domain/corpus/index.ts';
import { readContent } from '../read-content.ts';
import { SET } from './box.ts';
import { countCrossings } from './crossings.ts';
import { chartOf, layOut, printPages, type Layout, type Rect } from './index.ts';
import { textWidth } from './text.ts';

const corpus = assembleCorpus((await readContent(process.cwd())).collections);
const layouts = await Promise.all(corpus.procedures.map(async (procedure) => layOut(chartOf(procedure, corpus))));

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Boxes and conditions with a name to report them by. */
const things = ({ nodes, edges }: Layout): (Rect & { name: string })[] => [
  ...nodes.map(({ node, x, y, width, height }) => ({ name: node.id, x, y, width, height })),
  ...edges.flatMap(({ edge, label }) => (label ? [{ ...label, name: `${edge.from} ${edge.label}` }] : [])),
];

const inside = ({ width, height }: Layout, { x, y }: { x: number; y: number }) =>
  x >= 0 && y >= 0 && x <= width && y <= height;

/** The stretch between two points as a rectangle a little thinner than what it might touch. */
const stretch = (a: { x: number; y: number }, b: { x: number; y: number }): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y) + 0.5,
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y) - 1,
});

describe.each(layouts.map((layout) => [layout.chart.id, layout] as const))('chart %s', (_id, layout) => {
  it('shows every node and every exit once', () => {
    const { nodes } = corpus.procedures.find(({ id }) => id === layout.chart.id)!;
    expect(new Set(layout.nodes.map(({ node }) => node.id))).toEqual(new Set(nodes.map(({ id }) => id)));
    expect(layout.edges).toHaveLength(nodes.flatMap(({ exits = [] }) => exits).length);
    expect(layout.edges.filter(({ label }) => label)).toHaveLength(
      nodes.flatMap(({ exits = [] }) => exits).filter(({ label }) => label).length,
    );
  });

  it('lets no box or condition overlap another, nor stand outside', () => {
    const all = things(layout);
    all.forEach((a, at) => {
      for (const b of all.slice(at + 1)) expect(overlap(a, b), `${a.name} / ${b.name}`).toBe(false);
      expect(inside(layout, a) && inside(layout, { x: a.x + a.width, y: a.y + a.height }), a.name).toBe(true);
    });
    for (const { points } of layout.edges) for (const point of points) expect(inside(layout, point)).toBe(true);
  });

  it('leads no arrow through a box, nor through the condition of another', () => {
    for (const { edge, points } of layout.edges) {
      points.slice(1).forEach((point, at) => {
        const line = stretch(points[at]!, point);
        for (const { node, x, y, width, height } of layout.nodes)
          expect(overlap(line, { x, y, width, height }), `${edge.from}→${edge.to} / ${node.id}`).toBe(false);
        for (const other of layout.edges)
          if (other.label && other.edge !== edge)
            expect(overlap(line, other.label), `${edge.from}→${edge.to} / ${other.edge.label}`).toBe(false);
      });
    }
  });

  it('lets arrows run down, enter above and leave below, and only those marked so lead back', () => {
    const place = new Map(layout.nodes.map((placed) => [placed.node.id, placed]));
    for (const { edge, points } of layout.edges) {
      const [from, to] = [place.get(edge.from)!, place.get(edge.to)!];
      expect(points[0]!.y).toBeCloseTo(from.y + from.height);
      expect(points.at(-1)!.y).toBeCloseTo(to.y);
      expect(from.y > to.y, `${edge.from}→${edge.to}`).toBe(edge.back);
    }
    expect(countCrossings(layout.edges)).toBe(0);
  });

  it('fits its text into boxes and conditions', () => {
    for (const { node, box } of layout.nodes) {
      for (const { kind, parts, baseline } of box.rows) {
        const text = parts.map((part) => part.text).join('');
        expect(textWidth(text) * SET[kind].size, `${node.id} ${text}`).toBeLessThanOrEqual(box.width - 16);
        expect(baseline).toBeLessThan(box.height - 4);
      }
      const words = (kind: string) =>
        box.rows.flatMap((row) => (row.kind === kind ? row.parts.map(({ text }) => text) : [])).join('');
      expect(words('text')).toBe(node.text);
      expect(words('lane').replace('　', '')).toBe(`${node.number}${node.lane}`);
    }
    for (const { edge, label } of layout.edges) {
      expect(label?.lines.map(({ text }) => text).join('')).toBe(edge.label);
      for (const { text, width } of label?.lines ?? []) expect(width, text).toBeLessThanOrEqual(label!.width - 8);
    }
  });

  it('is cut for paper between boxes and conditions', () => {
    const pages = printPages(layout);
    expect(pages.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(layout.height);
    for (const thing of things(layout)) {
      const whole = pages.filter(({ y, height }) => y <= thing.y && thing.y + thing.height <= y + height);
      expect(whole, thing.name).toHaveLength(1);
    }
    // 164 mm by 232 mm of paper: type of 16 units is not smaller than 6.5 pt.
    for (const { height } of pages) {
      const millimetres = Math.min(164 / layout.width, 232 / height, (11 * 0.3528) / 16);
      expect((16 * millimetres) / 0.3528).toBeGreaterThan(6.5);
    }
  });
});

it('charts fit beside the sidebar of a desktop page', () => {
  for (const { chart, width } of layouts) expect(width, chart.id).toBeLessThanOrEqual(960);
});
