import { expect, it } from 'vitest';
import type { ChartNode } from './chart.ts';
import { layOut, renderDrawing } from './index.ts';

const box = (id: string, number: number, kind: ChartNode['kind']): ChartNode => ({
  id,
  number,
  kind,
  lane: '信访人',
  colour: 0,
  text: '办理一件事',
  periods: [],
  documents: [],
  links: [{ text: '第一条', path: 'provisions/2022/1/' }],
});

it('leads an arrow back around the boxes to the top of an earlier one, and dashes it', async () => {
  const layout = await layOut({
    id: 'loop',
    title: '回到前面',
    nodes: [box('start', 1, 'start'), box('work', 2, 'step'), box('check', 3, 'decision'), box('end', 4, 'end')],
    edges: [
      { from: 'start', to: 'work', back: false },
      { from: 'work', to: 'check', back: false },
      { from: 'check', to: 'work', label: '要重做', back: true },
      { from: 'check', to: 'end', label: '可以了', back: false },
    ],
  });
  const [, work, check] = layout.nodes;
  const { points } = layout.edges[2]!;
  expect(points[0]!.y).toBeCloseTo(check!.y + check!.height);
  expect(points.at(-1)!.y).toBeCloseTo(work!.y);
  const outside = points.filter(({ x }) => x < work!.x || x > work!.x + work!.width);
  expect(outside.length).toBeGreaterThan(0);
  expect([...renderDrawing(layout, 'drawing', null).matchAll(/class="arrow back"/g)]).toHaveLength(1);
});
