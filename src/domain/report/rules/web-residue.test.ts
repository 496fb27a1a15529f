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
    ['what comes with it', '坚持原那么，局部群众屡次上访', ['原那么', '局部']],
    ['readings', '信(xìn)访(fǎng)工作', ['信(xìn)访(fǎng)']],
    ['readings without tones', '信xin访fang工gong作', ['信xin访fang工gong']],
    ['a traditional character', '我們的工作', ['們']],
    ['a prompt of a library', '（本文档共4页，下载后可自由修改）', ['（本文档共4页，下载后可自由修改）']],
    ['the name of a site inside a sentence', '群众中有某文秘天地网着一种看法', ['群众中有某文秘天地网着一种看法']],
    ['a mark that was lost', '工作总结 ? 县信访局', [' ? ']],
    [
      'numbers of pages inside sentences',
      '群众来访，先登记，后分流，谁接待谁负责，不能让群众多跑\n\n2、冤枉路。接访的同志要记清楚，问明白，当场能答的当场答\n\n3、复，答不了的按期答复。',
      ['跑\n\n2、冤', '答\n\n3、复'],
    ],
    [
      'a running head',
      '关于进一步做好初信初访办理工作的意见\n各单位要按时做好初信初访办理工作的意见 第3页 登记。',
      ['做好初信初访办理工作的意见 第3页'],
    ],
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
    '坚持人民至上，工作的根本任务没有变，见附件第2页',
    '一、总体要求\n1、加强领导，明确责任\n2、强化督办，按期办结\n3、严格考核，公开结果',
    '公文传输网运行平稳，作文网上投稿48篇',
    `我們這個縣的信訪工作報告，總結經驗，維護權益，來訪來電，開會討論，辦理結果。${'還有許多話要說。'.repeat(9)}`,
    '一、加强领导\n（一）加强领导\n一、加强领导\n（一）加强领导',
  ])('is silent on %s', (text) => {
    expect(findingsOf(webResidue, text)).toEqual([]);
  });
});
