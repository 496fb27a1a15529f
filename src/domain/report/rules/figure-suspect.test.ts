import { describe, expect, it } from 'vitest';
import { figureSuspect } from './figure-suspect.ts';
import { findingsOf, marksOf } from './figure-support.ts';

describe('figureSuspect', () => {
  it.each([
    '来访32批20人',
    '走访45批，涉及38人次',
    '上升26、2%',
    '办结率102%',
    '来访12.5人',
    '2026年2月29日',
    '自13月起',
    '4月31日',
    '结案率100%。',
    '1—2023月赴市',
    '同比上升26，2%',
    '20__年受理',
  ])('reports %s', (text) => {
    expect(findingsOf(figureSuspect, text)).toHaveLength(1);
  });

  it.each([
    '来访20批32人',
    '走访45批，涉及138人次',
    '分别上升26、18%',
    '占26%、18%',
    '目标任务完成率120%',
    '平均每批12.5人',
    '2.5万人',
    '2028年2月29日',
    '历时13个月',
    '受理20件，结案率100%。',
    '力争结案率达到100%',
    '2023年1—12月',
    '2023年受理2023件',
    '第4页',
    '上升26%，2%的乡镇',
    '群众满意度达到98.5%',
    '2026年5月，共来访120批300人次',
    '10月1日至12月31日',
    '2026.12.31',
    '5月31日前办结的占60%',
    '12月份30件',
    '××县××镇张××',
    '每月5日、25日召开例会',
    '2000人以上的村',
  ])('is silent on %s', (text) => {
    expect(findingsOf(figureSuspect, text)).toEqual([]);
  });

  it('marks other figures that begin with a year only beside a sure case', () => {
    const text = '仅2019月份来访20191人，每月2019日接待，2019年共30件。';
    expect(marksOf(figureSuspect, text)).toEqual(['2019月份', '20191人', '2019日']);
  });

  it('marks every blank, and counts the rest in a form', () => {
    expect(marksOf(figureSuspect, '20__年受理__件，满意率达××%，专职×名')).toEqual(['20__年', '__件', '××%', '×名']);
    const form = findingsOf(figureSuspect, '__件，'.repeat(30));
    expect(form).toHaveLength(12);
    expect(form[11]).toMatchObject({ severity: 'low', message: '这里的年份或数字没有填写，后面还有 18 处。' });
  });
});
