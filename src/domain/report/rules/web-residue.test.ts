import { describe, expect, it } from 'vitest';
import { findingsOf, marksOf } from './figure-support.ts';
import { webResidue } from './web-residue.ts';

const LONG = '落实首接负责，谁先接待谁跟踪到底，办结以后由接待人回访一次并记入台账';

describe('webResidue', () => {
  it.each([
    ['a block of a download site', '收藏 分享\n页数:3页\n格式:DOCX\n\n正文', ['收藏 分享\n页数:3页\n格式:DOCX']],
    ['a number of a site', '备案号:某ICP备00000001号-1', ['备案号:某ICP备00000001号-1']],
    ['a counter of pages', '会议听取了第2页 共5页汇报', ['第2页 共5页']],
    ['words between other words', `${'长长的一段'.repeat(40)}。文章来源 某论文网 正文`, ['文章来源 某论文网']],
    ['the lost 则', '坚持属地管理的原那么，该改那么改', ['原那么', '该改那么']],
    ['the lost 发展', '服务经济社会开展大局', ['经济社会开展']],
    ['what comes with it', '坚持原那么，局部群众屡次上访', ['原那么', '局部', '屡次']],
    ['readings', '信(xìn)访(fǎng)工作', ['信(xìn)访(fǎng)']],
    ['readings without tones', '信xin访fang工gong作', ['信xin访fang工gong']],
    ['a traditional character', '我們的工作', ['們']],
    ['repeated marks', '认真办理，，及时答复、、', ['，，', '、、']],
    ['entities', '认真&nbsp;办理<br/>', ['&nbsp;', '<br/>']],
    ['a strange quote, once', '“一岗双责〞和“包案〞', ['〞']],
    ['a repeated passage', `${LONG}。\n另起一段。\n${LONG}！`, [`${LONG}！`]],
  ])('reports %s', (_, text, wanted) => {
    expect(marksOf(webResidue, text)).toEqual(wanted);
  });

  it.each([
    '那么，怎样开展工作？原来那么做，如果那么想',
    '推动社会发展，全市开展专项活动，全社会开展宣传，持续开展排查',
    '网上信访二维码可以扫码登记，群众可以下载表格，客服热线12345',
    '使用APP和PPT讲课，B超、A股、“互联网+”',
    '工作……很好。。。他说：“好。”',
    '局部群众屡次上访，根本原则不变',
    `我們這個縣的信訪工作報告，總結經驗，維護權益，來訪來電，開會討論，辦理結果。${'還有許多話要說。'.repeat(9)}`,
    '一、加强领导\n（一）加强领导\n一、加强领导\n（一）加强领导',
  ])('is silent on %s', (text) => {
    expect(findingsOf(webResidue, text)).toEqual([]);
  });
});
