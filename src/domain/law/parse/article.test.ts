import { describe, expect, it } from 'vitest';
import { counts, law, problem } from './test-support.ts';

const articleOf = (lines: string) => law(`某镇路灯规定\n第一条 ${lines}\n第二条 灯要修。`);

describe('paragraphs and items', () => {
  it('gives a line between two items to the first, and a line after the last to a new paragraph', () => {
    const parsed = articleOf('灯有：\n（一）路灯；\n路灯要高。\n路灯要亮。\n（二）院灯。\n灯都要擦。');
    expect(counts(parsed, 1)).toEqual([2, 0]);
    expect(parsed.articles[0]!.paragraphs[0]!.items[0]!.more).toEqual(['路灯要高。', '路灯要亮。']);
  });

  it('begins a new paragraph where items begin again, with or without words before them', () => {
    expect(counts(articleOf('灯有：\n（一）路灯；\n（二）院灯。\n罩有：\n（一）圆罩。'), 1)).toEqual([2, 1]);
    expect(counts(articleOf('灯有：\n（一）路灯；\n（二）院灯。\n（一）圆罩。'), 1)).toEqual([2, 1]);
  });

  it.each(['1．', '1.', '１．', '1、', '（1）', '⒈'])('reads %s as a sub-item inside an item', (mark) => {
    const parsed = articleOf(`灯有：\n（一）路灯：\n${mark}高的；\n2.5 米以上的也算。\n（二）院灯。`);
    expect(parsed.articles[0]!.paragraphs[0]!.items[0]!.subitems).toEqual([{ number: 1, text: '高的；' }]);
    expect(counts(parsed, 1)).toEqual([2]);
  });

  it('reads digits as items where a paragraph announces a list and has no others', () => {
    expect(counts(articleOf('灯有：\n1. 路灯；\n2. 院灯。\n灯都要擦。'), 1)).toEqual([2, 0]);
    expect(counts(articleOf('灯要擦。\n2. 这一行不是项。'), 1)).toEqual([0, 0]);
  });

  it('takes items on the line of the article number', () => {
    expect(counts(articleOf('（一）路灯；\n（二）院灯。'), 1)).toEqual([2]);
  });

  it('names a missing item and its place', () => {
    const found = problem('某镇路灯规定\n第一条 灯有：\n（一）路灯；\n（三）院灯。\n第二条 灯要修。');
    expect(found).toMatchObject({ kind: 'item-number', line: 4, near: '第一条' });
    expect(found.fault).toMatch(/（一）.*（三）.*缺（二）/);
  });

  it('refuses an article without text', () => {
    expect(problem('某镇路灯规定\n第一条 灯要亮。\n第二条\n第三条 灯要修。')).toMatchObject({
      kind: 'empty-article',
      line: 3,
      near: '第二条',
    });
  });
});

describe('what follows the law', () => {
  const closing = (lines: string) => law(`某镇路灯规定\n第一条 灯要亮。\n第二条 灯要修。\n${lines}`);

  it.each([
    '某镇人民政府',
    '2020年1月1日',
    '（此件公开发布）',
    '责任编辑：某人。',
    '附表一',
    '# 相关阅读。',
    '附件2 灯罩样式',
  ])('begins at %s', (line) => {
    const parsed = closing(`灯都要擦。\n${line}\n最后一行。`);
    expect(parsed.closing).toEqual([line.replace('# ', ''), '最后一行。']);
    expect(counts(parsed, 2)).toEqual([0, 0]);
  });

  it('leaves paragraphs and items of the last article in the law', () => {
    expect(closing('灯有：\n（一）路灯；\n（二）院灯\n附表所列的灯除外。').closing).toEqual([]);
  });
});
