import { describe, expect, it } from 'vitest';
import { findingsOf, markedBy } from './text-support.ts';
import { wrongDeadline } from './wrong-deadline.ts';

const marked = (text: string) => markedBy(wrongDeadline, text);

describe('wrongDeadline', () => {
  it.each([
    ['《信访工作条例》规定信访事项自受理之日起90日内办结。', '90日内', '2022-34-1'],
    ['信访事项应当在60个工作日内办结。', '60个工作日内', '2022-34-1'],
    ['信访事项要在三个月内办结。', '三个月内', '2022-34-1'],
    ['情况复杂的信访事项，可以延长60日。', '60日', '2022-34-1'],
    ['信访事项60日内办结。情况复杂的，经批准延长四十五日。', '四十五日', '2022-34-1'],
    ['信访事项延长至120日。', '120日', '2022-34-1'],
    ['县信访局收到信访事项应当在30天内转送有权处理的机关。', '30天内', '2022-22-1'],
    ['信访局自收到信访事项之日起15个工作日内，予以登记并转送。', '15个工作日内', '2022-22-1'],
    ['应当自收到信访事项之日起二十日内书面告知信访人。', '二十日内', '2022-23-3'],
    ['不属于本单位职权的信访件，应当自收到转送之日起１５日内提出异议。', '１５日内', '2022-23-3'],
    ['信访人可以自收到书面答复之日起十五日内请求上一级机关复查。', '十五日内', '2022-35-1'],
    ['信访复查期限为60日。', '60日', '2022-35-1'],
    ['信访人应在15日内提出复核申请。', '15日内', '2022-36-1'],
    ['应当自收到信访复核请求之日起60日内提出复核意见。', '60日内', '2022-36-1'],
    ['对处理意见不服的，可以在收到答复后60日内申请复查。', '60日内', '2022-35-1'],
    ['信访部门收到来信后三十日内完成转送。', '三十日内', '2022-22-1'],
  ])('%s', (text, limit, citation) => {
    expect(marked(text)).toEqual([limit]);
    expect(findingsOf(wrongDeadline, text)[0]!.citations).toEqual([citation]);
  });

  it.each([
    '信访事项自受理之日起60日内办结，情况复杂的可再延长30日。',
    '符合条件的信访事项，经负责人批准延长，累计不超过90日办结。',
    '应当自收到转送、交办的信访事项之日起十五日内书面告知信访人。',
    '不属于职权的信访件，收到转送后5个工作日内提出异议。',
    '信访人自收到复查意见之日起一个月内可以请求复核。',
    '延长信访事项的办理期限不得超过三十日。',
  ])('is silent on what is right: %s', (text) => expect(marked(text)).toEqual([]));

  it.each([
    '我县要求来信来访3日内办结、7日内答复。',
    '县政府承诺3个工作日内回复网上信访。',
    '交办的信访事项要在120日内办结并反馈。',
    '信访件平均12日办结，历时70天办结的有2件，逾期5日的1件。',
    '信访积案6个月内化解办结。',
    '申请人可在60日内申请行政复议。',
    '劳动者应当在1年内申请仲裁，15日内起诉。',
    '信访事项超过60日未办结的要说明理由。',
    '疑难信访事项平均70日内办结，比上年的在平均100日内办结要快。',
    '3月15日前办结全部信访事项。',
    '信访件受理后90日，现场已经复原并办结。',
    '关于信访事项的办结期限，31人答成“90日内办结”，正确的是60日。',
    '信访人“可以延长60日办结”的说法，应为不超过30日。',
    '对复议决定不服的，七日内向上一级公安机关申请复核。',
  ])('is silent on other limits: %s', (text) => expect(marked(text)).toEqual([]));

  it('takes a shorter limit worded as a rule for a remark, and for wrong where it is laid to the regulation', () => {
    const severity = (text: string) => findingsOf(wrongDeadline, text).map((finding) => finding.severity);
    expect(severity('信访事项应当自受理之日起30日内办结。')).toEqual(['medium']);
    expect(severity('条例规定，信访事项应当自受理之日起30日内办结。')).toEqual(['high']);
  });

  it('gives the right length and names the place', () => {
    const [finding] = findingsOf(wrongDeadline, '信访件应当在15个工作日内提出异议。');
    expect(finding!.message).toBe(
      '《信访工作条例》第二十三条第三款：不属本机关、单位或者本系统职权范围的，提出异议并详细说明理由，期限是5个工作日，这里写的是15个工作日。',
    );
  });
});
