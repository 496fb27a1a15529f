import { describe, expect, it } from 'vitest';
import { piiAddress } from './pii-address.ts';
import { piiId } from './pii-id.ts';
import { piiName } from './pii-name.ts';
import { piiPhone } from './pii-phone.ts';
import { findingsOf, markedBy } from './text-support.ts';

/** A number that fits the rules of identity cards and belongs to a place that does not exist. */
const ID = '110000199003078513';

describe('piiName', () => {
  it.each([
    ['信访人王建国反映拖欠工资问题。', ['王建国']],
    ['村民李大山、赵小红和孙立等5人到县。', ['李大山', '赵小红', '孙立']],
    ['石桥村王海等人来访。', ['王海']],
    ['业主陈静（女，45岁）来访。', ['陈静']],
    ['关于孙玉梅反映宅基地问题的报告', ['孙玉梅']],
    ['信访人：欧阳明', ['欧阳明']],
    ['姓名：郝运来  住址：略', ['郝运来']],
    ['职工刘芳多次来访。', ['刘芳']],
    ['李娜同志反映占地补偿。', ['李娜']],
    ['其子张磊在外打工。', ['张磊']],
    ['如张家沟村周大勇上访案。', ['周大勇']],
    ['信访人王建国来访。经查，王建国所述属实。', ['王建国', '王建国']],
    ['党组书记、局长周志强带队。', ['周志强']],
    ['由王芳包案，限期化解。', ['王芳']],
    ['其中郑小兰等家长到县反映。', ['郑小兰']],
    ['如曹玉山，因宅基地纠纷多次上访。', ['曹玉山']],
    ['姓名\t事由\n孔令芝\t征地\n张某\t工资', ['孔令芝']],
    ['县信访局  何小波  信访工作要转变', ['何小波']],
    ['联系人：刘芳', ['刘芳']],
  ])('%s', (text, names) => expect(markedBy(piiName, text)).toEqual(names));

  it.each([
    '张某、李某某、王××等5人反映。',
    '信访人张三、李四反映。',
    '村民向上级反映，群众高度评价，工人马上复工。',
    '信访人陈述事实，当事人应当举证，业主许多反映。',
    '王局长带队，李家村、张庄村的群众来访。',
    '居民石棉瓦的更换，业主金属门、强光灯的投诉。',
    '负责人方便时回访，主任张贴公告。',
    '信访人和有利害关系的人，居民和平相处，职工成功安置。',
    '学习习近平新时代中国特色社会主义思想，干部雷锋精神宣讲。',
    '债权人向企业主张权利，债务人金额较大。',
    '石家庄信访局、张家口信访局、黄山市来信。',
    '老人高龄补贴，农民工程款，村民代表大会。',
    '由县委书记包案，由信访局牵头负责。',
    '等50人来访；党员等人；干部职工等20人。',
    '云汀县石桥镇信访办，白马乡来访群众。',
    '云汀县邵汀镇信访工作细则，贺桐镇来访登记簿。',
    '如石料厂，因粉尘被投诉；比如林权纠纷，反映多年；如康庄小区，因物业费上访。',
    '序号\t姓名\t诉求\n1\t李某\t低保\n2\t王××\t工资',
  ])('is silent: %s', (text) => expect(markedBy(piiName, text)).toEqual([]));

  it('is high for private people and low for officials and authors', () => {
    const severity = (text: string) => findingsOf(piiName, text).map((finding) => finding.severity);
    expect(severity('信访人王建国来访。')).toEqual(['high']);
    expect(severity('局长周志强接访。联系人：刘芳')).toEqual(['low', 'low']);
  });

  it('shows a rare character as it was written', () => {
    expect(findingsOf(piiName, '信访人王𠮷国反映。')[0]!.message).toContain('王𠮷国');
  });
});

describe('piiId', () => {
  it.each([
    [`身份证号${ID}。`, ID, 'high'],
    ['身份证号１１００００１９９００３０７８５１３。', '１１００００１９９００３０７８５１３', 'high'],
    ['110000 19900307 8513', '110000 19900307 8513', 'high'],
    ['其人110000199003078510已到场', '110000199003078510', 'medium'],
    ['身份证110000900307851', '110000900307851', 'high'],
    ['护照号E12345678', 'E12345678', 'high'],
  ])('%s', (text, number, severity) => {
    expect(markedBy(piiId, text)).toEqual([number]);
    expect(findingsOf(piiId, text)[0]!.severity).toBe(severity);
  });

  it.each([
    '110000********8513',
    `统一社会信用代码：${ID}`,
    `账号${ID}`,
    '编号202611220001234567',
    '110000199013078513',
    '110000900307851',
    'E12345678',
  ])('is silent: %s', (text) => expect(markedBy(piiId, text)).toEqual([]));

  it('does not repeat the number', () => {
    expect(findingsOf(piiId, ID)[0]!.message).not.toContain(ID);
  });
});

describe('piiPhone', () => {
  it.each([
    ['信访人电话13800138000。', '13800138000', 'high'],
    ['手机号１３８００１３８０００', '１３８００１３８０００', 'high'],
    ['138 0013 8000', '138 0013 8000', 'high'],
    ['来访人家庭电话(0700)8123456', '(0700)8123456', 'high'],
    ['村民家中座机：8123456', '8123456', 'high'],
    ['联系人：刘某，13912345678', '13912345678', 'low'],
    ['县信访局联系电话：0700-81234567', '0700-81234567', 'low'],
  ])('%s', (text, number, severity) => {
    expect(markedBy(piiPhone, text)).toEqual([number]);
    expect(findingsOf(piiPhone, text)[0]!.severity).toBe(severity);
  });

  it.each([
    '12345热线、12388举报电话、110',
    '办公电话：0700-81234567',
    '县信访局接待大厅迁到新址，接待电话：6123456',
    '有疑问请与综合科联系，电话0700-8123456',
    '村部现在的座机是8123456',
    '138****8000',
    '账号13800138000',
    ID,
    '400-800-1234',
    '2026-11-22',
    '编号：13800138000',
  ])('is silent: %s', (text) => expect(markedBy(piiPhone, text)).toEqual([]));
});

describe('piiAddress', () => {
  it.each([
    ['信访人家住清水镇石桥村3组，反映问题。', '清水镇石桥村3组', 'high'],
    ['来访人住幸福路18号3单元201室。', '幸福路18号3单元201室', 'high'],
    ['住址：清水区幸福里小区5栋2单元301室', '清水区幸福里小区5栋2单元301室', 'high'],
    ['阳光小区12号楼2单元1203漏水。', '阳光小区12号楼2单元1203', 'medium'],
    ['纠纷发生在人民路12号。', '人民路12号', 'low'],
  ])('%s', (text, address, severity) => {
    expect(markedBy(piiAddress, text)).toEqual([address]);
    expect(findingsOf(piiAddress, text)[0]!.severity).toBe(severity);
  });

  it.each([
    '石桥村村民反映的问题',
    '接待地点：县信访局（人民路12号）。',
    '办公地址为石桥镇时代路2号。',
    '国务院令第431号',
    '中山路3号线施工，107国道12号桥。',
    '家住某县某镇的张某来访。',
    '户籍在农村集体经济组织的成员',
    '某信〔2026〕12号',
    '领导小组3号文件，第12号公告',
    '清水街道第12号网格，北山社区第5号调解室',
  ])('is silent: %s', (text) => expect(markedBy(piiAddress, text)).toEqual([]));
});
