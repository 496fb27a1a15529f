import { describe, expect, it } from 'vitest';
import { rankingByPetitionVolume } from './ranking-by-petition-volume.ts';
import { findingsOf, markedBy } from './text-support.ts';

const marked = (text: string) => markedBy(rankingByPetitionVolume, text);

describe('rankingByPetitionVolume', () => {
  it.each([
    ['按上访量对乡镇排名。', '按上访量对乡镇排名'],
    ['信访量排名全市第三。', '信访量排名'],
    ['越级访数量位居全县第一。', '越级访数量位居全县第'],
    ['全年实现零上访。', '零上访'],
    ['实现了进京“零”上访。', '“零”上访'],
    ['重要会议期间无一人进京，工作出色。', '无一人进京'],
    ['凡发生进京上访的一票否决。', '一票否决'],
    ['每发生一起越级上访扣2分。', '每发生一起越级上访扣2分'],
    ['把越级上访率作为考核指标。', '越级上访率作为考核'],
    ['我局全年没有发生越级上访。', '没有发生越级上访'],
    ['信访总量同比下降20%，成效显著。', '信访总量同比下降20%，成效显著'],
  ])('%s', (text, phrase) => expect(marked(text)).toEqual([phrase]));

  it.each([
    '全年进京上访0批0人次，同比减少2批5人次。',
    '信访总量同比下降12%。',
    '考核不搞上访量排名，取消一票否决。',
    '不把上访量作为考核指标。',
    '信访工作考核以依规依法解决问题为导向，不以上访数量论英雄。',
    '把“零上访”作为目标是错误的政绩观。',
    '绝不能把“零上访”当作目标。',
    '县里清理了以信访量排名考核的文件5份。',
    '误区之三：以信访量来考核，层层加码。',
    '做到小事不出村、大事不出镇。',
    '重大决策未作风险评估的一票否决。',
    '全县经济总量排名第三。',
  ])('is silent: %s', (text) => expect(marked(text)).toEqual([]));

  it('is a low remark on a fact, and medium on a goal', () => {
    const severity = (text: string) => findingsOf(rankingByPetitionVolume, text).map((finding) => finding.severity);
    expect(severity('我局没有发生越级上访。')).toEqual(['low']);
    expect(severity('确保全年零上访。')).toEqual(['medium']);
  });
});
