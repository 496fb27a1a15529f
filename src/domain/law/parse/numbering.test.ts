import { describe, expect, it } from 'vitest';
import { problem } from './test-support.ts';

const numbered = (...labels: string[]) => ['某镇路灯规定', ...labels.map((label) => `${label} 灯要亮。`)].join('\n');

describe('numbering that is broken', () => {
  it.each([
    [['第一条', '第二条', '第四条'], 4, '第二条', /第二条之后是第四条，缺第三条$/],
    [['第一条', '第五条'], 3, '第一条', /缺第二条至第四条/],
    [['第一条', '第一条之二'], 3, '第一条', /缺第一条之一/],
    [['第一条', '第三条之一'], 3, '第一条', /缺第二条至第三条/],
    [['第三条', '第四条'], 2, '第三条', /缺第一条至第二条/],
  ])('names what is missing in %j', (labels, line, near, fault) => {
    const found = problem(numbered(...labels));
    expect(found).toMatchObject({ kind: 'missing-article', line, near });
    expect(found.fault).toMatch(fault);
    expect(found.remedy).not.toBe('');
  });

  it.each([
    [['第一条', '第二条', '第二条', '第三条'], 4, '第二条', /第二条重复出现$/],
    [['第一条', '第二条', '第三条', '第二条', '第四条'], 5, '第三条', /第二条重复出现（在第三条之后/],
  ])('names what is repeated in %j', (labels, line, near, fault) => {
    const found = problem(numbered(...labels));
    expect(found).toMatchObject({ kind: 'repeated-article', line, near });
    expect(found.fault).toMatch(fault);
  });

  it('tells a gap from a reference also where numbers are set tight', () => {
    const found = problem('某镇路灯规定\n第一条灯要亮。\n第二条灯要修。\n第四条灯要换。');
    expect(found).toMatchObject({ kind: 'missing-article', line: 4 });
  });

  it('recognises two laws in one file', () => {
    const found = problem(numbered('第一条', '第二条', '第三条', '第一条', '第二条'));
    expect(found).toMatchObject({ kind: 'second-law', line: 5, near: '第三条' });
    expect(found.remedy).toMatch(/单独/);
  });
});

describe('texts that are no law', () => {
  it('refuses a text without articles', () => {
    expect(problem('灯会通知\n正月十五有灯会。')).toMatchObject({ kind: 'not-a-law', line: null });
  });

  it('refuses a law without a name, unless the file has one', () => {
    expect(problem('第一条 灯要亮。').kind).toBe('no-title');
  });

  it('refuses sentences between headings and articles', () => {
    const found = problem(
      '某镇路灯规定\n第一章 总则\n第一条 灯要亮。\n第二章 修灯\n本章讲的是修灯的事情。\n第二条 灯要修。',
    );
    expect(found).toMatchObject({ kind: 'stray-text', line: 5, near: '第一条' });
  });

  it('refuses text broken at a fixed width, as copied from a PDF', () => {
    const halves = Array.from({ length: 15 }, () => '镇里的路灯每天晚上都要按时点亮而且不得\n无故熄灭。').join('\n');
    const found = problem(`某镇路灯规定\n第一条 灯要亮。\n${halves}\n第二条 灯要修。`);
    expect(found).toMatchObject({ kind: 'wrapped-lines', line: 3 });
    expect(found.fault).toMatch(/折行/);
  });
});
