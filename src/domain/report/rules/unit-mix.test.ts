import { describe, expect, it } from 'vitest';
import { unitMix } from './unit-mix.ts';
import { findingsOf, marksOf } from './figure-support.ts';

describe('unitMix', () => {
  it.each([
    '共受理120件，其中来信40件、来访80人次',
    '由150批次降至120人次',
    '接待来访120批次。这120人次中一半是集体访。',
    '共受理50件，其中来信20件、网上30起',
    '来访120批、300人次，比上年的150批增长100%',
    '接待来访90件，比去年同期的120人次下降25%',
    '集体访人数为9批',
    '来访批次共60人次',
  ])('reports %s', (text) => {
    expect(findingsOf(unitMix, text)).toHaveLength(1);
  });

  it.each([
    '共受理120件，其中来信40件、来访80件200人次',
    '来访45批94人',
    '受理来信40件，接待来访80批200人次',
    '接待来访120批200人次。这120批次中一半是集体访。',
    '来访120批、300人次，比上年的150批下降20%',
    '批次比上年同期的30批下降10%，人次比上年同期的90人次上升5%',
    '来访人次为120批300人次',
    '研究信访问题30件，其中领导包案25件，走访群众80人次',
  ])('is silent on %s', (text) => {
    expect(findingsOf(unitMix, text)).toEqual([]);
  });

  it('marks the strange unit', () => {
    expect(marksOf(unitMix, '共受理120件，其中来信40件、来访80人次')).toEqual(['80人次']);
  });
});
