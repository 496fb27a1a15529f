import { describe, expect, it } from 'vitest';
import { computeFigures, GAP } from './figures.ts';
import type { FigureData } from './schema.ts';

const value = (id: string, number: number, unit = '件'): FigureData => ({ id, name: id, unit, value: number });
const formula = (id: string, text: string, unit?: string): FigureData => ({
  id,
  name: id,
  formula: text,
  ...(unit ? { unit } : {}),
});
const compute = (...list: FigureData[]) => computeFigures(list, 2025);
const printed = (text: string, a: number, b: number, unit?: string) => {
  const { byId, problems } = compute(value('a', a), value('b', b), formula('x', text, unit));
  expect(problems).toEqual([]);
  return byId.get('x');
};
const told = (...list: FigureData[]) => compute(...list).problems.map(({ id, message }) => `${id} ${message}`);

describe('computeFigures', () => {
  // Worked out by hand.
  it.each([
    ['a + b', 186, 342, '件', '528件', '528'],
    ['a - b', 20, 8, '项', '12项', '12'],
    ['share(a, b)', 641, 1397, undefined, '45.9%', '45.9%'],
    ['change(a, b)', 1397, 1462, undefined, '下降4.4%', '下降4.4%'],
    ['change(a, b)', 641, 598, undefined, '上升7.2%', '上升7.2%'],
    ['change(a, b)', 5, 5, undefined, '持平', '持平'],
    ['change(a, b)', 10000, 10001, undefined, '持平', '持平'],
    ['more(a, b)', 12, 20, '件', '减少8件', '减少8件'],
    ['points(a, b)', 95.4, 93.3, undefined, '提高2.1个百分点', '提高2.1个百分点'],
    ['average(a, b)', 100, 3, '日', '33.3日', '33.3'],
  ])('%s of %d and %d', (text, a, b, unit, sentence, cell) => {
    expect(printed(text, a, b, unit)).toMatchObject({ text: sentence, cell });
  });

  it('works formulas out in any order, and knows the years', () => {
    const { byId, used } = compute(
      formula('rate', 'share(a, all)'),
      formula('all', 'a + b'),
      value('a', 1),
      value('b', 3),
    );
    expect(byId.get('rate')!.text).toBe('25.0%');
    expect(byId.get('last-year')!.text).toBe('2024');
    expect([...used].sort()).toEqual(['a', 'all', 'b']);
  });

  it('leaves direction and number open in the template', () => {
    expect(printed('change(a, b)', 2, 1)!.blank).toBe(`［上升或者下降］［${GAP}］%`);
    expect(printed('a + b', 2, 1, '件')!.blank).toBe(`［${GAP}］件`);
  });

  it('takes the decimals that are asked for', () => {
    const { byId } = compute(value('a', 1), value('b', 3), { ...formula('x', 'share(a, b)'), digits: 2 });
    expect(byId.get('x')!.text).toBe('33.33%');
  });

  it.each<[string, FigureData[], RegExp]>([
    ['a figure that is not there', [formula('x', 'a + b'), value('a', 1)], /^x .*“b”不在/],
    ['a circle', [formula('x', 'y + y'), formula('y', 'x + x')], /绕回了自己/],
    ['what is no formula', [formula('x', 'a * b')], /^x 看不懂算式“a \* b”/],
    ['an unknown function', [formula('x', 'ratio(a, b)')], /看不懂/],
    ['a division by nothing', [value('a', 1), value('b', 0), formula('x', 'share(a, b)')], /^x 算不出来/],
    ['a share of more than all', [value('a', 3), value('b', 2), formula('x', 'share(a, b)')], /150\.0%/],
    ['less than nothing', [value('a', 1), value('b', 2), formula('x', 'a - b')], /负数-1/],
  ])('reports %s', (_name, list, message) => {
    expect(told(...list).join('\n')).toMatch(message);
  });
});
