import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, digest, law } from './fixtures.ts';
import { ownTexts } from './own-texts.ts';
import { checkSharedRuns, indexWording, LONGEST_SHARED_RUN, sharedRuns } from './shared-runs.ts';

const TEXT = '读者借阅珍本古籍，须由两名馆员陪同入座，戴白手套翻页，闭馆前半小时交回柜台并当面清点。';
const BARE = TEXT.replace(/[，。]/g, '');
const index = indexWording([law(article(1, ['馆藏分类：', '珍本古籍；', '普通图书。'], [TEXT]))]);

describe('sharedRuns', () => {
  it('allows twenty characters and reports twenty-one', () => {
    expect(sharedRuns(BARE.slice(0, 20), index, [])).toEqual([]);
    expect(sharedRuns(BARE.slice(0, 21), index, [])).toEqual([BARE.slice(0, 21)]);
  });

  it('drops punctuation, spaces and width', () => {
    expect(sharedRuns('戴白手套，翻页；闭馆前 半小时交回柜台，并当面清点', index, [])).toEqual([
      '戴白手套翻页闭馆前半小时交回柜台并当面清点',
    ]);
  });

  it('breaks at terms of art and at references', () => {
    expect(sharedRuns(BARE.slice(0, 30), index, ['两名馆员陪同'])).toEqual([]);
    const cited = indexWording([law(article(2, ['读者违反本规则第十一条、第十二条、第十三条、第十四条规定的']))]);
    expect(sharedRuns('违反本规则第十一条、第十二条、第十三条、第十四条规定的', cited, [])).toEqual([]);
  });

  it('does not join items that stand apart in the wording', () => {
    expect(sharedRuns('珍本古籍普通图书读者借阅珍本古籍须由两名馆员', index, [])).toEqual([]);
  });

  it('finds every copied stretch, wherever it stands, and nothing in text of other characters', () => {
    const own = fc.string({ unit: fc.constantFrom(...'春夏秋冬风雨雪云') });
    const stretch = fc
      .tuple(fc.nat(BARE.length), fc.nat(BARE.length))
      .map(([a, b]) => BARE.slice(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(own, stretch, own, (before, copied, after) => {
        expect(sharedRuns(before + copied + after, index, [])).toEqual(
          copied.length > LONGEST_SHARED_RUN ? [copied] : [],
        );
      }),
    );
  });
});

describe('checkSharedRuns', () => {
  it('looks at everything we wrote and names the place', () => {
    const remark = (text: string) => ({ text, cites: [], line: 1 });
    const copied = {
      ...digest(1, [TEXT, TEXT]),
      caption: TEXT,
      change: TEXT,
      gone: TEXT,
      body: {
        digest: [{ text: TEXT, items: [TEXT] }],
        points: [remark(TEXT)],
        pitfalls: [remark(TEXT)],
        practice: [remark('好'), remark(TEXT)],
      },
    };
    const found = checkSharedRuns(ownTexts(copied), index, []);
    expect(found.map(({ place }) => place)).toEqual([
      'caption',
      'change',
      'gone',
      '第一款',
      '第一款第一项',
      '要点第1条',
      '常见误解第1条',
      '实务提示第2条',
    ]);
    expect(found[0]?.message).toBe(`与条文连续${BARE.length}字相同（最多20字）：${BARE}`);
  });
});
