import { describe, expect, it } from 'vitest';
import { chartFault, drawChart, type ChartData } from './index.ts';

const data = (form: ChartData['form'], values: number[][], labels = ['来信', '来访', '网上']): ChartData => ({
  form,
  labels,
  series: values.map((list, at) => ({ name: `${at}`, values: list, texts: list.map(String) })),
});

describe('drawChart', () => {
  it('draws columns as high as their values, on one line', () => {
    const { bars, base } = drawChart(data('columns', [[100, 50, 0]]));
    expect(bars.map(({ height }) => height / bars[0]!.height)).toEqual([1, 0.5, 0]);
    for (const { y, height } of bars) expect(y + height).toBeCloseTo(base.y1);
  });

  it('draws bars as long as their values', () => {
    const { bars } = drawChart(data('bars', [[10, 40, 20]]));
    expect(bars.map(({ width }) => width / bars[1]!.width)).toEqual([0.25, 1, 0.5]);
  });

  it('draws a line through every point, and none without bars', () => {
    const { bars, lines } = drawChart(data('line', [[1, 2, 3]]));
    expect(bars).toEqual([]);
    expect(lines[0]!.map(({ y }) => y)).toEqual([...lines[0]!.map(({ y }) => y)].sort((a, b) => b - a));
  });

  it.each<[ChartData['form'], number[][]]>([
    [
      'bars',
      [
        [5, 1234, 7],
        [3, 2, 1],
      ],
    ],
    [
      'columns',
      [
        [5, 1234, 7],
        [3, 2, 1],
      ],
    ],
    ['line', [[5, 1234, 7]]],
    ['columns', [[0, 0, 0]]],
  ])('keeps every shape of %s inside the drawing', (form, values) => {
    const { width, height, bars, texts } = drawChart(data(form, values));
    for (const bar of bars) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(width);
      expect(bar.y).toBeGreaterThanOrEqual(0);
      expect(bar.y + bar.height).toBeLessThanOrEqual(height);
    }
    expect(texts).toHaveLength(3 + values.flat().length);
    for (const { x, y } of texts) expect(x >= 0 && x <= width && y > 0 && y <= height).toBe(true);
  });
});

describe('chartFault', () => {
  it('lets pass what is legible, and names what is not', () => {
    expect(
      chartFault(
        data('columns', [
          [1, 2, 3],
          [4, 5, 6],
        ]),
      ),
    ).toBeNull();
    expect(chartFault(data('columns', [[1, 2, 3]], ['甲', '乙', '很长很长很长很长很长很长的名称']))).toMatch(/bars/);
    const many = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);
    expect(chartFault(data('columns', [many.map(() => 1234), many.map(() => 1234)], many))).toMatch(/叠在一起/);
    expect(chartFault(data('line', [many.map(() => 123)], many))).toBeNull();
  });
});
