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
  ])('is silent on %s', (text) => {
    expect(findingsOf(figureShare, text)).toEqual([]);
  });

  it('shows the division', () => {
    const [finding] = findingsOf(figureShare, '受理120件，办结114件，办结率98%');
    expect(finding!.message).toBe('114÷120＝95%，文中写的是 98%。');
    expect(marksOf(figureShare, '受理120件，办结114件，办结率98%')).toEqual(['114件，办结率98%']);
  });
});
