import { describe, expect, it } from 'vitest';
import { checkCounts } from './counts.ts';
import { article, digest } from './fixtures.ts';

const wording = article(3, ['读者分为：', '儿童；', '成人。'], ['馆长解释本条。']);

describe('checkCounts', () => {
  it('accepts equal counts', () => {
    expect(checkCounts(digest(3, ['两种读者：', '小孩', '大人'], ['由馆长解释']), wording)).toEqual([]);
  });

  it('reports a missing paragraph in the front matter and in the digest', () => {
    const found = checkCounts(digest(3, ['两种读者：', '小孩', '大人']), wording);
    expect(found.map(({ message }) => message)).toEqual([
      '条文有2款 [2,0]，前置信息写了1款 [2]',
      '条文有2款 [2,0]，摘要写了1款 [2]',
    ]);
  });

  it('reports a missing item with its paragraph', () => {
    const wrong = { ...digest(3, ['两种读者：', '小孩'], ['由馆长解释']), paragraphs: [2, 0] };
    expect(checkCounts(wrong, wording)).toEqual([
      { file: '1999/3.mdx', place: '第一款', rule: 'counts', message: '条文有2项，摘要写了1项' },
    ]);
  });
});
