import { describe, expect, it } from 'vitest';
import { repealedLaw } from './repealed-law.ts';
import { repealedSystem } from './repealed-system.ts';
import { findingsOf, markedBy } from './text-support.ts';

const marked = (text: string, today?: string) => markedBy(repealedLaw, text, today);

describe('repealedLaw', () => {
  it.each([
    ['依照《信访条例》第二十一条登记。', '《信访条例》'],
    ['按照信访条例追究责任。', '信访条例'],
    ['按照《中华人民共和国侵权责任法》赔偿。', '《中华人民共和国侵权责任法》'],
    ['根据物权法的规定处理。', '物权法'],
    ['按照《民法典》和合同法第八条办理。', '合同法'],
    ['依据《城市房屋拆迁管理条例》补偿。', '《城市房屋拆迁管理条例》'],
    ['国务院431号令是办理来信的依据。', '国务院431号令'],
  ])('%s', (text, title) => expect(marked(text)).toEqual([title]));

  it.each([
    '根据《信访工作条例》办理。',
    '按照《某省信访条例》和某市信访条例办理。',
    '依照劳动合同法处理，也学习了新的《退役军人安置条例》。',
    '《信访条例》已由《信访工作条例》取代。',
    '原《信访条例》规定的十五日，现行条例保留。',
    '旧条例，即《信访条例》，没有这一款。',
    '2018年3月，我局依据《信访条例》作出答复。',
    '《信访条例》（2005年，现已废止）第二十一条。',
    '群众来信中合同纠纷15件，合同法知识讲座2场。',
    '城市房屋拆迁遗留问题12件。',
    '2005年以国务院令第431号公布的规定，现已不再施行。',
    '国务院令第743号现行有效。',
  ])('is silent: %s', (text) => expect(marked(text)).toEqual([]));

  it('is silent before the day the law ended, and in a draft signed before it', () => {
    expect(marked('依照《信访条例》登记。', '2022-04-30')).toEqual([]);
    expect(marked('依照《信访条例》登记。', '2022-05-01')).toHaveLength(1);
    expect(marked('依照《信访条例》登记。\n\n某县信访局\n2020年3月1日')).toEqual([]);
    expect(marked('依照《信访条例》登记。\n\n某县信访局\n2023年3月1日')).toHaveLength(1);
  });

  it('says which article is in force now', () => {
    const [finding] = findingsOf(repealedLaw, '依据《信访条例》第三十五条第三款不再受理。');
    expect(finding!.message).toContain('第三十五条现在对应第三十六条');
    expect(finding).toMatchObject({ severity: 'high', citations: ['2022-36'] });
  });

  it('is stricter with a basis than with a mention', () => {
    const severity = (text: string) => findingsOf(repealedLaw, text).map((finding) => finding.severity);
    expect(severity('贯彻《信访条例》要求。')).toEqual(['high']);
    expect(severity('《信访条例》深入人心。')).toEqual(['medium']);
  });
});

describe('repealedSystem', () => {
  const systems = (text: string) => markedBy(repealedSystem, text);

  it.each([
    ['对多次来访的，可以报请劳动教养。', '劳动教养'],
    ['作出拘留、劳教等处理。', '劳教'],
    ['对流动上访的一律收容遣送。', '收容遣送'],
  ])('%s', (text, word) => expect(systems(text)).toEqual([word]));

  it.each([
    '2013年底劳动教养制度已经废止。',
    '劳教制度取消后，教育疏导要跟上。',
    '原劳教所改建为社区服务中心。',
    '解除劳教人员的安置由街道负责。',
    '2008年被劳动教养的申诉人再次来访。',
    '不得再提劳动教养。',
    '个别干部仍说可以劳教，这是错误的。',
  ])('is silent: %s', (text) => expect(systems(text)).toEqual([]));
});
