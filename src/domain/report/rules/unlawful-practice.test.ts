import { describe, expect, it } from 'vitest';
import { findingsOf, markedBy } from './text-support.ts';
import { unlawfulPractice } from './unlawful-practice.ts';

const marked = (text: string) => markedBy(unlawfulPractice, text);

describe('unlawfulPractice', () => {
  it.each([
    ['通过及时劝返，成功接回赴京上访人员12人。', '劝返'],
    ['在车站设卡拦截进京上访群众3批。', '设卡拦截'],
    ['连夜将进京上访人员从北京接回。', '进京上访人员从北京接回'],
    ['对重点信访人落实包保稳控措施。', '包保稳控'],
    ['对上访老户做到死看死守，不出纰漏。', '死看死守'],
    ['加强上访人员行踪的掌握，提前布控。', '提前布控'],
    ['将上访人员集中送法制学习班。', '法制学习班'],
    ['收缴上访人员身份证统一保管。', '收缴上访人员身份证'],
    ['要求信访人签订停访息诉承诺书后再兑现补偿。', '签订停访息诉承诺'],
    ['以撤访为前提发放救助金，信访人表示同意。', '以撤访为前提'],
    ['老上访户的事，只能花钱买平安。', '花钱买平安'],
    ['来访一律只接待不登记。', '来访一律只接待不登记'],
    ['超过5人的来访不予接待。', '超过5人的来访不予接待'],
    ['县里争取对进京登记予以核减。', '争取对进京登记予以核减'],
    ['举报材料已转给被举报单位核实。', '举报材料已转给被举报单位'],
    ['因其多次上访，取消低保待遇。', '因其多次上访，取消低保'],
    ['将缠访人员列入失信名单，子女入学受限。', '缠访人员列入失信名单'],
    ['会议要求严禁越级上访。', '严禁越级上访'],
    ['由镇政府对来访人进行训诫。', '镇政府对来访人进行训诫'],
    ['行政拘留上访人员2人。', '拘留上访人员'],
  ])('%s', (text, phrase) => expect(marked(text)).toEqual([phrase]));

  it.each([
    '严禁以拦截、截访、劝返、关押等方式阻止群众信访。',
    '坚决纠正个别乡镇对信访人盯防稳控的错误做法。',
    '要变拦截为疏导，真正把上访问题解决好。',
    '杜绝花钱买平安、以签订息访承诺书为条件兑现补偿等做法。',
    '信访人反映镇政府曾扣押其身份证，经查不属实。',
    '全年未发生截访、扣押证件问题。',
    '检举材料不得转给被检举单位。',
    '举报材料和有关情况不得透露给村两委或者被举报人。',
    '匿名的信访件也要登记，不得以匿名为由不登记。',
    '有人认为“拦截上访才是真本事”，这种观念必须扭转。',
    '通报3起截访典型案例，责令整改。',
    '某镇对拦截群众上访的2名干部给予处分。',
    '《关于严禁拦截上访群众的通知》已经印发。',
    '公安派出所对扰乱秩序的人依法训诫。',
    '对滋事的上访人员违法行为，由公安机关依法处理。',
  ])('is silent: %s', (text) => expect(marked(text)).toEqual([]));

  it.each([
    '疫情期间在卡点劝返车辆120台。',
    '控辍保学劝返学生12人，全部复学。',
    '加强森林防火，严防死守。',
    '工程款核减12万元。',
    '婚姻登记材料不全的不予登记。',
    '对信访事项跟踪督办、跟踪回访。',
    '因职工上访人数较多，公司停工整顿。',
    '妥善处理信访人的合理诉求。',
  ])('knows other meanings: %s', (text) => expect(marked(text)).toEqual([]));

  it('marks one phrase of a kind in a sentence', () => {
    expect(marked('到省上访的由镇劝返，赴京上访的由县劝返。再次上访的继续劝返。')).toEqual(['劝返', '劝返']);
  });

  it('names a category of people once and says how often it is used', () => {
    const found = findingsOf(unlawfulPractice, '非正常上访多发。要减少非正常上访。非访人员要教育。');
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('全文3句')]);
  });

  it('takes a wrong statement of the law for one wherever it stands', () => {
    expect(marked('一、存在的问题\n（一）执法不严。条例规定不允许越级上访。')).toEqual(['不允许越级上访']);
    expect(marked('一、存在的问题\n（一）简单粗暴。对上访人劝返了事。')).toEqual([]);
  });

  it('counts offsets in code points', () => {
    expect(marked('𠮷村对上访人员实行稳控。')).toEqual(['稳控']);
  });

  it('rests on articles that exist and tells what to write', () => {
    const [finding] = findingsOf(unlawfulPractice, '收缴上访人员身份证。');
    expect(finding).toMatchObject({ severity: 'high', citations: ['2022-42(1)', '2022-6'], suggestion: '删去。' });
  });
});
