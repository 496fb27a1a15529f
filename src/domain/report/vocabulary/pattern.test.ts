import { describe, expect, it } from 'vitest';
import { anyOf, finder, finds, holds } from './pattern.ts';

const all = (text: string, phrases: string[], except?: string[]) =>
  [...finds(text, finder(phrases, except))].map((found) => found.text);

describe('finder', () => {
  it('takes signs literally and the longest phrase first', () => {
    expect(all('信访（办）。信访局长', ['信访', '信访（办）', '信访局'])).toEqual(['信访（办）', '信访局']);
  });

  it('reads alternatives, also the empty one', () => {
    expect(all('越级访、越级上访', ['越级[上访|访]'])).toEqual(['越级访', '越级上访']);
    expect(all('年报、年度报', ['年[度|]报'])).toEqual(['年报', '年度报']);
  });

  it('reads a gap inside a clause, and a wide one inside a sentence', () => {
    expect(all('按上访量给乡镇排名', ['上访量…排名'])).toEqual(['上访量给乡镇排名']);
    expect(all('上访量下降，排名上升', ['上访量…排名'])).toEqual([]);
    expect(all('上访量下降，排名上升', ['上访量……排名'])).toEqual(['上访量下降，排名']);
    expect(all('上访量下降。排名上升', ['上访量……排名'])).toEqual([]);
    expect(all(`上访量${'很'.repeat(13)}排名`, ['上访量…排名'])).toEqual([]);
  });

  it('leaves out what touches an exception, and goes on behind it', () => {
    expect(all('不得不做，不得做', ['不得'], ['不得不'])).toEqual(['不得']);
    expect(all('上访人拦截车辆，拦截上访人', ['[上访|拦截]…[拦截|上访]'], ['拦截车辆'])).toEqual(['拦截上访']);
    expect(all('上访户关押车辆', ['[上访|关押]…车辆'], ['上访户'])).toEqual(['关押车辆']);
  });

  it('finds nothing without phrases', () => {
    expect(holds('任何文字', finder([]))).toBe(false);
    expect(anyOf([])).toBe('(?!)');
  });

  it('is not disturbed by a search that was left half way', () => {
    const same = finder(['访']);
    expect(holds('来访、走访', same)).toBe(true);
    expect([...finds('来访、走访', same)]).toHaveLength(2);
  });
});
