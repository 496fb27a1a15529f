import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCitation, citationId, citationPath, conventional, formatCitation, parseCitation } from './index.ts';

const titles = new Map([['2022', '信访工作条例']]);
const shapes = new Map([
  ['2022-22', [3, 0]],
  ['2022-31', [6]],
  ['2022-34', [0]],
]);

describe('citation ids', () => {
  it.each([
    ['2022-34', '《信访工作条例》第三十四条', 'provisions/2022/34/'],
    ['2022-34-1', '《信访工作条例》第三十四条第一款', 'provisions/2022/34/#p1'],
    ['2022-31(6)', '《信访工作条例》第三十一条第六项', 'provisions/2022/31/#p1-i6'],
    ['2022-22-1(3)', '《信访工作条例》第二十二条第一款第三项', 'provisions/2022/22/#p1-i3'],
  ])('%s', (id, text, path) => {
    const cite = parseCitation(id)!;
    expect(formatCitation(cite, titles)).toBe(text);
    expect(citationPath(cite)).toBe(path);
    expect(citationId(cite)).toBe(id);
    expect(checkCitation(id, shapes)).toBeNull();
  });

  it.each(['', '34', '2022-', '2022-0', '2022-34-0', '2022-34（1）', '2022-34-1(3', '22-34', ' 2022-34'])(
    'refuses %j',
    (id) => expect(parseCitation(id)).toBeNull(),
  );

  it.each([
    ['2022-99', /不存在的条文/],
    ['1995-1', /2022/],
    ['2022-34-2', /只有1款/],
    ['2022-22(3)', /2022-22-1\(3\)/],
    ['2022-22-1(4)', /有3项/],
    ['2022-34(1)', /有0项/],
    ['第三十四条', /写法/],
  ])('%s is reported with the remedy', (id, message) => {
    expect(checkCitation(id, shapes)).toMatch(message);
  });

  it('is cited without 第一款 where there is only one', () => {
    expect(citationId(conventional(parseCitation('2022-34-1')!, shapes))).toBe('2022-34');
    expect(citationId(conventional(parseCitation('2022-22-1')!, shapes))).toBe('2022-22-1');
  });

  it('round-trips', () => {
    const part = fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), part, part, (article, paragraph, item) => {
        const cite = JSON.parse(JSON.stringify({ law: '2022', article, paragraph, item })) as object;
        expect(parseCitation(citationId({ law: '2022', article, paragraph, item }))).toEqual(cite);
      }),
    );
  });
});
