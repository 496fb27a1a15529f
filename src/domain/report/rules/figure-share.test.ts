import { describe, expect, it } from 'vitest';
import { figureShare } from './figure-share.ts';
import { findingsOf, marksOf } from './figure-support.ts';

describe('figureShare', () => {
  it.each([
    '受理120件，办结114件，办结率98%',
    '共受理100件，其中来信40件，占总量的35%',
    '满意60%、基本满意35%、不满意10%',
    '收到评价80件，满意76件，满意率96%',
  ])('reports %s', (text) => {
    expect(findingsOf(figureShare, text)).toHaveLength(1);
  });

  it.each([
    '受理120件，办结114件，办结率95%',
    '共受理100件，其中来信40件，占40%；来访60件，占60%',
    '满意60%、基本满意30%、不满意10%',
    '受理120件，按期办结114件，按期办结率100%',
    '收到评价80件，满意76件，满意率95%',
    '受理120件，应办结115件，办结114件，办结率99.1%',
    '化解积案12件，化解率80%',
    '建议意见30件，占15%；检举控告20件，占10%；申诉求决150件，占75%',
    '发放问卷320份，有效250份。知道的150人，占60%；不知道的100人，占40%',
    '全年登记400件。来信80件，占20%；来访较多，120件，占30%',
    '全年登记400件。来信80件，占20%，来访增加到90件',
  ])('is silent on %s', (text) => {
    expect(findingsOf(figureShare, text)).toEqual([]);
  });

  it('shows the division', () => {
    const [finding] = findingsOf(figureShare, '受理120件，办结114件，办结率98%');
    expect(finding!.message).toBe('114÷120＝95%，文中写的是 98%。');
    expect(marksOf(figureShare, '受理120件，办结114件，办结率98%')).toEqual(['114件，办结率98%']);
  });
});
